/** Snapshots to a reading: every sheet in turn, or as it was read before, then what holds across sheets. */
import { UNBOUNDED, within, type Budget, type WorkPlace } from '../core/budget';
import type { FormDefinition } from '../core/form';
import { ownSheetOf } from '../core/own-sheets';
import { noteSpans, type SheetSpan } from '../core/sheet-spans';
import type { Identity, Period, Reading, SheetReading, WorkbookReading } from '../core/reading';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { identityOf, readCover, type CoverEntry } from './book';
import { countedAcross } from './counted-across';
import { relateIdentities } from './identities';
import {
  placeIn,
  restoreSheet,
  spanOf,
  type KeptReading,
  type KeptRun,
  type KeptSheet,
  type SheetWords,
} from './kept-reading';
import { sheetInUnicode } from './legacy-text';
import { FIGURE_LAYOUTS, TEXT_LAYOUTS, findListed } from './listed-table';
import { readTable, type SheetContext } from './table';
import { ReadingDraft } from './reading-draft';
import { relateContinued } from './relations';
import { prepareForm, type PreparedForm } from './recognise';
import { accountOf, CellClaims, findTables, SheetGrid } from './sheet';
import { withResults } from './stored-results';

/** How far a reading is: cells of the sheets that are done, and the sheet that is being read. */
export interface ReadingStep extends WorkPlace {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads workbooks together: facts, relations, texts, observations, and how every table was understood. Forms are
 * passed in; a sheet of no known form is read by its code row and outline. Never throws on bad content.
 */
export function readWorkbooks(
  snapshots: readonly WorkbookSnapshot[],
  forms: readonly FormDefinition[],
  budget: Budget = UNBOUNDED,
): Reading {
  return within(readInSteps(snapshots, forms, null), budget).reading;
}

/**
 * The same in steps, for a caller that must not hold up its page; and on top of an earlier reading, from which sheets that
 * are the very same objects are taken over. The result equals that of `readWorkbooks` in all but time.
 */
export function* readInSteps(
  snapshots: readonly WorkbookSnapshot[],
  forms: readonly FormDefinition[],
  before: KeptReading | null,
): Generator<ReadingStep, KeptReading> {
  const total = snapshots.reduce(
    (sum, { sheets: all }) => sum + all.reduce((cells, sheet) => cells + sheet.cells.length, 0),
    0,
  );
  const growing = new GrowingReading(forms, before, total);
  for (const snapshot of snapshots) yield* growing.add(snapshot);
  return growing.finish();
}

/** A reading to which workbooks are added one after the other; nothing of a workbook is held that the reading does not need. */
export class GrowingReading {
  private readonly earlier: KeptReading | null;
  private readonly prepared: readonly PreparedForm[];
  private readonly draft: ReadingDraft;
  private readonly sheets = new Map<SheetSnapshot, KeptSheet>();
  private readonly facts: KeptRun[] = [];
  private readonly relations: KeptRun[] = [];
  private readonly workbooks: WorkbookReading[] = [];
  private readonly spans: SheetSpan[] = [];
  private done = 0;

  /** `total` cells are expected; 0 where nobody knows, and then no sheet is kept for a reading on top of this one. */
  constructor(
    private readonly forms: readonly FormDefinition[],
    before: KeptReading | null = null,
    private readonly total = 0,
  ) {
    const alike =
      before !== null && before.forms.length === forms.length && forms.every((form, at) => before.forms[at] === form);
    this.earlier = alike ? before : null;
    this.draft = new ReadingDraft(this.earlier?.draft ?? null);
    if (this.earlier) this.draft.ids.follow(this.earlier.draft.ids);
    this.prepared = this.earlier?.prepared ?? forms.map(prepareForm);
  }

