/** What the formulas of a table make: the structures of its cells, and a word of those that take in figures beside it. */
import type { FactIndex } from '../../core/fact';
import type { MeasureColumn } from '../facts';
import type { TableLine } from '../lines';
import { addresser, type ReadingDraft } from '../reading-draft';
import type { SheetGrid } from '../sheet';
import { FormulaReader, type CellFormula } from './cell-formulas';
import type { MadeFigures } from './excused';
import type { TablePlaces } from './emit';
import { standAsRounded } from './formula-rounding';
import { tellWorkedOut } from './tell-worked-out';

/** So many cells beside the table are named of one formula. */
const MOST_TOLD = 8;

interface FormulaTable {
  readonly draft: ReadingDraft;
  readonly grid: SheetGrid;
  readonly lines: readonly TableLine[];
  readonly measures: readonly MeasureColumn[];
  readonly matrix: readonly Int32Array[];
  readonly places: TablePlaces;
}

/** The table's formulas: those that are understood, and what is known of all others. */
export function readFormulas(table: FormulaTable): { readonly formulas: CellFormula[]; readonly made: MadeFigures } {
  const { draft, grid, lines, measures, matrix, places } = table;
  const lineOf = new Map(lines.map((line, at) => [line.row, at]));
  const columnOf = new Map(measures.map((measure, at) => [measure.column.column, at]));
  const reader = new FormulaReader(grid, (row, column) => {
    const at = columnOf.get(column);
    const line = at === undefined ? undefined : lineOf.get(row);
    return line === undefined || at === undefined ? -1 : (matrix[line]?.[at] ?? -1);
  });
  const found: CellFormula[] = [];
  const [opaque, beyond] = [new Set<FactIndex>(), new Set<FactIndex>()];
  lines.forEach((line, lineAt) => {
    measures.forEach((measure, measureAt) => {
      const index = matrix[lineAt]?.[measureAt] ?? -1;
      if (index < 0 || draft.facts[index]?.written !== 'formula') return;
      const cell = grid.at(line.row, measure.column.column);
      if (cell?.formula === undefined) return;
      const structure = reader.structure(cell, cell.formula);
      standAsRounded(draft, index, cell, structure.rounding);
      const formula = reader.read(index, cell, cell.formula, structure);
      if (formula && formula.beyond.length === 0) found.push(formula);
      else opaque.add(index);
      if (!formula) tellWorkedOut(draft, reader, index, cell, structure);
      if (!formula || formula.beyond.length === 0) return;
      beyond.add(index);
      const at = places.address(lineAt, measureAt);
      const addressOf = addresser(at.file, grid.name);
      draft.observe(
        'not-asked',
        at,
        { relation: formula.kind, reason: 'blank', label: line.label, measure: measure.measure },
        formula.beyond.slice(0, MOST_TOLD).map(({ row, column }) => addressOf(row, column)),
      );
    });
  });
  const own = new Map(found.map((formula) => [formula.whole, formula]));
  return { formulas: found, made: { own, opaque, beyond } };
}
