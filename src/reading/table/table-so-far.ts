/** A table whose facts are read: what telling its texts, lines and blanks needs. */
import type { CellAddress } from '../../core/cell-address';
import type { FormColumn } from '../../core/form';
import type { TableColumn } from '../columns';
import type { MeasureColumn } from '../facts';
import type { TableLines } from '../lines';
import type { ReadingDraft } from '../reading-draft';
import type { PreparedForm } from '../recognise';
import type { SheetGrid, TableFrame } from '../sheet';

export interface ReadTable {
  readonly draft: ReadingDraft;
  readonly grid: SheetGrid;
  readonly frame: TableFrame;
  readonly form: PreparedForm | null;
  readonly columns: readonly TableColumn[];
  /** The form's column of each column, by position. */
  readonly formColumns: readonly (FormColumn | null)[];
  readonly lines: TableLines['lines'];
  readonly measures: readonly MeasureColumn[];
  /** matrix[line][measure]: a fact, or why there is none. */
  readonly matrix: readonly Int32Array[];
  /** Of a cell by its row and column on the sheet. */
  readonly addressOf: (row: number, column: number) => CellAddress;
}
