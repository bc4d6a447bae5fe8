/**
 * What the frame says, line by line, wherever it is laid out: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II. Our own heading block and an
 * office's letterhead print the same lines.
 */
import type { DocumentFrame } from '../../core/report-document';
import { longDate } from '../../language';
import { cleanText } from './clean-text';

export interface FrameText {
  readonly parentBody: readonly string[];
  readonly body: readonly string[];
  readonly number: string;
  readonly placeAndDate: string;
  readonly kind: string;
  readonly subject: readonly string[];
  readonly addressees: readonly string[];
  readonly authority: readonly string[];
  readonly position: readonly string[];
  readonly name: string;
  readonly recipients: readonly string[];
}

/** The lines that are not empty. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => cleanText(line).trim())
    .filter((line) => line !== '');
}

/** "Quảng Trị, ngày 05 tháng 7 năm 2021". */
export function placeAndDate(place: string, date: string | null): string {
  return `${place === '' ? '…' : place}, ${longDate(date)}`;
}

/** "05" for 5; blanks to write into where there is none yet. */
export function numberText(number: string): string {
  const trimmed = number.trim();
  const padded = /^\d$/.test(trimmed) ? `0${trimmed}` : trimmed;
  return padded === '' ? '      ' : padded;
}

/** No blanks around the strokes (khoản 3.b). */
export const symbolText = (symbol: string): string => symbol.replace(/\s*([/-])\s*/g, '$1');

/** "Số: 05/BC-UBND". */
export function numberAndSymbol(number: string, symbol: string): string {
  return `Số: ${numberText(number)}/${symbolText(symbol)}`;
}

/** ";" behind each and "." behind the last. */
const listed = (texts: readonly string[]): readonly string[] =>
  texts.map((text, index) => `- ${text}${index === texts.length - 1 ? '.' : ';'}`);

function addresseeLines(addressees: readonly string[]): readonly string[] {
  const [only = '', ...more] = addressees;
  if (addressees.length === 0) return [];
  return more.length === 0 ? [`Kính gửi: ${only}`] : ['Kính gửi:', ...listed(addressees)];
}

export function frameText(frame: DocumentFrame): FrameText {
  const { authority, position, name } = frame.signature;
  return {
    parentBody: linesOf(frame.parentBody),
    body: linesOf(frame.body),
    number: numberAndSymbol(frame.number, frame.symbol),
    placeAndDate: placeAndDate(frame.place, frame.date),
    kind: frame.kind,
    subject: linesOf(frame.subject),
    addressees: addresseeLines(frame.addressees),
    authority: linesOf(authority),
    position: linesOf(position),
    name,
    recipients: listed(frame.recipients),
  };
}
