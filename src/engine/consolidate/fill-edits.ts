/** Edits that fill the blanks of the upper body's sheet: as the column's other figures are formatted, never over a formula. */
import { shift, toApproximateNumber } from '../../core/decimal';
import type { Edit } from '../../core/edit';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { formatOf } from '../../reading';
import type { Fill } from './compare';
import { cellsByPlace } from './unit-cells';

/**
 * The format of the nearest figure of the column, for a blank cell's own is not told; null where there is none and a
 * percentage might be shown a hundredfold.
 */
function formatNear(column: readonly CellSnapshot[], { place, cell }: Fill): string | undefined | null {
  const figures = column.filter(({ value, row }) => typeof value === 'number' && row !== place.row);
  const [near] = figures.sort((a, b) => Math.abs(a.row - place.row) - Math.abs(b.row - place.row));
  if (near) return near.format;
  return cell.unit?.dimension === 'percent' && !cell.cell.heading.includes('%') ? null : undefined;
}

export function fillEdits(fills: readonly Fill[], { sheets }: Pick<WorkbookSnapshot, 'sheets'>): readonly Edit[] {
  const cells = new Map(sheets.map((sheet) => [sheet.name, cellsByPlace(sheet)]));
  const columns = new Map<string, CellSnapshot[]>();
  for (const { name, cells: all } of sheets)
    for (const cell of all) {
      const key = `${name} ${String(cell.column)}`;
      const column = columns.get(key);
      if (column) column.push(cell);
      else columns.set(key, [cell]);
    }
  return fills.flatMap((fill): Edit[] => {
    const { at, place, value } = fill;
    const there = cells.get(at.sheet)?.get(`${String(place.row)}:${String(place.column)}`);
    const below = (columns.get(`${at.sheet} ${String(place.column)}`) ?? []).filter(({ row }) => row > fill.header);
    const format = there?.format ?? formatNear(below, fill);
    if (there?.formula !== undefined || format === null) return [];
    const { percent, scaled } = formatOf(format);
    const shown = toApproximateNumber(shift(value, scaled - (percent ? 2 : 0)));
    return [
      { kind: 'set-cell', sheet: at.sheet, cell: at.cell, value: shown, instead: { value: there?.value ?? null } },
    ];
  });
}
