/** Figures of one table to facts: value, unit, standing and printed decimals of every cell (CONTRACT 1, Cells and Precision). */
import type { FactLine, FactTable } from '../../core/held-fact';
import { parseUnit } from '../../language';
import type { TableLine } from '../lines';
import { isValue, kindOf, type SheetGrid } from '../sheet';
import { lineUnits } from './line-units';
import { ABSENT, type MeasureColumn, type TableFacts } from './measure-column';
import { readCell } from './read-cell';
import { surveyColumns, type ReadColumn } from './survey-columns';
import type { TableContext } from './table-context';
import { walkLine } from './walk-line';

/** Reads every cell of the table's measure columns; facts are made line by line. */
export function readTableFacts(context: TableContext): TableFacts {
  const { grid, lines, measures } = context;
  const columns = surveyColumns(context);
  const units = lineUnits(context);
  const table: FactTable = {
    file: context.file,
    sheet: grid.name,
    form: context.form?.id ?? null,
    table: context.table,
  };
  const matrix = lines.map(() => new Int32Array(measures.length).fill(ABSENT.blank));
  lines.forEach((line, lineAt) => {
    if (line.node.role === 'group' && !line.hasFigures) return;
    const row = matrix[lineAt] as Int32Array;
    const unit = units[lineAt] ?? (line.form?.unit ? parseUnit(line.form.unit) : null);
    const key = line.form?.key ?? null;
    const ids = context.draft.ids.line(context.owner, key ?? line.code);
    const shared: FactLine = { table, row: line.row, line: line.code, key, label: line.label, ids };
    const known = grid.rowAt(line.row);
    const bytes = known ? context.claims.row(known) : null;
    walkLine(grid, line, measures, (cell, at, place) => {
      const claim = readCell(context, line, { cell, column: columns[at] as ReadColumn, unit, line: shared, row, at });
      if (claim !== 0 && bytes) bytes[place] = claim;
    });
    if (known && grid.mergesAt(line.row)) takeMerged(grid, line, measures, row);
  });
  return { matrix };
}

/** A figure merged over several lines stands in the first; the others hold none of their own. */
function takeMerged(grid: SheetGrid, line: TableLine, measures: readonly MeasureColumn[], row: Int32Array): void {
  measures.forEach(({ column }, at) => {
    if (row[at] !== ABSENT.blank) return;
    const merge = grid.mergeAt(line.row, column.column);
    if (merge && merge.top < line.row && isValue(kindOf(grid.at(merge.top, merge.left)))) row[at] = ABSENT.none;
  });
}
