/**
 * "phát triển mới 1.573 hội viên, giảm tự nhiên 612 hội viên, tăng thực 961 hội viên", "thành lập mới 17 HTX, giải thể 06 HTX, nâng tổng
 * số từ 231 lên 242 HTX": what came and what went make up what is more, or turn what was into what is.
 */
import { add, compare, subtract, ZERO, type Decimal } from '../../core/decimal';
import type { Mention, Role } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { depthOf, type ReadLine } from '../text/read-line';
import { part } from './asking';
import { signOf } from './balances';
import { turnedTo } from './said-of-two';
import { isSlip } from './slips';
import { isWithin } from './sum-fit';

/** Names what is more or less when all is counted. */
const NET = /(?<!\p{L})(?:(tăng|giảm) (?:thực|ròng|thuần)|thực (tăng|giảm))(?: là)?\s*$/u;
/** All there are of the noun, and no kind of it alone. */
const TOTAL = /(?<!\p{L})tổng(?: số)?(?!\p{L})[^.;,]*từ\s*$/u;
const MOVES: ReadonlySet<Role> = new Set(['level', 'change']);
/** More moves than so many in one sentence are those of several matters. */
const MOST = 4;
/** A fifth apart. */
const FIFTH = 5;

/** Figures of the noun before another in its sentence that say that something came or went. */
function movesBefore(read: ReadLine, net: Mention): Mention[] {
  const flat = withoutDepth(read.structure);
  const from = startBefore(flat, net.start, 'sentence');
  return read.mentions.filter(
    (each) =>
      each.start >= from &&
      each.end < net.start &&
      MOVES.has(each.role) &&
      !each.hedged &&
      depthOf(read, each) === depthOf(read, net) &&
      sameKind(each.unit, net.unit) &&
      signOf(each) !== 0,
  );
}

const signed = (sum: Decimal, each: Mention): Decimal =>
  signOf(each) > 0 ? add(sum, each.value) : subtract(sum, each.value);

const isBoth = (moves: readonly Mention[]): boolean =>
  moves.length >= 2 &&
  moves.length <= MOST &&
  moves.some((each) => signOf(each) > 0) &&
  moves.some((each) => signOf(each) < 0);

/** "tăng thực 961 hội viên". */
function netOf(draft: ProseDraft, read: ReadLine, net: Mention): void {
  const named = NET.exec(read.low.slice(0, net.start));
  const moves = named ? movesBefore(read, net) : [];
  if (!named || net.hedged || !isBoth(moves)) return;
  const falls = (named[1] ?? named[2]) === 'giảm';
  const gap = moves.reduce(signed, ZERO);
  const size = falls ? subtract(ZERO, gap) : gap;
  // A net that is nothing like what came and went is of more than stands here.
  if (
    compare(size, ZERO) <= 0 ||
    !(isWithin(size, net.value, FIFTH) || isSlip(net.value, size) || isOneSlip(moves, net, size))
  )
    return;
  const parts = moves.map((each) => part(each, signOf(each) > 0 === falls ? -1 : 1));
  draft.relate({ kind: 'sum', whole: net, parts, statement: named[0].trim() });
}

/** One of the moves is a slip of what would make it right. */
function isOneSlip(moves: readonly Mention[], { value }: Mention, size: Decimal): boolean {
  const miss = subtract(value, size);
  return moves.some((each) => isSlip(each.value, (signOf(each) > 0 ? add : subtract)(each.value, miss)));
}

/** "từ 231 lên 242 HTX". */
function turned(draft: ProseDraft, read: ReadLine, then: Mention): void {
  const now = then.role === 'prior' ? turnedTo(read, then) : undefined;
  const moves = now ? movesBefore(read, then) : [];
  if (!now || now.hedged || draft.split.has(now) || !isBoth(moves)) return;
  const left = moves.reduce(signed, then.value);
  const miss = subtract(now.value, left);
  const slips = isSlip(now.value, left) || isSlip(then.value, add(then.value, miss)) || isOneSlip(moves, now, left);
  const total = TOTAL.test(read.low.slice(Math.max(0, then.start - 60), then.start));
  if (compare(left, now.value) !== 0 && !(slips && total)) return;
  const parts = [part(then), ...moves.map((each) => part(each, signOf(each) > 0 ? 1 : -1))];
  draft.relate({ kind: 'sum', whole: now, parts, source: 'meaning', statement: 'trước + tăng − giảm' });
}

/** Net changes of one line. */
export function netChanges(draft: ProseDraft, read: ReadLine): void {
  for (const mention of read.mentions) {
    if (MOVES.has(mention.role)) netOf(draft, read, mention);
    turned(draft, read, mention);
  }
}
