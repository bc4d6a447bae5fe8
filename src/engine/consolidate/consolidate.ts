/** The sum of gathered units: every table summed and put on its sheet. */
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { OwnBody } from '../../office';
import { Combination } from './combine';
import { coverSheet } from './cover';
import { expectedUnits, owedForms } from './expected';
import type { Gathering } from './gather';
import { modelOf } from './model';
import { mainPeriod } from './questions';
import type { Consolidation, LeftAt, SummedCell } from './result';
import { settle } from './settle';
import { sumSheet, type PlacedTable, type SummedTable } from './sum-sheet';
import { renaming } from './upper-body';

export interface ConsolidateOptions {
  /** Name of the workbook of the sum. */
  readonly file: string;
  /** The tree of bodies.yaml. */
  readonly bodies?: readonly OwnBody[] | null;
  /** The body that it is the sum of; that of the tree or of the units' own words where absent. */
  readonly upper?: string;
}

/** Excel's names: distinct, whatever their case. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let again = 1; ; again += 1) {
    const tail = again === 1 ? '' : ` (${String(again)})`;
    const candidate = `${name.slice(0, 31 - tail.length)}${tail}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** The tables by the sheet that each is written on. */
function bySheet(tables: readonly SummedTable[]): ReadonlyMap<object, readonly SummedTable[]> {
  const sheets = new Map<object, SummedTable[]>();
  for (const table of tables) {
    const known = sheets.get(table.model.shape.sheet);
    if (known) known.push(table);
    else sheets.set(table.model.shape.sheet, [table]);
  }
  return sheets;
}

export function consolidate(gathering: Gathering, options: ConsolidateOptions): Consolidation {
  settle(gathering);
  const { units, books } = gathering;
  const { missing, unknown, upper } = expectedUnits(units, options.bodies ?? [], options.upper ?? gathering.parent());
  const summed = [...gathering.tables.values()].flatMap((sum): SummedTable[] => {
    const model = modelOf(sum);
    return model ? [{ sum, model, result: new Combination(sum, model).result() }] : [];
  });
  const taken = new Set<string>();
  const cover = coverSheet(gathering, upper);
  if (cover) taken.add(cover.name.toLowerCase());
  const placed: PlacedTable[] = [];
  const names = new Map<PlacedTable, string>();
  const sheets = [...bySheet(summed).values()].flatMap((tables) => {
    const [first] = tables;
    if (!first) return [];
    const { sheet, unit } = first.model;
    const name = freeName(sheet, taken);
    taken.add(name.toLowerCase());
    const renamed = renaming(units[unit]?.stated ? units[unit].name : '', upper, units.length);
    const made = sumSheet(first.model.shape.sheet, name, tables, renamed);
    for (const table of made.tables) names.set(table, name);
    placed.push(...made.tables);
    return [made.sheet];
  });
  const book: WorkbookSnapshot = { file: options.file, sha256: null, sheets: [...(cover ? [cover] : []), ...sheets] };
  const addressOf = (table: PlacedTable, key: string) => {
    const cell = table.places.get(key);
    return cell === undefined ? null : { file: options.file, sheet: names.get(table) ?? '', cell };
  };
  const cells = placed.flatMap((table) =>
    [...table.result.cells.values()].map((cell): SummedCell => ({
      ...cell,
      table: table.sum,
      model: table.model,
      at: addressOf(table, cell.key),
    })),
  );
  const left = placed.flatMap((table) =>
    table.result.left.map((cell): LeftAt => ({ ...cell, at: addressOf(table, cell.key) })),
  );
  return {
    book,
    units,
    books,
    unread: gathering.unread,
    period: mainPeriod(books)?.id ?? '',
    upper,
    cells,
    left,
    tables: placed.map((table) => {
      const { key } = table.sum;
      const there = new Set(table.sum.tables.map(({ unit }) => unit));
      const nothing = new Set(
        books.flatMap((book) => (book.nothing.some((each) => each.key === key) ? [book.unit] : [])),
      );
      return {
        key,
        sheet: names.get(table) ?? '',
        range: table.range,
        header: table.header,
        units: there.size,
        without: units.flatMap((_, unit) => (there.has(unit) || nothing.has(unit) ? [] : [unit])),
      };
    }),
    missing,
    owed: owedForms(books, options.bodies ?? [], mainPeriod(books)?.id ?? ''),
    unknown,
    lists: books.flatMap(({ file, lists }) => lists.map((sheet) => `${file} › ${sheet}`)),
    blank: books.flatMap(({ file, blank }) => blank.map((sheet) => `${file} › ${sheet}`)),
    copies: books.flatMap(({ file, copies }) => copies.map((sheet) => `${file} › ${sheet}`)),
    nothing: books.flatMap(({ file, nothing }) => nothing.map(({ sheet }) => `${file} › ${sheet}`)),
  };
}
