/**
 * Nothing is silent (CONTRACT 4): every numeric cell of a workbook that was read is a figure that is asked, a figure that
 * is not, no figure, or outside every table; all but the first are listed, as ranges.
 */
import { cellName, type CellAddress, type CellRange } from '../../core/cell-address';
import { rangeName } from '../../core/cell-ranges';
import type { BaseSkip } from '../../core/finding';
import type { NotFigure, Reading } from '../../core/reading';
import { askedFigures, type Answered } from './asked';
import { silentBySheet } from './silent';

/** Numeric cells by what became of them; the first is the sum of the others. */
export interface Cells {
  readonly numeric: number;
  readonly asked: number;
  readonly unasked: number;
  readonly notFigures: number;
  readonly outside: number;
}

type Ranged = { readonly range: string; readonly cells: string };

/** No check's question: cells that no question was asked of. `at` is the first of them. */
export type CoverageSkip =
  | BaseSkip<'coverage', 'no-relation' | 'outside-table' | 'unbound', Ranged>
  | BaseSkip<'coverage', 'not-a-figure', Ranged & { readonly why: NotFigure }>;

export interface Coverage {
  readonly cells: Cells;
  readonly skips: readonly CoverageSkip[];
}

function place(file: string, sheet: string, range: CellRange): CellAddress {
  return { file, sheet, cell: cellName(range.top, range.left) };
}

/** The counts, and a skip for each range of cells that nothing was asked of. */
export function coverageOf(reading: Reading, answered: Answered): Coverage {
  const skips: CoverageSkip[] = [];
  const counts = { asked: 0, unasked: 0, notFigures: 0, outside: 0 };
  const sheets = silentBySheet(reading, askedFigures(reading, answered));
  for (const { asked, silent } of sheets) {
    counts.asked += asked;
    counts.unasked += silent;
  }
  for (const index of reading.unbound ?? []) {
    const at = reading.facts[index]?.at;
    if (at) skips.push({ check: 'coverage', reason: 'unbound', at, data: { range: at.cell, cells: '1' } });
  }
  for (const at of sheets.flatMap(({ inProse }) => inProse))
    skips.push({ check: 'coverage', reason: 'no-relation', at, data: { range: at.cell, cells: '1' } });
  for (const { file, sheet, range, cells } of sheets.flatMap(({ ranges }) => ranges))
    skips.push({
      check: 'coverage',
      reason: 'no-relation',
      at: place(file, sheet, range),
      data: { range: rangeName(range), cells: String(cells) },
    });
  for (const { file, sheet, notFigures, outside } of reading.accounts) {
    for (const { range, why, cells, at } of notFigures) {
      counts.notFigures += cells;
      skips.push({
        check: 'coverage',
        reason: 'not-a-figure',
        at: at ?? place(file, sheet, range),
        data: { range: at?.cell ?? rangeName(range), cells: String(cells), why },
      });
    }
    for (const { range, cells } of outside) {
      counts.outside += cells;
      skips.push({
        check: 'coverage',
        reason: 'outside-table',
        at: place(file, sheet, range),
        data: { range: rangeName(range), cells: String(cells) },
      });
    }
  }
  const numeric = counts.asked + counts.unasked + counts.notFigures + counts.outside;
  return { cells: { numeric, ...counts }, skips };
}
