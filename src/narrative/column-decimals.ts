/** With how many decimals a figure is printed in running text, beside the others of its column: 12 beside 12,5 is 12,0; 1.694 beside 275,3 is as exact already. */
import { absolute, equals, normalise, sign, toText, type Decimal } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { Reading } from '../core/reading';
import { HUNDRED, printedDecimals } from './figure';

const columnKey = ({ at, unit }: Fact): string =>
  `${at.file}\n${at.sheet}\n${/^[A-Z]+/.exec(at.cell)?.[0] ?? ''}\n${unit?.text ?? ''}`;

const scaleOf = ({ value }: Fact): number => normalise(value).scale;

/** Digits that a figure is known to: of 12 two, of 275,3 four. */
const digitsOf = (value: Decimal): number =>
  toText(absolute(normalise(value)))
    .replace(/\D/g, '')
    .replace(/^0+/, '').length;

/** The number that most of them have, the smaller of two that as many have; null of none. */
function commonest(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? null;
}

/** With how many decimals most of the figures print that are not whole; null where all are. */
export const commonDecimals = (figures: readonly Fact[]): number | null =>
  commonest(figures.map(printedDecimals).filter((decimals) => decimals > 0));

/** "đạt 100% kế hoạch" is the whole, however exact the others are. */
const isWhole = ({ value, unit }: Fact): boolean => unit?.dimension === 'percent' && equals(value, HUNDRED);

const isOfFormula = (fact: Fact): boolean => fact.written === 'formula';

/** What of a column decides about its figures. */
interface Column {
  /** Most decimals of its formulas' results. */
  readonly formulas: number;
  /** Typed figures, noughts left out, and those of them that are typed with decimals. */
  readonly typed: number;
  readonly broken: number;
  readonly scale: number;
  /** Digits of the most exact of the broken ones. */
  readonly digits: number;
}

function columnOf(facts: readonly Fact[]): Column {
  const typed = facts.filter((fact) => sign(fact.value) !== 0 && !isOfFormula(fact));
  const broken = typed.filter((fact) => scaleOf(fact) > 0 && scaleOf(fact) === printedDecimals(fact));
  return {
    formulas: Math.max(0, ...facts.filter(isOfFormula).map(printedDecimals)),
    typed: typed.length,
    broken: broken.length,
    scale: commonDecimals(broken) ?? 0,
    digits: Math.max(0, ...broken.map(({ value }) => digitsOf(value))),
  };
}

function decimalsIn(column: Column, fact: Fact): number {
  const own = printedDecimals(fact);
  // Formulas leave out the noughts at the end that a typist would print.
  if (isOfFormula(fact)) return Math.max(own, column.formulas);
  if (own > 0 || sign(fact.value) === 0 || isWhole(fact)) return own;
  const isUsual = column.broken > 0 && column.broken * 2 >= column.typed - 1;
  return isUsual && column.digits > digitsOf(fact.value) ? column.scale : own;
}

/** Columns are looked at when a figure of theirs is printed. */
export function columnDecimals({ facts }: Reading): (fact: Fact) => number {
  const columns = new Map<string, Column>();
  let grouped: Map<string, Fact[]> | null = null;
  const group = (): Map<string, Fact[]> => {
    const found = new Map<string, Fact[]>();
    for (const fact of facts) {
      const known = found.get(columnKey(fact));
      if (known) known.push(fact);
      else found.set(columnKey(fact), [fact]);
    }
    return found;
  };
  return (fact) => {
    const key = columnKey(fact);
    const known = columns.get(key);
    if (known) return decimalsIn(known, fact);
    grouped ??= group();
    const column = columnOf(grouped.get(key) ?? []);
    columns.set(key, column);
    return decimalsIn(column, fact);
  };
}
