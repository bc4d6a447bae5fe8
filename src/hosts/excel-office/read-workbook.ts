/**
 * Reads the open workbook into a snapshot: two round trips for the list of sheets, their used ranges and upper left
 * corners, and one for each page of what is left of them, styles beside. Only where figures of one row differ in style, or
 * the last page brought texts like errors, a last one asks for those.
 */
import { Fault } from '../../core/fault';
import type { CancelSignal, ProgressListener } from '../../core/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { breath } from '../office-js';
import type { Abilities } from './abilities';
import { listSheets } from './list-sheets';
import type { ExcelSession } from './office-api';
import { cellsIn } from './pages';
import { readPages } from './read-pages';
import { draftOf, finish, type SheetDraft } from './sheet-draft';

/** More cells than this in used ranges are refused before anything but corners is read. */
export const MAX_CELLS = 4_000_000;

export interface ReadOptions {
  readonly progress?: ProgressListener | undefined;
  readonly signal?: CancelSignal | undefined;
  /** Bytes that one answer may have; tests lower it. */
  readonly pageBytes?: number | undefined;
  /** Only the sheets of these ids. */
  readonly only?: ReadonlySet<string> | undefined;
}

export interface WorkbookReadingResult {
  readonly snapshot: WorkbookSnapshot;
  /** Sheet id -> name at the time of reading: events name sheets by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Faults: host-busy, host-lost, cancelled, too-many-cells {sheet}. */
export async function readWorkbook(
  session: ExcelSession,
  abilities: Abilities,
  options: ReadOptions = {},
): Promise<WorkbookReadingResult> {
  const { progress, signal } = options;
  const list = await listSheets(session, abilities, options);
  progress?.({ stage: 'listing', done: list.sheets.length, total: list.sheets.length });
  const cells = list.sheets.map(({ used }) => (used ? cellsIn(used) : 0));
  const total = cells.reduce((sum, count) => sum + count, 0);
  if (total > MAX_CELLS) {
    const widest = list.sheets[cells.indexOf(Math.max(...cells))];
    throw new Fault('too-many-cells', { sheet: widest?.name ?? '', limit: String(MAX_CELLS) });
  }
  const drafts = list.sheets.map(draftOf);
  await readPages(session, drafts, {
    abilities,
    signal,
    pageBytes: options.pageBytes,
    progress: progress && ((done) => progress({ stage: 'reading', done, total })),
  });
  const rest = breath();
  for (const draft of drafts) {
    finish(draft);
    await rest();
  }
  const present = drafts.filter((draft) => !draft.gone);
  return {
    snapshot: { file: list.file, sha256: null, sheets: present.map(snapshotOf) },
    names: new Map(present.map(({ listed }) => [listed.id, listed.name])),
  };
}

function snapshotOf(draft: SheetDraft): SheetSnapshot {
  const { listed, cells, merges, hiddenRows, hiddenColumns } = draft;
  return {
    name: listed.name,
    visibility: listed.visibility,
    cells,
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows,
    hiddenColumns,
  };
}
