/**
 * Columns without any heading beside or between those that have one: what somebody reckoned there for himself, and no part of
 * the table. What is only suggested of the table's figures is not held against what stands there.
 */
import type { MeasureColumn } from '../facts';

/** Columns with headings that a table needs to show that it names its columns. */
const NAMED = 2;

export function scratchColumns(measures: readonly MeasureColumn[]): Uint8Array {
  const found = new Uint8Array(measures.length);
  const named = measures.filter(({ column }) => column.heading.some((text) => text.trim() !== '')).length;
  if (named < NAMED) return found;
  measures.forEach(({ column }, at) => {
    if (column.code === null && column.heading.every((text) => text.trim() === '')) found[at] = 1;
  });
  return found;
}
