/** One sheet of a workbook into the draft: as its cover, as a list of a known form, or table by table. */
import type { WorkPlace } from '../core/budget';
import { ownSheetOf } from '../core/own-sheets';
import type { SheetReading, TableReading } from '../core/reading';
import type { SheetSnapshot } from '../core/snapshot';
import { readCover, type CoverMoney, type CoverReading } from './book';
import { restoreSheet, type KeptSheet, type SheetWords } from './kept-reading';
import { sheetInUnicode } from './legacy-text';
import { FIGURE_LAYOUTS, TEXT_LAYOUTS, findListed } from './listed-table';
import type { ReadingDraft } from './reading-draft';
import type { PreparedForm } from './recognise';
import { relateContinued } from './relations';
import { accountOf, CellClaims, findTables, SheetGrid, type TitleBlock } from './sheet';
import {
  builtAgain,
  readStructure,
  readTable,
  retitled,
  titledAgain,
  type SheetContext,
  type TableOutcome,
  type TablesAsRead,
  type TableStructure,
} from './table';

/** How far a reading is: cells of the sheets that are done, and the sheet that is being read. */
export interface ReadingStep extends WorkPlace {
  readonly done: number;
  readonly total: number;
}

export interface SheetToRead {
  readonly draft: ReadingDraft;
  readonly file: string;
  readonly sheet: SheetSnapshot;
  readonly forms: readonly PreparedForm[];
  /** What the workbook's cover says of money. */
  readonly money: CoverMoney | null;
  readonly step: ReadingStep;
  /** The sheet of that name as an earlier draft read it, and whether the workbook's cover said the same of money then. */
  readonly before: { readonly draft: ReadingDraft; readonly known: KeptSheet; readonly isSameMoney: boolean } | null;
}

export interface SheetRead {
  readonly words: SheetWords;
  readonly reading: SheetReading;
  readonly tables: TablesAsRead | null;
  /** The earlier sheet of which the figures and relations are this one's as they stand. */
  readonly from: KeptSheet | null;
}

export function* readSheet(given: SheetToRead): Generator<ReadingStep, SheetRead> {
  const { draft, file, sheet, forms, money, step, before } = given;
  const start = draft.reached;
  const words: SheetWords = { cover: [], period: null, body: null };
  const done = (form: string | null, reason: string | null, tables: TablesAsRead | null = null): SheetRead => {
    const { facts, relations } = draft.reached;
    const counts = { facts: facts - start.facts, relations: relations - start.relations };
    const { name, visibility } = sheet;
    return { words, reading: { name, visibility, form, reason, ...counts }, tables, from: null };
  };
  if (sheet.cells.length === 0) return done(null, 'empty');
  if (ownSheetOf(sheet) !== null) return done(null, 'own');
  if (sheet.visibility === 'very-hidden') return done(null, 'scratch');
  const shown = sheetInUnicode(draft, file, sheet);
  const grid = new SheetGrid(shown);
  const known = shown === sheet ? (before?.known.tables ?? null) : null;
  const built = known && builtAgain(known, sheet, grid);
  const cover = built ? null : readCover(grid, file, forms);
  const texts = built || cover ? null : findListed(grid, forms, TEXT_LAYOUTS);
  yield step;
  const frames = built?.map(({ frame }) => frame) ?? (cover || texts ? [] : findTables(grid));
  const entitled =
    known && !built && frames.length > 0 && before?.isSameMoney === true
      ? titledAgain(known, { sheet, grid, file, frames, forms })
      : null;
  if (before && entitled && restoreSheet(draft, before.draft, before.known)) {
    for (const [at, { title }] of entitled.entries()) {
      const table = draft.tables.length - entitled.length + at;
      draft.tables[table] = retitled(draft.tables[table] as TableReading, title);
      keep(words, title);
    }
    return { ...done(before.known.reading.form, null, { sheet, tables: entitled }), from: before.known };
  }
  draft.partFromEarlier();
  const claims = new CellClaims(grid);
  const account = (): void => {
    draft.accounts.push(accountOf(file, sheet.name, claims));
  };
  if (cover) {
    words.cover = cover.entries;
    readCoverTable(given, grid, cover);
    account();
    return done(cover.form.form.id, null);
  }
  const listed = texts ?? (frames.length === 0 ? findListed(grid, forms, FIGURE_LAYOUTS) : null);
  yield step;
  const context: SheetContext<ReadingStep> = { draft, grid, file, claims, money, step };
  const building = { grid, file, forms, step };
  if (listed) {
    const outcome = yield* readTable(context, yield* readStructure(building, listed.frame, 1, listed.form));
    keep(words, outcome.title);
    account();
    return done(outcome.form, null);
  }
  const firstTable = draft.tables.length;
  const tables: TableStructure[] = [];
  const outcomes: TableOutcome[] = [];
  for (const [at, frame] of frames.entries()) {
    const table = built?.[at] ?? (yield* readStructure(building, frame, frames.length, null));
    tables.push(table);
    outcomes.push(yield* readTable(context, table));
    keep(words, table.title);
  }
  relateContinued(draft, firstTable, start.facts);
  account();
  if (frames.length === 0) return done(null, 'no-table');
  const form = outcomes.find((outcome) => outcome.form !== null)?.form ?? null;
  return done(form, null, shown === sheet ? { sheet, tables } : null);
}

function keep(words: SheetWords, title: TitleBlock): void {
  words.period ??= title.period;
  words.body ??= title.body;
}

function readCoverTable(
  { draft, file, money }: SheetToRead,
  grid: SheetGrid,
  { form, entries, score }: CoverReading,
): void {
  const rows = grid.rows;
  if (money?.unit === null && money.at.sheet === grid.name)
    draft.observe('unknown-unit', money.at, { text: money.text });
  for (const entry of entries) {
    draft.texts.push({
      id: draft.ids.line(form.form.id, `${entry.key}.value`).of('text'),
      form: form.form.id,
      line: entry.key,
      key: entry.known ? entry.key : null,
      column: 'value',
      text: entry.text,
      at: entry.at,
    });
  }
  draft.tables.push({
    file,
    sheet: grid.name,
    form: form.form.id,
    score,
    title: form.form.title.vi,
    period: null,
    columns: [],
    range: { top: rows[0]?.row ?? 0, left: 0, bottom: rows[rows.length - 1]?.row ?? 0, right: 3 },
    lines: entries.map((entry) => ({
      row: Number(/\d+$/.exec(entry.at.cell)?.[0] ?? 1) - 1,
      number: '',
      code: entry.key,
      label: entry.label,
      key: entry.known ? entry.key : null,
      level: 0,
      role: 'line' as const,
    })),
  });
}
