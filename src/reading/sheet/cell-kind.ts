/** What a cell is at first sight, before its column is understood. */
import type { CellSnapshot } from '../../core/snapshot';
import { isDateFormat, isDateText, normaliseText, parseFigure } from '../../language';

export type CellKind = 'blank' | 'text' | 'figure' | 'none' | 'date' | 'error' | 'pending';

const formats = new Map<string, boolean>();

/** As `isDateFormat`, remembered: a sheet has few formats and many cells. */
export function showsDate(format: string | undefined): boolean {
  if (format === undefined) return false;
  let shows = formats.get(format);
  if (shows === undefined) {
    if (formats.size > 2000) formats.clear();
    shows = isDateFormat(format);
    formats.set(format, shows);
  }
  return shows;
}

/** `pending` is a formula without a cached value; `none` is a dash; a numeric text is a `figure`. */
export function kindOf(cell: CellSnapshot | undefined): CellKind {
  if (!cell) return 'blank';
  const { value } = cell;
  if (typeof value === 'number') return showsDate(cell.format) ? 'date' : 'figure';
  if (value === null) return cell.formula === undefined ? 'blank' : 'pending';
  if (typeof value === 'boolean') return 'text';
  if (typeof value === 'object') return 'error';
  return kindOfText(value);
}

/** As `kindOf`, for text. */
export function kindOfText(value: string): CellKind {
  const text = normaliseText(value);
  if (text === '') return 'blank';
  if (text.length > 40) return 'text';
  const first = text.charCodeAt(0);
  // Most labels begin with a letter; only digits, signs, brackets and "x" can begin a figure or a dash.
  if (first > 0x60 && first < 0x7b && text !== 'x' && !text.startsWith('kh')) return 'text';
  if (isDateText(text)) return 'date';
  const figure = parseFigure(text);
  if (figure === null) return 'text';
  return figure.kind === 'none' ? 'none' : 'figure';
}

/** A whole number of a year, as headings have it ("2020"). */
export function isYear(cell: CellSnapshot): boolean {
  const value = typeof cell.value === 'string' ? Number(normaliseText(cell.value)) : cell.value;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
}
