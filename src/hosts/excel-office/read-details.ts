/** The last round trips of a reading, only where needed: styles of rows whose cells differ, types of texts like "#N/A". */
import type { CellRange } from '../../core/cell-address';
import { Fault } from '../../core/fault';
import type { CancelSignal } from '../../core/host';
import type { CellSnapshot } from '../../core/snapshot';
import { cellsIn, PageCutter, runsOf, type Block } from './pages';
import { askMerges, dropGone, PAGE_BYTES, type SheetDraft } from './read-pages';
import { isGone, isTooLarge } from '../office-js';
import type { ExcelSession } from './office-api';

const BYTES_PER_STYLE = 56;

interface StyleAnswer {
  readonly format?: { readonly font?: { readonly bold?: boolean | null }; readonly indentLevel?: number | null };
}

export interface CellStyle {
  readonly bold: boolean;
  readonly indent: number;
}

/** Runs of rows that hold at least one text and whose cells differ: numbers' weight tells no outline by itself, but rows do. */
export function mixedBlocks(draft: SheetDraft, sheet: number): Block[] {
  const used = draft.listed.used;
  if (!used || !draft.rowStyles || draft.gone) return [];
  const occupied = new Set(draft.cells.map((cell) => cell.row));
  const blocks: { sheet: number; range: CellRange }[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const style = draft.rowStyles.get(row);
    if (!occupied.has(row) || (style?.bold !== null && style?.indent !== null)) continue;
    const last = blocks[blocks.length - 1];
    if (last && last.range.bottom === row - 1)
      blocks[blocks.length - 1] = { sheet, range: { ...last.range, bottom: row } };
    else blocks.push({ sheet, range: { top: row, left: used.left, bottom: row, right: used.right } });
  }
  return blocks;
}

const key = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** Styles of single cells and types of doubtful texts, in as few round trips as their size allows. */
export async function readDetails(
  session: ExcelSession,
  drafts: readonly SheetDraft[],
  signal?: CancelSignal,
  pageBytes = PAGE_BYTES,
): Promise<void> {
  const styles = drafts.map(() => new Map<string, CellStyle>());
  const errors = drafts.map(() => new Set<string>());
  const cutter = new PageCutter(drafts.flatMap(mixedBlocks), { bytes: pageBytes, bytesPerCell: BYTES_PER_STYLE });
  let doubtful = drafts.some((draft) => draft.doubtful.length > 0 && !draft.gone);
  while (!cutter.done || doubtful) {
    const page = cutter.done ? [] : cutter.next();
    try {
      await session.ask(async (context) => {
        const sheetOf = (draft: SheetDraft): Excel.Worksheet => context.workbook.worksheets.getItem(draft.listed.id);
        const asked = page.map(({ sheet, range }) => {
          const { top, left, bottom, right } = range;
          const block = sheetOf(drafts[sheet] as SheetDraft).getRangeByIndexes(
            top,
            left,
            bottom - top + 1,
            right - left + 1,
          );
          return {
            sheet,
            range,
            answer: block.getCellProperties({ format: { font: { bold: true }, indentLevel: true } }),
          };
        });
        const typed = doubtful
          ? drafts.flatMap((draft, i) =>
              draft.gone
                ? []
                : runsOf(draft.doubtful).map((run) => {
                    const range = sheetOf(draft).getRangeByIndexes(
                      run.top,
                      run.left,
                      run.bottom - run.top + 1,
                      run.right - run.left + 1,
                    );
                    range.load('valueTypes');
                    return { i, run, range };
                  }),
            )
          : [];
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a page is the point
        await context.sync();
        for (const { sheet, range, answer } of asked) {
          for (const [r, line] of (answer.value as readonly (readonly StyleAnswer[])[]).entries()) {
            for (const [c, one] of line.entries()) {
              styles[sheet]?.set(key(range.top + r, range.left + c), {
                bold: one.format?.font?.bold === true,
                indent: one.format?.indentLevel ?? 0,
              });
            }
          }
        }
        for (const { i, run, range } of typed) {
          for (const [r, line] of (range.valueTypes as readonly (readonly unknown[])[]).entries()) {
            for (const [c, type] of line.entries())
              if (String(type) === 'Error') errors[i]?.add(key(run.top + r, run.left + c));
          }
        }
      }, signal);
      doubtful = false;
    } catch (error) {
      if (isGone(error)) {
        cutter.putBack(page);
        await dropGone(session, drafts, cutter, signal);
      } else if (!isTooLarge(error) || !cutter.tooLarge(page))
        throw error instanceof Fault ? error : new Fault('too-many-cells');
    }
  }
  drafts.forEach((draft, i) => finish(draft, styles[i] ?? new Map(), errors[i] ?? new Set()));
}

/** Puts styles and errors into the draft's cells. */
function finish(draft: SheetDraft, styles: ReadonlyMap<string, CellStyle>, errors: ReadonlySet<string>): void {
  const { listed, rowStyles, cells } = draft;
  for (const [n, cell] of cells.entries()) {
    const own = styles.get(key(cell.row, cell.column));
    const row = rowStyles?.get(cell.row);
    const bold = own?.bold ?? row?.bold ?? listed.bold ?? false;
    const indent = own?.indent ?? row?.indent ?? listed.indent ?? 0;
    const error = errors.has(key(cell.row, cell.column)) && typeof cell.value === 'string' ? cell.value : null;
    if (!bold && indent === 0 && error === null) continue;
    cells[n] = withStyle(error === null ? cell : { ...cell, value: { error } }, { bold, indent });
  }
}

export function withStyle(cell: CellSnapshot, style: CellStyle): CellSnapshot {
  const { bold: _bold, indent: _indent, ...bare } = cell;
  return {
    ...bare,
    ...(style.bold ? { bold: true as const } : {}),
    ...(style.indent > 0 ? { indent: style.indent } : {}),
  };
}

/** Merged areas of one sheet asked by halves, for sheets that have more than Excel answers for at once. */
export async function readMergesByHalves(
  session: ExcelSession,
  draft: SheetDraft,
  signal?: CancelSignal,
): Promise<void> {
  const used = draft.listed.used;
  if (!used) return;
  const found = new Map<string, CellRange>();
  const waiting: CellRange[] = [used];
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    const { top, left, bottom, right } = range;
    try {
      const areas = await session.ask(async (context) => {
        const take = askMerges(
          context.workbook.worksheets
            .getItem(draft.listed.id)
            .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1),
        );
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each half is asked only when the whole was too much
        await context.sync();
        return take();
      }, signal);
      for (const area of areas) found.set(`${key(area.top, area.left)}:${key(area.bottom, area.right)}`, area);
    } catch (error) {
      if (isGone(error)) {
        draft.gone = true;
        return;
      }
      if (cellsIn(range) < 2 || (error instanceof Fault && error.code !== 'host-lost')) throw error;
      const middle = Math.floor((top + bottom) / 2);
      const halves =
        top < bottom
          ? [
              { ...range, top: middle + 1 },
              { ...range, bottom: middle },
            ]
          : [
              { ...range, left: Math.floor((left + right) / 2) + 1 },
              { ...range, right: Math.floor((left + right) / 2) },
            ];
      waiting.push(...halves);
    }
  }
  draft.merges = [...found.values()];
}
