/** Writing passages into the sheet "Mẫu câu": wording, name, place and figures, a row each; nothing else on it is touched. */
import { cellName } from '../core/cell-address';
import type { Edit } from '../core/edit';
import { contentAt } from '../core/edit-fit';
import { findOwnSheet, newOwnSheet, TEMPLATE_HEADINGS } from '../core/own-sheets';
import type { WorkbookSnapshot } from '../core/snapshot';
import { listed, type Heading } from './template-sheet';
import { templateId } from './templates';

/** What a row is to say; what is left out stays as it is. */
export type PassageRow = { readonly id: string } & Readonly<Partial<Record<Exclude<Heading, 'id'>, string>>>;

const ORDER = Object.keys(TEMPLATE_HEADINGS) as Heading[];
const WIDTHS = [26, 110, 30, 18, 60, 10];

function newSheet(book: WorkbookSnapshot, rows: readonly PassageRow[]): readonly Edit[] {
  const head = ORDER.map((key) => TEMPLATE_HEADINGS[key][0]);
  const body = rows.map((row) => ORDER.map((key) => (row[key] === undefined || row[key] === '' ? null : row[key])));
  return [newOwnSheet(book, 'templates', [head, ...body], WIDTHS)];
}

/** The edits that make the rows of these ids say this; of several rows of an id the last, which is the one that counts. */
export function putPassages(book: WorkbookSnapshot, rows: readonly PassageRow[]): readonly Edit[] {
  if (rows.length === 0) return [];
  const sheet = findOwnSheet(book, 'templates');
  const found = sheet && listed(sheet);
  if (!sheet || !found) return newSheet(book, rows);
  const edits: Edit[] = [];
  const set = (row: number, column: number, text: string): void => {
    const cell = cellName(row, column);
    const instead = contentAt(book, sheet.name, cell);
    const value = text === '' ? null : text;
    if (instead.value !== value) edits.push({ kind: 'set-cell', sheet: sheet.name, cell, value, instead });
  };
  const columns: Partial<Record<Heading, number>> = { ...found.columns };
  let free = sheet.cells.reduce((most, { row, column }) => (row === found.head ? Math.max(most, column + 1) : most), 0);
  const columnOf = (key: Heading): number => {
    const known = columns[key];
    if (known !== undefined) return known;
    set(found.head, free, TEMPLATE_HEADINGS[key][0]);
    columns[key] = free;
    free += 1;
    return free - 1;
  };
  let below = sheet.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  for (const row of rows) {
    const known = found.rows.filter(({ id }) => templateId(id) === row.id).at(-1);
    const at = known?.row ?? below;
    if (!known) {
      below += 1;
      set(at, found.columns.id, row.id);
    }
    for (const key of ORDER) {
      const text = key === 'id' ? undefined : row[key];
      if (text !== undefined && (text !== '' || columns[key] !== undefined)) set(at, columnOf(key), text);
    }
  }
  return edits;
}
