/** What a figure of a text that is not its cell's looks like beside it. */
import { absolute, compare, fromInteger, multiply, shift, subtract, type Decimal } from '../../core/decimal';
import type { NearMissKind } from '../../core/near-miss';
import { powerBetween } from '../../core/relation-scale';
import type { Mention } from '../mentions/mention';
import { isSlip } from '../relations/slips';
import type { BookFigure } from './book-figures';

/** Of one indicator a figure is not more than so many times another. */
const MOST_TIMES = 2;

/** What a cell says in the unit of a text's figure, without its sign. */
export const meantBy = ({ fact }: Pick<BookFigure, 'fact'>, { unit }: Mention): Decimal =>
  absolute(shift(fact.value, powerBetween(fact.unit, unit) ?? 0));

export function missOf(mention: Mention, figure: BookFigure, books: readonly BookFigure[]): NearMissKind {
  const meant = meantBy(figure, mention);
  const stated = absolute(mention.value);
  const gap = absolute(subtract(stated, meant));
  if (compare(gap, shift(fromInteger(2), -mention.decimals)) <= 0 && figure.fact.decimals > mention.decimals)
    return 'rounding';
  for (let by = -9; by <= 9; by += 1) if (by !== 0 && compare(shift(stated, by), meant) === 0) return 'scale-slip';
  if (isSlip(stated, meant)) return 'digit-slip';
  const beside = books.some(
    ({ fact }) =>
      fact.table === figure.fact.table &&
      fact.line === figure.fact.line &&
      fact !== figure.fact &&
      compare(absolute(fact.value), stated) === 0,
  );
  return beside ? 'other-column' : 'differs';
}

export function isOfOneSize(mention: Mention, cell: Pick<BookFigure, 'fact'>): boolean {
  const meant = meantBy(cell, mention);
  const stated = absolute(mention.value);
  const most = fromInteger(MOST_TIMES);
  return compare(stated, multiply(meant, most)) <= 0 && compare(meant, multiply(stated, most)) <= 0;
}
