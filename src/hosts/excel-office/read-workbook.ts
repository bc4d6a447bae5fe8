/**
 * Reads the open workbook into a snapshot: two round trips for the list of sheets and their used ranges, one for each page
 * of cells, and, only where rows mix styles or texts look like errors, a last one for those.
 */
import { Fault } from '../../core/fault';
import type { CancelSignal, ProgressListener } from '../../core/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import type { Abilities } from './abilities';
import { listSheets } from './list-sheets';
import { cellsIn, type Block } from './pages';
import { readDetails, readMergesByHalves } from './read-details';
import { readFonts } from './read-fonts';
import { draftOf, readPages, type SheetDraft } from './read-pages';
import type { ExcelSession } from './office-api';

/** More cells than this in used ranges are refused before anything is read. */
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
  const list = await listSheets(session, abilities, options.signal, options.only);
  options.progress?.({ stage: 'listing', done: list.sheets.length, total: list.sheets.length });
  const drafts = list.sheets.map(draftOf);
  const blocks: Block[] = drafts.flatMap(({ listed }, sheet) => (listed.used ? [{ sheet, range: listed.used }] : []));
  const total = blocks.reduce((sum, block) => sum + cellsIn(block.range), 0);
  if (total > MAX_CELLS) {
    const widest = blocks.reduce((a, b) => (cellsIn(a.range) >= cellsIn(b.range) ? a : b));
    throw new Fault('too-many-cells', { sheet: drafts[widest.sheet]?.listed.name ?? '', limit: String(MAX_CELLS) });
  }
  const left = await readPages(session, drafts, blocks, {
    abilities,
    signal: options.signal,
    pageBytes: options.pageBytes,
    progress: options.progress && ((done) => options.progress?.({ stage: 'reading', done, total })),
  });
  for (const draft of left) await readMergesByHalves(session, draft, options.signal);
  await readDetails(session, drafts, options.signal, options.pageBytes);
  await readFonts(session, abilities, drafts, options.signal);
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
