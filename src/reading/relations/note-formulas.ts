/** What a table's formulas say of the figures they make, noted: how they round, what they work out, what they take in beside the table. */
import { addresser } from '../reading-draft';
import { standAsRounded } from './formula-rounding';
import type { FormulasRead, FormulaTable } from './read-formulas';
import { noteWorkedOut } from './worked-out-by';
import type { TablePlaces } from './emit';

/** So many cells beside the table are named of one formula. */
const MOST_TOLD = 8;

export function noteFormulas(
  { draft, grid, lines, measures, places }: FormulaTable & { readonly places: TablePlaces },
  { rounded, workedOut, reachingOut }: FormulasRead,
): void {
  for (const { whole, cell, rounding } of rounded) {
    const own = grid.at(cell.row, cell.column);
    if (own) standAsRounded(draft, whole, own, rounding);
  }
  for (const own of workedOut) noteWorkedOut(draft, own);
  for (const { line, column, formula } of reachingOut) {
    const at = places.address(line, column);
    const addressOf = addresser(at.file, grid.name);
    draft.observe(
      'not-asked',
      at,
      {
        relation: formula.kind,
        reason: 'blank',
        label: lines[line]?.label ?? '',
        measure: measures[column]?.measure ?? '',
      },
      formula.beyond.slice(0, MOST_TOLD).map((cell) => addressOf(cell.row, cell.column)),
    );
  }
}
