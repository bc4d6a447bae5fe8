/**
 * The third and later round trips: cells page by page, and beside them whatever else of the sheets has to be asked, each
 * as soon as it is known and as far as it fits.
 */
import type { CellRange } from '../../core/cell-address';
import { Fault } from '../../core/fault';
import type { CancelSignal } from '../../core/host';
import { breath, hostCode, isGone, isTooLarge, turn } from '../office-js';
import type { Abilities } from './abilities';
import { askBlock, rangeAt } from './ask-blocks';
import { cellsInStretches, type Grids } from './cell-grid';
import type { ExcelSession } from './office-api';
import { cellsIn, PAGE_BYTES, PageCutter, type Block } from './pages';
import { firstQuestions, knownQuestions, lastQuestions } from './questions';
import { readMergesByHalves } from './read-merges';
import type { SheetDraft } from './sheet-draft';

export interface PageReading {
  readonly abilities: Abilities;
  readonly progress?: ((done: number) => void) | undefined;
  readonly signal?: CancelSignal | undefined;
  readonly pageBytes?: number | undefined;
}

type Rest = () => Promise<void> | null;

/** Puts the contents of a rectangle into the draft; about how many bytes their answer took. */
async function take(draft: SheetDraft, range: CellRange, grids: Grids, rest: Rest): Promise<number> {
  let bytes = 0;
  for (const read of cellsInStretches(range, grids)) {
    for (const cell of read.cells) draft.cells.push(cell);
    draft.doubtful.push(...read.doubtful);
    bytes += read.bytes;
    await rest();
  }
  return bytes;
}

/** What of the used range the corner has not told: beside it, and below. */
function leftOf({ listed: { used, known } }: SheetDraft, sheet: number): Block[] {
  if (!used) return [];
  const ranges = known
    ? [
        { ...known, left: known.right + 1, right: used.right },
        { ...used, top: known.bottom + 1 },
      ]
    : [used];
  return ranges
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right)
    .map((range) => ({ sheet, range, asks: 'cells' }));
}

/** Fills the drafts. A sheet that is deleted meanwhile is marked as gone. */
export async function readPages(
  session: ExcelSession,
  drafts: readonly SheetDraft[],
  options: PageReading,
): Promise<void> {
  const { abilities, signal, pageBytes = PAGE_BYTES } = options;
  const cutter = new PageCutter(pageBytes);
  const rest = breath();
  const withoutMerges = new Set<SheetDraft>();
  let withMerges = true;
  let done = 0;
  const told = (cells: number, bytes: number): void => {
    cutter.learn(cells, bytes);
    done += cells;
    if (cells > 0) options.progress?.(done);
  };
  let bytes = 0;
  for (const draft of drafts)
    if (draft.listed.corner) bytes += await take(draft, draft.listed.corner.range, draft.listed.corner.grids, rest);
  told(
    drafts.reduce((sum, { listed }) => sum + (listed.known ? cellsIn(listed.known) : 0), 0),
    bytes,
  );
  cutter.add(drafts.flatMap(leftOf));
  const room = pageBytes - cutter.bytesWaiting;
  cutter.putBack([
    ...firstQuestions(drafts, abilities, { ofAnswer: pageBytes, room }),
    ...drafts.flatMap((draft, sheet) => knownQuestions(draft, sheet, abilities)),
  ]);
  while (!cutter.done) {
    const page = cutter.next();
    // More merged areas than Excel answers for in one go fail the whole batch: then they are asked apart.
    if (!withMerges)
      for (const { sheet, asks } of page) if (asks === 'merges') withoutMerges.add(drafts[sheet] as SheetDraft);
    const asked = page.filter(({ asks }) => withMerges || asks !== 'merges');
    try {
      const read = asked.length === 0 ? 0 : await readPage(session, drafts, asked, rest, signal);
      if (read === null) {
        if (!cutter.tooLarge(asked)) throw new Fault('too-many-cells');
        continue;
      }
      told(
        asked.reduce((sum, { asks, range }) => sum + (asks === 'cells' ? cellsIn(range) : 0), 0),
        read,
      );
      for (const sheet of new Set(page.map((block) => block.sheet))) {
        const draft = drafts[sheet] as SheetDraft;
        cutter.putBack(knownQuestions(draft, sheet, abilities));
        const waiting = cutter.waitingFor(sheet);
        const unread = Math.min(...waiting.map(({ asks, range }) => (asks === 'cells' ? range.top : Infinity)));
        if (waiting.every(({ asks }) => asks !== 'styles' && asks !== 'rows'))
          cutter.putBack(lastQuestions(draft, sheet, abilities, unread));
      }
    } catch (error) {
      if (isGone(error)) {
        cutter.putBack(asked);
        await dropGone(session, drafts, cutter, signal);
      } else if (withMerges && hostCode(error) !== '' && asked.some(({ asks }) => asks === 'merges')) {
        withMerges = false;
        cutter.putBack(asked);
      } else throw error;
    }
  }
  for (const draft of withoutMerges) if (!draft.gone) await readMergesByHalves(session, draft, signal);
}

/** Asks which sheets are still there and forgets the others. Fault host-lost when all are. */
async function dropGone(
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

/** One round trip. Bytes of the contents, or null when they were more than the host passes on. */
async function readPage(
  session: ExcelSession,
  drafts: readonly SheetDraft[],
  page: readonly Block[],
  rest: Rest,
  signal?: CancelSignal,
): Promise<number | null> {
  try {
    return await session.ask(async (context) => {
      const sheets = new Map<number, Excel.Worksheet>();
      const contents: { readonly draft: SheetDraft; readonly range: CellRange; readonly grid: Excel.Range }[] = [];
      const later: (() => void)[] = [];
      for (const block of page) {
        const draft = drafts[block.sheet] as SheetDraft;
        const sheet = sheets.get(block.sheet) ?? context.workbook.worksheets.getItem(draft.listed.id);
        sheets.set(block.sheet, sheet);
        if (block.asks === 'cells') {
          const grid = rangeAt(sheet, block.range);
          grid.load('values,formulas,numberFormat');
          contents.push({ draft, range: block.range, grid });
        } else later.push(askBlock(sheet, block, draft));
      }
      await context.sync();
      // Office.js takes a page in at once; what we make of it leaves the pane its turns.
      await turn();
      if (contents.some(({ grid }) => (grid.values as unknown) === null || (grid.formulas as unknown) === null))
        return null;
      let bytes = 0;
      for (const { draft, range, grid } of contents) {
        const { values, formulas, numberFormat: formats } = grid;
        bytes += await take(draft, range, { values, formulas, formats }, rest);
      }
      for (const takeAnswer of later) {
        takeAnswer();
        await rest();
      }
      return bytes;
    }, signal);
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
}
