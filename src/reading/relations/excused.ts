/**
 * Breaks that say nothing against a figure: the cell's own formula adds what its neighbours' did not have yet, one table's rule
 * is carried over cells of the table beside it, or what is missing stands in a place that is nought elsewhere.
 */
import type { Fact, FactIndex } from '../../core/fact';
import type { Term } from '../../core/relation';
import { NOISE, type AxisView } from './axis-view';
import { hasOneCause, heldBy, type Candidate } from './candidate';
import type { CellFormula } from './cell-formulas';
import type { ConstantPrices } from './constant-prices';
import { Says } from './family';

/** What is known of the figures that formulas make. */
export interface MadeFigures {
  /** Each figure's own formula, where one is understood. */
  readonly own: ReadonlyMap<FactIndex, CellFormula>;
  /** Figures of formulas that are not understood: links, conditions, references out of the table. */
  readonly opaque: ReadonlySet<FactIndex>;
  /** Those whose formula adds, divides or averages figures of which some stand outside the table. */
  readonly beyond: ReadonlySet<FactIndex>;
}

/** What words say of a table: whose sums need not add up. */
export interface SaidOfTable {
  /** Its title says that it is one of price indices. */
  readonly indices: boolean;
  readonly constant: ConstantPrices;
  /** Lines that are some of another line by their own words ("TĐ: …"). */
  readonly partial: Uint8Array;
  /** Columns that have no heading where others do. */
  readonly scratch: Uint8Array;
  /** What stands before "trong đó" in each column's headings; null where it stands under none. */
  readonly within: readonly (string | null)[];
}

/** One instance that breaks. */
export interface Break {
  readonly view: AxisView;
  readonly candidate: Candidate;
  readonly j: number;
  readonly whole: FactIndex;
  readonly parts: readonly Term[];
}

/** Gaps of fewer units of the last place are met by chance. */
const TELLING = 100;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** One in so many places that hold may have something where a fuller sum has a part. */
const RARE = 4;
/** So many wholes that all lie among their parts are no sums. */
const RATES = 2;
/** At constant prices one break in so many places that hold is one. */
const MOST_CHAINED = 10;

/** Whether a position is nought where the family holds, but for at most one such place in so many (0: nowhere). */
function isIdle({ values, width }: AxisView, { evidence }: Candidate, at: number, oneIn: number): boolean {
  let [held, filled] = [0, 0];
  for (let j = 0; j < width; j += 1) {
    if (evidence.says[j] !== Says.holds && evidence.says[j] !== Says.near) continue;
    held += 1;
    if ((values[at * width + j] || 0) !== 0) filled += 1;
  }
  return held > 0 && (filled === 0 || (oneIn > 0 && filled * oneIn <= held));
}

/** Whether a figure that is nought wherever the sum holds is just what it misses by here. */
export function missesIdlePart({ view, candidate, j }: Omit<Break, 'whole' | 'parts'>): boolean {
  const { family } = candidate;
  if (family.kind !== 'sum') return false;
  const { values, ulps, size, width } = view;
  const is = (at: number): number => values[at * width + j] || 0;
  const gap = is(family.whole) - family.parts.reduce((sum, { at, sign }) => sum + sign * is(at), 0);
  const grain = Math.max(ulps[family.whole * width + j] as number, Number.MIN_VALUE);
  if (Math.abs(gap) < TELLING * grain) return false;
  const own = new Set([family.whole, ...family.parts.map(({ at }) => at)]);
  const near = NOISE * (Math.abs(is(family.whole)) + Math.abs(gap)) + grain * 1e-6;
  for (let at = 0; at < size; at += 1) {
    if (own.has(at) || Math.abs(Math.abs(is(at)) - Math.abs(gap)) > near) continue;
    if (isIdle(view, candidate, at, 0)) return true;
  }
  return false;
}

