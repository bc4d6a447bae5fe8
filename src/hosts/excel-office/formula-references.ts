/**
 * Which cells a formula looks at, as far as its text tells: enough to know which results an edit may have changed. What
 * cannot be told for certain (names, structured references, whole columns, INDIRECT and the like) is said to be unknown.
 */
import { parseCellName, type CellRange } from '../../core/cell-address';

export interface Reference {
  /** null is the formula's own sheet. */
  readonly sheet: string | null;
  readonly range: CellRange;
}

const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(?<![\p{L}\p{N}_.])(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}))?(?![\p{L}\p{N}_.!:([])/gu;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*\s*(\(?)/gu;
const UNTOLD = new Set([
  'INDIRECT',
  'OFFSET',
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'CELL',
  'INFO',
  'RTD',
  'WEBSERVICE',
  'STOCKHISTORY',
]);
const CONSTANTS = new Set(['TRUE', 'FALSE']);

/** The references of a formula (without its "="); null when some of what it looks at cannot be told. */
export function referencesOf(formula: string): Reference[] | null {
  const found: Reference[] = [];
  const plain = formula.replace(/"(?:[^"]|"")*"/g, ' ');
  const rest = plain.replace(
    REFERENCE,
    (_all, quoted: string | undefined, bare: string | undefined, from: string, to: string | undefined) => {
      const [start, end] = [parseCellName(from), parseCellName(to ?? from)];
      if (!start || !end) return '#';
      const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
      if (sheet?.includes('[')) return ' ';
      found.push({
        sheet,
        range: {
          top: Math.min(start.row, end.row),
          left: Math.min(start.column, end.column),
          bottom: Math.max(start.row, end.row),
          right: Math.max(start.column, end.column),
        },
      });
      return ' ';
    },
  );
  if (/[[\]#!:{}]/.test(rest)) return null;
  for (const match of rest.matchAll(WORD)) {
    const word = match[0].replace(/\s*\(?$/, '').toUpperCase();
    if (match[1] === '(' ? UNTOLD.has(word) : !CONSTANTS.has(word)) return null;
  }
  return found;
}
