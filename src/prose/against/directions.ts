/** "giảm 25,35%" beside a cell that says 25,35: the digits agree, and the verb says the opposite. */
import { sign } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import type { BookFigure } from './book-figures';

/** Whether the words go the other way than the cell's sign; a column of falls alone has none. */
export function isOpposite(mention: Mention, { fact, column, line }: BookFigure): boolean {
  if (mention.direction === 0 || (mention.role !== 'growth' && mention.role !== 'change')) return false;
  if (!/growth|change|difference/u.test(fact.measure)) return false;
  const words = new Set([...column, ...line]);
  if (words.has('giảm') && !words.has('tăng')) return false;
  const own = sign(fact.value);
  return own !== 0 && own !== mention.direction;
}
