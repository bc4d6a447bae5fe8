/** Merged areas of one sheet asked by halves, for sheets that have more than Excel answers for at once. */
import type { CellRange } from '../../core/cell-address';
import { Fault } from '../../core/fault';
import type { CancelSignal } from '../../core/host';
import { isGone } from '../office-js';
import { askMerges, rangeAt } from './ask-blocks';
import type { ExcelSession } from './office-api';
import { cellsIn } from './pages';
import type { SheetDraft } from './sheet-draft';

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
    const part = range;
    try {
      const areas = await session.ask(async (context) => {
        const take = askMerges(rangeAt(context.workbook.worksheets.getItem(draft.listed.id), part));
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each half is asked only when the whole was too much
        await context.sync();
        return take();
      }, signal);
      for (const area of areas) found.set(JSON.stringify(area), area);
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
