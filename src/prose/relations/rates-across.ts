/**
 * "thu nhận 148.316 hồ sơ, trả 146.902 thẻ, tỷ lệ trả 99,05%", "lấy 6.316 lam máu, phát hiện 47 ký sinh trùng, tỷ lệ KST/lam 0,74%":
 * a rate of two counts that go by other nouns.
 */
import { compare } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { percentClaim } from './asking';
import { isOfItsSize } from './outright';
import { telling } from './comparison-claims';

const RATE = /(?<!\p{L})tỷ lệ (\p{L}[\p{L} /]*?)(?: (?:là|đạt|bằng|chiếm|ước đạt))?:?\s*$/u;
const NO_WORD = /^(?:số|đạt|đúng|tham gia)$/u;
/** Digits of a percentage that few figures give. */
const LONG = 3;
/** Figures of a sentence of which two are tried. */
const FEW = 5;

/** Counts of a sentence up to a rate, the nearest first. */
function countsBefore(read: ReadLine, said: Mention): Mention[] {
  const from = startBefore(withoutDepth(read.structure), said.start, 'sentence');
  return read.mentions
    .filter(
      (each) =>
        each.start >= from &&
        each.end < said.start &&
        isPrimary(each) &&
        !each.hedged &&
        each.unit?.dimension === 'count',
    )
    .reverse();
}

/** Rates of one line that nothing else asks. */
export function ratesAcross(draft: ProseDraft, read: ReadLine): void {
  for (const said of read.mentions) {
    if (said.unit?.dimension !== 'percent' || said.hedged || draft.isAsked(said)) continue;
    if (!['share', 'percent'].includes(said.role) || telling(said) < LONG - (said.decimals > 1 ? 1 : 0)) continue;
    const rate = RATE.exec(said.before.toLowerCase())?.[1];
    const counts = rate === undefined ? [] : countsBefore(read, said);
    if (rate === undefined || counts.length < 2 || counts.length > FEW) continue;
    const claimOf = (now: Mention, base: Mention): NewClaim => percentClaim(said, now, base, 'tỷ lệ');
    const pairs = counts.flatMap((now, at) => counts.slice(at + 1).map((base) => ({ now, base })));
    const held = pairs
      .map(({ now, base }) => claimOf(now, base))
      .find((claim) => verdictOf(draft.facts, draft.relation(claim)).status === 'holds');
    const [now, base] = counts;
    // What was done of what stands right before it, by the rate's own verb.
    const verb = rate.split(/[ /]/u)[0] ?? '';
    const named =
      now !== undefined &&
      base !== undefined &&
      counts.length === 2 &&
      !NO_WORD.test(verb) &&
      now.before.toLowerCase().split(/\s+/u).includes(verb) &&
      read.mentions[read.mentions.indexOf(said) - 1] === now &&
      compare(now.value, base.value) <= 0 &&
      isOfItsSize(said, { now, base, cost: 0 });
    if (held) draft.relate(held);
    else if (named) draft.relate(claimOf(now, base));
  }
}
