/**
 * What was there, what came and what went, what is there now, across a table whose columns say so ("Đầu kỳ | Tăng | Giảm | Cuối
 * kỳ"): what came and went may be broken down between them, each total before its parts.
 */
import type { AxisView } from './axis-view';
import { askedBy, candidateOf, heldBy, type Candidate } from './candidate';
import { sumFamily, type FamilyPart } from './family';
import type { TableWords } from './table-words';
import { CLOSING_STOCK_WORD, OPENING_WORD, PARTIAL_HEADING, RATE_WORD } from './words';

const NEEDS = 2;
const ENOUGH = 3;
/** Signs are tried freely: of no more columns than this. */
const MOST = 6;

/** The balance of a table's only opening and only closing column, as far as the figures bear it out. */
export function suggestMovements(
  view: AxisView,
  { name, percent }: TableWords,
  filled: readonly number[],
): Candidate[] {
  if (view.axis === 'lines') return [];
  const amounts = filled.filter((at) => !percent(at) && !RATE_WORD.test(name(at)) && !PARTIAL_HEADING.test(name(at)));
  const [opening, ...openings] = amounts.filter((at) => OPENING_WORD.test(name(at)));
  const [closing, ...closings] = amounts.filter((at) => CLOSING_STOCK_WORD.test(name(at)));
  if (opening === undefined || closing === undefined || openings.length + closings.length > 0) return [];
  const between = amounts.filter((at) => at > opening && at < closing);
  const within = new Set(between.flatMap((_, place) => breakdownOf(view, between.slice(place))));
  const moves = between.filter((at) => !within.has(at));
  if (moves.length < 2 || moves.length > MOST) return [];
  let best: Candidate | null = null;
  for (let signs = 1; signs < 2 ** moves.length - 1; signs += 1) {
    const parts: FamilyPart[] = [
      { at: opening, sign: 1 },
      ...moves.map((at, bit): FamilyPart => ({ at, sign: (signs >> bit) & 1 ? -1 : 1 })),
    ];
    const candidate = candidateOf(view, sumFamily(closing, [], 'meaning', { parts }), NEEDS);
    if (!best || heldBy(candidate.evidence) > heldBy(best.evidence)) best = candidate;
  }
  const held = best ? heldBy(best.evidence) : 0;
  return best && held >= ENOUGH && (askedBy(best.evidence) - held) * 3 <= held ? [{ ...best, series: true }] : [];
}

/** The columns behind the first that make it up, if some do. */
function breakdownOf(view: AxisView, [whole, ...behind]: readonly number[]): readonly number[] {
  if (whole === undefined) return [];
  for (let length = 2; length <= Math.min(behind.length, MOST); length += 1) {
    const parts = behind.slice(0, length);
    const { holds, fails } = candidateOf(view, sumFamily(whole, parts, 'meaning'), NEEDS).evidence;
    if (holds >= ENOUGH && fails * 4 <= holds) return parts;
  }
  return [];
}
