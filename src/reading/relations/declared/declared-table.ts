/** What binding and asking declared arithmetic needs of a table. */
import type { TableLine } from '../../lines';
import type { ReadingDraft } from '../../reading-draft';
import type { MeasureColumn } from '../../facts';
import type { BoundEquation } from '../bound-equation';
import type { TablePlaces } from '../emit';

export interface DeclaredTable {
  readonly draft: ReadingDraft;
  readonly lines: readonly TableLine[];
  readonly measures: readonly MeasureColumn[];
  /** matrix[line][measure]: a fact, or why there is none. */
  readonly matrix: readonly Int32Array[];
  readonly places: Pick<TablePlaces, 'address' | 'columnName'>;
}

/** Whether an equation is asked of a line; those with `only` name the lines of their form. */
export function isAskedOf({ only }: BoundEquation, { lines }: DeclaredTable, line: number): boolean {
  const key = lines[line]?.form?.key;
  return only === null || (key !== undefined && only.includes(key));
}
