/** The sheet "Mẫu câu" of a workbook: one row a passage, its id and the office's own wording. */
import { cellName } from '../core/cell-address';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { foldText } from '../language/text';
import type { TemplateText } from './templates';

/** Name of the sheet; case and blanks do not matter. */
export const TEMPLATE_SHEET = 'Mẫu câu';
const ID_HEADINGS = new Set(['mã mẫu câu', 'mã', 'mã mục']);
const TEXT_HEADINGS = new Set(['mẫu câu', 'nội dung', 'câu']);

function rowsOf(sheet: SheetSnapshot): Map<number, Map<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, value } of sheet.cells) {
    if (typeof value !== 'string') continue;
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, value));
  }
  return rows;
}

function columnOf(cells: ReadonlyMap<number, string>, headings: ReadonlySet<string>): number | null {
  for (const [column, text] of cells) if (headings.has(foldText(text))) return column;
  return null;
}

/** Templates of every sheet of that name, in order; a sheet without the two headings gives none. */
export function templateTexts(books: readonly WorkbookSnapshot[]): TemplateText[] {
  const texts: TemplateText[] = [];
  for (const book of books) {
    for (const sheet of book.sheets) {
      if (foldText(sheet.name) !== foldText(TEMPLATE_SHEET)) continue;
      let columns: { id: number; text: number } | null = null;
      for (const [row, cells] of rowsOf(sheet)) {
        if (!columns) {
          const id = columnOf(cells, ID_HEADINGS);
          const text = columnOf(cells, TEXT_HEADINGS);
          if (id !== null && text !== null) columns = { id, text };
          continue;
        }
        const id = cells.get(columns.id)?.trim() ?? '';
        const text = cells.get(columns.text) ?? '';
        if (id !== '' && text.trim() !== '') texts.push({ id, text, file: `${book.file} · ${sheet.name} · ${cellName(row, columns.text)}` });
      }
    }
  }
  return texts;
}
