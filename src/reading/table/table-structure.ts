/**
 * How a table is built, before any of its figures is read: title, form, columns, lines, and what code row and form declare of
 * its columns. It rests on texts, formats, formulas and places, and on figures only as far as `figures-again` says.
 */
import type { CellAddress } from '../../core/cell-address';
import type { FormColumn } from '../../core/form';
import type { Noticed } from '../../core/observation';
import type { SheetSnapshot } from '../../core/snapshot';
import { columnsByYear, readColumns, yearOf, type TableColumn } from '../columns';
import type { MeasureColumn } from '../facts';
import { bodyLabels, readLines, type TableLines } from '../lines';
import { addresser } from '../reading-draft';
import { matchColumns, recogniseForm, type FormMatch, type PreparedForm } from '../recognise';
import { bindCodeRow, bindForm, TableMemory, type BoundEquation } from '../relations';
import { readTitleBlock, type SheetGrid, type TableFrame, type TitleBlock } from '../sheet';
import { withFormRoles } from './form-roles';
import { measureColumns } from './measure-columns';
import { settle } from './quotient-columns';

/** A statement of the code row that cannot be asked, at its cell. */
interface BrokenStatement {
  readonly at: CellAddress;
  readonly data: Noticed['broken-arithmetic'];
}

export interface TableStructure {
  readonly frame: TableFrame;
  readonly title: TitleBlock;
  readonly match: FormMatch | null;
  readonly form: PreparedForm | null;
  /** The form's column of each column, by position. */
  readonly formColumns: readonly (FormColumn | null)[];
  /** Columns as the sheet alone tells them, and with what the form says of them. */
  readonly bare: readonly TableColumn[];
  readonly columns: readonly TableColumn[];
  readonly found: TableLines;
  readonly measures: readonly MeasureColumn[];
  readonly equations: readonly BoundEquation[];
  readonly broken: readonly BrokenStatement[];
  /** What was found of its figures when they were read. */
  readonly memory: TableMemory;
}

/** The tables of a sheet as it was when they were read. */
export interface TablesAsRead {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableStructure[];
}

/** Where a structure is read. */
export interface StructureContext<Step> {
  readonly grid: SheetGrid;
  readonly file: string;
  readonly forms: readonly PreparedForm[];
  readonly step: Step;
}

/** `tables` is how many the sheet has (a lone table owns the whole title block); `step` is told on the way. */
export function* readStructure<Step>(
  { grid, file, forms, step }: StructureContext<Step>,
  frame: TableFrame,
  tables: number,
  only: PreparedForm | null,
): Generator<Step, TableStructure> {
  const title = readTitleBlock(grid, file, frame, tables);
  const bare = columnsByYear(readColumns(grid, frame), yearOf(title.period));
  yield step;
  const match = only
    ? { form: only.form, score: 1 }
    : recogniseForm(forms, title.folded, bare, bodyLabels(grid, frame, bare));
  const form = match ? (only ?? forms.find((each) => each.form === match.form) ?? null) : null;
  const formColumns = form ? matchColumns(form, bare) : bare.map(() => null);
  const columns = withFormRoles(bare, formColumns, form?.names);
  const found = readLines(grid, frame, columns, form);
  yield step;
  const addressOf = addresser(file, grid.name);
  const declared = readMeasures({ frame, match, columns, formColumns, addressOf });
  return { frame, title, match, form, formColumns, bare, columns, found, ...declared, memory: new TableMemory() };
}

interface Measuring {
  readonly frame: TableFrame;
  readonly match: FormMatch | null;
  readonly columns: readonly TableColumn[];
  readonly formColumns: readonly (FormColumn | null)[];
  readonly addressOf: (row: number, column: number) => CellAddress;
}

/** The columns of figures, and what code row and form say of them. */
function readMeasures({
  frame,
  match,
  columns,
  formColumns,
  addressOf,
}: Measuring): Pick<TableStructure, 'measures' | 'equations' | 'broken'> {
  const byUnits =
    match === null
      ? frame.codeRow !== null && !columns.some(({ role }) => role === 'number')
      : match.form.layout === 'units';
  const measures = measureColumns(columns, formColumns, byUnits);
  const measured = new Map(measures.map((measure, at) => [measure.column, at] as const));
  const cellOf = (column: number): CellAddress => addressOf(frame.codeRow ?? 0, column);
  const { equations, broken } = bindCodeRow(columns, measured, cellOf);
  const declared: readonly BoundEquation[] = match ? bindForm(match.form, measures, equations) : [];
  return {
    ...settle(measures, [...equations, ...declared]),
    broken: broken.map(({ column, statement, reason, codes }) => ({
      at: cellOf(column.column),
      data: { statement, reason, codes: codes.join(', ') },
    })),
  };
}
