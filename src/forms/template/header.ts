/** The header of a blank sheet: heading groups merged across, headings merged down, then the code row. */
import type { CellRange } from '../../core/cell-address';
import type { FormColumn } from '../../core/form';
import { CODE, HEAD, rowHeight } from './style';
import type { TemplateCell } from './workbook';

export interface Header {
  readonly cells: readonly TemplateCell[];
  readonly merges: readonly CellRange[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  /** Rows that it takes, the code row included. */
  readonly rows: number;
}

/** Heading of a column from the outermost group to its own. */
function pathOf(column: FormColumn): readonly string[] {
  return [...(column.group ?? []), column.headings[0] ?? ''];
}

/** Header cells from sheet row `top` on. */
export function headerOf(columns: readonly FormColumn[], widths: readonly number[], top: number): Header {
  const depth = Math.max(...columns.map((column) => pathOf(column).length));
  const cells: TemplateCell[] = [];
  const merges: CellRange[] = [];
  const taken = new Set<string>();
  const heights = Array.from({ length: depth }, () => 18);
  for (let level = 0; level < depth; level += 1) {
    columns.forEach((column, index) => {
      if (taken.has(`${String(level)}:${String(index)}`))
        return void cells.push({ row: top + level, column: index, value: null, style: HEAD });
      const path = pathOf(column);
      const own = level === path.length - 1;
      let right = index;
      while (!own && samePrefix(path, columns[right + 1], level)) right += 1;
      const bottom = own ? depth - 1 : level;
      for (let row = level; row <= bottom; row += 1)
        for (let at = index; at <= right; at += 1) taken.add(`${String(row)}:${String(at)}`);
      cells.push({ row: top + level, column: index, value: path[level] ?? '', style: HEAD });
      if (right > index || bottom > level) merges.push({ top: top + level, left: index, bottom: top + bottom, right });
      const width = widths.slice(index, right + 1).reduce((sum, each) => sum + each, 0);
      const needed = rowHeight([[path[level] ?? '', width]], 15) - 18 * (bottom - level);
      heights[bottom] = Math.max(heights[bottom] ?? 0, needed);
    });
  }
  const coded = columns.some((column) => column.code !== undefined);
  if (coded)
    columns.forEach((column, index) =>
      cells.push({ row: top + depth, column: index, value: codeText(column), style: CODE }),
    );
  const codeHeight = rowHeight(
    columns.map((column, index) => [String(codeText(column) ?? ''), widths[index] ?? 10]),
    14,
  );
  return {
    cells,
    merges,
    rows: depth + (coded ? 1 : 0),
    heights: [...heights, ...(coded ? [codeHeight] : [])].map((height, level) => ({ row: top + level, height })),
  };
}

function samePrefix(path: readonly string[], other: FormColumn | undefined, level: number): boolean {
  if (!other) return false;
  const its = pathOf(other);
  return level < its.length - 1 && path.slice(0, level + 1).every((text, at) => its[at] === text);
}

/** A plain code is a number on the sheet, as official forms have it; blanks let a long formula wrap. */
function codeText(column: FormColumn): string | number | null {
  if (column.formula !== undefined)
    return column.formula.length > 12
      ? column.formula
          .replace(/([=+])/g, '$1 ')
          .replace(/ {2,}/g, ' ')
          .trim()
      : column.formula;
  if (column.code === undefined) return null;
  return /^[1-9]\d*$/.test(column.code) ? Number(column.code) : column.code;
}
