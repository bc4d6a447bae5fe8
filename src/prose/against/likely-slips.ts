/**
 * Cells that a figure of a text was meant for by half of its words, because but for one slip its digits are theirs: "năng suất
 * lúa 58,35 tạ/ha" beside 58,53 of "Lúa nước". Four digits do not agree so far by accident.
 */
import { absolute, compare, toText, type Decimal } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import type { BookFigure } from './book-figures';

export interface Scored {
  readonly book: BookFigure;
  /** How much of the line's words the text has, and how much of the text's own the cell has. */
  readonly line: number;
  readonly back: number;
}

const LEAST = { line: 0.35, back: 0.6, digits: 4, scaled: 3 } as const;
const LEAD = 0.1;

const digitsOf = (value: Decimal): number =>
  toText(absolute(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** The one cell that is a slip away and that the words speak of most; null where two rival each other. */
export function likelySlip(
  mention: Mention,
  scored: readonly Scored[],
  missOf: (book: BookFigure) => string,
): Scored | null {
  const digits = digitsOf(mention.value);
  const found = scored
    .filter(({ line, back }) => line >= LEAST.line && back >= LEAST.back)
    .filter(({ book }) => {
      const miss = missOf(book);
      return (miss === 'digit-slip' && digits >= LEAST.digits) || (miss === 'scale-slip' && digits >= LEAST.scaled);
    })
    .sort((a, b) => b.line * b.back - a.line * a.back);
  const [best, ...others] = found;
  if (!best) return null;
  const rival = others.find(({ book }) => compare(book.fact.value, best.book.fact.value) !== 0);
  return rival && rival.line * rival.back > best.line * best.back - LEAD ? null : best;
}
