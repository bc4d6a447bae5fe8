/** Figures of one table to facts: value, unit, standing and printed decimals of every cell (CONTRACT 1, Cells and Precision). */
import type { CellAddress } from '../../core/cell-address';
import { toText, type Decimal } from '../../core/decimal';
import type { FormColumn, FormDefinition } from '../../core/form';
import type { CellSnapshot } from '../../core/snapshot';
import type { Unit } from '../../core/unit';
import { parseUnit } from '../../language';
import type { TableColumn } from '../columns';
import { StyleSurvey, type ColumnStyle } from './column-style';
import { asShown, readFigure } from './figures';
import { lineUnits } from './line-units';
import type { TableLine } from '../lines';
import { idPart, type LineIds } from '../fact-ids';
import type { ReadingDraft } from '../reading-draft';
import { CellClaims, isValue, kindOf, type SheetGrid } from '../sheet';
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

/** Whether something stands there that is no figure and not nothing: an error, "…", letters among digits. */
export const isUnreadable = (fact: number): boolean => fact === ABSENT.bad || fact === ABSENT.unknown;

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
  readonly claims: CellClaims;
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
  /** A text in it is a figure gone wrong: nearly all of its cells are figures. */
  readonly strict: boolean;
  /** Its heading names money: the unit of what is counted in a line is not this column's. */
  readonly money: boolean;
}

/** What goods cost, beside a column that says in what they are counted. */
const MONEY =
  /(?<!\p{L})(?:thành tiền|số tiền|đơn giá|trị giá|giá trị thành tiền|amount|unit price|price|cost)(?!\p{L})/u;

/** Walks the cells of a line that stand in columns of figures: each with its column's place, its own place in the row. */
function walkLine(
  grid: SheetGrid,
  line: TableLine,
  measures: readonly MeasureColumn[],
  visit: (cell: CellSnapshot, at: number, place: number) => void,
): void {
  const cells = grid.rowAt(line.row)?.cells ?? [];
  let at = 0;
  for (let place = 0; place < cells.length && at < measures.length; place += 1) {
    const cell = cells[place] as CellSnapshot;
    while (at < measures.length && (measures[at] as MeasureColumn).column.column < cell.column) at += 1;
    if (at < measures.length && (measures[at] as MeasureColumn).column.column === cell.column) visit(cell, at, place);
  }
}

function surveyColumns({ grid, lines, measures }: TableContext): ReadColumn[] {
  const ids = idsOfMeasures(measures);
  const surveys = measures.map(() => new StyleSurvey());
  for (const line of lines) walkLine(grid, line, measures, (cell, at) => surveys[at]?.add(cell));
  const styles = StyleSurvey.styles(surveys);
  const common = commonDecimals(grid, lines, measures, styles);
  return measures.map((measure, at) => ({
    measure,
    column: measure.column.column,
    style: styles[at] as ColumnStyle,
    decimals: common[at] ?? 0,
    id: ids[at] ?? measure.measure,
    strict: measure.column.figures >= 4 * measure.column.texts,
    money: MONEY.test(measure.column.folded.at(-1) ?? ''),
  }));
}

/** The number of decimals that most typed figures of a rounded column have, zero left out; 0 for every other column. */
function commonDecimals(
  grid: SheetGrid,
  lines: readonly TableLine[],
  measures: readonly MeasureColumn[],
  styles: readonly ColumnStyle[],
): number[] {
  if (!measures.some(({ rounded }) => rounded)) return [];
  const counts = measures.map(() => new Map<number, number>());
  for (const line of lines) {
    walkLine(grid, line, measures, (cell, at) => {
      if (measures[at]?.rounded !== true || cell.formula !== undefined) return;
      const { value, decimals } = readFigure(cell, styles[at] as ColumnStyle);
      if (value && decimals > 0) counts[at]?.set(decimals, (counts[at].get(decimals) ?? 0) + 1);
    });
  }
  return counts.map((count) => {
    let best = 0;
    let most = 0;
    for (const [decimals, times] of count)
      if (times > most || (times === most && decimals > best)) [best, most] = [decimals, times];
    return best;
  });
}

