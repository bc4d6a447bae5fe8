/** Harvests and seasons: over when the sheets are of the next one, whatever calendar the report goes by. */
import type { LearnContext } from './learn-context';
import type { Stretch } from './sentences';

/** A pattern's source. */
export const SEASONS =
  'đông\\s*[-–]?\\s*xuân|hè\\s*[-–]?\\s*thu|thu\\s*[-–]?\\s*đông|xuân\\s*[-–]?\\s*hè|lúa mùa|vụ mùa|vụ đông|vụ xuân|vụ hè|lúa xuân|lúa chiêm|vụ chiêm|mùa mưa|mùa khô|mùa lũ';
const SEASON = new RegExp(`(?<!\\p{L})(?:${SEASONS})(?!\\p{L})`, 'giu');

/**
 * Seasons that a text names and no line or column is called by (a line "Lúa Đông Xuân" is there or missing whatever the time), and the clauses
 * behind semicolons that are said of the same one.
 */
export function seasonsIn(
  text: string,
  clauses: readonly Stretch[],
  { inLabels, words }: Pick<LearnContext, 'inLabels' | 'words'>,
): readonly Stretch[] {
  // Every year has them all.
  if (/^năm \d{4}$/u.test(words['ky.ten'] ?? '')) return [];
  const named = [...text.matchAll(SEASON)].flatMap(({ index, 0: season }) =>
    inLabels(season) ? [] : [{ start: index, end: index + season.length }],
  );
  const found: Stretch[] = [];
  let last: Stretch | undefined;
  for (const { start, end } of clauses) {
    const own = named.filter((each) => each.start >= start && each.end <= end);
    if (own.length === 0 && last) own.push({ start, end: start + text.slice(start, end).trimEnd().length });
    found.push(...own);
    last = /;\s*$/u.test(text.slice(start, end)) ? own.at(-1) : undefined;
  }
  return found;
}

export const namesSeason = (text: string): boolean => text.search(SEASON) >= 0;
