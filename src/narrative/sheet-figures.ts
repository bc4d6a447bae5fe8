/** Figures of any sheet, of a form or of none, by the words of its tab or title, its lines and its columns, or by a cell. */
import type { Fact } from '../core/fact';
import type { Reading } from '../core/reading';
import { foldText } from '../language';
import type { FigureSource } from './passage';
import { isHeaded } from './places';

const same = (a: string, b: string): boolean => foldText(a) === foldText(b);

/** Whether one of a table's names is the wanted one: its tab, its title. */
function isSheet(reading: Reading, fact: Fact, sheet: string): boolean {
  const table = reading.tables[fact.table];
  return same(fact.at.sheet, sheet) || (table !== undefined && foldText(table.title).includes(foldText(sheet)));
}

/** Column's own heading, its whole path, its code or its measure. */
function isColumn(reading: Reading, fact: Fact, column: string): boolean {
  if (fact.measure === column) return true;
  const table = reading.tables[fact.table];
  const letters = /^[A-Z]+/.exec(fact.at.cell)?.[0] ?? '';
  const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const found = table?.columns.find((each) => each.column === index);
  return found !== undefined && isHeaded(found, column);
}

const isLine = (fact: Fact, line: string): boolean => fact.key === line || fact.line === line || same(fact.label, line);

/** The first figure in reading order that the words fit. */
export function sheetFigure(reading: Reading, source: FigureSource): Fact | undefined {
  const { sheet, cell, form, key, measure } = source;
  return reading.facts.find((fact) => {
    if (form !== '' && fact.form !== form) return false;
    if (sheet !== undefined && !isSheet(reading, fact, sheet)) return false;
    if (cell !== undefined) return fact.at.cell === cell.toUpperCase();
    return isLine(fact, key) && isColumn(reading, fact, measure);
  });
}
