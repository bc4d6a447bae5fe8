/** Tables that say, figure for figure, what the unit's own table of another year says: that one, dated anew. */
import { equals, sign, toText } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Beside, Reading, TableReading } from '../../core/reading';
import type { SameAsEarlierFinding } from './finding';

/** Figures other than 0, values that differ, and digits of those together, below which two years may well agree. */
const FEWEST_FIGURES = 6;
const FEWEST_VALUES = 5;
const FEWEST_DIGITS = 14;
/** Of the table's amounts so many at least stand beside an earlier one. */
const MOSTLY = 0.8;

const yearOf = ({ workbooks }: Reading, { period, file }: TableReading): string | undefined =>
  (period ?? workbooks.find((book) => book.file === file)?.identity.period)?.id.slice(0, 4);

const isAmount = ({ value, unit }: Fact): boolean => sign(value) !== 0 && unit?.dimension !== 'percent';

function tellingDigits(figures: readonly Fact[]): boolean {
  const values = new Set(figures.map(({ value }) => toText(value)));
  const digits = [...values].reduce((count, each) => count + each.replace(/\D|0+$/g, '').length, 0);
  return figures.length >= FEWEST_FIGURES && values.size >= FEWEST_VALUES && digits >= FEWEST_DIGITS;
}

function repeated(reading: Reading, prior: Reading, beside: Beside): SameAsEarlierFinding[] {
  const [now, then] = [yearOf(reading, beside.now), yearOf(prior, beside.then)];
  if (now === undefined || then === undefined || now === then) return [];
  const pairs = beside.alike().flatMap(({ now: index, then: other }) => {
    const fact = reading.facts[index];
    return fact && (isAmount(fact) || isAmount(other)) ? [{ fact, other }] : [];
  });
  const isSame = pairs.every(
    ({ fact, other }) => equals(fact.value, other.value) && fact.unit?.text === other.unit?.text,
  );
  const [first] = pairs;
  if (!first || !isSame || !tellingDigits(pairs.map(({ fact }) => fact))) return [];
  const all = reading.facts.filter(
    (fact) => reading.tables[fact.table] === beside.now && isAmount(fact) && !/percent|growth/.test(fact.measure),
  );
  if (pairs.length < all.length * MOSTLY) return [];
  const { fact, other } = first;
  const { cell, sheet, file } = other.at;
  const data = {
    ...{ label: fact.label, actual: toText(fact.value), unit: fact.unit?.text ?? '', figures: String(pairs.length) },
    otherPlace: `${cell} (${sheet}, ${file})`,
  };
  return [
    { check: 'figures-agree', code: 'same-as-earlier', severity: 'warning', at: fact.at, related: [other.at], data },
  ];
}

export function sameAsEarlier(reading: Reading): readonly SameAsEarlierFinding[] {
  const { prior, earlier } = reading;
  return prior && earlier ? earlier.tables().flatMap((beside) => repeated(reading, prior, beside)) : [];
}
