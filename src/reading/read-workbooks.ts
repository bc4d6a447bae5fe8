/** Snapshots to a reading: every sheet in turn, then what holds across sheets. */
import type { FormDefinition } from '../core/form';
import type { Identity, Period, Reading, SheetReading, WorkbookReading } from '../core/reading';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { foldText } from '../language';
import { identityOf, readCover, type CoverEntry } from './cover-sheet';
import { relateIdentities } from './identities';
import { FIGURE_LAYOUTS, TEXT_LAYOUTS, findListed } from './listed-table';
import { readTable } from './read-table';
import { ReadingDraft } from './reading-draft';
import { prepareForm, type PreparedForm } from './recognise';
import { SheetGrid } from './sheet-grid';
import { findTables } from './table-frame';

/** Sheets that the program itself keeps in a workbook: no data of a department. */
const OWN_SHEETS: ReadonlySet<string> = new Set(['niêm phong', 'ngoại lệ', 'khai báo biểu', 'mẫu câu', 'tiếp nhận'].map(foldText));

interface Found {
  cover: CoverEntry[];
  period: Period | null;
  asOf: string | null;
  body: string | null;
}

/**
 * Reads workbooks together: facts, relations, texts, observations, and how every table was understood. Forms are
 * passed in; a sheet of no known form is read by its code row and outline. Never throws on bad content.
 */
export function readWorkbooks(snapshots: readonly WorkbookSnapshot[], forms: readonly FormDefinition[]): Reading {
  const prepared = forms.map(prepareForm);
  const draft = new ReadingDraft();
  const workbooks = snapshots.map((snapshot): WorkbookReading => {
    const found: Found = { cover: [], period: null, asOf: null, body: null };
    const sheets = snapshot.sheets.map((sheet) => readSheet(draft, snapshot.file, sheet, prepared, found));
    return { file: snapshot.file, sha256: snapshot.sha256, identity: wholeIdentity(found), sheets };
  });
  relateIdentities(draft, forms);
  return { workbooks, tables: draft.tables, facts: draft.facts, relations: draft.relations, texts: draft.texts, observations: draft.observations };
}

function wholeIdentity(found: Found): Identity {
  const cover = identityOf(found.cover);
  return {
    ...(found.body === null ? {} : { body: found.body }),
    ...(found.period === null ? {} : { period: found.period }),
    ...(found.asOf === null ? {} : { asOf: found.asOf }),
    ...cover,
  };
}

function readSheet(draft: ReadingDraft, file: string, sheet: SheetSnapshot, forms: readonly PreparedForm[], found: Found): SheetReading {
  const facts = draft.facts.length;
  const relations = draft.relations.length;
  const done = (form: string | null, reason: string | null): SheetReading => ({
    name: sheet.name, visibility: sheet.visibility, form, reason, facts: draft.facts.length - facts, relations: draft.relations.length - relations,
  });
  if (sheet.cells.length === 0) return done(null, 'empty');
  if (OWN_SHEETS.has(foldText(sheet.name))) return done(null, 'own');
  if (sheet.visibility === 'very-hidden') return done(null, 'scratch');
  const grid = new SheetGrid(sheet);
  const cover = readCover(grid, file, forms);
  if (cover) {
    if (found.cover.length === 0) found.cover = [...cover.entries];
    readCoverTable(draft, file, grid, cover.form, cover.entries, cover.score);
    return done(cover.form.form.id, null);
  }
  const texts = findListed(grid, forms, TEXT_LAYOUTS);
  const frames = texts ? [] : findTables(grid);
  const listed = texts ?? (frames.length === 0 ? findListed(grid, forms, FIGURE_LAYOUTS) : null);
  if (listed) {
    const outcome = readTable(draft, grid, file, listed.frame, 1, forms, listed.form);
    keep(found, outcome.title);
    return done(outcome.form, null);
  }
  let form: string | null = null;
  for (const frame of frames) {
    const outcome = readTable(draft, grid, file, frame, frames.length, forms, null);
    form ??= outcome.form;
    keep(found, outcome.title);
  }
  return frames.length === 0 ? done(null, 'no-table') : done(form, null);
}

function keep(found: Found, title: { readonly period: Period | null; readonly body: string | null }): void {
  found.period ??= title.period;
  found.body ??= title.body;
}

function readCoverTable(draft: ReadingDraft, file: string, grid: SheetGrid, form: PreparedForm, entries: readonly CoverEntry[], score: number): void {
  const rows = grid.rows;
  for (const entry of entries) {
    draft.texts.push({
      id: draft.ids.line(form.form.id, `${entry.key}.value`).of('text'), form: form.form.id, line: entry.key, key: entry.known ? entry.key : null, column: 'value', text: entry.text, at: entry.at,
    });
  }
  draft.tables.push({
    file, sheet: grid.name, form: form.form.id, score, title: form.form.title.vi, period: null, columns: [],
    range: { top: rows[0]?.row ?? 0, left: 0, bottom: rows[rows.length - 1]?.row ?? 0, right: 3 },
    lines: entries.map((entry) => ({
      row: Number(/\d+$/.exec(entry.at.cell)?.[0] ?? 1) - 1, number: '', code: entry.key, label: entry.label, key: entry.known ? entry.key : null, level: 0, role: 'line' as const,
    })),
  });
}
