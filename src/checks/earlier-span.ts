/** How the period of an earlier workbook stands to the one that is checked (CONTRACT 6, `--prior`). */
import { monthsOf } from '../language';

/**
 * `year-before`: the same months, or the same harvest, of the year before; `last-year`: the whole year before, for a part
 * of this one; `within-last-year`: other months of it; `this-year`: ends earlier in the same year; `cumulative`: so, and both count from January on.
 */
export type EarlierSpan = 'year-before' | 'last-year' | 'within-last-year' | 'this-year' | 'cumulative';

const SEASON = /^(\d{4})(-vu-.+)$/;

/** null for the same, a later or a more distant period, and where one of the two is not known. */
export function spanBetween(now: string, then: string): EarlierSpan | null {
  const [season, before] = [SEASON.exec(now), SEASON.exec(then)];
  if (season && before)
    return season[2] === before[2] && Number(before[1]) === Number(season[1]) - 1 ? 'year-before' : null;
  const [own, other] = [monthsOf(now), monthsOf(then)];
  if (!own || !other) return null;
  if (other.year === own.year - 1) {
    if (other.first === own.first && other.last === own.last) return 'year-before';
    return other.first === 1 && other.last === 12 ? 'last-year' : 'within-last-year';
  }
  if (other.year !== own.year || other.last >= own.last) return null;
  return own.first === 1 && other.first === 1 ? 'cumulative' : 'this-year';
}
