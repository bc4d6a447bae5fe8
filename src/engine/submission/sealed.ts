/**
 * What of a workbook a seal covers. Version 1: its figures, and the texts that a report prints. Version 2: whatever else
 * stands on their sheets too (labels, headings, notes, numbers that are no figures), since other words make them other figures.
 */
import { cellName, parseCellName } from '../../core/cell-address';
import { fromCellNumber, normalise, toText } from '../../core/decimal';
import type { Reading } from '../../core/reading';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/snapshot';

/** Seals are made as version 2; those of version 1 hold for what they cover. */
export type SealVersion = 1 | 2;

/** One figure as it was when the seal was made, or one text. */
export interface SealedFigure {
  readonly sheet: string;
  readonly cell: string;
  /** Exact decimal string without trailing zeros; the text itself. */
  readonly value: string;
  /** As the sheet states it, "" where it states none; TEXT_UNIT of a text. */
  readonly unit: string;
}

/** Stands where a figure has its unit. */
const TEXT_UNIT = '(lời văn)';

export const isSealedText = ({ unit }: SealedFigure): boolean => unit === TEXT_UNIT;

/** How many figures a seal covers, its texts left out. */
export const sealedCount = ({ figures }: { readonly figures: readonly SealedFigure[] }): number =>
  figures.filter((figure) => !isSealedText(figure)).length;

export const sealedKey = ({ sheet, cell }: Pick<SealedFigure, 'sheet' | 'cell'>): string =>
  JSON.stringify([sheet.normalize('NFC'), cell]);

type Found = Map<string, SealedFigure>;

function addFigures(found: Found, reading: Reading, file: string): void {
  for (const { at, value, unit } of reading.facts) {
    if (at.file !== file) continue;
    const figure = { sheet: at.sheet, cell: at.cell, value: toText(normalise(value)), unit: unit?.text ?? '' };
    found.set(sealedKey(figure), figure);
  }
}

function addReportTexts(found: Found, reading: Reading, file: string): void {
  // Notes of tables of no form were no part of seals made before they were read.
  for (const { at, text, form } of reading.texts) {
    if (at.file !== file || form === '') continue;
    const before = found.get(sealedKey(at));
    if (before && !isSealedText(before)) continue;
    // A cell's paragraphs are texts of their own.
    const value = before ? `${before.value}\n${text}` : text;
    found.set(sealedKey(at), { sheet: at.sheet, cell: at.cell, value, unit: TEXT_UNIT });
  }
}

/** Formulas whose result is another tomorrow, or where the file lies. */
const RESTLESS = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i;

/** What a cell says; blanks that nobody sees do not count. "" where it says nothing of its own. */
function saidBy({ value, formula }: CellSnapshot): string {
  if (value === null || (formula !== undefined && RESTLESS.test(formula))) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number') {
    const exact = fromCellNumber(value);
    return exact ? toText(normalise(exact)) : String(value);
  }
  return String(value)
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function addTheRest(found: Found, snapshot: WorkbookSnapshot): void {
  const sealed = new Set([...found.values()].map(({ sheet }) => sheet.normalize('NFC')));
  for (const { name: sheet, cells } of snapshot.sheets) {
    if (!sealed.has(sheet.normalize('NFC'))) continue;
    for (const each of cells) {
      const [cell, value] = [cellName(each.row, each.column), saidBy(each)];
      const key = sealedKey({ sheet, cell });
      if (value !== '' && !found.has(key)) found.set(key, { sheet, cell, value, unit: TEXT_UNIT });
    }
  }
}

function inSheetOrder(found: Found, reading: Reading, file: string): readonly SealedFigure[] {
  const book = reading.workbooks.find((candidate) => candidate.file === file);
  const order = new Map((book?.sheets ?? []).map(({ name }, index) => [name, index]));
  return [...found.values()]
    .map((figure) => {
      const { row = 0, column = 0 } = parseCellName(figure.cell) ?? {};
      return { figure, sheet: order.get(figure.sheet) ?? order.size, row, column };
    })
    .sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column)
    .map(({ figure }) => figure);
}

/** Each cell once, in sheet order. `reading` must hold the workbook under `snapshot.file`. */
export function sealedIn(snapshot: WorkbookSnapshot, reading: Reading, version: SealVersion): readonly SealedFigure[] {
  const found: Found = new Map();
  addFigures(found, reading, snapshot.file);
  addReportTexts(found, reading, snapshot.file);
  if (version > 1) addTheRest(found, snapshot);
  return inSheetOrder(found, reading, snapshot.file);
}
