/** Which unit's sheet the sum is written on: the way of filling in that most units have, and where further lines go on it. */
import { cellName, parseCellName } from '../../core/cell-address';
import type { LineReading } from '../../core/reading';
import { namedLines } from '../../language';
import type { TableResult } from './combine';
import type { Shape, TableSum, UnitTable } from './table-sum';

/** The commonest shape whose sheet is still there, with the first table that has it. */
export function modelOf(sum: TableSum): UnitTable | null {
  let best: Shape | null = null;
  for (const shape of sum.shapes.values())
    if (shape.sheet.cells.length > 0 && shape.tables > (best?.tables ?? 0)) best = shape;
  return sum.tables.find(({ shape }) => shape === best) ?? null;
}

/** A line that the model's sheet does not have. */
export interface MoreLine {
  readonly path: string;
  readonly line: LineReading;
  /** Row of the model's sheet that it goes behind. */
  readonly after: number;
}

export const pathsOf = (shape: Shape): ReadonlySet<string> =>
  new Set([...shape.cells.keys()].map((key) => key.slice(0, key.indexOf('|'))));

/** Lines with a result that the model lacks, each behind the line that it follows where it stands. */
export function moreLines(sum: TableSum, model: UnitTable, { cells }: TableResult): readonly MoreLine[] {
  const rows = new Map(namedLines(model.shape.table).map(({ path, line }) => [path, line.row]));
  const known = pathsOf(model.shape);
  const more: MoreLine[] = [];
  for (const { cell } of cells.values()) {
    const { path, line } = cell;
    if (known.has(path) || more.some((one) => one.path === path)) continue;
    const home = [...sum.shapes.values()].find((shape) => pathsOf(shape).has(path));
    const order = home ? namedLines(home.table) : [];
    const before = order.slice(
      0,
      Math.max(
        0,
        order.findIndex((each) => each.line.row === line.row && each.path === path),
      ),
    );
    const behind = before.reverse().find((each) => rows.has(each.path));
    const first = Math.min(...rows.values());
    const after = behind ? (rows.get(behind.path) ?? first) : first - 1;
    more.push({ path, line, after });
  }
  return more;
}

/** Where every cell of the sum stands on its sheet; a column that the sheet lacks has none. */
export function placesOf(
  model: UnitTable,
  more: readonly MoreLine[],
  rowOf: (row: number, path: string | null) => number,
): ReadonlyMap<string, string> {
  const columns = new Map<string, number>();
  const places = new Map<string, string>();
  for (const [key, at] of model.shape.cells) {
    const place = parseCellName(at);
    if (!place) continue;
    columns.set(key.slice(key.indexOf('|') + 1), place.column);
    places.set(key, cellName(rowOf(place.row, null), place.column));
  }
  for (const { path, after } of more)
    for (const [column, at] of columns) places.set(`${path}|${column}`, cellName(rowOf(after, path), at));
  return places;
}