  *add(snapshot: WorkbookSnapshot): Generator<ReadingStep> {
    const { draft, earlier, total } = this;
    const { file } = snapshot;
    const found: SheetWords = { cover: [], period: null, body: null };
    const readings: SheetReading[] = [];
    for (const sheet of yield* withResults(draft, snapshot, { done: this.done, total, file })) {
      const step = { done: this.done, total, file, sheet: sheet.name };
      const from = placeIn(draft);
      const known = earlier?.sheets.get(sheet);
      const again = earlier !== null && known?.file === file && restoreSheet(draft, earlier.draft, known);
      const words: SheetWords = again ? known.words : { cover: [], period: null, body: null };
      const reading = again ? known.reading : yield* readSheet(draft, file, sheet, this.prepared, words, step);
      const to = placeIn(draft);
      if (again) {
        this.facts.push({ from: known.from.facts, to: from.facts, length: to.facts - from.facts });
        this.relations.push({ from: known.from.relations, to: from.relations, length: to.relations - from.relations });
      }
      const span = spanOf(file, sheet.name, from, to, again ? known : null);
      this.spans.push(span);
      if (total > 0) this.sheets.set(sheet, { file, from, to, words, reading, span });
      if (found.cover.length === 0) found.cover = words.cover;
      found.period ??= words.period;
      found.body ??= words.body;
      readings.push(reading);
      this.done += sheet.cells.length;
      yield { ...step, done: this.done };
    }
    this.workbooks.push({ file, sha256: snapshot.sha256, identity: wholeIdentity(found), sheets: readings });
  }

  /** What holds across sheets is found now: nothing is added afterwards. */
  finish(): KeptReading {
    const { draft, sheets, forms, prepared, facts, relations, workbooks } = this;
    draft.partFromEarlier();
    const within = draft.relations.length;
    relateIdentities(draft, forms, workbooks, this.spans);
    const reading: Reading = {
      workbooks: countedAcross(workbooks, draft, within),
      tables: draft.tables,
      facts: draft.facts,
      relations: draft.relations,
      texts: draft.texts,
      observations: draft.observations,
      withdrawn: draft.withdrawn,
      accounts: draft.accounts,
    };
    noteSpans(reading, { sheets: this.spans, across: within });
    return { reading, draft, sheets, forms, prepared, facts, relations };
  }
}

function wholeIdentity(found: SheetWords): Identity {
  const cover = identityOf(found.cover);
  return {
    ...(found.body === null ? {} : { body: found.body }),
    ...(found.period === null ? {} : { period: found.period }),
    ...cover,
  };
}

function* readSheet(
  draft: ReadingDraft,
  file: string,
  sheet: SheetSnapshot,
  forms: readonly PreparedForm[],
  words: SheetWords,
  step: ReadingStep,
): Generator<ReadingStep, SheetReading> {
  draft.partFromEarlier();
  const facts = draft.facts.length;
  const relations = draft.relations.length;
  const done = (form: string | null, reason: string | null): SheetReading => ({
    name: sheet.name,
    visibility: sheet.visibility,
    form,
    reason,
    facts: draft.facts.length - facts,
    relations: draft.relations.length - relations,
  });
  if (sheet.cells.length === 0) return done(null, 'empty');
  if (ownSheetOf(sheet) !== null) return done(null, 'own');
  if (sheet.visibility === 'very-hidden') return done(null, 'scratch');
  const grid = new SheetGrid(sheetInUnicode(draft, file, sheet));
  const claims = new CellClaims(grid);
  const account = (): void => {
    draft.accounts.push(accountOf(file, sheet.name, claims));
  };
  const cover = readCover(grid, file, forms);
  if (cover) {
    words.cover = cover.entries;
    readCoverTable(draft, file, grid, cover.form, cover.entries, cover.score);
    account();
    return done(cover.form.form.id, null);
  }
  const texts = findListed(grid, forms, TEXT_LAYOUTS);
  yield step;
  const frames = texts ? [] : findTables(grid);
  const listed = texts ?? (frames.length === 0 ? findListed(grid, forms, FIGURE_LAYOUTS) : null);
  yield step;
  const context: SheetContext<ReadingStep> = { draft, grid, file, claims, forms, step };
  if (listed) {
    const outcome = yield* readTable(context, listed.frame, 1, listed.form);
    keep(words, outcome.title);
    account();
    return done(outcome.form, null);
  }
  let form: string | null = null;
  const tables = draft.tables.length;
  for (const frame of frames) {
    const outcome = yield* readTable(context, frame, frames.length, null);
    form ??= outcome.form;
    keep(words, outcome.title);
  }
  relateContinued(draft, tables, facts);
  account();
  return frames.length === 0 ? done(null, 'no-table') : done(form, null);
}

function keep(words: SheetWords, title: { readonly period: Period | null; readonly body: string | null }): void {
  words.period ??= title.period;
  words.body ??= title.body;
}

function readCoverTable(
  draft: ReadingDraft,
  file: string,
  grid: SheetGrid,
  form: PreparedForm,
  entries: readonly CoverEntry[],
  score: number,
): void {
  const rows = grid.rows;
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
