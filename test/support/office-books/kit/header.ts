/** A table's head: headings merged, plain or typed over rows, and the row of codes with the sheet's own arithmetic. */
import { isFigure, type CodeStyle, type Column, type FigureColumn, type Table } from './table';
import type { Page } from './page';

const pathOf = (column: Column | undefined): readonly string[] =>
  column === undefined || column.role === 'spacer' ? [] : column.path;

/** A heading's words over at most `rows` rows. */
function broken(text: string, rows: number): string[] {
  const words = text.split(' ');
  const size = Math.ceil(words.length / rows);
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += size) lines.push(words.slice(at, at + size).join(' '));
  return lines;
}

/** Headings that begin a group: the first of neighbours (spacers between them do not count) with the same upper path. */
function beginsGroup(columns: readonly Column[], at: number, level: number): boolean {
  let before = at - 1;
  while (columns[before]?.role === 'spacer') before -= 1;
  const own = pathOf(columns[at]);
  const left = pathOf(columns[before]);
  return !(left.length > level + 1 && own.slice(0, level + 1).join('|') === left.slice(0, level + 1).join('|'));
}

function groupEnd(columns: readonly Column[], at: number, level: number): number {
  const own = pathOf(columns[at])
    .slice(0, level + 1)
    .join('|');
  let end = at;
  for (let next = at + 1; next < columns.length; next += 1) {
    if (columns[next]?.role === 'spacer') continue;
    const path = pathOf(columns[next]);
    if (path.length <= level + 1 || path.slice(0, level + 1).join('|') !== own) break;
    end = next;
  }
  return end;
}

/** Writes the headings from (top, left); answers how many rows they took. */
export function writeHeadings(page: Page, table: Table, top: number, left: number): number {
  const { columns } = table;
  const stacked = table.header === 'stacked';
  const groups = Math.max(...columns.map((column) => Math.max(pathOf(column).length, 1))) - 1;
  const leafRows = stacked ? Math.max(...columns.map((column) => Math.min(3, broken(leafOf(column), 3).length))) : 1;
  const depth = groups + leafRows;
  columns.forEach((column, at) => {
    const path = pathOf(column);
    path.slice(0, -1).forEach((text, level) => {
      if (!beginsGroup(columns, at, level)) return;
      page.put(top + level, left + at, text, { bold: true });
      if (table.header === 'merged')
        page.merge(top + level, left + at, top + level, left + groupEnd(columns, at, level));
    });
    if (path.length === 0) return;
    const first = top + path.length - 1;
    if (stacked) {
      const lines = broken(leafOf(column), 3);
      const start = path.length > 1 ? first : top;
      lines.forEach((text, row) => page.put(start + row, left + at, text, { bold: true }));
    } else {
      page.put(first, left + at, leafOf(column), { bold: true });
      if (table.header === 'merged') page.merge(first, left + at, top + depth - 1, left + at);
    }
  });
  return depth;
}

const leafOf = (column: Column): string => pathOf(column).at(-1) ?? '';

/** Codes by column: letters for texts, numbers (or letters) for figures. */
function codesOf(columns: readonly Column[], style: CodeStyle): Map<Column, string> {
  const codes = new Map<Column, string>();
  let number = 0;
  let letter = 0;
  for (const column of columns) {
    if (column.role === 'spacer') continue;
    if (isFigure(column)) {
      number += 1;
      const low = String.fromCharCode(96 + number);
      codes.set(column, column.code ?? (style === 'lower' && number <= 26 ? low : String(number)));
    } else if (style === 'plain') {
      number += 1;
      codes.set(column, String(number));
    } else {
      letter += 1;
      codes.set(column, String.fromCharCode(64 + letter));
    }
  }
  return codes;
}

/** "1=2+3", "5=4/3", "(3)=(2)/(1)": what the column's rule is in codes; null where none is printed. */
function arithmetic(
  column: FigureColumn,
  codes: ReadonlyMap<string, string>,
  wrap: (code: string) => string,
): string | null {
  const { rule, also = [] } = column;
  const named = (key: string): string => wrap(codes.get(key) ?? '?');
  if (rule?.kind === 'sum' && rule.exhaustive)
    return [rule, ...also]
      .flatMap((each) => (each.kind === 'sum' ? [each.terms] : []))
      .map((terms) => terms.map(({ of, sign }, at) => `${sign < 0 ? '-' : at === 0 ? '' : '+'}${named(of)}`).join(''))
      .join('=');
  if (rule?.kind === 'ratio') return `${named(rule.of[0])}/${named(rule.of[1])}`;
  if (rule?.kind === 'product' && rule.power === 0) return `${named(rule.of[0])}*${named(rule.of[1])}`;
  return null;
}

/** The code row, with arithmetic where the style prints it. */
export function writeCodeRow(page: Page, table: Table, row: number, left: number, style: CodeStyle): void {
  const codes = codesOf(table.columns, style);
  const byKey = new Map<string, string>();
  for (const column of table.columns) if (isFigure(column)) byKey.set(column.key, codes.get(column) ?? '');
  const wrap = (code: string): string => (style === 'round' ? `(${code})` : style === 'square' ? `[${code}]` : code);
  table.columns.forEach((column, at) => {
    const code = codes.get(column);
    if (code === undefined) return;
    const sum = isFigure(column) && style !== 'plain' && style !== 'letters' ? arithmetic(column, byKey, wrap) : null;
    const text = `${wrap(code)}${sum === null ? '' : `=${sum}`}`;
    page.put(row, left + at, /^\d+$/.test(text) ? Number(text) : text);
  });
}
