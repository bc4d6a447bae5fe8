/**
 * Figures at constant or chained prices: away from their base year the parts of a whole need not add up to it, so that no sum
 * accuses there but one that holds nearly everywhere.
 */
import { foldText } from '../../language';
import type { MeasureColumn } from '../facts';
import type { TableLine } from '../lines';
import type { SheetGrid } from '../sheet';

const CONSTANT =
  /giá so sánh|giá cố định|(?<!\p{L})(?:constant|chained)(?:[- ]\p{L}+|[- ]\d{4})* (?:prices?|volumes?|dollars)|chained volume/u;
const CURRENT = /giá hiện hành|giá thực tế|(?<!\p{L})current (?:prices?|dollars)|nominal/u;
/** Rows above a table in which its title stands. */
const TITLE_ROWS = 15;

export interface ConstantPrices {
  readonly lines: Uint8Array;
  readonly columns: Uint8Array;
}

/** Lines below words of constant prices, up to those of current ones, and columns whose headings say so. */
export function constantPrices(
  grid: SheetGrid,
  lines: readonly TableLine[],
  measures: readonly MeasureColumn[],
): ConstantPrices {
  const found = { lines: new Uint8Array(lines.length), columns: new Uint8Array(measures.length) };
  measures.forEach(({ column }, at) => {
    if (column.folded.some((text) => CONSTANT.test(text))) found.columns[at] = 1;
  });
  const [first, last] = [lines[0]?.row ?? 0, lines.at(-1)?.row ?? -1];
  const lineAt = new Map(lines.map(({ row }, at) => [row, at]));
  let constant = false;
  for (const { row, cells } of grid.rowsBetween(first - TITLE_ROWS, last)) {
    const text = cells.map(({ value }) => (typeof value === 'string' ? foldText(value) : '')).join(' | ');
    const [says, unsays] = [CONSTANT.test(text), CURRENT.test(text)];
    if (says !== unsays) constant = says;
    const at = lineAt.get(row);
    if (constant && at !== undefined) found.lines[at] = 1;
  }
  return found;
}
