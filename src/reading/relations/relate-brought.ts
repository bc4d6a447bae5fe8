/** A list over several pages: what a page brings forward ("Trang trước chuyển sang") is what the page before carried ("Cộng mang sang trang sau"). */
import { foldText } from '../../language';
import type { TableLine } from '../lines';
import type { ReadingDraft } from '../reading-draft';
import { BROUGHT_WORD, CARRIED_WORD } from './words';

/** Relates each line that brings forward to the last one above it that carries. */
export function relateBrought(draft: ReadingDraft, lines: readonly TableLine[], matrix: readonly Int32Array[]): void {
  let carried = -1;
  lines.forEach(({ label }, at) => {
    const folded = foldText(label);
    if (CARRIED_WORD.test(folded)) carried = at;
    else if (carried >= 0 && BROUGHT_WORD.test(folded)) {
      relateLines(draft, lines, matrix, carried, at);
      carried = -1;
    }
  });
}

function relateLines(
  draft: ReadingDraft,
  lines: readonly TableLine[],
  matrix: readonly Int32Array[],
  carried: number,
  brought: number,
): void {
  const statement = `${lines[brought]?.label ?? ''} = ${lines[carried]?.label ?? ''}`;
  matrix[brought]?.forEach((whole, column) => {
    const part = matrix[carried]?.[column] ?? -1;
    if (whole < 0 || part < 0 || draft.facts[whole]?.written === 'formula') return;
    draft.relate({ kind: 'equal', whole, parts: [{ fact: part, sign: 1 }], source: 'words', statement });
  });
}
