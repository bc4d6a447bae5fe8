/**
 * Marks "(1)", "(2)", "(*)" behind a label or in a heading, whose note below the table says that the figure holds more than is
 * listed: what it has beyond its parts is a remainder then, and no error.
 */
import { foldText } from '../../language';
import type { MeasureColumn } from '../facts';
import type { TableLine } from '../lines';
import { textOf, type SheetGrid } from '../sheet';
import type { AxisView } from './axis-view';
import { Says, type Evidence, type Family } from './family';

const MARK = /\((\d{1,2}|\*{1,3})\)/gu;
const NOTE = /^\s*(?:(?:ghi chú|chú thích|lưu ý|notes?)\s*:?\s*)?\((\d{1,2}|\*{1,3})\)\s*\p{L}/u;
/** It holds more: what is included, or not handed out yet. */
const MORE =
  /bao gồm|đã gồm|gồm cả|kể cả|chưa (?:phân bổ|phân chia|giao)|(?<!\p{L})(?:includ(?:es?|ed|ing)|unallocated|not (?:yet )?allocated)(?!\p{L})/u;
/** A note by its number alone, that says what else is counted in what it names ("5 Non-residents are included in the …"). */
const FOOTNOTE = /^\s*\d{1,2}\.?\s+\p{L}/u;
const INCLUDED = /(?:được |đã )tính vào|gồm cả trong|(?<!\p{L})(?:is|are) included in(?!\p{L})/u;
const LEAST_NAME = 8;
/** Notes stand within so many rows below the last line. */
const NOTE_ROWS = 30;

export interface NotedMore {
  readonly lines: Uint8Array;
  readonly columns: Uint8Array;
}

function marksIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [...text.matchAll(MARK)].map(([, mark]) => mark as string));
}

/** Lines and columns whose marks are those of a note that says so. */
export function notedMore(grid: SheetGrid, lines: readonly TableLine[], measures: readonly MeasureColumn[]): NotedMore {
  const found = { lines: new Uint8Array(lines.length), columns: new Uint8Array(measures.length) };
  const last = lines.at(-1)?.row ?? 0;
  const notes = new Set<string>();
  const named: string[] = [];
  for (const { cells } of grid.rowsBetween(last + 1, last + NOTE_ROWS)) {
    for (const cell of cells) {
      const text = foldText(textOf(cell));
      const mark = NOTE.exec(text)?.[1];
      if (mark !== undefined && MORE.test(text)) notes.add(mark);
      if (FOOTNOTE.test(text) && INCLUDED.test(text)) named.push(text);
    }
  }
  if (notes.size === 0 && named.length === 0) return found;
  const isNamed = (text: string): boolean =>
    text.length >= LEAST_NAME && named.some((note) => note.includes(foldText(text).trim()));
  const isNoted = (texts: readonly string[]): boolean =>
    marksIn(texts).some((mark) => notes.has(mark)) || texts.some(isNamed);
  lines.forEach(({ label }, at) => {
    if (isNoted([label])) found.lines[at] = 1;
  });
  measures.forEach(({ column }, at) => {
    if (isNoted(column.heading)) found.columns[at] = 1;
  });
  return found;
}

/** Instances that break, in which the whole holds more than its parts, and the note of it or of others explains by how much. */
export function notedInstances(
  { values, width, axis }: AxisView,
  { kind, exhaustive, whole, parts }: Family,
  { says }: Evidence,
  noted: NotedMore,
): Uint8Array | null {
  if (kind !== 'sum' || !exhaustive) return null;
  const [wholes, instances] = axis === 'lines' ? [noted.lines, noted.columns] : [noted.columns, noted.lines];
  if (wholes[whole] !== 1 && !instances.includes(1)) return null;
  const gapOf = (j: number): number =>
    (values[whole * width + j] as number) -
    parts.reduce((sum, { at, sign }) => sum + sign * (values[at * width + j] || 0), 0);
  const found = new Uint8Array(width);
  let told = 0;
  for (let j = 0; j < width; j += 1) {
    if (says[j] !== Says.fails || gapOf(j) <= 0 || (wholes[whole] !== 1 && instances[j] !== 1)) continue;
    found[j] = 1;
    told += gapOf(j);
  }
  // What adds up several columns holds what they hold.
  for (let j = 0; j < width; j += 1)
    if (says[j] === Says.fails && told > 0 && Math.abs(gapOf(j) - told) <= 1e-6 * told) found[j] = 1;
  return found;
}
