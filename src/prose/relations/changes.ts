/** Rises, falls and percentages asked of the figures that stand beside them: "giảm 05 lượt (08/13 lượt)", "đạt 96% kế hoạch (500 ha)". */
import { absolute, compare, equals, negate, shift, subtract, type Decimal } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { contradict } from './wording';
import { isTied, satellitesOf, type Said } from './satellites';

interface Pair {
  readonly now: Mention;
  readonly base: Mention;
}

function pairsIn(by: readonly Mention[]): Pair[] {
  return by.flatMap((now, at) => {
    const base = by[at + 1];
    return now.role === 'now' && base?.role === 'base' ? [{ now, base }] : [];
  });
}

const part = (mention: Mention, sign: 1 | -1 = 1): { mention: Mention; sign: 1 | -1 } => ({ mention, sign });

function difference(now: Mention, base: Mention): Decimal | null {
  const power = powerBetween(base.unit, now.unit);
  return power === null ? null : subtract(now.value, shift(base.value, power));
}

/** A change against two figures: it holds, its verb is false, or its size is. */
function askChange(
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
  askClaim(draft, claim, sure ? 'accuse' : 'hold');
}

/** Writes a claim down where it holds, or where it may accuse. */
function askClaim(draft: ProseDraft, claim: NewClaim, force: 'accuse' | 'hold'): boolean {
  const verdict = verdictOf(draft.facts, draft.relation(claim));
  if (
    verdict.status === 'holds' ||
    (verdict.status === 'fails' && (force === 'accuse' || verdict.code === 'truncated'))
  )
    draft.relate(claim);
  else if (verdict.status === 'fails') draft.withdraw(claim);
  return verdict.status === 'holds';
}

function askGrowth(
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
    const turned = fact
      ? draft.facts.map((each) => (each === fact ? { ...each, value: negate(each.value) } : each))
      : [];
    if (verdictOf(turned, relation).status === 'holds') {
      contradict(draft, read, growth, now, base);
      return;
    }
  }
  askClaim(draft, claim, sure ? 'accuse' : 'hold');
}

function askRatio(
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

/** "12/15 xã đạt chuẩn, đạt 80%": the percentage comes next, and a word says that it is one of them. */
function isNext(read: ReadLine, base: Mention, percent: Mention): boolean {
  const words = read.low.slice(base.unitEnd, percent.start);
  const next = read.mentions.find(({ start }) => start > base.end);
  return (
    next === percent &&
    words.length < 60 &&
    !/[.;]/u.test(words) &&
    /(?:đạt|chiếm|tỷ lệ|bằng|[(=:,])\s*(?:tỷ lệ\s*)?$/u.test(words)
  );
}

/** What is said of one figure (or of none), each asked of the figures that it needs. */
function askSaid(draft: ProseDraft, read: ReadLine, { of, by }: Said): void {
  const pairs = pairsIn(by);
  const changes = by.filter(({ role }) => role === 'change');
  const growths = by.filter(({ role }) => role === 'growth');
  const priors = by.filter(({ role, hedged }) => role === 'prior' && !hedged);
  const plans = by.filter(({ role, hedged }) => role === 'plan' && !hedged);
  const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
  for (const { now, base } of pairs) {
    const change =
      changes.filter((each) => sameKind(each.unit, now.unit) && each.end < now.start).at(-1) ??
      only(changes.filter((each) => sameKind(each.unit, now.unit)));
    if (change) {
      const near = now.start - change.unitEnd < 60;
      askChange(draft, read, change, now, base, near && !change.hedged);
      if (of && near && sameKind(of.unit, now.unit) && isTied(read, of, change) && only(changes) === change)
        askClaim(draft, { kind: 'equal', whole: of, parts: [part(now)], statement: 'nhắc lại' }, 'accuse');
    }
    const growth = growths.find((each) => Math.abs(each.start - now.start) < 40);
    if (growth && !change) askGrowth(draft, read, growth, now, base, Math.abs(now.start - growth.unitEnd) < 24);
    const percent = by.find(({ role, start }) => ['percent', 'share', 'of-plan'].includes(role) && start > base.end);
    if (percent && !change && !growth) askRatio(draft, percent, now, base, isNext(read, base, percent), 'tỷ lệ');
  }
  if (!of) return;
  const prior = only(priors.filter((each) => sameKind(each.unit, of.unit)));
  if (prior) {
    const change = only(changes.filter((each) => sameKind(each.unit, of.unit)));
    const growth = only(growths);
    const tied = isTied(read, of, prior) || prior.start < of.start;
    if (change) askChange(draft, read, change, of, prior, tied && isTied(read, of, change));
    if (growth && growth.unit?.dimension === 'percent')
      askGrowth(draft, read, growth, of, prior, tied && isTied(read, of, growth));
    const ratio = only(by.filter(({ role }) => role === 'of-prior'));
    if (ratio) askRatio(draft, ratio, of, prior, tied && isTied(read, of, ratio), 'so với cùng kỳ');
  }
  const plan = only(plans.filter((each) => sameKind(each.unit, of.unit)));
  const ofPlan = only(by.filter(({ role }) => role === 'of-plan'));
  if (plan && ofPlan) askRatio(draft, ofPlan, of, plan, isTied(read, of, ofPlan), 'so với kế hoạch');
}

/** Changes and percentages of one line. */
export function changesIn(draft: ProseDraft, read: ReadLine): void {
  for (const said of satellitesOf(read)) askSaid(draft, read, said);
}
