/** Arithmetic over cells that a figure may be, and whether it gives the digits that the text prints. */
import {
  absolute,
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  shift,
  sign,
  subtract,
  type Decimal,
} from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Mention } from '../../prose';
import { senseOf } from './sense';
import type { Work } from './tie';

const HUNDRED = fromInteger(100);
const DIGITS = 12;

export interface Trial {
  readonly work: Work;
  readonly facts: readonly [FactIndex, ...FactIndex[]];
}

const inUnit = (of: Fact, fact: Fact): Decimal => shift(fact.value, (fact.unit?.power ?? 0) - (of.unit?.power ?? 0));

/** What the filter gives of these cells; null where it cannot. */
function worked(work: Work, facts: readonly Fact[]): Decimal | null {
  const [first, ...rest] = facts;
  if (!first) return null;
  const others = rest.map((fact) => inUnit(first, fact));
  const [other] = others;
  const ratio = other && sign(other) > 0 ? divide(first.value, other, DIGITS) : null;
  switch (work) {
    case 'hieu':
      return others.reduce(subtract, first.value);
    case 'tong':
      return others.reduce(add, first.value);
    case 'ty_le':
      return ratio && multiply(ratio, HUNDRED);
    case 'toc_do':
      return ratio && subtract(multiply(ratio, HUNDRED), HUNDRED);
    case 'so_lan':
      return ratio;
    case 'hon_100':
      return subtract(first.value, HUNDRED);
  }
}

/** Whether the cells give the digits that the text prints, in the direction that it says. */
export function gives(mention: Mention, { work, facts }: Trial, all: readonly Fact[]): boolean {
  const operands = facts.flatMap((index) => all[index] ?? []);
  const value = worked(work, operands);
  const [first] = operands;
  if (value === null || !first) return false;
  const { direction } = senseOf(mention);
  if (direction !== 0 && sign(value) !== direction) return false;
  const isAmount = work === 'hieu' || work === 'tong';
  const power = isAmount ? (first.unit?.power ?? 0) - (mention.unit?.power ?? first.unit?.power ?? 0) : 0;
  const gap = absolute(subtract(absolute(shift(value, power)), absolute(mention.value)));
  if (sign(gap) === 0) return true;
  return (
    compare(multiply(gap, fromInteger(2)), shift(fromInteger(1), -mention.decimals)) <= 0 && !(isAmount && power === 0)
  );
}
