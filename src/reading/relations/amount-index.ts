/** Positions of a view by their figures: which amounts may be a gap is found without looking at all of them. */
import type { AxisView } from './axis-view';

/** By how much a sum misses in one instance. */
export interface Gap {
  readonly instance: number;
  /** By how much the whole exceeds its parts. */
  readonly value: number;
  /** What rounding each part by itself explains. */
  readonly slack: number;
}

/** Positions of a view by their figures in one instance, sorted when first asked for. */
export class AmountIndex {
  private readonly sorted = new Map<number, { readonly values: Float64Array; readonly places: Int32Array }>();

  constructor(private readonly view: AxisView) {}

  /** Positions whose figure may be the gap, as nearly as rounding explains; a few more that are not. */
  near({ instance, value, slack }: Gap): number[] {
    const { values, places } = this.of(instance);
    const room = Math.max(slack, 1e-8 * Math.abs(value));
    const found: number[] = [];
    for (let at = firstFrom(values, value - room); at < values.length; at += 1) {
      if ((values[at] as number) > value + room) break;
      found.push(places[at] as number);
    }
    return found.sort((a, b) => a - b);
  }

  private of(instance: number): { readonly values: Float64Array; readonly places: Int32Array } {
    const known = this.sorted.get(instance);
    if (known) return known;
    const { values, width, size } = this.view;
    const figure = (at: number): number => values[at * width + instance] as number;
    const places = Int32Array.from(
      Array.from({ length: size }, (_, at) => at)
        .filter((at) => !Number.isNaN(figure(at)))
        .sort((a, b) => figure(a) - figure(b) || a - b),
    );
    const made = { values: Float64Array.from(places, figure), places };
    this.sorted.set(instance, made);
    return made;
  }
}

/** Place of the first value that is not below `least`; the values ascend. */
function firstFrom(values: Float64Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
