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
import { senseOf, signOf } from './sense';
import type { Work } from './tie';

const HUNDRED = fromInteger(100);
const DIGITS = 12;

export interface Trial {
  readonly work: Work;
  readonly facts: readonly [FactIndex, ...FactIndex[]];
  readonly plus?: number;
  /** It is what all lines of a table make: said while the tables have these lines and no others. */
  readonly ofLines?: true;
}

const inUnit = (of: Fact, fact: Fact): Decimal => shift(fact.value, (fact.unit?.power ?? 0) - (of.unit?.power ?? 0));

/** What the filter gives of these cells; null where it cannot. */
function worked(work: Work, facts: readonly Fact[], plus: number): Decimal | null {
  const [first, ...rest] = facts;
  if (!first) return null;
  const amounts = rest.map((fact) => inUnit(first, fact));
  const now = amounts.slice(0, plus).reduce(add, first.value);
  const others = amounts.slice(plus);
  const base = others.reduce(add, fromInteger(0));
  const ratio = sign(base) > 0 ? divide(now, base, DIGITS) : null;
  switch (work) {
    case 'hieu':
      return others.reduce(subtract, now);
    case 'tong':
      return others.reduce(add, now);
    case 'ty_le':
      return ratio && multiply(ratio, HUNDRED);
    case 'toc_do':
      return ratio && subtract(multiply(ratio, HUNDRED), HUNDRED);
    case 'so_lan':
      return ratio;
    case 'binh_quan':
      return rest[0] && sign(rest[0].value) > 0 ? divide(first.value, rest[0].value, DIGITS) : null;
    case 'hon_100':
      return subtract(first.value, HUNDRED);
  }
}

/** Money is no multiple of people. */
const areAlike = (operands: readonly Fact[]): boolean =>
  new Set(operands.map(({ unit }) => unit?.dimension ?? 'count')).size <= 1;

/** Whether the cells give the digits that the text prints, in the direction that it says. */
export function gives(mention: Mention, { work, facts, plus = 0 }: Trial, all: readonly Fact[]): boolean {
  const operands = facts.flatMap((index) => all[index] ?? []);
  if ((work === 'so_lan' || work === 'ty_le') && !areAlike(operands)) return false;
  const value = worked(work, operands, plus);
  const [first] = operands;
  if (value === null || !first) return false;
  const { direction } = senseOf(mention);
  if (direction !== 0 && sign(value) !== direction) return false;
  const signed = signOf(mention);
  if (signed !== 0 && (sign(value) !== signed || (work !== 'toc_do' && work !== 'hieu'))) return false;
  const isAmount = work === 'hieu' || work === 'tong';
  const power =
    isAmount || work === 'binh_quan' ? (first.unit?.power ?? 0) - (mention.unit?.power ?? first.unit?.power ?? 0) : 0;
  const gap = absolute(subtract(absolute(shift(value, power)), absolute(mention.value)));
  if (sign(gap) === 0) return true;
  return (
    compare(multiply(gap, fromInteger(2)), shift(fromInteger(1), -mention.decimals)) <= 0 && !(isAmount && power === 0)
  );
}
