/** The periods that may be opened, by the year in which they lie: chosen by name, never typed. */
import type { Language } from '../../core/finding';
import { monthsId, periodName } from '../../language';

const SPANS: readonly (readonly [first: number, last: number])[] = [
  ...([3, 6, 9, 12] as const).map((last) => [last - 2, last] as const),
  ...([
    [1, 6],
    [1, 9],
    [7, 12],
    [1, 12],
  ] as const),
  ...Array.from({ length: 12 }, (_none, month) => [month + 1, month + 1] as const),
];

/** Ids with their names. */
export const periodChoices = (year: number, language: Language): readonly (readonly [id: string, name: string])[] =>
  SPANS.map(([first, last]) => {
    const id = monthsId(year, first, last);
    return [id, periodName(id, language) ?? ''];
  });

/** Last year's, this year's, next year's. */
export const yearChoices = (now: Date): readonly number[] => [-1, 0, 1].map((step) => now.getFullYear() + step);
