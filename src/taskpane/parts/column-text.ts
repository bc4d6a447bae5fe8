/** The column of a figure by its heading, as it stands on the sheet: never the code that programs call it by. */
import { parseCellName } from '../../core/cell-address';
import type { Fact } from '../../core/fact';
import type { Reading } from '../../core/reading';

/** "" where the sheet heads the column with nothing. */
export function columnText({ at }: Fact, { tables }: Reading): string {
  const place = parseCellName(at.cell);
  if (!place) return '';
  const { row, column } = place;
  const table = tables.find(
    ({ file, sheet, range }) =>
      file === at.file &&
      sheet === at.sheet &&
      row >= range.top &&
      row <= range.bottom &&
      column >= range.left &&
      column <= range.right,
  );
  const heading = table?.columns.find((each) => each.column === column)?.heading ?? [];
  return heading.at(-1) ?? '';
}
