/**
 * Which figure of an earlier workbook a figure must agree with (CONTRACT 6, `--prior`): one body, one table, one line, one
 * measure; last year's own figure beside "cùng kỳ", the year's plan beside the year's plan, what was counted since January
 * beside what is counted since January. A line that stands twice, or a heading that may mean something else, is left alone.
 */
import { parseCellName } from '../core/cell-address';
import { sign } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { ColumnReading, LineReading, Reading } from '../core/reading';
import { bareWords, columnGroup, namedLines } from '../language';
import { partnersOf } from './earlier-partners';
import type { EarlierSpan } from './earlier-span';

export type EarlierClaim = 'same-period-last-year' | 'plan-of-the-year' | 'counted-since-january';

export interface EarlierPair {
  readonly claim: EarlierClaim;
  readonly now: FactIndex;
  readonly then: Fact;
}

/** A figure as its table knows it. */
interface Known {
  readonly index: FactIndex;
  readonly fact: Fact;
  readonly column: ColumnReading;
  readonly line: LineReading;
}

/** The figures of one table by line, measure and group of columns; null where two would have one name. */
type Named = ReadonlyMap<string, Known | null>;

const headingOf = ({ heading }: ColumnReading): string => bareWords(heading.join(' '));

function namedFigures(reading: Reading): readonly Named[] {
  const paths = reading.tables.map(
    (table) => new Map(namedLines(table).map((named) => [named.line.code, named] as const)),
  );
  const columns = reading.tables.map((table) => new Map(table.columns.map((column) => [column.column, column])));
  const named = reading.tables.map(() => new Map<string, Known | null>());
  reading.facts.forEach((fact, index) => {
    const at = parseCellName(fact.at.cell);
    const column = at && columns[fact.table]?.get(at.column);
    const place = paths[fact.table]?.get(fact.line);
    const table = named[fact.table];
    if (!column || !place || !table) return;
    const name = `${place.path}|${fact.measure}|${columnGroup(column)}`;
    table.set(name, table.has(name) ? null : { index, fact, column, line: place.line });
  });
  return named;
}

const PART_OF_YEAR = /\b(?:thang|quy|month|quarter)\b/;
const SAME_PERIOD = /\bcung ky\b|\bck\b|same period/;
const BEFORE_THIS = /\b(?:ky|thang|quy) truoc\b|previous (?:period|month|quarter)/;
const SINCE_JANUARY = /\bluy ke\b|cumulative|year to date/;
const WHOLE_YEAR = /\bnam\b|\byear\b|\b(?:19|20)\d\d\b/;
/** What stands at a moment is not added over months. */
const AT_A_MOMENT = /\b(?:ton|hien co|hien dang|dang|cuoi ky|con lai|dan so|so du|tong dan|tai thoi diem)\b/;
/** What happens, and is only ever added to. */
const EVENT = /^(?:lượt|đơn|vụ|vụ việc|cuộc|hồ sơ|văn bản)$/;

/** Whose earlier figure a column of "cùng kỳ" or "năm trước" repeats; null where the heading may mean another period. */
function spanOfPrior({ column }: Known, isYear: boolean): EarlierSpan | null {
  const heading = headingOf(column);
  if (SAME_PERIOD.test(heading) || isYear) return 'year-before';
  if (BEFORE_THIS.test(heading)) return null;
  if (PART_OF_YEAR.test(heading)) return 'year-before';
  return WHOLE_YEAR.test(heading) ? 'last-year' : null;
}

/** A plan of the year; one of a month or a quarter says so. */
function isPlanOfYear({ column, fact }: Known): boolean {
  return fact.measure === 'plan' && !PART_OF_YEAR.test(headingOf(column));
}

function isCounted({ column, fact, line }: Known): boolean {
  if (sign(fact.value) < 0 || AT_A_MOMENT.test(bareWords(line.label))) return false;
  const { unit } = fact;
  if (SINCE_JANUARY.test(headingOf(column))) return unit?.dimension !== 'percent';
  return (
    (fact.measure === 'actual' && unit?.dimension === 'money') ||
    (['actual', 'count'].includes(fact.measure) && unit?.dimension === 'count' && EVENT.test(unit.kind))
  );
}

/** Name of last year's figure that a column of the same period last year repeats: "production" for "production-prior". */
function repeatedName(name: string, { fact }: Known): string | null {
  if (fact.measure === 'prior') return name.replace('|prior|', '|actual|');
  const of = /^(.+)-prior$/.exec(fact.measure)?.[1];
  return of === undefined ? null : name.replace(`|${fact.measure}|`, `|${of}|`);
}

interface Sides {
  readonly now: Named;
  readonly then: Named;
  readonly span: EarlierSpan;
  /** The later table is of a whole year: "năm trước" beside it is the year before. */
  readonly isYear: boolean;
}

function* pairsOf({ now, then, span, isYear }: Sides): Generator<EarlierPair> {
  for (const [name, known] of now) {
    if (!known) continue;
    const repeated = repeatedName(name, known);
    if (repeated !== null) {
      const other = spanOfPrior(known, isYear) === span ? then.get(repeated) : null;
      if (other) yield { claim: 'same-period-last-year', now: known.index, then: other.fact };
      continue;
    }
    const other = span === 'this-year' || span === 'cumulative' ? then.get(name) : null;
    if (!other) continue;
    if (isPlanOfYear(known)) {
      if (isPlanOfYear(other)) yield { claim: 'plan-of-the-year', now: known.index, then: other.fact };
    } else if (span === 'cumulative' && isCounted(known) && isCounted(other))
      yield { claim: 'counted-since-january', now: known.index, then: other.fact };
  }
}

const known = new WeakMap<Reading, readonly EarlierPair[]>();

/** All pairs that can be set against each other, in the order of the figures; none without earlier workbooks. */
export function earlierPairs(reading: Reading): readonly EarlierPair[] {
  const { prior } = reading;
  if (!prior) return [];
  let pairs = known.get(reading);
  if (!pairs) known.set(reading, (pairs = pairsWith(reading, prior)));
  return pairs;
}

function pairsWith(reading: Reading, prior: Reading): readonly EarlierPair[] {
  const [own, others] = [namedFigures(reading), namedFigures(prior)];
  const pairs = partnersOf(reading, prior).flatMap(({ now, then, span, isYear }) => {
    const sides = { now: own[now], then: others[then] };
    return sides.now && sides.then ? [...pairsOf({ now: sides.now, then: sides.then, span, isYear })] : [];
  });
  return pairs.sort((a, b) => a.now - b.now);
}
