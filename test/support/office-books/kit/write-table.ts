/** Writes a table onto a page and remembers in which cell each figure stands. */
import type { CellValue } from '../../../../src/core/snapshot';
import { numberOf, type Figure } from './figure';
import { isFigure, type CodeStyle, type FigureColumn, type Line, type Table } from './table';
import { writeCodeRow, writeHeadings } from './header';
import type { Sums } from './compute';
import type { Page } from './page';

/** How one book writes its numbers. */
export interface Habits {
  /** What stands for 0. */
  readonly zero: 'zero' | 'dash' | 'blank';
  readonly code: CodeStyle | null;
  /** Percentages are stored as fractions under a percent format. */
  readonly fractions: boolean;
  /** Decimals are shown by a format. */
  readonly formats: boolean;
  /** Accents are characters of their own (NFD), as some programs write them. */
  readonly decomposed: boolean;
}

export interface WrittenFigure {
  readonly line: Line;
  readonly column: FigureColumn;
  readonly row: number;
  readonly at: number;
  readonly figure: Figure;
  readonly fraction: boolean;
  readonly power: number;
}

export interface Written {
  readonly bottom: number;
  readonly right: number;
  readonly figures: readonly WrittenFigure[];
  /** Places whose figure is 0 and was left empty or written "-". */
  readonly hidden: readonly { readonly line: Line; readonly key: string; readonly blank: boolean }[];
  /** Places whose figure nobody knows. */
  readonly unknown: readonly { readonly line: Line; readonly key: string }[];
  readonly rows: ReadonlyMap<Line, number>;
}

function formatOf(column: FigureColumn, d: number, fraction: boolean, habits: Habits): string | undefined {
  const places = d > 0 ? `.${'0'.repeat(d)}` : '';
  if (fraction) return `0${places}%`;
  return habits.formats ? (column.rule && d > 0 ? `0${places}` : `#,##0${places}`) : undefined;
}

export function writeTable(
  page: Page,
  table: Table,
  sums: Sums,
  top: number,
  left: number,
  habits: Habits,
  styled: boolean,
): Written {
  // prettier-ignore
  const right = left + table.columns.length - 1;
  let row = top;
  for (const text of table.title) page.put(row++, left, text, { bold: true });
  if (table.unit !== undefined && table.unitPlace !== 'below-header') {
    page.put(row, table.unitPlace === 'left' ? left : right, table.unit);
    row += 1;
  }
  const head = (): void => {
    row += writeHeadings(page, table, row, left);
    if (habits.code !== null) writeCodeRow(page, table, row++, left, table.codeRow ?? habits.code);
  };
  head();
  if (table.unit !== undefined && table.unitPlace === 'below-header')
    page.put(row++, left + firstFigure(table), table.unit);
  if (table.blankAfterHeader) row += 1;
  const figures: WrittenFigure[] = [];
  const hidden: Written['hidden'][number][] = [];
  const unknown: Written['unknown'][number][] = [];
  const rows = new Map<Line, number>();
  table.lines.forEach((line, place) => {
    if (table.repeatAfter !== undefined && place > 0 && place % table.repeatAfter === 0) {
      row += 1;
      if (table.repeatTitle !== undefined) page.put(row++, left, table.repeatTitle, { bold: true });
      head();
    }
    if (line.gap) row += 1;
    rows.set(line, row);
    table.columns.forEach((column, at) => {
      if (column.role === 'spacer') return;
      const bold = line.bold ?? line.kind !== 'line';
      if (!isFigure(column)) {
        const indent = column.role === 'label' ? (line.indent ?? 0) : 0;
        page.put(row, left + at, column.text(line), { bold, indent });
        return;
      }
      const figure = sums.printed(line, column);
      if (!figure) return;
      const mark = line.marks?.[column.key];
      if (mark !== undefined) {
        page.put(row, left + at, mark, { bold });
        unknown.push({ line, key: column.key });
        return;
      }
      if (figure.n === 0 && habits.zero !== 'zero') {
        if (habits.zero === 'dash') page.put(row, left + at, '-', { bold });
        hidden.push({ line, key: column.key, blank: habits.zero === 'blank' });
        return;
      }
      const fraction = styled && habits.fractions && column.percent === true;
      const power = styled ? (column.storedPower ?? 0) : 0;
      const format = power > 0 ? `#,##0${','.repeat(power / 3)}` : formatOf(column, figure.d, fraction, habits);
      const plain = numberOf({ n: figure.n * 10 ** power, d: figure.d + (fraction ? 2 : 0) });
      const value: CellValue = computed(sums, line, column, plain);
      page.put(row, left + at, value, { bold, ...(format === undefined ? {} : { format }) });
      figures.push({ line, column, row, at: left + at, figure, fraction, power });
    });
    row += 1;
  });
  for (const text of table.notes ?? []) page.put(row++, left, text);
  return { bottom: row - 1, right, figures, hidden, unknown, rows };
}

/** What binary arithmetic makes of a sum or difference: 3112.2 − 3116.5 is −4.300000000000182. */
function computed(sums: Sums, line: Line, column: FigureColumn, value: number): number {
  if (!column.noisy) return value;
  const number = (of: Line, key: string): number => {
    const figure = sums.values.get(of)?.get(key);
    return figure ? numberOf(figure) : 0;
  };
  if (column.rule?.kind === 'sum')
    return column.rule.terms.reduce((sum, { of, sign }) => sum + sign * number(line, of), 0);
  const [main] = line.breakdowns;
  return main ? main.parts.reduce((sum, { of, sign }) => sum + sign * number(of, column.key), 0) : value;
}

const firstFigure = (table: Table): number => Math.max(0, table.columns.findIndex(isFigure));
