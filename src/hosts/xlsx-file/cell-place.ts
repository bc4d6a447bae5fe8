/** The place that a cell names ("AB12"), straight from the bytes of its attribute. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- bytes are looked up inside checked bounds, once a byte: a fallback would cost time */

/** Columns of a sheet. */
export const COLUMNS = 16_384;
const ROWS = 1_048_576;
/** Letters of its last column's name. */
const MOST_LETTERS = 3;

/** Letters and digits to one number, row times `COLUMNS` plus column, both zero-based; -1 where they name no cell. */
export function placeAt(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  let row = 0;
  let at = start;
  for (; at < end; at += 1) {
    const letter = (bytes[at]! & 0xdf) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const letters = at - start;
  for (; at < end; at += 1) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  if (at !== end || letters === 0 || letters > MOST_LETTERS || column > COLUMNS || row < 1 || row > ROWS) return -1;
  return (row - 1) * COLUMNS + column - 1;
}
