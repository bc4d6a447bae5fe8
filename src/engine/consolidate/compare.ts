/** The upper body's own figures beside the sum of its units: the same checks, the same findings, and which units may explain them. */
import { parseCellName, type CellAddress, type CellPosition } from '../../core/cell-address';
import { changedFact } from '../../core/held-fact';
import { shift, sign, ZERO, type Decimal } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Unit } from '../../core/unit';
import type { KnownFinding } from '../../checks';
import type { AnySkip } from '../describe';
import { answerOf, blanksOf, isAdded, sharesOf, suspectOf } from './compare-cell';
import { explanationsOf, ranked, type Explanation } from './explain';
import { cellsOfBook } from './gather';
import type { Consolidation, SummedCell } from './result';
import { keyAmong } from './settle';
import { cellKey, type NamedCell } from './unit-cells';
import { aboutUnits, isUnitLine } from './unit-lines';

/** A blank of the upper body's sheet that the sum can fill. */
export interface Fill {
  readonly at: CellAddress;
  readonly place: CellPosition;
  /** Last row above the table's first line. */
  readonly header: number;
  readonly cell: SummedCell;
  /** In the unit of the upper body's table. */
  readonly value: Decimal;
}

export interface Difference {
  readonly finding: KnownFinding;
  readonly cell: SummedCell;
  /** Units, by number, that may explain it, the likeliest first. */
  readonly units: readonly number[];
  /** The upper body's cell holds a dash, which stands for nought beside the units' figures. */
  readonly dash: boolean;
}

/** A figure of the upper body that was not held against the sum. */
export interface Unasked {
  readonly at: CellAddress;
  readonly label: string;
  /** `follows`: what it is worked out of differs or is blank; `no-sum`: the sum has nothing there. */
  readonly why: 'follows' | 'no-sum' | 'unreadable';
}

/** A line of the sum that the upper body's table does not have, with the first figure that is nowhere there. */
export interface LackingLine {
  /** The upper body's sheet; the sum's own where the upper body has no such table. */
  readonly sheet: string;
  readonly label: string;
  readonly cell: SummedCell;
}

export interface Comparison {
  readonly file: string;
  readonly differences: readonly Difference[];
  readonly findings: readonly KnownFinding[];
  readonly skipped: readonly AnySkip[];
  /** Figures that were held against the sum, and how many agree. */
  readonly asked: number;
  readonly agree: number;
  readonly unasked: readonly Unasked[];
  readonly fills: readonly Fill[];
  readonly lacking: readonly LackingLine[];
  /** Tables of the sum, by their sheets, that the upper body does not have. */
  readonly absent: readonly string[];
  /** Sheets of the upper body that no unit has. */
  readonly strange: readonly string[];
}

interface Failed {
  readonly own: Fact;
  readonly cell: SummedCell;
  readonly finding: KnownFinding;
  /** In the unit of the upper body's figure. */
  readonly expected: Decimal;
  readonly dash: boolean;
  readonly explanations: readonly Explanation[];
}

interface OwnTable {
  readonly file: string;
  readonly sheet: string;
  readonly cells: readonly NamedCell[];
}

class Comparing {
  readonly skipped: AnySkip[] = [];
  readonly notes: KnownFinding[] = [];
  readonly failed: Failed[] = [];
  readonly fills: Fill[] = [];
  readonly unasked: Unasked[] = [];
  asked = 0;
  agree = 0;
  /** Cells of the table at hand that differ, or that the upper body leaves blank. */
  #unequal = new Set<string>();
  #header = 0;

  constructor(private readonly sum: Consolidation) {}

  table({ file, sheet, cells }: OwnTable, cellOf: (named: NamedCell) => SummedCell | undefined): void {
    this.#unequal = new Set();
    this.#header = Math.min(...cells.map(({ line }) => line.row)) - 1;
    const facts = cells.flatMap(({ column, stands }) => (typeof stands === 'string' ? [] : [{ column, fact: stands }]));
    const units = new Map(facts.map(({ column, fact }) => [column, fact.unit]));
    const rates: { readonly own: Fact; readonly cell: SummedCell }[] = [];
    for (const named of cells) {
      const cell = cellOf(named);
      const at = { file, sheet, cell: named.at };
      if (!cell || named.stands === 'unreadable') {
        this.#leave(named, at, cell);
        continue;
      }
      const own = this.#figureOf(named, at, facts[0]?.fact, units.get(named.column) ?? cell.unit, cell);
      if (own === null) this.#fill(named, at, units.get(named.column) ?? cell.unit, cell);
      else if (isAdded(cell)) this.#ask(own, cell, named.stands === 'none');
      else rates.push({ own, cell });
    }
    // A rate follows the figures that it is made of: where those differ or are not there, nothing is said of it.
    for (const { own, cell } of rates)
      if (!cell.operands.some((operand) => this.#unequal.has(operand))) this.#ask(own, cell);
      else this.unasked.push({ at: own.at, label: own.label, why: 'follows' });
  }

  #leave({ stands, line }: NamedCell, at: CellAddress, cell: SummedCell | undefined): void {
    if (stands === 'unreadable') this.unasked.push({ at, label: line.label, why: 'unreadable' });
    else if (!cell && typeof stands !== 'string') this.unasked.push({ at, label: line.label, why: 'no-sum' });
  }

  /** A dash where the units have something says nought. */
  #figureOf(
    named: NamedCell,
    at: CellAddress,
    like: Fact | undefined,
    unit: Unit | null,
    cell: SummedCell,
  ): Fact | null {
    if (typeof named.stands !== 'string') return named.stands;
    const denies = named.stands === 'none' && cell.value !== null && sign(cell.value) !== 0;
    return denies && like && isAdded(cell)
      ? changedFact(like, { at, label: named.line.label, value: ZERO, unit })
      : null;
  }

