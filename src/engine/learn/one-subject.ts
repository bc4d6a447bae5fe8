/**
 * Clauses between semicolons that have their subject from the one before: "Bệnh A xảy ra tại 6 thôn; Tổng trọng lượng phải tiêu hủy 5.792 kg". Without
 * it the second would be of all lines of the table, so the two are printed together or not at all.
 */
import type { Reading } from '../../core/reading';
import type { ReadLine } from '../../prose';
import type { LinesNamed } from './lines-named';
import type { Stretch } from './sentences';
import { lineKey } from './sheet-lines';
import type { Ties } from './tie';

/** @returns pairs of neighbouring stretches of which the second speaks of the first's line without naming it. */
export function ofOneSubject(
  { line: { plain }, mentions }: ReadLine,
  stretches: readonly Stretch[],
  ties: Ties,
  books: Reading,
  lines: LinesNamed,
): readonly Stretch[] {
  const rowsOf = ({ start, end }: Stretch): ReadonlySet<string> =>
    new Set(
      mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .flatMap((mention) => ties.get(mention)?.facts ?? [])
        .flatMap((cell) => {
          const fact = books.facts[cell];
          return fact ? [lineKey(fact)] : [];
        }),
    );
  return stretches.flatMap((stretch, at): Stretch[] => {
    const before = stretches[at - 1];
    if (!before || !/;\s*$/u.test(plain.slice(before.start, before.end))) return [];
    const [row, ...others] = rowsOf(stretch);
    if (row === undefined || others.length > 0 || !rowsOf(before).has(row)) return [];
    const isNamed = lines.said(plain.slice(stretch.start, stretch.end)).length > 0;
    return isNamed || isAlone(row, books) ? [] : [{ start: before.start, end: stretch.end }];
  });
}

/** The only line of its table: nothing else can be meant. */
function isAlone(row: string, { tables }: Reading): boolean {
  const table = tables[Number(row.split(' ')[0])];
  return (table?.lines.length ?? 0) < 2;
}
