/**
 * Workbooks with one table on several sheets (a draft, last year's) beside those that have it once: which sheet belongs to
 * the others' table is known only when all workbooks are there. The rest of such sheets join it too, to be asked about.
 */
import type { TableReading } from '../../core/reading';
import { bareWords } from '../../language';
import type { Gathering, UnitBook } from './gather';
import type { TableSum, UnitTable } from './table-sum';

type Kept = UnitBook['tables'][number];

const SHEET = ' @ ';

/** The table's name whatever the sheet; a further one on the same sheet is a table of its own. */
const baseOf = (key: string): string => (/ #\d+$/.test(key) ? key : (key.split(SHEET)[0] ?? key));

/** The name among the units' tables of one of the upper body's: it may have a table on several sheets that they have once. */
export function keyAmong(key: string, { sheet }: Pick<TableReading, 'sheet'>, keys: ReadonlySet<string>): string {
  const base = baseOf(key);
  if (keys.has(key)) return key;
  return [base, `${base}${SHEET}${bareWords(sheet)}`].find((name) => keys.has(name)) ?? key;
}

export function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [best, most]: [T | undefined, number] = [undefined, 0];
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

/** How well a sheet fits among the others' sheets: of their period, under their name. */
function fitTo({ tables }: TableSum): (table: UnitTable) => number {
  const period = commonest(tables.flatMap((table) => (table.period ? [table.period.id] : [])));
  const sheet = commonest(tables.map((table) => bareWords(table.sheet)));
  return (table) => (table.period?.id === period ? 2 : 0) + (bareWords(table.sheet) === sheet ? 1 : 0);
}

/** The table that the sheets under one base join; null where each stays what it is. */
function targetOf(base: string, kept: Kept, most: ReadonlySet<string>, sums: Gathering['tables']): TableSum | null {
  if (most.has(base)) return kept.key === base ? null : (sums.get(base) ?? null);
  return kept.key === base ? (sums.get(`${base}${SHEET}${bareWords(kept.table.sheet)}`) ?? null) : null;
}

/** Says the same again when it is asked again. */
export function settle({ books, tables }: Gathering): void {
  const [once, often] = [new Map<string, number>(), new Map<string, number>()];
  for (const book of books)
    for (const base of new Set(book.tables.map(({ key }) => baseOf(key)))) {
      const counts = book.tables.some(({ key }) => key === base) ? once : often;
      counts.set(base, (counts.get(base) ?? 0) + 1);
    }
  const mixed = [...often.keys()].filter((base) => once.has(base));
  if (mixed.length === 0) return;
  const most = new Set(mixed.filter((base) => (once.get(base) ?? 0) > (often.get(base) ?? 0)));
  const fits = new Map([...most].map((base) => [base, fitTo(tables.get(base) as TableSum)]));
  books.forEach((book, at) => {
    const moved = book.tables.map((kept): Kept => {
      const base = baseOf(kept.key);
      const target = mixed.includes(base) ? targetOf(base, kept, most, tables) : null;
      const from = tables.get(kept.key);
      if (!target || !from) return kept;
      const table = target.take(from, kept.table);
      if (from.tables.length === 0) tables.delete(from.key);
      return { key: target.key, table };
    });
    // The one that fits best comes first: the others are asked about.
    const fitOf = ({ key, table }: Kept): number => fits.get(key)?.(table) ?? 0;
    books[at] = { ...book, tables: moved.sort((a, b) => fitOf(b) - fitOf(a)) };
  });
}