  #fill(named: NamedCell, at: CellAddress, unit: Unit | null, cell: SummedCell): void {
    if (named.stands !== 'blank') return;
    this.#unequal.add(cell.key);
    const power = powerBetween(cell.unit, unit);
    const place = parseCellName(named.at);
    if (cell.value !== null && power !== null && place)
      this.fills.push({ at, place, header: this.#header, cell, value: shift(cell.value, power) });
  }

  #ask(own: Fact, cell: SummedCell, dash = false): void {
    const { findings, skipped } = answerOf(own, cell, this.sum);
    const [finding] = findings;
    this.asked += 1;
    this.skipped.push(...skipped);
    if (!finding || finding.severity === 'note') {
      if (finding) this.notes.push(finding);
      if (skipped.length === 0) this.agree += 1;
      return;
    }
    this.#unequal.add(cell.key);
    const expected = shift(cell.value ?? ZERO, powerBetween(cell.unit, own.unit) ?? 0);
    const explanations = explanationsOf(own.value, expected, sharesOf(own, cell));
    this.failed.push({ own, cell, finding, expected, dash, explanations });
  }

  differences(): readonly Difference[] {
    // Where nothing explains it, and no unit is missing, the figure itself is named with what it would have to be.
    const unknown = ({ cell, expected }: Failed): readonly Explanation[] =>
      isAdded(cell) && blanksOf(cell, this.sum).length === 0
        ? [{ cause: 'unknown', share: null, value: expected }]
        : [];
    const best = ranked(this.failed.map((each) => (each.explanations.length > 0 ? each.explanations : unknown(each))));
    return this.failed.map(({ own, cell, finding, dash }, at): Difference => {
      const explained = best[at] ?? [];
      const suspects = explained.map((each, rank) => suspectOf(own, finding, each, rank + 1, this.sum));
      const units = [...new Set(explained.flatMap(({ share }) => (share ? [share.unit] : [])))];
      return { finding: { ...finding, suspects }, cell, units, dash };
    });
  }
}

/** `reading`: the upper body's own workbook, read by itself. */
export function compareWith(sum: Consolidation, snapshot: WorkbookSnapshot, reading: Reading): Comparison {
  const known = new Map(sum.cells.map((cell) => [`${cell.table.key}\n${cell.key}`, cell]));
  const keys = new Set(sum.tables.map(({ key }) => key));
  const twinsOf = (key: string): ((cells: readonly NamedCell[]) => readonly NamedCell[]) => {
    const table = sum.cells.find((cell) => cell.table.key === key)?.table;
    return (cells) => table?.twins.named(cells) ?? cells;
  };
  const comparing = new Comparing(sum);
  const there = new Map<string, { readonly sheet: string; readonly lines: Set<string> }>();
  const strange: string[] = [];
  for (const { key: own, table, cells } of cellsOfBook(reading, snapshot)) {
    const key = keyAmong(own, table, keys);
    if (!keys.has(key)) {
      strange.push(table.sheet);
      continue;
    }
    const named = twinsOf(key)(aboutUnits(table, cells, sum.units));
    const { lines } = there.get(key) ?? { lines: new Set<string>() };
    there.set(key, { sheet: table.sheet, lines });
    for (const { path } of named) lines.add(path);
    comparing.table({ file: snapshot.file, sheet: table.sheet, cells: named }, ({ path, column }) =>
      known.get(`${key}\n${cellKey(path, column)}`),
    );
  }
  const differences = comparing.differences();
  const findings = [...differences.map(({ finding }) => finding), ...comparing.notes];
  const { skipped, asked, agree, unasked, fills } = comparing;
  return {
    file: snapshot.file,
    differences,
    findings,
    skipped,
    asked,
    agree,
    unasked,
    fills,
    strange,
    ...lackingOf(sum, there),
  };
}

/** What the units report and the upper body has no place for: nought is no figure to miss, and units as lines are its own matter. */
function lackingOf(
  { cells, tables }: Consolidation,
  there: ReadonlyMap<string, { readonly sheet: string; readonly lines: ReadonlySet<string> }>,
): Pick<Comparison, 'lacking' | 'absent'> {
  const lacking = new Map<string, LackingLine>();
  for (const cell of cells) {
    const { table, key, value } = cell;
    const own = there.get(table.key);
    const { path, label } = cell.cell;
    const name = `${table.key}\n${path}`;
    if (!own || own.lines.has(path) || isUnitLine(key) || lacking.has(name)) continue;
    if (isAdded(cell) && value !== null && sign(value) !== 0) lacking.set(name, { sheet: own.sheet, label, cell });
  }
  const absent = tables.flatMap(({ key, sheet }) => (there.has(key) ? [] : [sheet]));
  return { lacking: [...lacking.values()], absent };
}
