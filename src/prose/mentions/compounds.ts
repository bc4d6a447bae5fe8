/** "186 tỷ 450 triệu đồng": two numbers that are one amount. */
import { add, compare, fromInteger, shift } from '../../core/decimal';
import type { NumberAt } from './mention';
import type { UnitAt } from './units';

/** Powers between the steps: tỷ, triệu, nghìn. */
const STEP = 3;
const THOUSAND = fromInteger(1000);

/** Numbers and their units with amounts of two steps joined. */
export function compounds(
  text: string,
  numbers: readonly NumberAt[],
  units: readonly UnitAt[],
): { readonly numbers: readonly NumberAt[]; readonly units: readonly UnitAt[] } {
  const joined: NumberAt[] = [];
  const named: UnitAt[] = [];
  for (const [index, number] of numbers.entries()) {
    const unit = units[index] ?? { unit: null, end: number.end };
    const [last, before] = [joined.at(-1), named.at(-1)];
    const step = (before?.unit?.power ?? 0) - (unit.unit?.power ?? 0);
    const money = before?.unit?.dimension === 'money' && unit.unit?.dimension === 'money';
    if (
      last &&
      before?.unit &&
      money &&
      step === STEP &&
      /^\s+$/u.test(text.slice(before.end, number.start)) &&
      last.decimals === 0 &&
      number.decimals === 0 &&
      compare(number.value, THOUSAND) < 0
    ) {
      const value = add(last.value, shift(number.value, -STEP));
      joined[joined.length - 1] = { start: last.start, end: number.end, value, decimals: STEP, other: null };
      named[named.length - 1] = { unit: before.unit, end: unit.end };
      continue;
    }
    joined.push(number);
    named.push(unit);
  }
  return { numbers: joined, units: named };
}
