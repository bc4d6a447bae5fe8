/** A reading beside workbooks of earlier periods: apart from the checks, for whoever only shows findings needs none of it. */
import type { Beside, Left, Reading } from '../core/reading';
import { tablesBeside } from './earlier-figures';
import { leftOfEarlier } from './earlier-left';

export function besideEarlier(reading: Reading, prior: Reading): Reading {
  const both = { ...reading, prior };
  let tables: readonly Beside[] | null = null;
  let left: readonly Left[] | null = null;
  const earlier = { tables: () => (tables ??= tablesBeside(both)), left: () => (left ??= leftOfEarlier(both)) };
  return { ...both, earlier };
}
