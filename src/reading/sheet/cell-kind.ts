/** What a cell is at first sight, before its column is understood. */
import type { CellSnapshot } from '../../core/snapshot';
import { isDateFormat, isDateText, normaliseText, parseFigure } from '../../language';

/**
 * `pending` is a formula without a cached value; `none` a dash; `unknown` a mark for no data ("…", "n.a."); `mark` a note's
 * mark ("(1)", "(*)"); a numeric text is a `figure`.
 */
export type CellKind = 'blank' | 'text' | 'figure' | 'none' | 'unknown' | 'mark' | 'date' | 'error' | 'pending';

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

export function kindOf(cell: CellSnapshot | undefined): CellKind {
  if (!cell) return 'blank';
  const { value } = cell;
  if (typeof value === 'number') return showsDate(cell.format) ? 'date' : 'figure';
  if (value === null) return cell.formula === undefined ? 'blank' : 'pending';
  if (typeof value === 'boolean') return 'text';
  if (typeof value === 'object') return 'error';
  return kindOfText(value);
}

/** Whether a cell of this kind holds a value of a line: a figure, or what stands where one should. */
export const isValue = (kind: CellKind): boolean => kind === 'figure' || kind === 'error' || kind === 'pending';

/** Longest of the words that stand for a figure ("không có"). */
const LONGEST_WORD = 9;
/** "(1)", "[2]", "(*)", "⁽¹⁾", "*": the mark of a note, beside a figure or in a heading. */
const MARK = /^(?:[([]\s?(?:\d{1,2}|[*†‡]{1,3})\s?[)\]]|⁽[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}⁾|[*†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})$/u;
/** A number with a word of time is a heading or a term ("6 tháng", "9 tháng năm", "1 người/tháng"), never a figure. */
const TERM = /^\d{1,3}\s*(?:(?:tháng|năm|quý|tuần|ngày|kỳ|giờ|buổi)(?!\p{L})|\p{L}[\p{L} ]*\/\s*(?:tháng|năm|ngày)$)/iu;

const isLetter = (code: number): boolean =>
  (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b) || (code >= 0xc0 && code < 0x2000);

/** Short texts recur on every sheet, and each is asked about several times. */
const kinds = new Map<string, CellKind>();
const [MOST_KEPT, LONGEST_KEPT] = [10_000, 24];

/** As `kindOf`, for text. */
export function kindOfText(value: string): CellKind {
  // Most labels begin with a letter, and no figure does.
  if (value.length > LONGEST_WORD && isLetter(value.charCodeAt(0))) return 'text';
  if (value.length > LONGEST_KEPT) return kindOfShape(value);
  let kind = kinds.get(value);
  if (kind === undefined) {
    if (kinds.size >= MOST_KEPT) kinds.clear();
    kinds.set(value, (kind = kindOfShape(value)));
  }
  return kind;
}

/** Figures one below the other in one cell are none of them the cell's. */
const TWO_LINES = /\d\s*[\r\n]+\s*[-+]?\d/u;

function kindOfShape(value: string): CellKind {
  if (TWO_LINES.test(value)) return 'text';
  const text = normaliseText(value);
  if (text === '') return 'blank';
  if (text.length > 40) return 'text';
  if (isLetter(text.charCodeAt(0))) {
    const word = text.length > LONGEST_WORD ? null : parseFigure(text);
    return word?.kind === 'none' || word?.kind === 'unknown' ? word.kind : 'text';
  }
  if (MARK.test(text)) return 'mark';
  if (isDateText(text)) return 'date';
  const figure = TERM.test(text) ? null : parseFigure(text);
  return figure === null ? 'text' : figureKind(figure.kind);
}

function figureKind(kind: 'figure' | 'ambiguous' | 'none' | 'unknown'): CellKind {
  return kind === 'ambiguous' ? 'figure' : kind;
}

/** A note's mark behind a year: "2003 (1)", "2020*". */
const BEHIND = /\s*(?:[([]\d{1,2}[)\]]|[*†‡]{1,3})$/u;

/** The year that a heading says ("2020"), a note's mark behind it or none; null for any other cell. */
export function yearIn(cell: CellSnapshot): number | null {
  const value = typeof cell.value === 'string' ? Number(normaliseText(cell.value).replace(BEHIND, '')) : cell.value;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100 ? value : null;
}

export const isYear = (cell: CellSnapshot): boolean => yearIn(cell) !== null;
