/** Which group of its form each item of a list belongs to. */
import type { FormDefinition, FormLine } from '../../core/form';
import type { TableColumn } from '../columns';
import { comparable } from '../comparable';
import { isBlank, textOf, type SheetGrid } from '../sheet';
import type { TableLine } from './lines';

/** Group of each item of a list: the text of its group column, else the line without figures above it. */
export function itemGroups(
  grid: SheetGrid,
  lines: readonly TableLine[],
  columns: readonly TableColumn[],
  groupColumn: TableColumn | undefined,
  form: FormDefinition,
): (FormLine | null)[] {
  const names = form.lines.map((line) => ({ line, names: [line.label, ...(line.synonyms ?? [])].map(comparable) }));
  const find = (text: string): FormLine | null =>
    names.find((candidate) => candidate.names.includes(comparable(text)))?.line ?? null;
  let above: FormLine | null = null;
  return lines.map((line) => {
    const own = groupColumn ? textOf(grid.shownAt(line.row, groupColumn.column)) : '';
    if (own !== '') return find(own);
    const heading = find(line.label);
    const others = columns
      .filter((column) => column.role !== 'number' && column.role !== 'label')
      .every((column) => isBlank(grid.at(line.row, column.column)));
    if (heading && others) {
      above = heading;
      return null;
    }
    return above;
  });
}
