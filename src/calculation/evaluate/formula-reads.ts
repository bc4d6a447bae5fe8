/** The cells that a formula looks at: enough to know which results a change may have touched. */
import { formulaShape, placeRange, shapeFacts } from '../formula';
import type { Names, SheetRange } from '../formula';
import type { FormulaPlace } from '../structure';

const NO_NAMES: Names = new Map();

/**
 * The ranges that a formula (without its "=") names; null where it may look at more (unknown names, tables, INDIRECT and
 * the like) or changes by itself (TODAY). Other workbooks' cells are left out.
 */
export function formulaReads(formula: string, { row, column, names }: FormulaPlace): readonly SheetRange[] | null {
  const { reads, complete } = shapeFacts(formulaShape(formula, row, column), names ?? NO_NAMES);
  return complete ? reads.map((range) => placeRange(range, row, column)) : null;
}
