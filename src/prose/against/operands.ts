/** The cells that a figure which stands in none may be worked out from: those of the figures before it in its paragraph. */
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { closesBracket } from '../text/brackets';
import type { GridCell } from './grid';

export interface Operand {
  readonly mention: Mention;
  readonly cell: GridCell;
  /** In the same sentence, and in no bracket that is over. */
  readonly near: boolean;
}

const SENTENCE = /[.;](?=\s)/u;
const MOST = 8;

/** Known cells of the figures before one, the nearest first. */
export function operandsBefore(
  draft: ProseDraft,
  mention: Mention,
  cellOf: (mention: Mention) => GridCell | undefined,
): readonly Operand[] {
  const { line, start } = mention;
  return draft
    .inLine(line)
    .filter((each) => each.unitEnd <= start)
    .reverse()
    .flatMap((each): Operand[] => {
      const cell = cellOf(each);
      const between = line.text.slice(each.unitEnd, start);
      return cell ? [{ mention: each, cell, near: !SENTENCE.test(between) && !closesBracket(between) }] : [];
    })
    .slice(0, MOST);
}

/** The words between a figure and the one before it, and some behind. */
export function wordsAround(draft: ProseDraft, { line, start, unitEnd }: Mention): { before: string; behind: string } {
  const last = draft
    .inLine(line)
    .filter((each) => each.unitEnd <= start)
    .at(-1);
  const before = line.text.slice(Math.max(last?.unitEnd ?? 0, start - 120), start);
  const behind = /^[^.;,()\d]*/u.exec(line.text.slice(unitEnd, unitEnd + 50))?.[0] ?? '';
  return { before, behind };
}
