/** Figures of one table to facts: value, unit, standing and printed decimals of every cell (CONTRACT 1, Cells and Precision). */
import type { CellAddress } from '../core/cell-address';
import { toText, type Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { FormColumn, FormDefinition } from '../core/form';
import type { CellSnapshot } from '../core/snapshot';
import type { Unit } from '../core/unit';
import { parseUnit } from '../language';
import type { TableColumn } from './columns';
import { columnStyle, readFigure, type CellReading } from './figures';
import type { TableLine } from './lines';
import { idPart } from './fact-ids';
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
function formulaDecimals(value: Decimal): number {
  if (value.scale === 0) return 0;
  const digits = String(value.big ?? value.small).replace(/^-?0*/, '').length;
  return Math.max(value.scale, 15 - Math.max(digits - value.scale, 1));
}

/** The number of decimals that most of a column's typed figures have, zero left out; 0 when none has any. */
function commonDecimals(readings: readonly CellReading[]): number {
  const counts = new Map<number, number>();
  for (const { value, written, decimals } of readings) {
    if (value && written !== 'formula' && decimals > 0) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
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

/** Measures as id parts; two columns of one code are told apart. */
function idsOfMeasures(measures: readonly MeasureColumn[]): string[] {
  const seen = new Map<string, number>();
  return measures.map(({ measure }) => {
    const part = idPart(measure);
    const count = (seen.get(part) ?? 0) + 1;
    seen.set(part, count);
    return count === 1 ? part : `${part}~${String(count)}`;
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
  const measureIds = idsOfMeasures(measures);
  const matrix = lines.map(() => new Int32Array(measures.length).fill(ABSENT.blank));
  lines.forEach((line, lineAt) => {
    const row = matrix[lineAt] as Int32Array;
    if (line.node.role === 'group' && !line.node.row.hasFigures) return;
    const lineUnit = units[lineAt] ?? null;
    const formUnit = line.form?.unit ? parseUnit(line.form.unit) : null;
    const ids = draft.ids.line(context.owner, line.form?.key ?? line.code);
    measures.forEach((measure, at) => {
      const reading = (columns[at] as readonly CellReading[])[lineAt] as CellReading;
      if (reading.problem !== null) {
        const value = reading.value ? { value: toText(reading.value) } : {};
        draft.observe(`figure-readable/${reading.problem}`, addressOf(line.row, measure.column.column), { ...reading.data, ...value, label: line.label });
      }
      if (reading.state !== 'figure' || !reading.value) {
        row[at] = reading.state === 'none' ? ABSENT.none : reading.state === 'blank' ? ABSENT.blank : ABSENT.bad;
        return;
      }
      const computed = reading.written === 'formula';
      const decimals = computed ? formulaDecimals(reading.value) : measure.rounded ? Math.max(reading.decimals, common[at] ?? 0) : reading.decimals;
      const index: FactIndex = draft.facts.length;
      const fact: Fact = {
        id: ids.of(measureIds[at] ?? measure.measure),
        form: form?.id ?? null,
        table: context.table,
        line: line.code,
        key: line.form?.key ?? null,
        label: line.label,
        measure: measure.measure,
        value: reading.value,
        decimals,
        standing: computed ? (reading.value.scale === 0 ? 'exact' : 'rounded') : measure.rounded ? 'rounded' : 'exact',
        unit: reading.unit ?? (measure.unitIsFirm ? measure.unit : (lineUnit ?? formUnit ?? measure.unit ?? context.tableUnit)),
        at: addressOf(line.row, measure.column.column),
        written: reading.written,
      };
      draft.facts.push(fact);
      row[at] = index;
    });
  });
  return { matrix };
}
