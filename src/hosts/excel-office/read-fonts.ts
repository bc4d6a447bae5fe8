/**
 * The fonts of texts from before Unicode: asked only of sheets that hold such text, so that no other workbook pays a round
 * trip. Excel names one font a cell and none where stretches of it differ: there the letters alone decide.
 */
import type { CancelSignal } from '../../core/host';
import type { CellSnapshot } from '../../core/snapshot';
import { holdsLegacyText, legacyFont } from '../../language';
import { isGone, isTooLarge } from '../office-js';
import type { Abilities } from './abilities';
import type { ExcelSession } from './office-api';
import { PageCutter, type Block } from './pages';
import { PAGE_BYTES, type SheetDraft } from './read-pages';

const BYTES_PER_FONT = 60;

interface FontAnswer {
  readonly format?: { readonly font?: { readonly name?: string | null } };
}

function* textsOf(cells: readonly CellSnapshot[]): Generator<string> {
  for (const { value } of cells) if (typeof value === 'string') yield value;
}

/** One block of consecutive rows with texts each, as wide as the texts reach. */
function blocksOf(draft: SheetDraft, sheet: number): Block[] {
  const texts = draft.cells.filter(({ value }) => typeof value === 'string');
  const left = Math.min(...texts.map(({ column }) => column));
  const right = Math.max(...texts.map(({ column }) => column));
  const blocks: { sheet: number; range: { top: number; left: number; bottom: number; right: number } }[] = [];
  for (const { row } of texts) {
    const last = blocks[blocks.length - 1]?.range;
    if (last && row <= last.bottom + 1) last.bottom = row;
    else blocks.push({ sheet, range: { top: row, left, bottom: row, right } });
  }
  return blocks;
}

/** Puts the names of old fonts into the drafts' texts. A sheet that is gone, or too much for one answer, stays without. */
export async function readFonts(
  session: ExcelSession,
  abilities: Abilities,
  drafts: readonly SheetDraft[],
  signal?: CancelSignal,
): Promise<void> {
  if (!abilities.styles) return;
  const blocks = drafts.flatMap((draft, at) =>
    !draft.gone && holdsLegacyText(textsOf(draft.cells)) ? blocksOf(draft, at) : [],
  );
  const cutter = new PageCutter(blocks, { bytes: PAGE_BYTES, bytesPerCell: BYTES_PER_FONT });
  while (!cutter.done) {
    const page = cutter.next();
    try {
      await session.ask(async (context) => {
        const asked = page.map(({ sheet, range }) => {
          const { top, left, bottom, right } = range;
          const block = context.workbook.worksheets
            .getItem(drafts[sheet]?.listed.id ?? '')
            .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
          return { sheet, range, answer: block.getCellProperties({ format: { font: { name: true } } }) };
        });
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a page is the point
        await context.sync();
        for (const { sheet, range, answer } of asked) {
          const names = answer.value as readonly (readonly FontAnswer[])[];
          putFonts(drafts[sheet], (row, column) => names[row - range.top]?.[column - range.left]?.format?.font?.name);
        }
      }, signal);
    } catch (error) {
      if (!isGone(error) && !isTooLarge(error)) throw error;
      if (isTooLarge(error)) cutter.tooLarge(page);
    }
  }
}

function putFonts(
  draft: SheetDraft | undefined,
  nameAt: (row: number, column: number) => string | null | undefined,
): void {
  if (!draft) return;
  for (const [at, cell] of draft.cells.entries()) {
    if (typeof cell.value !== 'string') continue;
    const name = nameAt(cell.row, cell.column);
    if (name && legacyFont(name)) draft.cells[at] = { ...cell, font: name };
  }
}
