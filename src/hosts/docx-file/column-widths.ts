/** How wide a table's columns are: no number and no word of a heading is broken, the rest goes to the longest texts. */
import type { TableBlock } from '../../core/report-document';

/** Twips of one character at 12 points, on average, and of a cell's margins. */
const CHARACTER = 125;
const MARGINS = 180;
/** Headings are bold, and often in capitals. */
const BOLD = 1.3;
/** Texts up to this length stay on one line. */
const UNBROKEN = 12;
/** Characters beyond which a text may wrap. */
const WRAPS_AT = 48;
const HEADING_LINES = 3;

interface Need {
  /** Narrower, and something is broken. */
  readonly least: number;
  /** Wide enough to read well. */
  readonly good: number;
}

const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, text.length), 0);
const words = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(' '));

function need(headings: readonly string[], values: readonly string[]): Need {
  const whole = values.flatMap((text) => (text.length <= UNBROKEN ? [text] : words([text])));
  const unbroken = Math.max(Math.ceil(longest(words(headings)) * BOLD), longest(whole), 2);
  const good = Math.max(unbroken, Math.min(WRAPS_AT, longest(values)), Math.ceil(longest(headings) / HEADING_LINES));
  return { least: unbroken * CHARACTER + MARGINS, good: good * CHARACTER + MARGINS };
}

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** Widths in twips that add up to `width` exactly; one for each column of the widest row. */
export function columnWidths(block: TableBlock, width: number): number[] {
  const rows = block.rows.map((row) => row.map((inline) => inline.text));
  const columns = [...block.header, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  const needs = Array.from({ length: columns }, (_, column) =>
    need(
      block.header.map((row) => row[column] ?? ''),
      rows.map((row) => row[column] ?? ''),
    ),
  );
  const least = needs.map((each) => each.least);
  const good = needs.map((each) => each.good);
  const spare = width - total(least);
  const wish = needs.map((each) => (total(good) <= width ? each.good : each.good - each.least));
  const base = total(good) <= width ? good : least;
  const share = total(good) <= width ? width - total(good) : spare;
  const sizes =
    spare < 0
      ? least.map((size) => Math.floor((size / total(least)) * width))
      : base.map((size, column) => size + Math.floor(((wish[column] ?? 0) / Math.max(1, total(wish))) * share));
  const last = sizes.length - 1;
  if (last >= 0) sizes[last] = (sizes[last] ?? 0) + width - total(sizes);
  return sizes;
}
