/** Which unit's sheet the sum is written on: the way of filling in that most units have, and which further lines go on it. */
import { namedLines } from '../../language';
import type { LineReading } from '../../core/reading';
import type { TableResult } from './sum-cell';
import type { Shape, TableSum, UnitTable } from './table-sum';
import { pathOf } from './unit-cells';
import { isUnitLine } from './unit-lines';

/** The commonest shape whose sheet is still there, with the first table that has it. */
export function modelOf(sum: TableSum): UnitTable | null {
  let best: Shape | null = null;
  for (const shape of sum.shapes.values())
    if (shape.sheet.cells.length > 0 && shape.tables > (best?.tables ?? 0)) best = shape;
  const having = sum.tables.filter(({ shape }) => shape === best);
  // The one whose sheet was kept, rather than another of its kind.
  const own = having.find(({ file, sheet }) => file === best?.table.file && sheet === best.table.sheet);
  return own ?? having[0] ?? null;
}

/** A line that the model's sheet does not have. */
export interface MoreLine {
  readonly path: string;
  readonly line: LineReading;
  /** Row of the model's sheet that it goes behind. */
  readonly after: number;
}

const pathsOf = (shape: Shape): ReadonlySet<string> => new Set([...shape.cells.keys()].map(pathOf));

/** Row behind which a line goes that only other units have: that of the line before it there, else above the first one. */
function rowBefore(path: string, line: LineReading, sum: TableSum, rows: ReadonlyMap<string, number>): number {
  const home = [...sum.shapes.values()].find((shape) => pathsOf(shape).has(path));
  const order = home ? namedLines(home.table) : [];
  const at = order.findIndex((each) => each.path === path && each.line.row === line.row);
  const behind = order
    .slice(0, Math.max(0, at))
    .reverse()
    .find((each) => rows.has(each.path));
  return (behind && rows.get(behind.path)) ?? Math.min(...rows.values()) - 1;
}

/** Lines with a result that the model lacks: units in their order beside their total, others where they stand elsewhere. */
export function moreLines(sum: TableSum, { shape }: UnitTable, { cells }: TableResult): readonly MoreLine[] {
  const rows = new Map(namedLines(shape.table).map(({ path, line }) => [path, line.row]));
  const known = new Set([...pathsOf(shape)].filter((path) => !isUnitLine(path)));
  const [first, ...others] = shape.table.lines;
  const total = [first, ...others].find((line) => line?.role === 'total');
  const above = first && first === total ? first.row : (total ?? first)?.row;
  const more: MoreLine[] = [];
  let units = 0;
  for (const { cell } of cells.values()) {
    const { path, line } = cell;
    if (known.has(path)) continue;
    known.add(path);
    if (!isUnitLine(path)) more.push({ path, line, after: rowBefore(path, line, sum, rows) });
    else if (above !== undefined) {
      units += 1;
      const after = first === total ? above : above - 1;
      more.push({ path, line: { ...line, number: String(units) }, after });
    }
  }
  return more;
}
