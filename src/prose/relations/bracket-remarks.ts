/** Brackets behind a count that name none of its things: a remark about some of them, the place where they lie, how many there are of each. */
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import type { Bracket } from '../text/structure';

/** "3 công ty con (công ty A và công ty B chiếm số lượng lớn)": what is said of some of them. */
const REMARK = /(?<!\p{L})(?:chiếm|chủ yếu|nhiều nhất|lớn nhất)(?!\p{L})|^\(\s*(?:các )?loại(?!\p{L})/u;
/** "4 khu vực của phường Châu Phú và Phước Hòa (quận Ô Môn, thành phố Cần Thơ)": where what stands before the bracket lies. */
const WITHIN = /^\(\s*(?:thuộc )?(quận|huyện|tỉnh|thị xã|thành phố|tp)(?!\p{L})/u;

/** "5 người (Bộ Giao thông 1, tỉnh A 2, tỉnh B 2)": the bracket says how many of each. */
const isSplitIn = (draft: ProseDraft, whole: Mention, { open, close }: Bracket): boolean =>
  draft.relationsOf(whole.line).some(
    (each) =>
      each.kind === 'sum' &&
      draft.mentions[each.whole] === whole &&
      each.parts.every(({ fact }) => {
        const part = draft.mentions[fact];
        return part?.line === whole.line && part.start > open && part.end < close;
      }),
  );

/** Whether a bracket says something else of a count than what its things are called. */
export function isRemark(draft: ProseDraft, read: ReadLine, whole: Mention, bracket: Bracket): boolean {
  const inside = read.low.slice(bracket.open, bracket.close);
  const lies = WITHIN.exec(inside)?.[1];
  const apart = lies !== undefined && !`${whole.unit?.kind ?? ''} ${whole.after}`.toLowerCase().includes(lies);
  return REMARK.test(inside) || apart || isSplitIn(draft, whole, bracket);
}
