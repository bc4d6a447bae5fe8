/** Figures of any sheet, of a form or of none, by the words of its tab or title, its lines and its columns, or by a cell. */
import { equals } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { Reading } from '../core/reading';
import { isMarked } from '../language';
import type { FigureSource } from './passage';
import { isBook, isCalled, isHeaded, isSheetCalled } from './sheet-names';

/** Column's own heading, its whole path, its code or its measure. */
function isColumn(reading: Reading, fact: Fact, { measure, of }: FigureSource): boolean {
  if (fact.measure === measure) return true;
  const table = reading.tables[fact.table];
  const letters = /^[A-Z]+/.exec(fact.at.cell)?.[0] ?? '';
  const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const found = table?.columns.find((each) => each.column === index);
  return found !== undefined && isHeaded(found, measure, of);
}

const isLine = (fact: Fact, { key, of }: FigureSource): boolean =>
  fact.key === key || fact.line === key || isCalled(fact.label, key, of);

/** The figures that the words fit, in reading order. */
export function sheetFigures(reading: Reading, source: FigureSource): readonly Fact[] {
  const { sheet, cell, form, measure, of } = source;
  return reading.facts.filter((fact) => {
    if (form !== '' && fact.form !== form) return false;
    if (!isBook(fact.at.file, source)) return false;
    if (sheet !== undefined && !isSheetCalled(fact.at.sheet, reading.tables[fact.table]?.title ?? '', sheet, of))
      return false;
    // A column that names a period is that one wherever the cell stands.
    if (cell !== undefined)
      return fact.at.cell === cell.toUpperCase() && (!isMarked(measure) || isColumn(reading, fact, source));
    return isLine(fact, source) && isColumn(reading, fact, source);
  });
}

/** The first of them; none where several workbooks hold different ones, for nobody says which is meant. */
export function sheetFigure(reading: Reading, source: FigureSource): Fact | undefined {
  const [first, ...others] = sheetFigures(reading, source);
  const differs = others.some(({ at, value }) => first && at.file !== first.at.file && !equals(value, first.value));
  return differs ? undefined : first;
}
