/** A reading beside workbooks of earlier periods: apart from the checks, for whoever only shows findings needs none of it. */
import type { Beside, EarlierAbsent, Left, Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { absentBeside } from './earlier-absent';
import { tablesBeside } from './earlier-figures';
import { leftOfEarlier } from './earlier-left';

/** `books`: the workbooks that are checked, for what stands in cells without a figure. */
export function besideEarlier(reading: Reading, prior: Reading, books: readonly WorkbookSnapshot[] = []): Reading {
  const both = { ...reading, prior };
  let tables: readonly Beside[] | null = null;
  let left: readonly Left[] | null = null;
  let absent: readonly EarlierAbsent[] | null = null;
  const besides = (): readonly Beside[] => (tables ??= tablesBeside(both));
  const earlier = {
    tables: besides,
    absent: () => (absent ??= absentBeside(reading, prior, besides(), books)),
    left: () => (left ??= leftOfEarlier(both)),
  };
  return { ...both, earlier };
}
