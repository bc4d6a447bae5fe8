/** The sheet "Mẫu câu" of a workbook: one row a passage, its id and the office's own wording; read, and written to. */
import { cellName } from '../core/cell-address';
import type { Edit } from '../core/edit';
import { contentAt } from '../core/edit-fit';
import { findOwnSheet, newOwnSheet, OWN_HEADINGS, ownSheetOf, TEMPLATE_HEADINGS } from '../core/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { foldText } from '../language/text';
import { templateId, type TemplateText } from './templates';

export type Heading = keyof typeof TEMPLATE_HEADINGS;
const wordsOf = (heading: Heading): ReadonlySet<string> => new Set(TEMPLATE_HEADINGS[heading].map(foldText));
const HEADINGS: Readonly<Record<Heading, ReadonlySet<string>>> = {
  id: wordsOf('id'),
  text: wordsOf('text'),
  title: wordsOf('title'),
  place: wordsOf('place'),
  figures: wordsOf('figures'),
  keep: wordsOf('keep'),
};

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

interface Row {
  readonly row: number;
  readonly id: string;
  readonly text: string;
  /** What stands in the columns of passages that an office adds or moves; null where all are blank. */
  readonly own: Readonly<Record<OwnHeading, string>> | null;
}

type OwnHeading = Exclude<Heading, 'id' | 'text'>;

export interface Listed {
  /** Row of the headings. */
  readonly head: number;
  readonly columns: { readonly id: number; readonly text: number } & Readonly<Partial<Record<Heading, number>>>;
  readonly rows: readonly Row[];
}

const isTemplateSheet = (sheet: SheetSnapshot): boolean => ownSheetOf(sheet) === 'templates';

/** The rows below the two headings that have an id; null where the headings are not found. */
export function listed(sheet: SheetSnapshot): Listed | null {
  let columns: Listed['columns'] | null = null;
  let head = 0;
  const rows: Row[] = [];
  for (const [row, cells] of rowsOf(sheet)) {
    if (!columns) {
      const id = columnOf(cells, HEADINGS.id);
      const text = columnOf(cells, HEADINGS.text);
      if (id !== null && text !== null) {
        columns = { id, text, ...ownColumns(cells) };
        head = row;
      }
      continue;
    }
    const id = cells.get(columns.id)?.trim() ?? '';
    if (id !== '') rows.push({ row, id, text: cells.get(columns.text) ?? '', own: ownCells(cells, columns) });
  }
  return columns ? { head, columns, rows } : null;
}

const OWN = ['title', 'place', 'figures', 'keep'] as const;

function ownColumns(cells: ReadonlyMap<number, string>): Readonly<Partial<Record<Heading, number>>> {
  const found = OWN.flatMap((key) => {
    const column = columnOf(cells, HEADINGS[key]);
    return column === null ? [] : [[key, column] as const];
  });
  return Object.fromEntries(found);
}

function ownCells(cells: ReadonlyMap<number, string>, columns: Listed['columns']): Row['own'] {
  const [title = '', place = '', figures = '', keep = ''] = OWN.map(
    (key) => cells.get(columns[key] ?? -1)?.trim() ?? '',
  );
  return [title, place, figures, keep].every((text) => text === '') ? null : { title, place, figures, keep };
}

/** A row of a passage that an office adds, moves, leaves out or gives figures of its own. */
export interface OwnRow extends Readonly<Record<OwnHeading | 'text', string>> {
  readonly id: string;
  /** Workbook and sheet, and where each cell of the row stands on it, zero-based. */
  readonly file: string;
  readonly row: number;
  readonly columns: Listed['columns'];
}

/** Such rows of every sheet, in order. */
export function ownRowsOf(books: readonly WorkbookSnapshot[]): readonly OwnRow[] {
  return books.flatMap((book) =>
    book.sheets.filter(isTemplateSheet).flatMap((sheet) => {
      const found = listed(sheet);
      return (found?.rows ?? []).flatMap(({ row, id, text, own }): OwnRow[] =>
        found && own
          ? [{ ...own, id: templateId(id), text, file: `${book.file} · ${sheet.name}`, row, columns: found.columns }]
          : [],
      );
    }),
  );
}

/** Templates of every such sheet, in order; rows of `ownRowsOf` are none of them. */
export function templateTexts(books: readonly WorkbookSnapshot[]): TemplateText[] {
  const texts: TemplateText[] = [];
  for (const book of books) {
    for (const sheet of book.sheets.filter(isTemplateSheet)) {
      const found = listed(sheet);
      for (const { row, id, text, own } of found?.rows ?? []) {
        if (found && own === null && text.trim() !== '')
          texts.push({ id, text, file: `${book.file} · ${sheet.name} · ${cellName(row, found.columns.text)}` });
      }
    }
  }
  return texts;
}

/**
 * The edits that give a passage this wording in the workbook: its row is rewritten, a new one added below the others, the
 * sheet made where there is none. Nothing else on the sheet is touched. A blank text empties the row, so that our own
 * wording is used again; no edits where nothing would change.
 */
export function putTemplate(book: WorkbookSnapshot, passageId: string, text: string): Edit[] {
  const wording = text.trim() === '' ? null : text;
  const sheet = findOwnSheet(book, 'templates');
  const found = sheet && listed(sheet);
  if (!sheet || !found) {
    if (wording === null) return [];
    return [newOwnSheet(book, 'templates', [[...OWN_HEADINGS.templates], [passageId, wording]], [26, 110])];
  }
  const set = (row: number, column: number, value: string | null): Edit => {
    const cell = cellName(row, column);
    return { kind: 'set-cell', sheet: sheet.name, cell, value, instead: contentAt(book, sheet.name, cell) };
  };
  const known = found.rows.filter(({ id }) => templateId(id) === passageId);
  // The last of several rows is the one that counts; a blank one would let an earlier one speak again.
  const rewritten = wording === null ? known : known.slice(-1);
  if (known.length > 0) {
    return rewritten
      .filter((row) => row.text !== (wording ?? ''))
      .map(({ row }) => set(row, found.columns.text, wording));
  }
  if (wording === null) return [];
  const free = sheet.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return [set(free, found.columns.id, passageId), set(free, found.columns.text, wording)];
}
