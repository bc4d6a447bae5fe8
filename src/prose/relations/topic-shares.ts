/**
 * "Tổng số học sinh 42.540 em, chia ra: …. Học sinh dân tộc thiểu số 15.726 em, chiếm 36,97%": a share of what a line is about, where
 * every other figure of its noun up to there is a part of that.
 */
import { compare, fromInteger } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';

const DONE = /(?<!\p{L})(?:đã|hoàn thành)(?!\p{L})/u;
/** What a share of something else is of. */
const OTHER_BASE = /^\s*(?:\p{L}+ )?(?:dân số|số|so với|tổng|trong|trên|của|diện tích tự nhiên|grdp|gdp)(?!\p{L})/u;
const REACHED = /^[^.;:()\d]{0,40},\s*(?:đạt|đạt tỷ lệ|chiếm|chiếm tỷ lệ|tỷ lệ)\s*$/u;

/** A small share may be of a part that the text names in passing. */
const LEAST = fromInteger(10);

/** Whether a share or a rate of what was done is of the figure that its line begins with. */
export function isOfTopic(draft: ProseDraft, read: ReadLine, said: Mention, now: Mention, base: Mention): boolean {
  const topic = read.mentions.find(({ role }) => role === 'level');
  if (base !== topic || now === base || said.hedged || base.hedged || now.hedged) return false;
  if (read.mentions[read.mentions.indexOf(said) - 1] !== now || compare(now.value, base.value) > 0) return false;
  // What is a share of something itself is one of several.
  const next = read.mentions[read.mentions.indexOf(base) + 1];
  if (next?.unit?.dimension === 'percent' && next.role !== 'growth') return false;
  if (compare(said.value, LEAST) < 0) return false;
  if (!REACHED.test(read.low.slice(now.unitEnd, said.start)) || OTHER_BASE.test(read.low.slice(said.unitEnd)))
    return false;
  if (said.role !== 'share' && !(said.role === 'percent' && DONE.test(now.before.toLowerCase()))) return false;
  const between = read.mentions.filter(
    (each) => each.start > base.end && each.end < now.start && sameKind(each.unit, base.unit) && each.role !== 'change',
  );
  const isPart = (each: Mention): boolean =>
    (draft.wholesOf.get(each) ?? []).some(
      (whole) => whole === base || (whole !== each && between.includes(whole) && isPart(whole)),
    );
  return between.every((each) => each.role === 'prior' || isPart(each));
}
