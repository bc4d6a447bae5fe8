/** Figures of one table to facts: value, unit, standing and printed decimals of every cell (CONTRACT 1, Cells and Precision). */
import type { CellAddress } from '../core/cell-address';
import { toText } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { FormColumn, FormDefinition } from '../core/form';
import type { CellSnapshot } from '../core/snapshot';
import type { Unit } from '../core/unit';
import { parseUnit } from '../language';
import type { TableColumn } from './columns';
import { columnStyle, readFigure, type CellReading } from './figures';
import type { TableLine } from './lines';
import type { ReadingDraft } from './reading-draft';
import type { SheetGrid } from './sheet-grid';
import { textOf } from './sheet-grid';

export interface MeasureColumn {
  readonly column: TableColumn;
  readonly form: FormColumn | null;
  readonly measure: string;
  /** Target of a quotient, growth or product, or so declared: typed figures stand for their digits. */
  readonly rounded: boolean;
  readonly additive: boolean;
  /** Unit of the column as a whole; null leaves it to the line and the table. */
  readonly unit: Unit | null;
  /** The unit is the column's own and no line changes it. */
  readonly unitIsFirm: boolean;
}

/** State of a cell in the table's matrix: a fact's index, or why there is none. */
export const ABSENT = { none: -1, blank: -2, bad: -3 } as const;

export interface TableFacts {
  /** matrix[line][measure column] is a FactIndex or one of ABSENT. */
  readonly matrix: readonly Int32Array[];
}

interface TableContext {
  readonly draft: ReadingDraft;
  readonly grid: SheetGrid;
  readonly form: FormDefinition | null;
  readonly owner: string;
  readonly table: number;
  readonly lines: readonly TableLine[];
  readonly measures: readonly MeasureColumn[];
  readonly unitColumn: TableColumn | undefined;
  readonly tableUnit: Unit | null;
  readonly addressOf: (row: number, column: number) => CellAddress;
}

/** Digits that a formula's result stands for: its fifteenth significant one. */
function formulaDecimals(reading: CellReading): number {
  const figure = reading.figure;
  if (!figure || figure.value.scale === 0) return 0;
  const digits = String(Math.abs(figure.value.small)).replace(/^0+/, '').length;
  const whole = Number.isNaN(figure.value.small) ? 15 : digits - figure.value.scale;
  return Math.max(figure.value.scale, 15 - Math.max(whole, 1));
}

/** The number of decimals that most of a column's typed figures have, zero left out; 0 when none has any. */
function commonDecimals(readings: readonly CellReading[]): number {
  const counts = new Map<number, number>();
  for (const { figure } of readings) {
    if (figure && figure.written !== 'formula' && figure.decimals > 0) counts.set(figure.decimals, (counts.get(figure.decimals) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const [decimals, count] of counts) {
    if (count > most || (count === most && decimals > best)) {
      best = decimals;
      most = count;
    }
  }
  return best;
}

/** Unit that a line states: its unit cell, or brackets behind its label. */
function lineUnits(context: TableContext): (Unit | null)[] {
  const { lines, unitColumn, grid, draft, addressOf } = context;
  const warned = new Set<string>();
  return lines.map((line) => {
    if (unitColumn) {
      const text = textOf(grid.shownAt(line.row, unitColumn.column));
      const unit = text === '' ? null : parseUnit(text);
      if (unit) return unit;
      if (text !== '' && !warned.has(text) && !/^(?:[-–"”'']|nt|như trên)+$/iu.test(text)) {
        warned.add(text);
        draft.observe('unit-known/unknown-unit', addressOf(line.row, unitColumn.column), { text, label: line.label });
      }
    }
    const bracket = /\(([^()]{1,30})\)\s*:?$/u.exec(line.label);
    return bracket ? parseUnit(bracket[1] ?? '') : null;
  });
}

/** Reads every cell of the table's measure columns; facts are made line by line. */
export function readTableFacts(context: TableContext): TableFacts {
  const { draft, grid, lines, measures, addressOf, form } = context;
  const columns = measures.map(({ column }) => {
    const cells = lines.map((line): CellSnapshot | undefined => grid.at(line.row, column.column));
    const style = columnStyle(cells);
    return cells.map((cell) => readFigure(cell, style));
  });
  const common = measures.map((measure, at) => (measure.rounded ? commonDecimals(columns[at] ?? []) : 0));
  const units = lineUnits(context);
  const matrix = lines.map(() => new Int32Array(measures.length).fill(ABSENT.blank));
  lines.forEach((line, lineAt) => {
    const row = matrix[lineAt] as Int32Array;
    if (line.node.role === 'group' && !line.node.row.hasFigures) return;
    const lineUnit = units[lineAt] ?? null;
    const formUnit = line.form?.unit ? parseUnit(line.form.unit) : null;
    measures.forEach((measure, at) => {
      const reading = (columns[at] as readonly CellReading[])[lineAt] as CellReading;
      if (reading.problem !== null) {
        const value = reading.figure ? { value: toText(reading.figure.value) } : {};
        draft.observe(`figure-readable/${reading.problem}`, addressOf(line.row, measure.column.column), { ...reading.data, ...value, label: line.label });
      }
      const figure = reading.figure;
      if (reading.state !== 'figure' || !figure) {
        row[at] = reading.state === 'none' ? ABSENT.none : reading.state === 'blank' ? ABSENT.blank : ABSENT.bad;
        return;
      }
      const computed = figure.written === 'formula';
      const decimals = computed ? formulaDecimals(reading) : measure.rounded ? Math.max(figure.decimals, common[at] ?? 0) : figure.decimals;
      const index: FactIndex = draft.facts.length;
      const fact: Fact = {
        id: draft.ids.next(context.owner, line.form?.key ?? line.code, measure.measure),
        form: form?.id ?? null,
        table: context.table,
        line: line.code,
        key: line.form?.key ?? null,
        label: line.label,
        measure: measure.measure,
        value: figure.value,
        decimals,
        standing: computed ? (figure.value.scale === 0 ? 'exact' : 'rounded') : measure.rounded ? 'rounded' : 'exact',
        unit: figure.unit ?? (measure.unitIsFirm ? measure.unit : (lineUnit ?? formUnit ?? measure.unit ?? context.tableUnit)),
        at: addressOf(line.row, measure.column.column),
        written: figure.written,
      };
      draft.facts.push(fact);
      row[at] = index;
    });
  });
  return { matrix };
}
