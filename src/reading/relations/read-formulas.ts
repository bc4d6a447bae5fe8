/** What the formulas of a table make: the structures of its cells, as far as they are understood, and the rules they state. */
import type { Rounding } from '../../calculation';
import type { CellPosition } from '../../core/cell-address';
import type { FactIndex } from '../../core/fact';
import type { WorkedOut } from '../../core/worked-out';
import type { MeasureColumn } from '../facts';
import type { TableLine } from '../lines';
import type { ReadingDraft } from '../reading-draft';
import type { SheetGrid } from '../sheet';
import { FormulaReader, type CellFormula, type PassedOver } from './cell-formulas';
import type { MadeFigures } from './excused';
import { statedFamilies, type StatedFamilies } from './formula-families';
import { spotsOf } from './spots';
import { workedOutBy } from './worked-out-by';

export interface FormulaTable {
  readonly draft: ReadingDraft;
  readonly grid: SheetGrid;
  readonly lines: readonly TableLine[];
  readonly measures: readonly MeasureColumn[];
  readonly matrix: readonly Int32Array[];
}

/** A figure whose formula says how it rounds. */
export interface RoundedFigure {
  readonly whole: FactIndex;
  readonly cell: CellPosition;
  readonly rounding: Rounding;
}

/** A formula that takes in numbers beside the table. */
export interface ReachingOut {
  readonly line: number;
  readonly column: number;
  readonly formula: CellFormula;
}

/** The table's formulas: those that are understood, and what is known of all others. */
export interface FormulasRead {
  readonly made: MadeFigures;
  readonly stated: StatedFamilies;
  readonly rounded: readonly RoundedFigure[];
  readonly workedOut: readonly WorkedOut[];
  readonly reachingOut: readonly ReachingOut[];
  /** All that they were read by, beside their own texts. */
  readonly by: { readonly matrix: readonly Int32Array[]; readonly passedOver: PassedOver };
}

export function readFormulas({ draft, grid, lines, measures, matrix }: FormulaTable): FormulasRead {
  const lineOf = new Map(lines.map((line, at) => [line.row, at]));
  const columnOf = new Map(measures.map((measure, at) => [measure.column.column, at]));
  const reader = new FormulaReader(grid, (row, column) => {
    const at = columnOf.get(column);
    const line = at === undefined ? undefined : lineOf.get(row);
    return line === undefined || at === undefined ? -1 : (matrix[line]?.[at] ?? -1);
  });
  const found: CellFormula[] = [];
  const [opaque, beyond] = [new Set<FactIndex>(), new Set<FactIndex>()];
  const rounded: RoundedFigure[] = [];
  const workedOut: WorkedOut[] = [];
  const reachingOut: ReachingOut[] = [];
  lines.forEach((line, lineAt) => {
    measures.forEach((measure, measureAt) => {
      const index = matrix[lineAt]?.[measureAt] ?? -1;
      if (index < 0 || draft.facts[index]?.written !== 'formula') return;
      const cell = grid.at(line.row, measure.column.column);
      if (cell?.formula === undefined) return;
      const { row, column } = cell;
      const structure = reader.structure(cell, cell.formula);
      const { rounding } = structure;
      if (rounding) rounded.push({ whole: index, cell: { row, column }, rounding });
      const formula = reader.read(index, cell, cell.formula, structure);
      if (formula && formula.beyond.length === 0) found.push(formula);
      else opaque.add(index);
      if (!formula) {
        const own = workedOutBy(reader, index, cell, structure);
        if (own) workedOut.push(own);
      } else if (formula.beyond.length > 0) {
        beyond.add(index);
        reachingOut.push({ line: lineAt, column: measureAt, formula });
      }
    });
  });
  return {
    made: { own: new Map(found.map((formula) => [formula.whole, formula])), opaque, beyond },
    stated:
      found.length > 0 ? statedFamilies(found, spotsOf(matrix, draft.facts.length)) : { families: [], singles: [] },
    rounded,
    workedOut,
    reachingOut,
    by: { matrix, passedOver: reader.passedOver },
  };
}

const isSameRow = (one: Int32Array, other: Int32Array | undefined): boolean =>
  one.length === other?.length && one.every((fact, at) => fact === other[at]);

function isPassedOverAlike(passedOver: PassedOver, grid: SheetGrid): boolean {
  for (const [row, cells] of passedOver)
    for (const [column, isNought] of cells) if ((grid.at(row, column)?.value === 0) !== isNought) return false;
  return true;
}

/** Whether formulas of the same texts would be read so again: figures stand where they stood, and what was passed over is as it was. */
export function isReadAlike({ by }: FormulasRead, { matrix, grid }: FormulaTable): boolean {
  return (
    by.matrix.length === matrix.length &&
    by.matrix.every((row, line) => isSameRow(row, matrix[line])) &&
    isPassedOverAlike(by.passedOver, grid)
  );
}
