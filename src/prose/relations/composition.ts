/** "Cơ cấu kinh tế: nông nghiệp chiếm 21,4%; công nghiệp chiếm 32,6%; …": the shares of a structure make up the whole. */
import { absolute, add, compare, fromInteger, shift, subtract, ZERO } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { endFrom, startBefore } from '../text/structure';
import type { ReadLine } from '../text/read-line';
import { part } from './asking';
import { isSlip } from './slips';

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

/** Structures of one line. */
export function compositionIn(draft: ProseDraft, read: ReadLine): void {
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