/** Reads every cell of the table's measure columns; facts are made line by line. */
export function readTableFacts(context: TableContext): TableFacts {
  const { grid, lines, measures } = context;
  const columns = surveyColumns(context);
  const units = lineUnits(context);
  const matrix = lines.map(() => new Int32Array(measures.length).fill(ABSENT.blank));
  lines.forEach((line, lineAt) => {
    if (line.node.role === 'group' && !line.hasFigures) return;
    const row = matrix[lineAt] as Int32Array;
    const unit = units[lineAt] ?? (line.form?.unit ? parseUnit(line.form.unit) : null);
    const ids = context.draft.ids.line(context.owner, line.form?.key ?? line.code);
    const known = grid.rowAt(line.row);
    const bytes = known ? context.claims.row(known) : null;
    walkLine(grid, line, measures, (cell, at, place) => {
      const claim = readCell(context, line, { cell, column: columns[at] as ReadColumn, unit, ids, row, at });
      if (claim !== 0 && bytes) bytes[place] = claim;
    });
    if (known && grid.mergesAt(line.row)) takeMerged(grid, line, measures, row);
  });
  return { matrix };
}

interface ReadPlace {
  readonly cell: CellSnapshot;
  readonly column: ReadColumn;
  readonly unit: Unit | null;
  readonly ids: LineIds;
  readonly row: Int32Array;
  readonly at: number;
}

const FACT = CellClaims.code('fact');
const UNREAD = CellClaims.code('unread');

/** Reads one cell into its line: a fact, or why there is none. Answers what the cell is claimed as; 0 for nothing. */
function readCell(context: TableContext, line: TableLine, place: ReadPlace): number {
  const { draft } = context;
  const { cell, column, row, at } = place;
  const { measure, style, decimals: common } = column;
  const lineUnit = column.money && place.unit?.dimension !== 'money' ? null : place.unit;
  const read = readFigure(cell, style);
  const unit = read.unit ?? (measure.unitIsFirm ? measure.unit : (lineUnit ?? measure.unit ?? context.tableUnit));
  const reading = read.scaled ? asShown(read, unit) : read;
  if (reading.problem === 'not-a-number' && !isSlip(cell, column, line)) {
    row[at] = cell.column === line.labelCell ? ABSENT.blank : ABSENT.unknown;
    return 0;
  }
  const address = context.addressOf(line.row, cell.column);
  if (reading.problem !== null) {
    const value = reading.value ? { value: toText(reading.value) } : {};
    draft.observe(reading.problem, address, { ...reading.data, ...value, label: line.label });
  }
  const { value } = reading;
  if (reading.state === 'none' && context.form) draft.observe('none-figure', address, { label: line.label });
  if (reading.state !== 'figure' || !value) {
    row[at] = ABSENT[reading.state === 'figure' ? 'bad' : reading.state];
    return reading.problem === 'ambiguous-number' ? UNREAD : 0;
  }
  const computed = reading.written === 'formula';
  const base = measure.measure === 'plan' || measure.measure === 'prior';
  const knownTo = base && !computed && isWorkedBack(context.grid.rowAt(line.row)) ? knownPlace(value) : null;
  const rounded = computed ? value.scale > 0 : measure.rounded || knownTo !== null;
  row[at] = draft.facts.length;
  draft.facts.push({
    id: place.ids.of(column.id),
    form: context.form?.id ?? null,
    table: context.table,
    line: line.code,
    key: line.form?.key ?? null,
    label: line.label,
    measure: measure.measure,
    value,
    decimals: computed ? formulaDecimals(value) : Math.max(reading.decimals, common),
    standing: rounded || reading.cut === true ? 'rounded' : 'exact',
    ...(knownTo === null ? {} : { knownTo }),
    unit,
    at: address,
    written: reading.written,
  });
  return FACT;
}

/** A numeral gone wrong ("1,173,5"), or with a letter that looks like a digit ("1O5", "l2"). */
const NUMERAL = /^[+-]?[\d.,\s]*\d[\d.,\s%]*$|^(?=.*\d)[\dOolI.,]{2,}$/u;

/**
 * Whether what is no number should be one: on a line of data, in a column of figures; words only where a form or the
 * heading says what is measured.
 */
function isSlip(cell: CellSnapshot, { strict, measure }: ReadColumn, line: TableLine): boolean {
  if (!strict || !line.hasFigures || cell.column === line.labelCell) return false;
  return (
    measure.form !== null ||
    measure.column.named !== null ||
    typeof cell.value !== 'string' ||
    NUMERAL.test(cell.value.trim())
  );
}

/** A figure merged over several lines stands in the first; the others hold none of their own. */
function takeMerged(grid: SheetGrid, line: TableLine, measures: readonly MeasureColumn[], row: Int32Array): void {
  measures.forEach(({ column }, at) => {
    if (row[at] !== ABSENT.blank) return;
    const merge = grid.mergeAt(line.row, column.column);
    if (merge && merge.top < line.row && isValue(kindOf(grid.at(merge.top, merge.left)))) row[at] = ABSENT.none;
  });
}
