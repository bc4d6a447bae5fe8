/** Tables on sheets become a workbook with its truth. */
import { cellName, type CellAddress } from '../../../../src/core/cell-address';
import { keyOf, type Book, type TrueFigure, type TrueLine, type TrueRelation, type Variant } from './book';
import { Sums } from './compute';
import { formulaFor, type FormulaStyle } from './formulas';
import { isFigure, type Line, type Place, type Table, type TableRelation } from './table';
import { holds } from './holds';
import { Page } from './page';
import { relationsOf } from './relations';
import { writeTable, type Habits, type Written } from './write-table';
import type { Draw } from './draw';

export interface PlacedTable {
  readonly table: Table;
  readonly sums: Sums;
}

export interface SheetPlan {
  readonly name: string;
  readonly tables: readonly PlacedTable[];
  readonly arrange?: 'below' | 'beside';
  /** No empty column between tables beside each other. */
  readonly close?: boolean;
  readonly letterhead?: readonly string[];
  readonly signatures?: readonly string[];
  /** Rows left free above and columns left free at the left. */
  readonly top?: number;
  readonly left?: number;
}

/** A relation between tables. */
export interface Link {
  readonly kind: 'sum' | 'equal';
  readonly whole: Place & { readonly table: Table };
  readonly parts: readonly (Place & { readonly table: Table; readonly sign: 1 | -1 })[];
}

export interface BookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly links?: readonly Link[];
}

export const placed = (table: Table, draw: Draw): PlacedTable => ({ table, sums: new Sums(table, draw) });

const FILE = 'so-lieu.xlsx';

interface Home {
  readonly sheet: string;
  readonly written: Written;
  readonly cells: ReadonlyMap<Line, ReadonlyMap<string, string>>;
}

function homeOf(sheet: string, written: Written): Home {
  const cells = new Map<Line, Map<string, string>>();
  for (const { line, column, row, at } of written.figures) {
    const own = cells.get(line) ?? new Map<string, string>();
    own.set(column.key, cellName(row, at));
    cells.set(line, own);
  }
  return { sheet, written, cells };
}

function linesOf(home: Home, table: Table): TrueLine[] {
  if (table.movable === false || table.formulas !== undefined) return [];
  const out: TrueLine[] = [];
  for (const line of table.lines) {
    const main = line.breakdowns[0];
    if (!main?.exhaustive || main.parts.some(({ of, sign }) => of.breakdowns.length > 0 || sign < 0)) continue;
    const group = main.parts.flatMap(({ of }) => home.written.rows.get(of) ?? []).sort((a, b) => a - b);
    for (const row of group) out.push({ sheet: home.sheet, row, group });
  }
  return out;
}

