/** A change, a growth or a percentage asked of the two figures that it is of: it holds, its verb is false, or its size is. */
import { valuedFact } from '../../core/held-fact';
import { absolute, compare, equals, negate, shift, subtract } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { askClaim, difference, part } from './asking';
import { isAgainstOther } from './base-phrases';
import { namesOther } from './base-words';
import { isOfOtherCounter } from './named-counters';
import { contradict } from './wording';

/** A change against two figures: it holds, its verb is false, or its size is. */
export function askChange(
  draft: ProseDraft,
  read: ReadLine,
  change: Mention,
  now: Mention,
  base: Mention,
  sure: boolean,
): void {
  const gap = difference(now, base);
  const power = powerBetween(change.unit, now.unit);
  if (gap === null || power === null || change.direction === 0) return;
  const stated = shift(change.value, power);
  const signed = change.direction < 0 ? negate(gap) : gap;
  if (equals(absolute(gap), stated) && compare(signed, stated) !== 0) {
    contradict(draft, read, change, now, base);
    return;
  }
  const claim: NewClaim = {
    kind: 'sum',
    whole: change,
    parts: change.direction > 0 ? [part(now), part(base, -1)] : [part(base), part(now, -1)],
    statement: change.direction > 0 ? 'tăng' : 'giảm',
  };
  // "so với cùng kỳ thụ lý tăng 217 vụ": what it names itself, and what fell by something else, is not the figure before it.
  const other = compare(signed, subtract(gap, gap)) < 0 && namesOther(change, now);
  // "tăng 7,71%" beside two percentages is a growth of what they are of, as likely as it is points between them.
  const growth = change.role === 'growth';
  // What a figure is made of is no earlier one.
  const inner = (draft.wholesOf.get(now) ?? []).includes(base) || (draft.wholesOf.get(base) ?? []).includes(now);
  askClaim(draft, claim, sure && !other && !growth && !inner && !isAgainstOther(change, base) ? 'accuse' : 'hold');
}

export function askGrowth(
  draft: ProseDraft,
  read: ReadLine,
  growth: Mention,
  now: Mention,
  base: Mention,
  sure: boolean,
): void {
  const claim: NewClaim = {
    kind: 'growth',
    whole: growth,
    parts: [part(now), part(base)],
    factorPower: 2,
    statement: growth.direction > 0 ? 'tăng %' : 'giảm %',
  };
  const gap = difference(now, base);
  if (gap === null) return;
  const falls = compare(gap, subtract(gap, gap)) < 0;
  if (falls !== growth.direction < 0 && compare(absolute(gap), subtract(gap, gap)) > 0) {
    const relation = draft.relation(claim);
    const fact = draft.facts[relation.whole];
    const turned = fact ? draft.facts.map((each) => (each === fact ? valuedFact(each, negate(each.value)) : each)) : [];
    if (verdictOf(turned, relation).status === 'holds') {
      contradict(draft, read, growth, now, base);
      return;
    }
  }
  askClaim(draft, claim, sure && isLikely(now, base) && !isOfOtherCounter(read, growth, now) ? 'accuse' : 'hold');
}

/** Ten times as much in a year is no growth: the two figures are of different things. */
function isLikely(now: Mention, base: Mention): boolean {
  const power = powerBetween(base.unit, now.unit) ?? 0;
  const then = shift(base.value, power);
  return compare(now.value, shift(then, 1)) < 0 && compare(shift(now.value, 1), then) > 0;
}

export function askRatio(
  draft: ProseDraft,
  percent: Mention,
  top: Mention,
  bottom: Mention,
  sure: boolean,
  statement: string,
): void {
  askClaim(
    draft,
    { kind: 'ratio', whole: percent, parts: [part(top), part(bottom)], factorPower: 2, statement },
    sure ? 'accuse' : 'hold',
  );
}
