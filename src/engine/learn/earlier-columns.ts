/** Cells of columns of a month or a year before, which a figure of now is none of. */
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Mention } from '../../prose';
import { besideByPeriod } from './beside-periods';
import { headingOf, isOneLine } from './columns-said';

const EARLIER = /(?<!\p{L})(?:(?:tháng|quý|kỳ|tuần|vụ|năm|niên vụ) trước|cùng kỳ|năm ngoái)(?!\p{L})/iu;
const isEarlier = (fact: Fact, books: Reading): boolean =>
  /prior/u.test(fact.measure) || EARLIER.test(headingOf(fact, books));

/** "là 11 người, không tăng so với tháng trước": where both columns hold as much, the figure is this period's. */
export function withoutEarlier<T extends { readonly cell: FactIndex; readonly fact: Fact }>(
  { role, label }: Mention,
  cells: readonly T[],
  books: Reading,
): readonly T[] {
  if ((role !== 'level' && role !== 'rate') || EARLIER.test(label)) return cells;
  const earlier = new Set(cells.flatMap(({ cell }) => besideByPeriod(books, cell, ['year', 'step'])));
  const isThen = ({ cell, fact }: T): boolean => earlier.has(cell) || isEarlier(fact, books);
  return cells.filter(
    (each) => !isThen(each) || !cells.some((other) => isOneLine(other.fact, each.fact) && !isThen(other)),
  );
}
