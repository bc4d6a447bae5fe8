/** Which group of a list form an item belongs to: by its own "Nhóm" cell, or by the group row above it. */
import { parseCellName, type CellAddress } from '../core/cell-address';
import type { Reading } from '../core/reading';
import { catalogue } from '../forms';
import { foldText } from '../language/text';

/** The line key of the form whose label or synonym the text is; null when it is none. */
function keyOf(form: string, text: string): string | null {
  const folded = foldText(text);
  const lines = catalogue.find((each) => each.id === form)?.lines ?? [];
  return (
    lines.find((line) => [line.label, ...(line.synonyms ?? [])].some((name) => foldText(name) === folded))?.key ?? null
  );
}

/** `group(at, cell)`: the group of the row at `at`, whose own "Nhóm" cell holds `cell`. */
export function groupsOf(reading: Reading, form: string): (at: CellAddress, cell: string | undefined) => string | null {
  const headings = reading.tables
    .filter((table) => table.form === form)
    .flatMap((table) =>
      table.lines
        .filter((line) => line.role === 'group')
        .map((line) => ({
          file: table.file,
          sheet: table.sheet,
          row: line.row,
          key: line.key ?? keyOf(form, line.label),
        })),
    );
  return (at, cell) => {
    if (cell !== undefined && cell !== '') return keyOf(form, cell);
    const row = parseCellName(at.cell)?.row ?? -1;
    let key: string | null = null;
    for (const heading of headings)
      if (heading.file === at.file && heading.sheet === at.sheet && heading.row < row) key = heading.key;
    return key;
  };
}
