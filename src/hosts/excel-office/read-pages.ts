/** The third and later round trips: cells page by page, with each sheet's merged areas and line properties beside. */
import type { CellRange } from '../../core/cell-address';
import { Fault } from '../../core/fault';
import type { CancelSignal } from '../../core/host';
import type { CellSnapshot } from '../../core/snapshot';
import type { Abilities } from './abilities';
import { cellsInStretches } from './cell-grid';
import type { ListedSheet } from './list-sheets';
import { cellsIn, PageCutter, type Block } from './pages';
import { breath, turn, isGone, isTooLarge } from '../office-js';
import type { ExcelSession } from './office-api';

/** What has been read of one sheet so far. */
export interface SheetDraft {
  readonly listed: ListedSheet;
  readonly cells: CellSnapshot[];
  readonly doubtful: { readonly row: number; readonly column: number }[];
  merges: CellRange[];
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Row -> uniform bold and indent; null where the row's cells differ. Absent when the whole sheet is uniform. */
  rowStyles: Map<number, { readonly bold: boolean | null; readonly indent: number | null }> | null;
  gone: boolean;
}

export function draftOf(listed: ListedSheet): SheetDraft {
  const used = listed.used;
  const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return {
    listed,
    cells: [],
    doubtful: [],
    merges: [],
    rowStyles: null,
    gone: false,
    hiddenRows: used && listed.rowHidden === true ? span(used.top, used.bottom) : [],
    hiddenColumns: used && listed.columnHidden === true ? span(used.left, used.right) : [],
  };
}

/** Bytes of one answer that are aimed at; the web's limit is 5 MB. */
export const PAGE_BYTES = 4.6 * 1024 * 1024;
/** Bytes of a cell of an ordinary table (value, formula, format), with its share of its row's answers. */
const FIRST_GUESS = 46;
const BYTES_PER_ROW_ANSWER = 70;

/* eslint-disable office-addins/load-object-before-read, office-addins/call-sync-before-read -- results are taken after the page's sync */
interface LineAnswer {
  readonly rowHidden?: boolean | null;
  readonly columnHidden?: boolean | null;
  readonly format?: { readonly font?: { readonly bold?: boolean | null }; readonly indentLevel?: number | null };
}

function loadGrid(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  const block = sheet.getRangeByIndexes(
    range.top,
    range.left,
    range.bottom - range.top + 1,
    range.right - range.left + 1,
  );
  block.load('values,formulas,numberFormat');
  return block;
}

/** Questions about whole sheets that ride along with a sheet's first page. */
function askLines(sheet: Excel.Worksheet, draft: SheetDraft, abilities: Abilities): (() => void)[] {
  const { listed } = draft;
  const used = listed.used;
  if (!abilities.styles || !used) return [];
  const range = sheet.getRangeByIndexes(used.top, used.left, used.bottom - used.top + 1, used.right - used.left + 1);
  const later: (() => void)[] = [];
  const styled = listed.bold === null || listed.indent === null;
  if (styled || listed.rowHidden === null) {
    const rows = range.getRowProperties({
      ...(listed.rowHidden === null ? { rowHidden: true } : {}),
      ...(styled ? { format: { font: { bold: true }, indentLevel: true } } : {}),
    });
    later.push(() => {
      const answers = rows.value as readonly LineAnswer[];
      if (listed.rowHidden === null)
        draft.hiddenRows = Array.from(answers).flatMap((row, i) => (row.rowHidden ? [used.top + i] : []));
      if (styled) {
        draft.rowStyles = new Map(
          answers.map((row, i) => [
            used.top + i,
            { bold: row.format?.font?.bold ?? null, indent: row.format?.indentLevel ?? null },
          ]),
        );
      }
    });
  }
  if (listed.columnHidden === null) {
    const columns = range.getColumnProperties({ columnHidden: true });
    later.push(() => {
      draft.hiddenColumns = Array.from(columns.value as readonly LineAnswer[]).flatMap((column, i) =>
        column.columnHidden ? [used.left + i] : [],
      );
    });
  }
  return later;
}

const AREAS = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** Asks for the merged areas of a range; the returned function takes the answer after the round trip. */
export function askMerges(range: Excel.Range): () => CellRange[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load(AREAS);
  return () =>
    merged.isNullObject
      ? []
      : Array.from(merged.areas.items, (area) => ({
          top: area.rowIndex,
          left: area.columnIndex,
          bottom: area.rowIndex + area.rowCount - 1,
          right: area.columnIndex + area.columnCount - 1,
        }));
}

export interface PageReading {
  readonly abilities: Abilities;
  readonly progress?: ((done: number) => void) | undefined;
  readonly signal?: CancelSignal | undefined;
  readonly pageBytes?: number | undefined;
}

const hostCode = (error: unknown): string =>
  error instanceof Fault && error.code === 'host-lost' ? (error.data['code'] ?? '') : '';

