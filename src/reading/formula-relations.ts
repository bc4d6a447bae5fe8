/** Relations that formulas in cells state: a sum of figures of the table, where nothing else on the sheet claims it already. */
import { parseCellName } from '../core/cell-address';
import type { FactIndex } from '../core/fact';
import type { Relation, Term } from '../core/relation';
import type { TableLine } from './lines';
import type { ReadingDraft } from './reading-draft';
import type { SheetGrid } from './sheet-grid';
import type { MeasureColumn, TableFacts } from './table-facts';

const REF = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}';
const SUM_FORMULA = new RegExp(`^[+]?(?:(?:SUM\\([^()]*\\)|SUBTOTAL\\((?:9|109)\\s*,[^()]*\\)|${REF})\\s*(?:[+-]\\s*(?=[A-Za-z$]))?)+$`, 'i');
const TERM = new RegExp(`([+-]?)\\s*(?:SUM\\(([^()]*)\\)|SUBTOTAL\\((?:9|109)\\s*,([^()]*)\\)|(${REF}))`, 'gi');
const MAX_CELLS = 5000;

/** Cells that a formula of sums and differences adds; null for any other formula. */
export function summedCells(formula: string): { row: number; column: number; sign: 1 | -1 }[] | null {
  if (formula.includes('/') || formula.includes('*')) return null;
  const text = formula.trim();
  if (text.length > 500 || !SUM_FORMULA.test(text)) return null;
  const cells: { row: number; column: number; sign: 1 | -1 }[] = [];
  for (const match of text.matchAll(TERM)) {
    const sign = match[1] === '-' ? -1 : 1;
    for (const argument of (match[2] ?? match[3] ?? match[4] ?? '').split(/[,;]/)) {
      const [from, to] = argument.trim().split(':');
      const first = parseCellName(from ?? '');
      const last = to === undefined ? first : parseCellName(to);
      if (!first || !last) return null;
      for (let row = Math.min(first.row, last.row); row <= Math.max(first.row, last.row); row += 1) {
        for (let column = Math.min(first.column, last.column); column <= Math.max(first.column, last.column); column += 1) {
          if (cells.length >= MAX_CELLS) return null;
          cells.push({ row, column, sign });
        }
      }
    }
  }
  return cells.length > 0 ? cells : null;
}

/** A sum that a cell's formula computes, unless the sheet already claims the very same from relation `firstRelation` on. */
export function relateFormulas(draft: ReadingDraft, grid: SheetGrid, lines: readonly TableLine[], facts: TableFacts, measures: readonly MeasureColumn[], firstRelation: number): void {
  let factAt: ((row: number, column: number) => FactIndex) | null = null;
  let claimed: ReadonlyMap<FactIndex, readonly Relation[]> | null = null;
  lines.forEach((line, lineAt) => {
    const row = facts.matrix[lineAt];
    measures.forEach((measure, at) => {
      const index = row?.[at] ?? -1;
      const fact = index < 0 ? undefined : draft.facts[index];
      if (fact?.written !== 'formula') return;
      const formula = grid.at(line.row, measure.column.column)?.formula;
      const cells = formula === undefined ? null : summedCells(formula);
      if (!cells || formula === undefined || cells.length < 2) return;
      factAt ??= factFinder(lines, facts, measures);
      claimed ??= sumsByWhole(draft.relations, firstRelation);
      const parts: Term[] = [];
      for (const { row: partRow, column, sign } of cells) {
        const part = factAt(partRow, column);
        if (part >= 0 && part !== index) parts.push({ fact: part, sign });
      }
      if (parts.length === 0 || claimed.get(index)?.some((relation) => sameParts(relation.parts, parts))) return;
      draft.relate({ kind: 'sum', whole: index, parts, source: 'formula', statedAt: fact.at, statement: `=${formula}` });
    });
  });
}

/** The fact that stands at a position of the sheet; below 0 without one. */
function factFinder(lines: readonly TableLine[], facts: TableFacts, measures: readonly MeasureColumn[]): (row: number, column: number) => FactIndex {
  const lineOf = new Map(lines.map((line, at) => [line.row, at]));
  const measureOf = new Map(measures.map((measure, at) => [measure.column.column, at]));
  return (row, column) => {
    const at = measureOf.get(column);
    const line = at === undefined ? undefined : lineOf.get(row);
    return line === undefined || at === undefined ? -1 : (facts.matrix[line]?.[at] ?? -1);
  };
}

function sumsByWhole(relations: readonly Relation[], first: number): Map<FactIndex, Relation[]> {
  const found = new Map<FactIndex, Relation[]>();
  for (let at = first; at < relations.length; at += 1) {
    const relation = relations[at] as Relation;
    if (relation.kind !== 'sum' && relation.kind !== 'equal') continue;
    const list = found.get(relation.whole);
    if (list) list.push(relation);
    else found.set(relation.whole, [relation]);
  }
  return found;
}

/** Whether both add the same figures with the same signs, in whatever order. */
function sameParts(a: readonly Term[], b: readonly Term[]): boolean {
  if (a.length !== b.length) return false;
  if (a.every((term, at) => term.fact === b[at]?.fact && term.sign === b[at].sign)) return true;
  return sortedParts(a) === sortedParts(b);
}

function sortedParts(parts: readonly Term[]): string {
  return parts.map((part) => part.sign * (part.fact + 1)).sort((x, y) => x - y).join(',');
}
