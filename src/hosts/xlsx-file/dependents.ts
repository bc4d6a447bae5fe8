/** Whether formulas of a workbook look at cells that have changed: then their stored results are stale. */
import { tokenize } from '@borgar/fx';
import { columnIndex } from '../../core/cell-address';
import type { CellRange } from '../../core/cell-address';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { sheetKey } from './sheet-names';

/** Functions whose arguments do not name all the cells that they read. */
const INDIRECT = /^(INDIRECT|OFFSET|CELL|INFO|GETPIVOTDATA)$/i;

interface Mention {
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly range: CellRange;
}

function parseMention(text: string): Mention | null {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? null : text.slice(0, bang).replace(/^'(.*)'$/, '$1').replace(/''/g, "'");
  const [first = '', second = first] = text.slice(bang + 1).replace(/\$/g, '').split(':');
  const corner = (name: string, rest: { row: number; column: number }): { row: number; column: number } => {
    const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(name);
    return {
      column: match?.[1] ? columnIndex(match[1]) : rest.column,
      row: match?.[2] ? Number(match[2]) - 1 : rest.row,
    };
  };
  if (!/^[A-Za-z]{0,3}\d{0,7}$/.test(first) || !/^[A-Za-z]{0,3}\d{0,7}$/.test(second)) return null;
  const a = corner(first, { row: 0, column: 0 });
  const b = corner(second, { row: 1_048_575, column: 16_383 });
  return {
    sheet,
    range: { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) },
  };
}

/** Ranges that a formula names; null where it cannot be told (names, tables, INDIRECT). */
function mentionsOf(formula: string): Mention[] | null {
  const mentions: Mention[] = [];
  for (const token of tokenize(formula, { withLocation: false, mergeRefs: true })) {
    const { type, value } = token;
    if (type === 'range_named' || type === 'structured' || type === 'unknown' || (type === 'func' && INDIRECT.test(value))) return null;
    if (type !== 'range' && type !== 'range_beam' && type !== 'range_ternary') continue;
    const mention = parseMention(value);
    if (!mention) return null;
    mentions.push(mention);
  }
  return mentions;
}

/** Changed cells by sheet; a sheet with null has changed as a whole. */
export type Changed = ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[] | null>;

/** True where a formula outside the changed cells reads one of them, or may. */
export function hasStaleFormulas(book: WorkbookSnapshot, changed: Changed): boolean {
  const byKey = new Map([...changed].map(([name, cells]) => [sheetKey(name), cells]));
  for (const sheet of book.sheets) {
    const own = sheetKey(sheet.name);
    const edited = new Set((byKey.get(own) ?? []).map(({ row, column }) => row * 16_384 + column));
    for (const { row, column, formula } of sheet.cells) {
      if (formula === undefined || edited.has(row * 16_384 + column)) continue;
      const mentions = mentionsOf(formula);
      if (!mentions) return true;
      const stale = mentions.some(({ sheet: named, range }) => {
        const cells = byKey.get(named === null ? own : sheetKey(named));
        if (cells === undefined) return false;
        return cells === null || cells.some((cell) => cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right);
      });
      if (stale) return true;
    }
  }
  return false;
}
