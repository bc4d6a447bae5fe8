/** Of cells that months tell apart those of the month that is reported. */
import type { GridCell } from './grid';
import { isMonth } from './spans';

/** Cells of the latest of single months. */
export function lastMonth(cells: readonly GridCell[], own: string): readonly GridCell[] {
  const spanOf = ({ axis }: GridCell): string => (axis.span === '' ? own : axis.span);
  const months = cells.map(spanOf).filter(isMonth).sort();
  return cells.filter((cell) => spanOf(cell) === months.at(-1));
}
