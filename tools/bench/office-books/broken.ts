/** A book with something wrong in it: what the cells hold now, which of them are wrong, and what they held. */
import { cellName } from '../../../src/core/cell-address';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import {
  gapOf,
  keyOf,
  storedFor,
  type Book,
  type TrueFigure,
  type TrueRelation,
} from '../../../test/support/office-books';

export interface Broken {
  readonly kind: string;
  readonly snapshot: WorkbookSnapshot;
  readonly figures: ReadonlyMap<string, TrueFigure>;
  readonly relations: readonly TrueRelation[];
  /** Wrong cells with what they held. */
  readonly wrong: ReadonlyMap<string, number>;
  /** Cells of a line that is not where it belongs. */
  readonly moved: readonly string[];
}

/** The book with some figures changed (`n` in units of their last place). */
export function withValues(book: Book, kind: string, changes: ReadonlyMap<string, number>): Broken | null {
  const figures = new Map(book.figures);
  const wrong = new Map<string, number>();
  const stored = new Map<string, number>();
  for (const [key, n] of changes) {
    const figure = figures.get(key);
    if (!figure || figure.n === n || !Number.isSafeInteger(n)) continue;
    figures.set(key, { ...figure, n });
    wrong.set(key, figure.n);
    stored.set(key, storedFor(figure, n));
  }
  if (wrong.size === 0) return null;
  const sheets = book.snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const value = stored.get(keyOf({ sheet: sheet.name, cell: cellName(cell.row, cell.column) }));
      if (value === undefined) return cell;
      const { formula: _formula, ...typed } = cell;
      return { ...typed, value };
    }),
  }));
  return { kind, snapshot: { ...book.snapshot, sheets }, figures, relations: book.relations, wrong, moved: [] };
}

/** The sums down as the sheet's lines say after a move: the old group without the line, the new one with it. */
function regrouped(book: Book, sheetName: string, move: Move | null): readonly TrueRelation[] {
  if (!move) return book.relations;
  const moved = [...book.figures.values()].filter(({ at, row }) => at.sheet === sheetName && row === move.row);
  return book.relations.map((relation) => {
    const parts = relation.parts.map((part) => ({ part, figure: book.figures.get(keyOf(part.at)) }));
    const column = book.figures.get(keyOf(relation.whole))?.column;
    const line = moved.find((figure) => figure.column === column);
    const down = parts.every(({ figure }) => figure?.at.sheet === sheetName && figure.column === column);
    if (relation.kind !== 'sum' || !line || !down) return relation;
    if (parts.some(({ figure }) => figure?.row === move.row))
      return { ...relation, parts: relation.parts.filter(({ at }) => keyOf(at) !== keyOf(line.at)) };
    const here = parts.every(({ figure }) => move.into.includes(figure?.row ?? -1));
    return here ? { ...relation, parts: [...relation.parts, { at: line.at, sign: 1 as const }] } : relation;
  });
}

/** A line that goes from one group of rows into another. */
export interface Move {
  readonly row: number;
  readonly into: readonly number[];
}

/** The book with its rows in another order; `to` answers a row's new place, null for a row that is gone. */
export function withRows(
  book: Book,
  kind: string,
  sheetName: string,
  to: (row: number) => number | null,
  move: Move | null,
): Broken {
  // prettier-ignore
  const place = <T extends { readonly sheet: string }>(
    at: T & { readonly cell: string },
    row: number,
    column: number,
  ): (T & { readonly cell: string }) | null => {
    // prettier-ignore
    if (at.sheet !== sheetName) return at;
    const next = to(row);
    return next === null ? null : { ...at, cell: cellName(next, column) };
  };
  const figures = new Map<string, TrueFigure>();
  const carried: string[] = [];
  const address = new Map<string, TrueFigure['at'] | null>();
  for (const [key, figure] of book.figures) {
    const at = place(figure.at, figure.row, figure.column);
    address.set(key, at);
    if (!at) continue;
    figures.set(keyOf(at), { ...figure, at, row: figure.at.sheet === sheetName ? (to(figure.row) ?? 0) : figure.row });
    if (figure.at.sheet === sheetName && figure.row === move?.row) carried.push(keyOf(at));
  }
  const relations = regrouped(book, sheetName, move).flatMap((relation) => {
    const whole = address.get(keyOf(relation.whole));
    const parts = relation.parts.flatMap(({ at, sign }) => {
      const next = address.get(keyOf(at));
      return next ? [{ at: next, sign }] : [];
    });
    if (!whole || parts.length === 0 || (relation.kind !== 'sum' && parts.length < relation.parts.length)) return [];
    return [{ ...relation, whole, parts }];
  });
  const sheets = book.snapshot.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const cells = sheet.cells.flatMap((cell) => {
      const row = to(cell.row);
      return row === null ? [] : [{ ...cell, row }];
    });
    const merges = sheet.merges.filter(({ top, bottom }) => top === bottom || to(top) === top);
    return { ...sheet, merges, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
  });
  return { kind, snapshot: { ...book.snapshot, sheets }, figures, relations, wrong: new Map(), moved: carried };
}

/** How much an empty part could hold at most, in multiples of all the other parts together: more is no blank's doing. */
const BLANK_COULD_HOLD = 4;

function tooLarge(relation: TrueRelation, figures: ReadonlyMap<string, TrueFigure>, gap: number): boolean {
  const sizes = relation.parts.flatMap(({ at }) => figures.get(keyOf(at)) ?? []);
  const all = sizes.reduce((sum, { n, d }) => sum + Math.abs(n) / 10 ** d, 0);
  const whole = figures.get(keyOf(relation.whole));
  return whole !== undefined && whole.n > 0 && gap > BLANK_COULD_HOLD * all;
}

/** Relations that fail beyond rounding, and beyond what an empty cell among their parts could hold. */
export const failing = ({ relations, figures }: Pick<Broken, 'relations' | 'figures'>): TrueRelation[] =>
  relations.filter((relation) => {
    const gap = gapOf(relation, figures) ?? 0;
    return gap > 0 && (!relation.blanks || tooLarge(relation, figures, gap));
  });

/** Cells of which one must be named: those that are wrong, else the moved ones and the wholes that fail. */
export function toName(broken: Broken, fails: readonly TrueRelation[]): Set<string> {
  const visible = new Set(fails.flatMap(({ whole, parts }) => [whole, ...parts.map(({ at }) => at)].map(keyOf)));
  if (fails.length === 0) return visible;
  if (broken.wrong.size > 0) return new Set([...broken.wrong.keys()].filter((key) => visible.has(key)));
  return new Set([...broken.moved, ...fails.map(({ whole }) => keyOf(whole))]);
}
