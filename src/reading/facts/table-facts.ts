/** Figures of one table to facts: value, unit, standing and printed decimals of every cell (CONTRACT 1, Cells and Precision). */
import type { CellAddress } from '../../core/cell-address';
import { toText, type Decimal } from '../../core/decimal';
import type { FormColumn, FormDefinition } from '../../core/form';
import type { CellSnapshot } from '../../core/snapshot';
import type { Unit } from '../../core/unit';
import { parseUnit } from '../../language';
import type { TableColumn } from '../columns';
import { columnStyle, readFigure, type ColumnStyle } from './figures';
import type { TableLine } from '../lines';
import { idPart } from '../fact-ids';
import type { ReadingDraft } from '../reading-draft';
import { type SheetGrid, textOf } from '../sheet';
import { isWorkedBack, knownPlace } from './worked-back';

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
export const ABSENT = { none: -1, blank: -2, bad: -3, unknown: -4 } as const;

export interface TableFacts {
  /** matrix[line][measure column] is a FactIndex or one of ABSENT. */
  readonly matrix: readonly Int32Array[];
}

type Cells = readonly (CellSnapshot | undefined)[];

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
  return Math.max(value.scale, 15 - Math.max(digitsOf(value) - value.scale, 1));
}

/** Digits of the coefficient, leading zeros left out. */
function digitsOf({ small, big }: Decimal): number {
  if (big !== null) return String(big).replace(/^-?0*/, '').length;
  let digits = 0;
  for (let power = 1; power <= Math.abs(small); power *= 10) digits += 1;
  return digits;
}

/** The number of decimals that most of a column's typed figures have, zero left out; 0 when none has any. */
function commonDecimals(cells: Cells, style: ColumnStyle): number {
  const counts = new Map<number, number>();
  for (const cell of cells) {
    if (!cell || cell.formula !== undefined) continue;
    const { value, decimals } = readFigure(cell, style);
    if (value && decimals > 0) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
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
        draft.observe('unknown-unit', addressOf(line.row, unitColumn.column), { text, label: line.label });
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

/** What holds of a whole column of figures, found once before its cells are read. */
interface ReadColumn {
  readonly measure: MeasureColumn;
  readonly column: number;
  readonly style: ColumnStyle;
  /** Decimals that a typed figure has at least. */
  readonly decimals: number;
  /** The measure as a part of fact ids. */
  readonly id: string;
}

function surveyColumns({ grid, lines, measures }: TableContext): ReadColumn[] {
  const ids = idsOfMeasures(measures);
  return measures.map((measure, at) => {
    const { column } = measure.column;
    const cells = lines.map((line) => grid.at(line.row, column));
    const style = columnStyle(cells);
    return {
      measure,
      column,
      style,
      decimals: measure.rounded ? commonDecimals(cells, style) : 0,
      id: ids[at] ?? measure.measure,
    };
  });
}

/** Reads every cell of the table's measure columns; facts are made line by line. */
export function readTableFacts(context: TableContext): TableFacts {
  const { draft, grid, lines, measures, addressOf } = context;
  const columns = surveyColumns(context);
  const units = lineUnits(context);
  const form = context.form?.id ?? null;
  const matrix = lines.map(() => new Int32Array(measures.length).fill(ABSENT.blank));
  for (let lineAt = 0; lineAt < lines.length; lineAt += 1) {
    const line = lines[lineAt] as TableLine;
    const row = matrix[lineAt] as Int32Array;
    if (line.node.role === 'group' && !line.node.row.hasFigures) continue;
    const key = line.form?.key ?? null;
    const lineUnit = units[lineAt] ?? (line.form?.unit ? parseUnit(line.form.unit) : null);
    const ids = draft.ids.line(context.owner, key ?? line.code);
    for (let at = 0; at < columns.length; at += 1) {
      const { measure, column, style, decimals: common, id } = columns[at] as ReadColumn;
      const reading = readFigure(grid.at(line.row, column), style);
      if (reading.problem !== null) {
        const value = reading.value ? { value: toText(reading.value) } : {};
        draft.observe(reading.problem, addressOf(line.row, column), {
          ...reading.data,
          ...value,
          label: line.label,
        });
      }
      const { value } = reading;
      if (reading.state !== 'figure' || !value) {
        row[at] = ABSENT[reading.state === 'figure' ? 'bad' : reading.state];
        continue;
      }
      const computed = reading.written === 'formula';
      const base = measure.measure === 'plan' || measure.measure === 'prior';
      const knownTo = base && !computed && isWorkedBack(grid.rowAt(line.row)) ? knownPlace(value) : null;
      row[at] = draft.facts.length;
      draft.facts.push({
        id: ids.of(id),
        form,
        table: context.table,
        line: line.code,
        key,
        label: line.label,
        measure: measure.measure,
        value,
        decimals: computed ? formulaDecimals(value) : Math.max(reading.decimals, common),
        standing: computed
          ? value.scale === 0
            ? 'exact'
            : 'rounded'
          : measure.rounded || knownTo !== null
            ? 'rounded'
            : 'exact',
        ...(knownTo === null ? {} : { knownTo }),
        unit: reading.unit ?? (measure.unitIsFirm ? measure.unit : (lineUnit ?? measure.unit ?? context.tableUnit)),
        at: addressOf(line.row, column),
        written: reading.written,
      });
    }
  }
  return { matrix };
}
