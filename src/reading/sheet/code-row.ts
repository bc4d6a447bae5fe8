/**
 * The code row: "MS | 1=4+13+22 | 2=5+14+23 | … | 4" or "A | B | 1 | 2 | 3=2/1" under the header. It names every
 * column, and its arithmetic binds (CONTRACT 1).
 */
import type { CellSnapshot } from '../../core/snapshot';
import { codeOf } from '../arithmetic';
import { isBlank, textOf, type GridRow } from './sheet-grid';

/** "MS" and the like, that open a code row without being a code. */
const OPENER = /^\(?(?:ms|mã số|mã|cột|stt|tt)\)?\.?$/iu;
/** A statement of the row: "1=4+13+22", with any right side. */
const STATEMENT = /^\(?\d{1,3}[a-zđ]?\)?\s*=\s*\S/u;

/** So many numbers that begin at one and count on, one left out at most here and there, are codes of columns. */
const ENOUGH_WITH_GAPS = 5;

function isCodeText(text: string): boolean {
  return text.length <= 120 && (OPENER.test(text) || codeOf(text) !== null || STATEMENT.test(text));
}

/**
 * Whether a row of cells (of one table) is its code row. `labelled` says whether a label is expected: a row whose label
 * cell holds a real label is data.
 */
export function isCodeRow(row: GridRow, left: number, right: number): boolean {
  if (holdsLargeFigure(row.cells, left, right)) return false;
  return isPlainCodeRow(row, left, right) || opensWithLetters(row.cells, left, right);
}

function isPlainCodeRow(row: GridRow, left: number, right: number): boolean {
  let numeric = 0;
  let letters = 0;
  let small = 0;
  let statements = 0;
  let opener = false;
  let previous = -1;
  let before = -1;
  let ascending = 0;
  let following = 0;
  let first = true;
  for (const cell of row.cells) {
    if (cell.column < left || cell.column > right || isBlank(cell)) continue;
    if (cell.formula !== undefined && typeof cell.value !== 'number' && typeof cell.value !== 'string') return false;
    const text = textOf(cell);
    if (!isCodeText(text)) return false;
    if (first && OPENER.test(text)) opener = true;
    first = false;
    if (text.includes('=')) statements += 1;
    const code = codeOf(text);
    if (code !== null && /^\d/.test(code)) {
      numeric += 1;
      const value = parseInt(code, 10);
      // Counted on, or counted as the columns stand, a blank one among them.
      if (value === previous + 1 || (previous > 0 && value - previous === cell.column - before)) ascending += 1;
      if (value > previous && value <= previous + 2) following += 1;
      previous = value;
      before = cell.column;
    } else if (/^\(?[A-ZĐ]\)?$/u.test(text)) letters += 1;
    else if (code !== null) small += 1;
  }
  if (opener) return numeric + statements >= 1;
  if (statements > 0) return numeric + letters + small >= 2;
  // "a" alone is a line's number; among arithmetic it names a column.
  if (small > 0) return false;
  // Without a statement only an unbroken run of codes is convincing: "A | B | 1 | 2", "(1) | (2) | (3)".
  return (
    (letters >= 1 && numeric >= 1 && ascending >= numeric - 1) ||
    (numeric >= 2 &&
      (ascending === numeric - 1 || (numeric >= ENOUGH_WITH_GAPS && following >= numeric - 1)) &&
      firstIsOne(row.cells, left, right))
  );
}

/** Words beside codes are headings of columns that have none. */
const WORDS = /^\p{L}{2}/u;

/**
 * Whether it opens with two letters or more in their order ("A | B | C | D") and goes on with small numbers that mostly count
 * on: one is left out, another list begins at one again, or a column of no code has a heading there.
 */
function opensWithLetters(cells: readonly CellSnapshot[], left: number, right: number): boolean {
  let [letters, numbers, follow, previous] = [0, 0, 0, 0];
  for (const cell of cells) {
    if (cell.column < left || cell.column > right || isBlank(cell)) continue;
    if (cell.formula !== undefined) return false;
    const text = textOf(cell);
    if (numbers === 0 && text.toUpperCase() === 'ABCDEGHIK'.charAt(letters)) letters += 1;
    else if (numbers === 0 && letters >= 4 && text.toUpperCase() === 'F') letters += 1;
    else if (/^\(?\d{1,3}\)?$/u.test(text)) {
      const value = parseInt(text.replace('(', ''), 10);
      if (numbers === 0 && value !== 1) return false;
      if (value > previous && value <= previous + 2) follow += 1;
      numbers += 1;
      previous = value;
    } else if (!STATEMENT.test(text) && !(numbers > 0 && WORDS.test(text))) return false;
    if (letters < 2 && numbers > 0) return false;
  }
  return letters >= 2 && numbers >= 2 && follow * 3 >= numbers * 2;
}

/** Codes have three digits at most and no sign: most rows of figures are told by their first figure. */
function holdsLargeFigure(cells: readonly CellSnapshot[], left: number, right: number): boolean {
  for (const { column, value } of cells) {
    if (typeof value === 'number' && (value >= 1000 || value < 0) && column >= left && column <= right) return true;
  }
  return false;
}

function firstIsOne(cells: readonly CellSnapshot[], left: number, right: number): boolean {
  const cell = cells.find((candidate) => candidate.column >= left && candidate.column <= right && !isBlank(candidate));
  const code = cell ? codeOf(textOf(cell)) : null;
  return code === '1' || code === '0';
}
