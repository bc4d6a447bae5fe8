/** "trên 70%", "dưới 5 tỷ", "gần 900": a figure that is only neared is no cell's on the other side of it. */
import { compare, shift, type Decimal } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Mention } from '../../prose';

const ABOVE = /(?<!\p{L})(?:trên|hơn|vượt|quá)\s*$/iu;
const BELOW = /(?<!\p{L})(?:dưới|gần|ngót|chưa đến|chưa đầy|chưa tới)\s*$/iu;

const whole = ({ value, unit }: Pick<Fact, 'value' | 'unit'>): Decimal => shift(value, unit?.power ?? 0);

/** Whether the words before a figure say that what was counted lies beyond it, and the cell lies on this side. */
export function beyondBound({ line, start }: Mention, said: Pick<Fact, 'value' | 'unit'>, fact: Fact): boolean {
  const before = line.plain.slice(0, start);
  const side = compare(whole(fact), whole(said));
  return (ABOVE.test(before) && side < 0) || (BELOW.test(before) && side > 0);
}
