/**
 * What filled-down formulas have in common: the text with each cell reference written as its distance from the formula's
 * cell. One pass over the characters, since a large workbook asks it of every formula it holds. Equal keys are equal
 * formulas in R1C1 terms; whole columns and rows stay as they are written.
 */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const QUOTE = 34;
const APOSTROPHE = 39;
const OPEN = 91;
const CLOSE = 93;
const DOLLAR = 36;

/** Letters, digits, "$", "_", ".", "\\", "?" and everything beyond ASCII: what names, references and numbers are made of. */
const WORD = new Uint8Array(128);
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$_.\\?') WORD[c.charCodeAt(0)] = 1;

/** The distance text of the reference in [start, end); null where it is none. */
function distance(text: string, start: number, end: number, row: number, column: number): string | null {
  let at = start;
  const columnFixed = text.charCodeAt(at) === DOLLAR;
  if (columnFixed) at += 1;
  let columnNumber = 0;
  const letters = at;
  for (; at < end; at += 1) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    if (text.charCodeAt(at) < 65 || at - letters === 3) return null;
    columnNumber = columnNumber * 26 + letter - 64;
  }
  if (at === letters) return null;
  const rowFixed = text.charCodeAt(at) === DOLLAR;
  if (rowFixed) at += 1;
  const digits = at;
  let rowNumber = 0;
  for (; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || at - digits === 7) return null;
    if (digit === 0 && at === digits) return null;
    rowNumber = rowNumber * 10 + digit;
  }
  if (at === digits || rowNumber > LAST_ROW || columnNumber > LAST_COLUMN) return null;
  const down = rowFixed ? `R${String(rowNumber)}` : `r${String(rowNumber - 1 - row)}`;
  return `\u0001${down}${columnFixed ? `C${String(columnNumber)}` : `c${String(columnNumber - 1 - column)}`}`;
}

/** Past the closing quote; a doubled one is passed as two texts. */
function pastQuote(text: string, at: number, quote: number): number {
  for (let i = at + 1; i < text.length; i += 1) if (text.charCodeAt(i) === quote) return i + 1;
  return text.length;
}

function pastBrackets(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === OPEN) depth += 1;
    else if (code === CLOSE) depth -= 1;
    if (depth === 0) return i + 1;
  }
  return text.length;
}

export function formulaKey(formula: string, row: number, column: number): string {
  let key = '';
  let copied = 0;
  const { length } = formula;
  for (let at = 0; at < length;) {
    const code = formula.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE) at = pastQuote(formula, at, code);
    else if (code === OPEN) at = pastBrackets(formula, at);
    else if (code > 127 || WORD[code] === 1) {
      const start = at;
      do at += 1;
      while (at < length && (formula.charCodeAt(at) > 127 || WORD[formula.charCodeAt(at)] === 1));
      const next = at < length ? formula.charCodeAt(at) : 0;
      // "(" calls it, "!" and "[" make it a sheet or a table.
      if (next === 40 || next === 33 || next === OPEN) continue;
      const found = distance(formula, start, at, row, column);
      if (found === null) continue;
      key += formula.slice(copied, start) + found;
      copied = at;
    } else if (code === 1) return `\u0002${String(row)},${String(column)},${formula}`;
    else at += 1;
  }
  return copied === 0 ? formula : key + formula.slice(copied);
}
