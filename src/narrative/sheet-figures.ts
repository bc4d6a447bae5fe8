/** Figures of any sheet, of a form or of none, by the words of its tab or title, its lines and its columns, or by a cell. */
import { equals } from '../core/decimal';
import { addressKey } from '../core/cell-address';
import type { Fact } from '../core/fact';
import { onceFor } from '../core/once-for';
import type { Reading } from '../core/reading';
import { isMarked } from '../language';
import type { FigureSource } from './passage';
import { cellsNamed } from './places';
import { isBook, isSheetCalled } from './sheet-names';

/** By its keys alone, of a table whose lines and columns nobody names. */
const isKeyed = (fact: Fact, { form, key, measure, cell }: FigureSource): boolean =>
  (form === '' || fact.form === form) &&
  (cell === undefined
    ? (fact.key === key || fact.line === key) && fact.measure === measure
    : fact.at.cell === cell.toUpperCase() && !isMarked(measure));

function isOnSheet({ tables }: Reading, { at, table }: Fact, source: FigureSource): boolean {
  const { sheet, of } = source;
  if (!isBook(at.file, source)) return false;
  return sheet === undefined || isSheetCalled(at.sheet, tables[table]?.title ?? '', sheet, of);
}

type SheetFigures = (source: FigureSource) => readonly Fact[];

/** The figures that a declaration leads to, one a workbook at most: what stands in its cell, and nothing where that holds none. */
export const sheetFigures = onceFor((reading: Reading): SheetFigures => {
  const cellsOf = cellsNamed(reading);
  let facts: ReadonlyMap<string, Fact> | null = null;
  return (source) => {
    const cells = cellsOf(source);
    if (cells.length === 0)
      return reading.facts.filter((fact) => isKeyed(fact, source) && isOnSheet(reading, fact, source));
    const byCell = (facts ??= new Map(reading.facts.map((fact) => [addressKey(fact.at), fact])));
    return cells.flatMap((cell) => byCell.get(addressKey(cell)) ?? []);
  };
});

/** The first of them; none where several workbooks hold different ones, for nobody says which is meant. */
export function onlyFigure([first, ...others]: readonly Fact[]): Fact | undefined {
  return others.some(({ value }) => first && !equals(value, first.value)) ? undefined : first;
}
