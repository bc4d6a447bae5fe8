/** Many cells as few ranges: runs down a column, and runs of equal height side by side. */
import { cellName, parseCellName, type CellAddress, type CellRange } from './cell-address';

/** Cells of one sheet that fill a rectangle. */
export interface FilledRange {
  readonly file: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly cells: number;
}

/** "D12" for one cell, "D12:D16" for several. */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

function columnRuns(rows: readonly number[], column: number): CellRange[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row <= last.bottom + 1) last.bottom = Math.max(last.bottom, row);
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Runs of neighbouring columns with the same first and last row, put together. */
function sideBySide(runs: readonly CellRange[]): CellRange[] {
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const run of runs) {
    const key = `${String(run.top)}:${String(run.bottom)}`;
    const left = open.get(key);
    if (left?.right === run.left - 1) open.set(key, { ...left, right: run.right });
    else {
      if (left) done.push(left);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function rangesOfSheet(cells: readonly CellAddress[]): CellRange[] {
  const columns = new Map<number, number[]>();
  for (const { cell } of cells) {
    const place = parseCellName(cell);
    if (!place) continue;
    const rows = columns.get(place.column);
    if (rows) rows.push(place.row);
    else columns.set(place.column, [place.row]);
  }
  const sorted = [...columns].sort(([a], [b]) => a - b);
  return sideBySide(
    sorted.flatMap(([column, rows]) =>
      columnRuns(
        rows.sort((a, b) => a - b),
        column,
      ),
    ),
  );
}

/** The cells as ranges, sheet by sheet in the order they come; a cell named twice counts once. */
export function rangesOf(cells: readonly CellAddress[]): FilledRange[] {
  const sheets = new Map<string, CellAddress[]>();
  for (const cell of cells) {
    const key = `${cell.file}\u0000${cell.sheet}`;
    const list = sheets.get(key);
    if (list) list.push(cell);
    else sheets.set(key, [cell]);
  }
  return [...sheets.values()].flatMap((list) => {
    const { file, sheet } = list[0] as CellAddress;
    return rangesOfSheet(list).map((range) => ({
      file,
      sheet,
      range,
      cells: (range.bottom - range.top + 1) * (range.right - range.left + 1),
    }));
  });
}
