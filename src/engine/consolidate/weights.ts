/** What a mean is weighed by where no relation of the sheets says it: a yield by its area, a figure per head by the people. */
import type { Unit } from '../../core/unit';
import { foldText } from '../../language';
import type { TableCell, TableSum } from './table-sum';
import { cellKey } from './unit-cells';

const PER_HEAD = /(?:\/\s*|đầu )người(?!\p{L})/u;
const POPULATION =
  /^(?:[-+*•]\s*)?(?:tổng )?(?:số )?(?:dân số|nhân khẩu)(?! (?:nam|nữ|thành thị|nông thôn|trong|từ|dưới)(?!\p{L}))/u;

/** The one line of the whole population. */
function headsOf(sum: TableSum, { column, label, measured }: TableCell): string | null {
  if (!PER_HEAD.test(foldText(label)) && !PER_HEAD.test(foldText(measured))) return null;
  const people = [...sum.cells.values()].filter(
    (cell) => cell.column === column && cell.adds && POPULATION.test(foldText(cell.label)),
  );
  const [only] = people;
  return only && people.length === 1 ? cellKey(only.path, only.column) : null;
}

/** The one area on the line of a yield. */
function areaBeside(sum: TableSum, { path, column }: TableCell, unitOf: (key: string) => Unit | null): string | null {
  if (unitOf(cellKey(path, column))?.dimension !== 'yield') return null;
  const areas = [...sum.cells].filter(([key, cell]) => cell.path === path && unitOf(key)?.dimension === 'area');
  const [area] = areas;
  return area && areas.length === 1 ? area[0] : null;
}

export const weightsOf = (sum: TableSum, cell: TableCell, unitOf: (key: string) => Unit | null): string | null =>
  areaBeside(sum, cell, unitOf) ?? headsOf(sum, cell);
