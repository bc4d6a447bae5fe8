/** The text of a cell that is to be printed: its line breaks are kept, each line made normal. */
import type { CellSnapshot } from '../core/snapshot';
import { normaliseText } from '../language';
import { textOf } from './sheet';

/** Lines without the blank ones, joined by "\n"; what holds no line break is read as any text. */
export function paragraphsOf(cell: CellSnapshot | undefined): string {
  if (typeof cell?.value !== 'string' || !/[\r\n]/.test(cell.value)) return textOf(cell);
  const lines = cell.value.split(/\r\n?|\n/).map(normaliseText);
  return lines.filter((line) => line !== '').join('\n');
}
