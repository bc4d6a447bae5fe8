/** What a table's figures are read with. */
import type { CellAddress } from '../../core/cell-address';
import type { FormDefinition } from '../../core/form';
import type { Unit } from '../../core/unit';
import type { TableColumn } from '../columns';
import type { TableLine } from '../lines';
import type { ReadingDraft } from '../reading-draft';
import type { CellClaims, SheetGrid } from '../sheet';
import type { MeasureColumn } from './measure-column';

export interface TableContext {
  readonly draft: ReadingDraft;
  readonly file: string;
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