export function makeBook(
  plan: BookPlan,
  habits: Habits,
  about: { layout: string; variant: Variant; seed: string },
): Book {
  const homes = new Map<Table, Home>();
  const pages: Page[] = [];
  for (const sheet of plan.sheets) {
    const page = new Page(sheet.name, about.variant.styled, habits.decomposed);
    pages.push(page);
    let [row, left] = [sheet.top ?? 0, sheet.left ?? 0];
    for (const text of sheet.letterhead ?? []) page.put(row++, left, text, { bold: true });
    if (sheet.letterhead) row += 1;
    let bottom = row;
    for (const { table, sums } of sheet.tables) {
      const written = writeTable(page, table, sums, row, left, habits, about.variant.styled);
      homes.set(table, homeOf(sheet.name, written));
      bottom = Math.max(bottom, written.bottom);
      if (sheet.arrange === 'beside') left = written.right + (sheet.close ? 1 : 2);
      else row = written.bottom + 3;
    }
    (sheet.signatures ?? []).forEach((text, at) =>
      page.put(bottom + 2, (sheet.left ?? 0) + 1 + at * 2, text, { bold: true }),
    );
  }
  const figures = new Map<string, TrueFigure>();
  const relations: TrueRelation[] = [];
  const lines: TrueLine[] = [];
  const at = (table: Table, place: Place): CellAddress | null => {
    const home = homes.get(table);
    const cell = home?.cells.get(place.line)?.get(place.key);
    return home && cell !== undefined ? { file: FILE, sheet: home.sheet, cell } : null;
  };
  for (const sheet of plan.sheets)
    for (const { table } of sheet.tables) {
      const home = homes.get(table);
      if (!home) continue;
      for (const each of home.written.figures) {
        const address = { file: FILE, sheet: home.sheet, cell: cellName(each.row, each.at) };
        const quotient =
          each.column.rule !== undefined && each.column.rule.kind !== 'sum' && each.column.rule.kind !== 'running';
        const derived = quotient || each.column.atTotal !== undefined || each.line.made !== undefined;
        figures.set(keyOf(address), {
          at: address,
          row: each.row,
          column: each.at,
          n: each.figure.n,
          d: each.figure.d,
          fraction: each.fraction,
          power: each.power,
          soft: derived || each.column.scaled === true || each.figure.d > 0,
          loose: derived || each.column.scaled === true || (each.column.fine ?? 0) > 0,
          derived,
        });
      }
      lines.push(...linesOf(home, table));
    }
  const add = (
    relation: Omit<TableRelation, 'whole' | 'parts' | 'or'>,
    whole: CellAddress | null,
    parts: TrueRelation['parts'],
    blanks: boolean,
    or: TrueRelation['parts'] = [],
  ): void => {
    // prettier-ignore
    const needed = relation.kind === 'sum' ? (relation.exhaustive ? 2 : 1) : relation.kind === 'equal' ? 1 : 2;
    if (!whole || parts.length < needed) return;
    const { kind, exhaustive, power } = relation;
    const made = { kind, exhaustive, power, whole, parts, blanks, ...(or.length > 0 ? { or } : {}) };
    if (relation.exhaustive || holds(made, figures)) relations.push(made);
  };
  const writeFormulas = (home: Home, style: FormulaStyle): void => {
    const own = new Set(home.written.figures.map(({ row, at: column }) => cellName(row, column)));
    const top = Math.min(...home.written.figures.map(({ row }) => row));
    const page = pages.find(({ name }) => name === home.sheet);
    const done = new Set<string>();
    for (const relation of relations) {
      const whole = figures.get(keyOf(relation.whole));
      if (!whole || whole.at.sheet !== home.sheet || !own.has(whole.at.cell) || done.has(whole.at.cell)) continue;
      const formula = formulaFor(relation, figures, style, top);
      if (formula === null) continue;
      done.add(whole.at.cell);
      page?.formula(whole.row, whole.column, formula);
    }
  };
  for (const sheet of plan.sheets)
    for (const { table, sums } of sheet.tables) {
      const hidden = homes.get(table)?.written.hidden ?? [];
      const blank = ({ line, key }: Place): boolean =>
        hidden.some((each) => each.blank && each.line === line && each.key === key);
      const unknown = homes.get(table)?.written.unknown ?? [];
      const lost = ({ line, key }: Place): boolean => unknown.some((each) => each.line === line && each.key === key);
      for (const relation of relationsOf(table, sums)) {
        if (relation.parts.some(({ of }) => lost(of))) continue;
        const placedAt = (terms: TableRelation['parts']): TrueRelation['parts'] =>
          terms.flatMap(({ of, sign }) => {
            const address = at(table, of);
            return address ? [{ at: address, sign }] : [];
          });
        const parts = placedAt(relation.parts);
        if (relation.kind !== 'sum' && parts.length < relation.parts.length) continue;
        add(
          relation,
          at(table, relation.whole),
          parts,
          relation.blanks || relation.parts.some(({ of }) => blank(of)),
          placedAt(relation.or ?? []),
        );
      }
      const home = homes.get(table);
      if (home && table.formulas !== undefined) writeFormulas(home, table.formulas);
    }
  for (const link of plan.links ?? []) {
    const parts = link.parts.flatMap(({ table, sign, ...place }) => {
      const address = at(table, place);
      return address ? [{ at: address, sign }] : [];
    });
    const whole = at(link.whole.table, link.whole);
    if (link.kind === 'equal' || parts.length === link.parts.length)
      add({ kind: link.kind, exhaustive: true, power: 0 }, whole, parts, false);
  }
  return {
    ...about,
    snapshot: { file: FILE, sha256: null, sheets: pages.map((page) => page.snapshot()) },
    figures,
    relations,
    lines,
  };
}

export const figureColumns = (table: Table): string[] => table.columns.filter(isFigure).map((column) => column.key);
