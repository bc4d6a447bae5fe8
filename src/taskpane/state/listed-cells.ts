/** Cells and the entries of the list: which entry a cell belongs to, and which cells stand behind an entry. */
import { addressKey, type CellAddress } from '../../core/cell-address';
import type { Listed } from './listed-blocks';

/** Whether a cell of that name is wrong there, is worked out or worked with, or would be written. */
export function concerns({ cells, block }: Listed, cell: string): boolean {
  const same = (at: CellAddress): boolean => at.cell === cell;
  return (
    cells.some(same) ||
    block.findings.some(
      ({ at, related, claim, suspects, cause }) =>
        same(at) ||
        related.some(same) ||
        (claim !== undefined && (same(claim.whole) || claim.parts.some((part) => same(part.at)))) ||
        suspects?.some((suspect) => same(suspect.at)) === true ||
        cause?.explanations.some(({ repairs }) => repairs.some((repair) => same(repair.at))) === true,
    )
  );
}

/** The entry that a cell belongs to: one where it is wrong before one where it is only concerned. */
export function listedAt(listed: readonly Listed[], sheet: string, cell: string): Listed | null {
  const same = (at: CellAddress): boolean => at.cell === cell && at.sheet === sheet;
  return (
    listed.find(({ cells }) => cells.some(same)) ??
    listed.find(({ block }) => block.findings.some(({ at }) => same(at))) ??
    listed.find(({ block }) => block.findings.some(({ claim }) => claim?.parts.some((part) => same(part.at)))) ??
    null
  );
}

/** All cells of the relations behind an entry, each once, the wrong ones first. */
export function tracedCells({ cells, block }: Listed): readonly CellAddress[] {
  const all = [
    ...cells,
    ...block.findings.flatMap(({ at, claim, related }) =>
      claim ? [claim.whole, ...claim.parts.map((part) => part.at)] : [at, ...related],
    ),
  ];
  return [...new Map(all.map((at) => [addressKey(at), at])).values()];
}
