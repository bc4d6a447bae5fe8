/** "Cơ cấu kinh tế: nông nghiệp chiếm 21,4%; công nghiệp chiếm 32,6%; …": the shares of a structure make up the whole. */
import { absolute, add, compare, fromInteger, shift, subtract, ZERO } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { endFrom, startBefore } from '../text/structure';
import type { ReadLine } from '../text/read-line';
import { part } from './asking';
import { isSlip } from './slips';
import { standing } from './standing';

const STRUCTURE = /(?<!\p{L})(?:cơ cấu|tỷ trọng|nguyên nhân(?=[^.;\d]{0,20}:))(?!\p{L})/gu;
const HUNDRED = fromInteger(100);
const MOST_OVER = fromInteger(20);
const SHARES: ReadonlySet<string> = new Set(['share', 'percent']);
/** Of "giảm còn 28,3%" the figure is what came of it. */
const CHANGES = /(?<!\p{L})(?:(?:tăng|giảm)(?! (?:lên|còn|xuống))|so với|từ)(?!\p{L})/u;

/** Shares behind the word, up to the sentence's end; none where one of them may be something else. */
function sharesBehind(read: ReadLine, from: number): Mention[] {
  const to = endFrom(read.structure, from, 'sentence');
  const depth = read.structure.depth[from] ?? 0;
  const inside = read.mentions.filter(
    ({ start, end, unit }) =>
      start >= from && end <= to && unit?.dimension === 'percent' && (read.structure.depth[start] ?? 0) === depth,
  );
  const plain = inside.filter(({ role }) => SHARES.has(role));
  const others = inside.filter(({ role }) => !SHARES.has(role));
  const moved = plain.some((each) => CHANGES.test(each.before.toLowerCase()));
  return moved || others.some(({ role }) => role !== 'growth' && role !== 'change') ? [] : plain;
}

/** "Khu vực I chiếm 22,6%, … trong cơ cấu GRDP": the word may end the sentence. */
function sharesAhead(read: ReadLine, to: number): Mention[] {
  const from = startBefore(read.structure, to, 'sentence');
  if (!/(?<!\p{L})trong\s*$/u.test(read.low.slice(from, to))) return [];
  return sharesBehind(read, from).filter(({ end, role }) => end <= to && role === 'share');
}

/** "ngắn hạn chiếm 63,4%, trung và dài hạn chiếm 36,6%": two sides, one right behind the other, each a share by its own word. */
function twoSides(draft: ProseDraft, read: ReadLine): void {
  for (const [at, second] of read.mentions.entries()) {
    const first = read.mentions[at - 1];
    if (!first || [first, second].some((each) => each.role !== 'share' || each.hedged || draft.isAsked(each))) continue;
    const each = [first, second].every(({ start }) => /(?<!\p{L})chiếm\s*$/u.test(read.low.slice(0, start)));
    if (!each || !/^\s*[,;]?\s*(?:và\s+)?[^.;:,\d()]{2,40}$/u.test(read.low.slice(first.unitEnd, second.start)))
      continue;
    if (standing([first, second]) !== 'sides') continue;
    // "ngắn hạn 63%, trung hạn 20%, dài hạn 17%": a third.
    const [from, to] = [
      startBefore(read.structure, first.start, 'sentence'),
      endFrom(read.structure, second.start, 'sentence'),
    ];
    if (read.mentions.filter(({ role, start, end }) => role === 'share' && start >= from && end <= to).length > 2)
      continue;
    const gap = subtract(add(first.value, second.value), HUNDRED);
    // One of them far off is of something else.
    if (compare(absolute(gap), MOST_OVER) > 0) continue;
    const whole = draft.derive({ ...first, value: HUNDRED }, HUNDRED, '100%');
    const parts = [part(first), part(second)];
    draft.relate({ kind: 'sum', whole, parts, source: 'meaning', statement: 'hai phía' });
  }
}

/** Whether the first of several shares make 100% by themselves. */
function isWholeBefore(shares: readonly Mention[]): boolean {
  let sum = ZERO;
  return shares.slice(0, -1).some((each, at) => {
    sum = add(sum, each.value);
    return at > 0 && compare(sum, HUNDRED) === 0;
  });
}

/** Structures of one line. */
export function compositionIn(draft: ProseDraft, read: ReadLine): void {
  twoSides(draft, read);
  for (const match of read.low.matchAll(STRUCTURE)) {
    const behind = sharesBehind(read, match.index);
    const shares = behind.length > 0 ? behind : sharesAhead(read, match.index);
    const [first] = shares;
    if (!first || shares.length < 3 || shares.some(({ hedged }) => hedged)) continue;
    const sum = shares.reduce((all, { value }) => add(all, value), ZERO);
    const gap = absolute(subtract(sum, HUNDRED));
    // Each share was rounded by itself; a structure that leaves some part out is no error.
    const slack = fromInteger(shares.length);
    const scaled = add(gap, gap);
    const unit = { ...first, value: HUNDRED };
    const fits = compare(shift(scaled, first.decimals), slack) <= 0;
    // More than the whole no structure can be; less, where some part is left out.
    const more = compare(sum, HUNDRED) > 0 && compare(gap, MOST_OVER) <= 0;
    // "nông nghiệp 71,8%, phi nông nghiệp 28,2%, trong đó đất đô thị 5,8%": what already makes up the whole has no further part.
    if (!fits && isWholeBefore(shares)) return;
    if (!fits && !more && !shares.some(({ value }) => isSlip(value, add(value, subtract(HUNDRED, sum))))) continue;
    const whole = draft.derive(unit, HUNDRED, '100%');
    draft.relate({
      kind: 'sum',
      whole,
      parts: shares.map((share) => part(share)),
      source: 'meaning',
      statement: match[0],
    });
    return;
  }
}