/**
 * Fills the drafts; `blocks` name them by index. A sheet that is deleted meanwhile is marked as gone. Answers the sheets
 * whose merged areas could not be asked along with the rest.
 */
export async function readPages(
  session: ExcelSession,
  drafts: readonly SheetDraft[],
  blocks: readonly Block[],
  options: PageReading,
): Promise<SheetDraft[]> {
  const cutter = new PageCutter(blocks, { bytes: options.pageBytes ?? PAGE_BYTES, bytesPerCell: FIRST_GUESS });
  const asked = new Set<number>();
  const withoutMerges: SheetDraft[] = [];
  let withMerges = options.abilities.merges;
  let done = 0;
  while (!cutter.done) {
    const page = cutter.next();
    const firsts = new Set(page.map((block) => block.sheet).filter((sheet) => !asked.has(sheet)));
    const cells = page.reduce((sum, block) => sum + cellsIn(block.range), 0);
    const bytes = await readPage(session, drafts, page, { firsts, withMerges, options }).catch((error: unknown) => {
      if (isTooLarge(error)) return null;
      if (isGone(error)) return 'gone' as const;
      // More merged areas than Excel answers for in one go fail the whole batch: ask again without them.
      if (withMerges && hostCode(error) !== '') return 'merges' as const;
      throw error;
    });
    if (bytes === null) {
      if (!cutter.tooLarge(page)) throw new Fault('too-many-cells');
    } else if (bytes === 'merges') {
      withMerges = false;
      cutter.putBack(page);
    } else if (bytes === 'gone') {
      cutter.putBack(page);
      await dropGone(session, drafts, cutter, options.signal);
    } else {
      const rows = [...firsts].reduce((sum, i) => sum + (drafts[i]?.rowStyles?.size ?? 0), 0);
      cutter.learn(cells, bytes + rows * BYTES_PER_ROW_ANSWER);
      for (const i of firsts) {
        asked.add(i);
        const draft = drafts[i];
        if (!withMerges && options.abilities.merges && draft) withoutMerges.push(draft);
      }
      done += cells;
      options.progress?.(done);
    }
  }
  return withoutMerges.filter((draft) => !draft.gone);
}

/** Asks which sheets are still there and forgets the others. Fault host-lost when all are. */
export async function dropGone(
  session: ExcelSession,
  drafts: readonly SheetDraft[],
  cutter: PageCutter,
  signal?: CancelSignal,
): Promise<void> {
  const present = await session.ask(async (context) => {
    context.workbook.worksheets.load('items/id');
    await context.sync();
    return new Set(context.workbook.worksheets.items.map((sheet) => sheet.id));
  }, signal);
  let dropped = 0;
  for (const [i, draft] of drafts.entries()) {
    if (draft.gone || present.has(draft.listed.id)) continue;
    draft.gone = true;
    cutter.drop(i);
    dropped += 1;
  }
  if (dropped === 0) throw new Fault('host-lost', { code: 'ItemNotFound', message: 'a sheet vanished and came back' });
}

interface PageQuestion {
  readonly firsts: ReadonlySet<number>;
  readonly withMerges: boolean;
  readonly options: PageReading;
}

/** One round trip. Bytes of the answer, or null when the host left values out because they were too many. */
async function readPage(
  session: ExcelSession,
  drafts: readonly SheetDraft[],
  page: readonly Block[],
  question: PageQuestion,
): Promise<number | null> {
  return session.ask(async (context) => {
    const sheets = new Map<number, Excel.Worksheet>();
    const later: (() => void)[] = [];
    const loaded = page.map((block) => {
      const draft = drafts[block.sheet] as SheetDraft;
      let sheet = sheets.get(block.sheet);
      if (!sheet) {
        sheet = context.workbook.worksheets.getItem(draft.listed.id);
        sheets.set(block.sheet, sheet);
      }
      return { block, draft, range: loadGrid(sheet, block.range) };
    });
    for (const i of question.firsts) {
      const [draft, sheet] = [drafts[i], sheets.get(i)];
      if (!draft || !sheet) continue;
      later.push(...askLines(sheet, draft, question.options.abilities));
      if (question.withMerges) {
        const take = askMerges(sheet.getRange());
        later.push(() => {
          draft.merges = take();
        });
      }
    }
    await context.sync();
    // Office.js takes a page in at once; what we make of it leaves the pane its turns.
    await turn();
    if (loaded.some(({ range }) => (range.values as unknown) === null || (range.formulas as unknown) === null))
      return null;
    let bytes = 0;
    const rest = breath();
    for (const { block, draft, range } of loaded) {
      const { values, formulas, numberFormat: formats } = range;
      for (const read of cellsInStretches(block.range, { values, formulas, formats })) {
        for (const cell of read.cells) draft.cells.push(cell);
        draft.doubtful.push(...read.doubtful);
        bytes += read.bytes;
        await rest();
      }
    }
    for (const take of later) take();
    return bytes;
  }, question.options.signal);
}
