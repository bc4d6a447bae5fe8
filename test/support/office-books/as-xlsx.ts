/** A generated book as the file that an office would send: the same cells, formats, weights and merges. */
import { writeXlsx, type CellStyle, type PlainCell } from '../../../src/hosts/xlsx-file';
import type { CellSnapshot, SheetSnapshot } from '../../../src/core/snapshot';
import type { Book } from './kit/book';

function styleOf({ bold, indent, format }: CellSnapshot): CellStyle {
  return {
    ...(bold ? { font: { bold } } : {}),
    ...(indent === undefined ? {} : { align: { indent, horizontal: 'left' as const } }),
    ...(format === undefined ? {} : { format }),
  };
}

function cellOf(cell: CellSnapshot): PlainCell {
  const { row, column, value, formula } = cell;
  const style = styleOf(cell);
  return {
    row,
    column,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(Object.keys(style).length === 0 ? {} : { style }),
  };
}

const sheetOf = ({ name, cells, merges }: SheetSnapshot): Parameters<typeof writeXlsx>[0]['sheets'][number] => ({
  name,
  cells: cells.map(cellOf),
  merges,
});

export async function asXlsx({ snapshot }: Book): Promise<Uint8Array> {
  return writeXlsx({ sheets: snapshot.sheets.map(sheetOf) });
}