/** Whether the cell's own sum has all the parts and more, of which each is nought where the rule holds. */
function addsMore({ view, candidate, j, parts }: Break, formula: CellFormula): boolean {
  const taken = new Set(formula.parts.map(({ fact }) => fact));
  if (taken.size <= parts.length || !parts.every(({ fact }) => taken.has(fact))) return false;
  const own = new Set(parts.map(({ fact }) => fact));
  for (let at = 0; at < view.size; at += 1) {
    const fact = view.facts[at * view.width + j] as FactIndex;
    if (fact >= 0 && taken.has(fact) && !own.has(fact) && !isIdle(view, candidate, at, RARE)) return false;
  }
  return true;
}

/** Whether a rule that only neighbours' formulas state is none of a cell whose own formula is of another kind or of other cells. */
function isOtherRule(each: Break, formula: CellFormula): boolean {
  const { family } = each.candidate;
  if (formula.kind !== family.kind) return true;
  const taken = new Set(formula.parts.map(({ fact }) => fact));
  return family.kind === 'sum' && !each.parts.some(({ fact }) => taken.has(fact));
}

/**
 * Whether the line has not been filled in: the sum holds nowhere, and every whole that breaks is a nought that formulas made
 * of blank cells. So are headings whose cells copy what stands beside them.
 */
function isUnfilled({ view, candidate: { family, evidence }, whole }: Break, facts: readonly Fact[]): boolean {
  if (family.kind !== 'sum' || view.axis !== 'lines' || heldBy(evidence) > 0 || facts[whole]?.written !== 'formula')
    return false;
  for (let j = 0; j < view.width; j += 1)
    if (evidence.says[j] === Says.fails && view.values[family.whole * view.width + j] !== 0) return false;
  return true;
}

