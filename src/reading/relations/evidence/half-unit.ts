/** What a printed figure may be off by: half a unit of its last place. */
import type { AxisView } from '../axis-view';

/** Of the figure at `at` of a view. */
export const halfUnit = (view: AxisView, at: number): number => (view.ulps[at] as number) / 2;

/** Half of a unit, with room for the doubles that the search itself calculates in. */
export const halfWithNoise = (unit: number): number => unit * 0.5000001;
