/** Counts against the names that a text column lists: "3" beside "An; Bình; Châu". */
import { listedNames } from '../../language';
import { textOf } from '../sheet';
import type { BoundEquation } from '../relations';
import type { ReadTable } from './table-so-far';

export function relateCounts(table: ReadTable, equations: readonly BoundEquation[]): void {
  for (const equation of equations) {
    if (equation.kind !== 'count' || equation.list === null) continue;
    const column = table.columns[table.formColumns.findIndex((each) => each?.key === equation.list)];
    if (!column) continue;
    table.lines.forEach((line, at) => {
      const whole = table.matrix[at]?.[equation.whole] ?? -1;
      if (whole < 0) return;
      const text = textOf(table.grid.at(line.row, column.column));
      const place = table.addressOf(line.row, column.column);
      table.draft.relate({
        kind: 'count',
        whole,
        parts: [],
        source: 'form',
        statement: equation.statement,
        items: listedNames(text).map((name) => ({ text: name, at: place })),
        blanks: text === '' ? [place] : [],
      });
    });
  }
}
