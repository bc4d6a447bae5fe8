/** Two figures in one unit, so that "3 tỷ đồng" is compared with "2.500 triệu đồng" and never 3 with 2.500. */
import { add, compare, fromInteger, shift, type Decimal } from '../core/decimal';
import type { GapInline } from '../core/report-document';
import type { Figure } from './figure';
import { unitText } from './unit-text';

/** What a gap names as missing where figures are there but bear no claim. */
export const CONTRADICTION = 'contradiction';

/** The value in the base unit of its dimension (đồng, kg, ha): figures of one dimension can be added and compared. */
export function inBase(figure: Figure): Decimal {
  return shift(figure.value, figure.fact.unit?.power ?? 0);
}

/** `other` in the unit of `figure`; null where they do not measure the same. A figure without a unit is taken as it is. */
export function inUnitOf(figure: Figure, other: Figure): Decimal | null {
  const [own, foreign] = [figure.fact.unit, other.fact.unit];
  if (!own || !foreign) return other.value;
  return own.dimension === foreign.dimension ? shift(other.value, foreign.power - own.power) : null;
}

/** Marks a comparison that means nothing. */
export function incomparable(figure: Figure, other: Figure): GapInline {
  const units = [figure, other].map((each) => unitText(each.fact.unit)).join(', ');
  return { type: 'gap', text: `[không so sánh được, hai số liệu khác đơn vị: ${units}]`, missing: CONTRADICTION };
}

function halfPlace(figure: Figure): Decimal {
  if (figure.fact.standing === 'exact') return fromInteger(0);
  return shift(fromInteger(5), (figure.fact.unit?.power ?? 0) - figure.fact.decimals - 1);
}

/** How the parts' sum stands to the whole; 0 where rounding (half a last place a figure) may explain the difference. */
export function sumAgainst(whole: Figure, parts: readonly Figure[]): -1 | 0 | 1 {
  const sum = parts.map(inBase).reduce(add, fromInteger(0));
  const slack = [whole, ...parts].map(halfPlace).reduce(add, fromInteger(0));
  if (compare(sum, add(inBase(whole), slack)) > 0) return 1;
  return compare(add(sum, slack), inBase(whole)) < 0 ? -1 : 0;
}

/** Marks parts that exceed their whole: neither "bao gồm" nor "trong đó" would be true of them. */
export function contradiction(): GapInline {
  return { type: 'gap', text: '[các khoản thành phần cộng lại vượt tổng số, cần kiểm tra]', missing: CONTRADICTION };
}
