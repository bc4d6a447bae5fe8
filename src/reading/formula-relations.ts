/** Relations that formulas in cells state: a sum of figures of the table, where nothing else on the sheet claims it already. */
import { parseCellName, type CellRange } from '../core/cell-address';
import type { FactIndex } from '../core/fact';
import type { Relation, Term } from '../core/relation';
import type { TableLine } from './lines';
import type { ReadingDraft } from './reading-draft';
import type { SheetGrid } from './sheet';
import type { MeasureColumn, TableFacts } from './facts';

const REF = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}';
const SUM_FORMULA = new RegExp(
  `^[+]?(?:(?:SUM\\([^()]*\\)|SUBTOTAL\\((?:9|109)\\s*,[^()]*\\)|${REF})\\s*(?:[+-]\\s*(?=[A-Za-z$]))?)+$`,
  'i',
);
const TERM = new RegExp(`([+-]?)\\s*(?:SUM\\(([^()]*)\\)|SUBTOTAL\\((?:9|109)\\s*,([^()]*)\\)|(${REF}))`, 'gi');
const MAX_CELLS = 5000;

type FactAt = (row: number, column: number) => FactIndex;

interface SummedRange extends CellRange {
  readonly sign: 1 | -1;
}

const sizeOf = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

/** Ranges whose cells a formula of sums and differences adds; null for any other formula, a lone cell's and boundless ones. */
function summedRanges(formula: string): SummedRange[] | null {
  if (formula.includes('/') || formula.includes('*')) return null;
  const text = formula.trim();
  if (text.length > 500 || !SUM_FORMULA.test(text)) return null;
  const ranges: SummedRange[] = [];
  let cells = 0;
  for (const match of text.matchAll(TERM)) {
    const sign = match[1] === '-' ? -1 : 1;
    for (const argument of (match[2] ?? match[3] ?? match[4] ?? '').split(/[,;]/)) {
      const [from, to] = argument.trim().split(':');
      const first = parseCellName(from ?? '');
      const last = to === undefined ? first : parseCellName(to);
      if (!first || !last) return null;
      const range: SummedRange = {
        top: Math.min(first.row, last.row),
        left: Math.min(first.column, last.column),
        bottom: Math.max(first.row, last.row),
        right: Math.max(first.column, last.column),
        sign,
      };
      cells += sizeOf(range);
      if (cells > MAX_CELLS) return null;
      ranges.push(range);
    }
  }
  return cells >= 2 ? ranges : null;
}

/** A sum that a cell's formula computes, unless the sheet already claims the very same from relation `firstRelation` on. */
export function relateFormulas(
  draft: ReadingDraft,
  grid: SheetGrid,
  lines: readonly TableLine[],
  facts: TableFacts,
  measures: readonly MeasureColumn[],
  firstRelation: number,
): void {
  let factAt: FactAt | null = null;
  let claimed: ReadonlyMap<FactIndex, readonly Relation[]> | null = null;
  lines.forEach((line, lineAt) => {
    const row = facts.matrix[lineAt];
    measures.forEach((measure, at) => {
      const index = row?.[at] ?? -1;
      const fact = index < 0 ? undefined : draft.facts[index];
      if (fact?.written !== 'formula') return;
      const formula = grid.at(line.row, measure.column.column)?.formula;
      const ranges = formula === undefined ? null : summedRanges(formula);
      if (!ranges || formula === undefined) return;
      factAt ??= factFinder(lines, facts, measures);
      claimed ??= sumsByWhole(draft.relations, firstRelation);
      const parts = summands(ranges, index, factAt);
      if (parts.length === 0 || claimed.get(index)?.some((relation) => sameParts(relation.parts, parts))) return;
      const terms = parts.map((part): Term => ({ fact: Math.abs(part) - 1, sign: part < 0 ? -1 : 1 }));
      draft.relate({
        kind: 'sum',
        whole: index,
        parts: terms,
        source: 'formula',
        statedAt: fact.at,
        statement: `=${formula}`,
      });
    });
  });
}

/** The facts in ranges, the formula's own left out: each as its index plus one, negative where it is subtracted. */
function summands(ranges: readonly SummedRange[], whole: FactIndex, factAt: FactAt): number[] {
  const found: number[] = [];
  for (const { top, left, bottom, right, sign } of ranges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const part = factAt(row, column);
        if (part >= 0 && part !== whole) found.push(sign * (part + 1));
      }
    }
  }
  return found;
}

/** The fact that stands at a position of the sheet; below 0 without one. */
function factFinder(lines: readonly TableLine[], facts: TableFacts, measures: readonly MeasureColumn[]): FactAt {
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

/** Whether a relation's parts are these summands, in whatever order. */
function sameParts(terms: readonly Term[], parts: readonly number[]): boolean {
  if (terms.length !== parts.length) return false;
  const own = terms.map(({ fact, sign }) => sign * (fact + 1));
  const same = (a: readonly number[], b: readonly number[]): boolean => a.every((part, at) => part === b[at]);
  return (
    same(own, parts) ||
    same(
      own.sort((a, b) => a - b),
      [...parts].sort((a, b) => a - b),
    )
  );
}
