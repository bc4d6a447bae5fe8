/** How wide a table's columns are: by the longest word and the usual length of what they hold. */
import type { TableBlock } from '../../core/report-document';

const NARROWEST = 4;
const WIDEST = 48;

/** Widths in twips that add up to `width` exactly; one for each column of the widest row. */
export function columnWidths(block: TableBlock, width: number): number[] {
  const texts = [...block.header.map((row) => [...row]), ...block.rows.map((row) => row.map((inline) => inline.text))];
  const columns = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const weights = Array.from({ length: columns }, (_, column) => weight(texts.map((row) => row[column] ?? ''), block.header.length));
  const total = weights.reduce((sum, each) => sum + each, 0);
  const widths = weights.map((each) => Math.floor((each / total) * width));
  const last = widths.length - 1;
  if (last >= 0) widths[last] = (widths[last] ?? 0) + width - widths.reduce((sum, each) => sum + each, 0);
  return widths;
}

function weight(texts: readonly string[], headers: number): number {
  const words = texts.slice(0, headers).flatMap((text) => text.split(' ')).map((word) => word.length);
  const values = texts.slice(headers).map((text) => text.length);
  return Math.min(WIDEST, Math.max(NARROWEST, ...words, ...values) + 2);
}
