/** Every numeric cell of a sheet, counted once: figures, no figures with their why, and what stands outside every table. */
import type { CellRange } from '../../core/cell-address';
import type { CellAccount, NotFigure } from '../../core/reading';
import type { CellClaims } from './cell-claims';
import { isNumeric } from './cell-claims';

interface Run {
  readonly why: NotFigure | null;
  readonly column: number;
  readonly top: number;
  bottom: number;
  cells: number;
}

/** The account of a sheet of which tables have claimed their cells. */
export function accountOf(file: string, sheet: string, claims: CellClaims): CellAccount {
  const open = new Map<number, Run>();
  const runs: Run[] = [];
  let numeric = 0;
  let above = -1;
  for (const { row, cells } of claims.grid.rows) {
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (!cell || !isNumeric(cell)) continue;
      const claim = claims.at(row, at);
      if (claim === 'unread') continue;
      numeric += 1;
      if (claim === 'fact') continue;
      const run = open.get(cell.column);
      if (run && run.why === claim && run.bottom === above) {
        run.bottom = row;
        run.cells += 1;
      } else {
        const begun: Run = { why: claim, column: cell.column, top: row, bottom: row, cells: 1 };
        open.set(cell.column, begun);
        runs.push(begun);
      }
    }
    above = row;
  }
  const notFigures: CellAccount['notFigures'][number][] = [];
  const outside: CellAccount['outside'][number][] = [];
  for (const { range, why, cells } of joined(runs))
    if (why === null) outside.push({ range, cells });
    else notFigures.push({ range, why, cells });
  return { file, sheet, numeric, notFigures, outside };
}

/** Runs down columns put together where they stand side by side. */
function joined(runs: readonly Run[]): { range: CellRange; why: NotFigure | null; cells: number }[] {
  const sorted = [...runs].sort((a, b) => a.top - b.top || a.column - b.column);
  const found: { range: CellRange; why: NotFigure | null; cells: number }[] = [];
  for (const { why, column, top, bottom, cells } of sorted) {
    const last = found[found.length - 1];
    const beside = last?.range.top === top && last.range.bottom === bottom && last.range.right === column - 1;
    if (last && beside && last.why === why)
      found[found.length - 1] = { why, range: { ...last.range, right: column }, cells: last.cells + cells };
    else found.push({ why, range: { top, left: column, bottom, right: column }, cells });
  }
  return found;
}
