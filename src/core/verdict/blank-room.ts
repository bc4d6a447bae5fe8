/**
 * What blank parts of a sum could hold at most. A blank is not known, but its line is: its plan, and its share of the
 * other parts in the table's other columns (of a sum across columns: in its other lines). Twice that may be; more may not.
 * A blank that is blank everywhere explains nothing (CONTRACT 4).
 */
import { parseCellName, type CellAddress } from '../cell-address';
import { absolute, add, compare, divide, multiply, shift, sign, ZERO, type Decimal } from '../decimal';
import type { Fact } from '../fact';
import type { Relation } from '../relation';
import { powerBetween } from '../relation-scale';
import type { Dimension } from '../unit';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Figures of one table by line and by column; of a sheet's several tables each has its own. */
interface TableFigures {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Fact>>;
  readonly columns: ReadonlyMap<number, ReadonlyMap<number, Fact>>;
}

/** Lines or columns looked at beside the blank's own. */
const MOST = 200;
/** So many lines that all fill another column than the blank's tell that no line fills both; fewer lines tell nothing of a column. */
const FEW = 3;
/** Digits of a share. */
const PRECISION = 6;
const TWICE: Decimal = { small: 2, big: null, scale: 0 };
/** A line's percentages or yields say nothing of its share. */
const NOT_ADDED: ReadonlySet<Dimension> = new Set(['percent', 'percent-point', 'yield', 'ratio']);
/** What one line is compared with in its own row. */
const BASES = new Set(['plan', 'actual', 'prior']);

const known = new WeakMap<readonly Fact[], Map<number, TableFigures>>();

function put(lists: Map<number, Map<number, Fact>>, a: number, b: number, fact: Fact): void {
  const list = lists.get(a) ?? new Map<number, Fact>();
  lists.set(a, list);
  list.set(b, fact);
}

function figuresOf(facts: readonly Fact[], table: number): TableFigures {
  const tables = known.get(facts) ?? new Map<number, TableFigures>();
  known.set(facts, tables);
  const made = tables.get(table);
  if (made) return made;
  const figures = { rows: new Map<number, Map<number, Fact>>(), columns: new Map<number, Map<number, Fact>>() };
  for (const fact of facts) {
    const place = fact.table === table ? parseCellName(fact.at.cell) : null;
    if (!place) continue;
    put(figures.rows, place.row, place.column, fact);
    put(figures.columns, place.column, place.row, fact);
  }
  tables.set(table, figures);
  return figures;
}

function placesOf(cells: readonly CellAddress[]): Place[] | null {
  const places = cells.map(({ cell }) => parseCellName(cell));
  return places.every((place) => place !== null) ? places : null;
}

function sumOf(facts: readonly (Fact | undefined)[], unit: Fact['unit']): Decimal {
  let sum = ZERO;
  for (const fact of facts) {
    const power = fact ? powerBetween(fact.unit, unit) : null;
    if (fact && power !== null) sum = add(sum, absolute(shift(fact.value, power)));
  }
  return sum;
}

function larger(a: Decimal | null, b: Decimal): Decimal {
  return a === null || compare(b, a) > 0 ? b : a;
}

/** One blank: `beside` are the figures of its own line (or column), `at` finds a part's figure next to one of them. */
interface Blank {
  readonly beside: readonly (readonly [number, Fact])[];
  readonly at: (part: Place, position: number) => Fact | undefined;
}

/** The most that a blank could hold by its shares elsewhere, given that the other parts make up `sum` here. */
function byShares(blank: Blank, parts: readonly Place[], sum: Decimal): Decimal | null {
  // Nothing tells of shares where the other parts make up nothing here.
  if (sign(sum) === 0) return null;
  let most: Decimal | null = null;
  for (const [position, fact] of blank.beside.slice(0, MOST)) {
    if (fact.unit && NOT_ADDED.has(fact.unit.dimension)) continue;
    const others = sumOf(
      parts.map((part) => blank.at(part, position)),
      fact.unit,
    );
    if (sign(others) === 0) continue;
    most = larger(most, multiply(divide(absolute(fact.value), others, PRECISION, 'ceiling'), sum));
  }
  return most;
}

/** Its plan, its prior year: figures of its own line that measure the same. */
function byPlan(blank: Blank, whole: Fact): Decimal | null {
  let most: Decimal | null = null;
  for (const [, fact] of blank.beside) {
    const power = powerBetween(fact.unit, whole.unit);
    if (BASES.has(fact.measure) && power !== null) most = larger(most, shift(absolute(fact.value), power));
  }
  return most;
}

/** Lines of a ledger: each fills one of two columns and leaves the other blank, so that a blank stands for none. */
function isElsewhere(blank: Blank, parts: readonly Place[]): boolean {
  if (parts.length < FEW) return false;
  return blank.beside.some(([position]) => parts.every((part) => blank.at(part, position) === undefined));
}

/** See above; null where nothing can be told of one of them. */
export function blankRoom(facts: readonly Fact[], relation: Relation): Decimal | null {
  const whole = facts[relation.whole];
  const blanks = placesOf(relation.blanks);
  const own = relation.parts.flatMap(({ fact }) => facts[fact] ?? []);
  const parts = placesOf(own.map(({ at }) => at));
  const at = whole ? parseCellName(whole.at.cell) : null;
  if (!whole || !at || !blanks || !parts) return null;
  const down = [...blanks, ...parts].every(({ column }) => column === at.column);
  if (!down && ![...blanks, ...parts].every(({ row }) => row === at.row)) return null;
  const { rows, columns } = figuresOf(facts, whole.table);
  const sum = sumOf(own, whole.unit);
  let room = ZERO;
  for (const place of blanks) {
    const blank: Blank = down
      ? { beside: [...(rows.get(place.row) ?? [])], at: (part, column) => rows.get(part.row)?.get(column) }
      : { beside: [...(columns.get(place.column) ?? [])], at: (part, row) => rows.get(row)?.get(part.column) };
    // A line or two do not tell that a column is never filled in.
    if (blank.beside.length === 0 && !down && rows.size < FEW) return null;
    if (blank.beside.length === 0 || isElsewhere(blank, parts)) continue;
    const shared = byShares(blank, parts, sum);
    const planned = down ? byPlan(blank, whole) : null;
    if (shared === null && planned === null) return null;
    room = add(room, larger(shared, planned ?? ZERO));
  }
  return multiply(room, TWICE);
}
