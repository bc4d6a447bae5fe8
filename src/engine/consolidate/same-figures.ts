/**
 * Tables of two bodies with the same figure in every cell, or in nearly all of many: one was copied for the other. Never of
 * blank or small ones, where that happens.
 */
import { sign, toText } from '../../core/decimal';
import type { TableSum, UnitTable } from './table-sum';
import { nearlySame, type SameFigures } from './nearly-same';
import { isUnitLine } from './unit-lines';

/** Figures other than 0, values that differ, and digits of those together, below which two bodies may well agree. */
const FEWEST_FIGURES = 6;
const FEWEST_VALUES = 5;
const FEWEST_DIGITS = 14;

/** Cells that two tables are held together by first: thousands of bodies are told apart by these. */
const FIRST = 8;

/** Cells and their figures as one text, blanks and noughts left out. */
function figuresOf(sum: TableSum, table: UnitTable, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const stands = sum.at(table, key);
    return stands === null || typeof stands === 'string' || sign(stands) === 0 ? [] : [`${key}\n${toText(stands)}`];
  });
}

/** All that a table says; null where that is too little to be one body's alone. */
function told(sum: TableSum, table: UnitTable, keys: readonly string[]): string | null {
  const figures = figuresOf(sum, table, keys);
  const values = new Set(figures.map((each) => each.slice(each.lastIndexOf('\n') + 1)));
  const digits = [...values].reduce((count, each) => count + each.replace(/\D|0+$/g, '').length, 0);
  const says = figures.length >= FEWEST_FIGURES && values.size >= FEWEST_VALUES && digits >= FEWEST_DIGITS;
  return says ? figures.join('\n') : null;
}

export function sameFigures(sum: TableSum): readonly SameFigures[] {
  const keys = [...sum.cells].flatMap(([key, { adds, path }]) => (adds && !isUnitLine(path) ? [key] : []));
  const alike = new Map<string, UnitTable[]>();
  for (const table of sum.tables) {
    const text = figuresOf(sum, table, keys.slice(0, FIRST)).join('\n');
    const group = alike.get(text);
    if (group) group.push(table);
    else alike.set(text, [table]);
  }
  const same = [...alike.values()].flatMap((group) => {
    const first = new Map<string, UnitTable>();
    if (group.length < 2) return [];
    return group.flatMap((table): SameFigures[] => {
      const text = told(sum, table, keys);
      const other = text === null ? undefined : first.get(text);
      if (text !== null && !other) first.set(text, table);
      return !other || other.unit === table.unit ? [] : [{ table, other }];
    });
  });
  const known = new Set(same.map(({ table }) => table));
  return [...same, ...nearlySame(sum, keys, known)];
}
