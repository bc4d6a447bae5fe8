/**
 * Which figure of an earlier workbook a figure must agree with (CONTRACT 6, `--prior`): one body, one table, one line, one
 * measure; last year's own figure beside "cùng kỳ", the year's plan beside the year's plan, what was counted since January
 * beside what is counted since January. A line that stands twice, or a heading that may mean something else, is left alone;
 * lines of one side alone are kept to be told.
 */
import { parseCellName } from '../core/cell-address';
import { compare, shift, toText } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { Beside, ColumnPair, EarlierPair, LineReading, Reading, TableReading } from '../core/reading';
import { powerBetween } from '../core/relation-scale';
import { alikeColumns, columnPairs, headingOf } from './earlier-columns';
import { linesAbove, pairLines, type PairedLines } from './earlier-lines';
import { arePercents } from './earlier-percents';
import { partnersOf, type Partners } from './earlier-partners';
import { courseOf, type Course, type Whereabouts } from './since-january';

/** The figures of one table by their place on the sheet. */
type Cells = ReadonlyMap<string, FactIndex>;

const placeOf = (row: number, column: number): string => `${String(row)} ${String(column)}`;

function cellsOf({ facts, tables }: Reading): readonly Cells[] {
  const cells = tables.map(() => new Map<string, FactIndex>());
  facts.forEach((fact, index) => {
    const at = parseCellName(fact.at.cell);
    if (at) cells[fact.table]?.set(placeOf(at.row, at.column), index);
  });
  return cells;
}

interface Side {
  readonly reading: Reading;
  readonly table: TableReading;
  readonly cells: Cells;
}

const factAt = ({ cells, reading }: Side, { row }: LineReading, column: number): Fact | undefined =>
  reading.facts[cells.get(placeOf(row, column)) ?? -1];

/** What the line says in columns that must be equal, and that it says something in all that are compared. */
function figuresIn(side: Side, columns: readonly ColumnPair[], of: 'now' | 'then'): (line: LineReading) => string {
  const equal = columns.filter(({ claim }) => claim === 'same-period-last-year' || claim === 'plan-of-the-year');
  return (line) =>
    equal
      .map((pair) => factAt(side, line, pair[of].column))
      .map((fact) => (fact ? `${toText(fact.value)} ${fact.unit?.text ?? ''}` : ''))
      .join(' | ');
}

function alikeOf(now: Side, then: Side, { pairs }: PairedLines): readonly Omit<EarlierPair, 'claim'>[] {
  return alikeColumns(now.table.columns, then.table.columns).flatMap(({ now: own, then: other }) =>
    pairs.flatMap((line) => {
      const index = now.cells.get(placeOf(line.now.row, own.column));
      const earlier = factAt(then, line.then, other.column);
      return index === undefined || !earlier ? [] : [{ now: index, then: earlier }];
    }),
  );
}

/** A figure with its line and column. */
type Placed = readonly [fact: Fact, line: LineReading, column: ColumnPair['now']];

const OF_UNITS = /\b(?:don vi|dia phuong|dia ban|xa|phuong|huyen|thon|units?|communes?)\b/;

/** What is said around figures of a table. */
function whereaboutsIn(side: Side): (placed: Placed) => Whereabouts {
  const { table } = side;
  const above = linesAbove(table);
  const names = table.columns.find(({ role }) => role === 'label');
  const ofUnits = names !== undefined && OF_UNITS.test(headingOf(names));
  return ([, line, column]) => {
    const lines = above.get(line) ?? [];
    const parent = lines.at(-1);
    return {
      heading: headingOf(column),
      above: lines.map(({ label }) => label),
      whole: (parent && factAt(side, parent, column.column)) ?? null,
      title: table.title,
      ofUnits: ofUnits || line.role === 'unit',
    };
  };
}

const falls = (now: Fact, then: Fact): boolean =>
  compare(now.value, shift(then.value, powerBetween(then.unit, now.unit) ?? 0)) < 0;

/** `fallen`: takes the lines of figures that fell, and of which the words do not say whether they may. */
function* pairsOf(
  now: Side,
  then: Side,
  columns: readonly ColumnPair[],
  { pairs }: PairedLines,
  fallen: LineReading[],
): Generator<EarlierPair> {
  const [whereNow, whereThen] = [whereaboutsIn(now), whereaboutsIn(then)];
  const courseOfBoth = (a: Placed, b: Placed): Course => {
    const courses = [courseOf(a[0], whereNow(a)), courseOf(b[0], whereThen(b))];
    if (courses.includes('stands')) return 'stands';
    return courses.includes('unknown') ? 'unknown' : 'counted';
  };
  for (const { claim, now: own, then: other, of } of columns) {
    if (
      of &&
      !arePercents(pairs, (line) => [
        factAt(now, line.now, own.column),
        factAt(now, line.now, of.column),
        factAt(then, line.then, other.column),
      ])
    )
      continue;
    for (const line of pairs) {
      const index = now.cells.get(placeOf(line.now.row, own.column));
      const [fact, earlier] = [now.reading.facts[index ?? -1], factAt(then, line.then, other.column)];
      if (index === undefined || !fact || !earlier) continue;
      if (of) {
        const dividend = now.cells.get(placeOf(line.now.row, of.column));
        if (dividend !== undefined) yield { claim, now: index, then: earlier, of: dividend };
        continue;
      }
      const course =
        claim === 'counted-since-january' ? courseOfBoth([fact, line.now, own], [earlier, line.then, other]) : null;
      if (course === null || course === 'counted') yield { claim, now: index, then: earlier };
      else if (course === 'unknown' && falls(fact, earlier)) fallen.push(line.now);
    }
  }
}

function besideOf(now: Side, then: Side, partners: Partners): Beside {
  const columns = columnPairs(now.table.columns, then.table.columns, partners);
  const figures = { now: figuresIn(now, columns, 'now'), then: figuresIn(then, columns, 'then') };
  const lines = pairLines(now.table, then.table, figures);
  const fallen: LineReading[] = [];
  const has = (side: Side, of: 'now' | 'then') => (line: LineReading) =>
    columns.some((pair) => factAt(side, line, pair[of].column) !== undefined);
  return {
    ...{ now: now.table, then: then.table, columns },
    pairs: [...pairsOf(now, then, columns, lines, fallen)],
    fallen,
    lines: lines.pairs,
    alike: () => alikeOf(now, then, lines),
    onlyNow: lines.onlyNow.filter(has(now, 'now')),
    onlyThen: lines.onlyThen.filter(has(then, 'then')),
  };
}

const known = new WeakMap<Reading, readonly Beside[]>();

/** The tables that stand beside each other; none without earlier workbooks. */
export function tablesBeside(reading: Reading): readonly Beside[] {
  const { prior } = reading;
  if (!prior) return [];
  const before = known.get(reading);
  if (before) return before;
  const [own, others] = [cellsOf(reading), cellsOf(prior)];
  const sideOf = (of: Reading, cells: readonly Cells[], at: number): Side | null => {
    const [table, figures] = [of.tables[at], cells[at]];
    return table && figures ? { reading: of, table, cells: figures } : null;
  };
  const all = partnersOf(reading, prior).flatMap((partners): Beside[] => {
    const [now, then] = [sideOf(reading, own, partners.now), sideOf(prior, others, partners.then)];
    return now && then ? [besideOf(now, then, partners)] : [];
  });
  known.set(reading, all);
  return all;
}
