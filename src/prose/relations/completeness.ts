/**
 * Whether a list that no word calls complete is so all the same: its last part is called the rest ("thu khác"), it stands
 * behind a colon or in a bracket and lacks next to nothing, or two swapped digits alone keep it from adding up.
 */
import { absolute, add, compare, fromInteger, shift, subtract, toText, type Decimal } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { Mention } from '../mentions/mention';
import { isSlip } from './slips';
import { TENTH, isWithin, slipExplains } from './sum-fit';

const OTHERS = /(?<!\p{L})khác(?!\p{L})/u;
/** A list may lack a tenth; of fewer than so many things it may not. */
const FEW = 20;
const FIFTH = 5;
/** Digits below which an accident is likelier than a slip. */
const FEWEST = 3;
/** tỷ for triệu, triệu for nghìn. */
const STEP = 3;

const digitsOf = (value: Decimal): string =>
  toText(absolute(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

function isSwap(typed: Decimal, meant: Decimal): boolean {
  const [a, b] = [toText(absolute(typed)).replace('.', ''), toText(absolute(meant)).replace('.', '')];
  return a.length === b.length && a !== b && [...a].sort().join('') === [...b].sort().join('') && isSlip(typed, meant);
}

/** A breakdown of people by qualities that may overlap is complete where nothing but two swapped digits is amiss. */
export function isSwapped(whole: Mention, parts: readonly Mention[], sum: Decimal): boolean {
  const close = isWithin(sum, whole.value, 2 * TENTH);
  return close && digitsOf(whole.value).length >= FEWEST && swapExplains(whole, parts, sum);
}

/** Two swapped digits of one figure, and nothing else, keep a list from adding up. */
export function swapExplains(whole: Mention, parts: readonly Mention[], sum: Decimal): boolean {
  const gap = subtract(whole.value, sum);
  if (isSwap(whole.value, sum)) return true;
  return parts.some((part) => {
    const power = powerBetween(part.unit, whole.unit);
    return power !== null && isSwap(part.value, add(part.value, shift(gap, -power)));
  });
}

/** One part is a thousand times too large or too small. */
function scaleExplains(whole: Mention, parts: readonly Mention[], sum: Decimal): boolean {
  return parts.some((part) => {
    const power = powerBetween(part.unit, whole.unit);
    const value = power === null ? null : shift(part.value, power);
    const others = value && subtract(sum, value);
    return value && others && [-STEP, STEP].some((by) => compare(add(others, shift(value, by)), whole.value) === 0);
  });
}

const UNKNOWN = /(?<!\p{L})(?:khác|chưa rõ|chưa xác định|không rõ|đang (?:điều tra|xác minh|làm rõ))(?!\p{L})/u;

/** "Nguyên nhân: do điện 12 vụ, do sơ suất 05 vụ, chưa rõ 04 vụ": three parts or more that each say the whole's noun, the last of them the rest. */
export function isRestNamed(whole: Mention, parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  const alike = parts.every(({ unit }) => unit !== null && unit.kind === whole.unit?.kind);
  return parts.length > 2 && alike && last !== undefined && UNKNOWN.test(`${last.label} ${last.after}`.toLowerCase());
}

/** `bare`: no word such as "trong đó" opens the list, and the text right before it is the whole. */
export function isComplete(whole: Mention, parts: readonly Mention[], sum: Decimal, bare: boolean): boolean {
  const near = isWithin(sum, whole.value, TENTH);
  const last = parts.at(-1);
  const rest = last !== undefined && OTHERS.test(`${last.label} ${last.after}`.toLowerCase());
  if (rest && (near || (parts.length > 2 && isWithin(sum, whole.value, FIFTH) && slipExplains(whole, parts, sum))))
    return true;
  // Things may have two qualities of a bracket, or neither: one slip must explain what their counts lack.
  const told = whole.unit?.dimension !== 'count' || slipExplains(whole, parts, sum);
  if (near && bare && told && (whole.decimals > 0 || compare(whole.value, fromInteger(FEW)) >= 0)) return true;
  const digits = digitsOf(whole.value).length;
  if (digits < FEWEST) return false;
  const close = isWithin(sum, whole.value, 2 * TENTH);
  // So many digits are not within one slip of a sum by accident.
  const plenty = digits > FEWEST + 1 || (digits > FEWEST && parts.length > 2);
  // Nor is it two of its digits swapped.
  if (isSwap(whole.value, sum)) return true;
  // That a whole of five digits is one digit off by accident is as good as never.
  if (digits > FEWEST + 1 && parts.length > 2 && isSlip(whole.value, sum)) return true;
  if (near && plenty && slipExplains(whole, parts, sum)) return true;
  return scaleExplains(whole, parts, sum) || ((bare || close || digits > FEWEST) && swapExplains(whole, parts, sum));
}