/** Whether the wholes of all places that break lie among their parts: rates of men and women and of both. */
function isAmongParts({ view, candidate }: Break): boolean {
  const { values, width } = view;
  const { family, evidence } = candidate;
  if (family.kind !== 'sum' || family.source === 'formula' || hasOneCause(candidate) || family.parts.length < 2)
    return false;
  if (family.parts.some(({ sign }) => sign < 0)) return false;
  let breaks = 0;
  for (let j = 0; j < width; j += 1) {
    if (evidence.says[j] !== Says.fails) continue;
    const whole = values[family.whole * width + j] as number;
    const parts = family.parts.map(({ at }) => values[at * width + j] as number);
    if (!(Math.min(...parts) > 0 && whole > Math.min(...parts) && whole < Math.max(...parts))) return false;
    breaks += 1;
  }
  // Of several parts one alone may be far too large: where the sum holds anywhere, it is one.
  return breaks >= RATES && (family.parts.length === 2 || heldBy(evidence) === 0);
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/** Whether a typed figure is a year among years: what a table beside calls its lines by. */
function isYearOfList({ view, candidate, j }: Break): boolean {
  const { values, size, width } = view;
  const at = candidate.family.whole;
  const value = values[at * width + j] as number;
  if (!isYear(value)) return false;
  return [-1, 1].some((by) => {
    const [along, across] = [at + by, j + by];
    const beside = along >= 0 && along < size ? values[along * width + j] : NaN;
    const over = across >= 0 && across < width ? values[at * width + across] : NaN;
    return Math.abs((beside as number) - value) === 1 || Math.abs((over as number) - value) === 1;
  });
}

/** Whether its unit is none that the rule holds in anywhere. */
function isOfOtherUnit({ view, candidate: { family, evidence }, j }: Break): boolean {
  const unitOf = (at: number): number => view.units[family.whole * view.width + at] as number;
  const own = unitOf(j);
  if (own === 0 || evidence.holds === 0) return false;
  for (let at = 0; at < view.width; at += 1) if (evidence.says[at] === Says.holds && unitOf(at) === own) return false;
  return true;
}

/** Whether figures at constant prices break in more than one place, and not in few of very many. */
function isChained({ view, candidate, j }: Break, { lines, columns }: ConstantPrices): boolean {
  const { family, evidence } = candidate;
  if (family.kind !== 'sum') return false;
  const [wholes, instances] = view.axis === 'lines' ? [lines, columns] : [columns, lines];
  return (
    (wholes[family.whole] === 1 || instances[j] === 1) &&
    evidence.fails > 1 &&
    evidence.fails * MOST_CHAINED > heldBy(evidence)
  );
}

/** Whether percentages are added to amounts, or amounts to percentages. */
function mixesPercents({ candidate, whole, parts }: Break, facts: readonly Fact[]): boolean {
  if (candidate.family.kind !== 'sum') return false;
  const percents = [whole, ...parts.map(({ fact }) => fact)].map((fact) => facts[fact]?.unit?.dimension === 'percent');
  return percents.includes(true) && percents.includes(false);
}

/** Whether each part is the whole: one amount that is repeated beside each of them, as voters are by ways of voting. */
function isRepeated({ view: { values, ulps, width }, candidate: { family }, j }: Break): boolean {
  const whole = values[family.whole * width + j] as number;
  const parts = family.parts.map(({ at }) => values[at * width + j] as number).filter((part) => !Number.isNaN(part));
  const telling = Math.abs(whole) >= TELLING * (ulps[family.whole * width + j] as number);
  return family.kind === 'sum' && telling && parts.length >= 2 && parts.every((part) => part === whole);
}

/** Whether words say of the table that such figures are not held to such a rule. */
export function isSaidOtherwise(each: Break, facts: readonly Fact[], said: SaidOfTable): boolean {
  const { view, candidate, j } = each;
  const { kind, whole, exhaustive } = candidate.family;
  // What some of a total was is not what the breakdowns of that total add up to; nor are indices areas times yields.
  const isPart = view.axis === 'lines' && said.partial[whole] === 1 && exhaustive && heldBy(candidate.evidence) === 0;
  const ofRates = kind === 'product' && view.axis === 'lines' && view.rates[j] === 1;
  if (isOfScratch(each, said.scratch) || isUnfilled(each, facts) || isAmongParts(each) || isOfWhich(each, said.within))
    return true;
  return said.indices || isPart || ofRates || isChained(each, said.constant) || mixesPercents(each, facts);
}

/** Whether all parts are columns under one "trong đó" and the whole is more than they make: they are some of it, and not all. */
function isOfWhich({ view, candidate: { family }, j }: Break, within: readonly (string | null)[]): boolean {
  if (view.axis !== 'columns' || family.kind !== 'sum' || !family.exhaustive || family.source === 'formula')
    return false;
  const groups = new Set(family.parts.map(({ at }) => within[at] ?? null));
  if (groups.has(null) || groups.size !== 1 || groups.has(within[family.whole] ?? null)) return false;
  const is = (at: number): number => view.values[at * view.width + j] || 0;
  return is(family.whole) > family.parts.reduce((sum, { at, sign }) => sum + sign * is(at), 0);
}

/** Whether something is suggested of a figure, or by a part, in a column without a heading; what formulas beside it say holds there, too. */
function isOfScratch({ view, candidate: { family }, j }: Break, scratch: Uint8Array): boolean {
  if (family.source === 'formula') return false;
  if (view.axis === 'lines') return scratch[j] === 1;
  return scratch[family.whole] === 1 || family.parts.some(({ at }) => scratch[at] === 1);
}

/** Whether the break of a suggested or neighbouring rule is none of the figure's. */
export function isExcused(each: Break, { own, opaque, beyond }: MadeFigures): boolean {
  const { whole, candidate, j } = each;
  const { source } = candidate.family;
  const lent = source === 'formula';
  if (beyond.has(whole)) return true;
  if (lent && opaque.has(whole)) return true;
  const formula = own.get(whole);
  // A formula that plainly takes the wrong cells is no structure of its own.
  if (formula && candidate.slips?.of[j] === 1) return false;
  if (formula) return (lent && isOtherRule(each, formula)) || addsMore(each, formula);
  return (
    isRepeated(each) ||
    isYearOfList(each) ||
    (lent && isOfOtherUnit(each)) ||
    (candidate.oneLine !== true && missesIdlePart(each))
  );
}
