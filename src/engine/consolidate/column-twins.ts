/**
 * One column under two headings: "KH năm" is "Kế hoạch năm 2025", "Cùng kỳ 2024" is "Thực hiện 9 tháng năm 2024". Only where
 * both are the only ones of what they measure that the other table lacks, and their headings say nothing besides.
 */
import { bareWords } from '../../language';
import type { NamedCell } from './unit-cells';

/** What a heading may say without saying more than its measure does. */
const SAID =
  /\b(?:ke hoach|kh|du toan|dt|thuc hien|th|uoc|cung ky|ck|nam truoc|nam nay|nam ngoai|nam|nam \d{4}|\d+ (?:thang|t)|(?:thang|quy) (?:\d+|[ivx]+)|\d{1,4}|[ivx]+|dau|so|voi|so voi|so sanh|ty le|ket qua|giao|duoc giao|dat|actual|plan|prior|last year|months?|year|quarter)\b/g;
const PLAIN = ['plan', 'actual', 'prior', 'percent-of-plan', 'percent-of-prior'];

const moreOf = (heading: readonly string[]): string =>
  bareWords(heading.join(' ').replace(/[()%]/gu, ' ')).replace(SAID, ' ').replace(/\s+/g, ' ').trim();

interface Column {
  readonly name: string;
  readonly measure: string;
  readonly more: string;
}

function columnsOf(cells: readonly NamedCell[]): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  for (const { column: name, reading } of cells)
    if (!columns.has(name)) columns.set(name, { name, measure: reading.measure ?? '', more: moreOf(reading.heading) });
  return columns;
}

export class ColumnTwins {
  readonly #known = new Map<string, Column>();

  /** The cells with their columns under the names by which the tables before called them. */
  named(cells: readonly NamedCell[]): readonly NamedCell[] {
    const own = columnsOf(cells);
    if (this.#known.size === 0) return cells;
    const strange = [...own.values()].filter(({ name }) => !this.#known.has(name));
    if (strange.length === 0) return cells;
    const lacking = [...this.#known.values()].filter(({ name }) => !own.has(name));
    const names = new Map<string, string>();
    for (const { name, measure, more } of strange) {
      const alike = (of: readonly Column[]): readonly Column[] => of.filter((each) => each.measure === measure);
      const [twin, ...others] = alike(lacking);
      if (!PLAIN.includes(measure) || !twin || others.length > 0 || alike(strange).length > 1) continue;
      if (twin.more === more) names.set(name, twin.name);
    }
    return names.size === 0 ? cells : cells.map((cell) => ({ ...cell, column: names.get(cell.column) ?? cell.column }));
  }

  /** Columns that were met. */
  keep(cells: readonly NamedCell[]): void {
    for (const [name, column] of columnsOf(cells)) if (!this.#known.has(name)) this.#known.set(name, column);
  }
}
