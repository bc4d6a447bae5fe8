/** How many digits of a printed figure tell: without zeros at either end. */
import type { Mention } from '../mentions/mention';

export function digitsOf({ line, start, end }: Mention): number {
  return line.text
    .slice(start, end)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}
