/** Rises, falls and percentages asked of the figures that stand beside them: "giảm 05 lượt (08/13 lượt)", "đạt 96% kế hoạch (500 ha)". */
import { absolute, add, compare, equals, negate, shift, subtract } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, difference, part } from './asking';
import { basesOf, pointsIn } from './bases';
import { askAlone, askEarlier } from './derived-growth';
import { contradict } from './wording';
import { isSlip } from './slips';
import { isTied, satellitesOf, startOf, type Said } from './satellites';

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
  askClaim(draft, claim, sure && isLikely(now, base) ? 'accuse' : 'hold');
}

/** Ten times as much in a year is no growth: the two figures are of different things. */
function isLikely(now: Mention, base: Mention): boolean {
  const power = powerBetween(base.unit, now.unit) ?? 0;
  const then = shift(base.value, power);
  return compare(now.value, shift(then, 1)) < 0 && compare(shift(now.value, 1), then) > 0;
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
    !/[.;:]|gồm|trong đó/u.test(words) &&
    /(?:đạt|chiếm|tỷ lệ|bằng|[(=:,])\s*(?:tỷ lệ\s*)?$/u.test(words)
  );
}

/** "giảm 13,25% (từ 22,82% xuống còn 9,57%)", "giảm 316 hộ (từ 1.600 hộ xuống còn 1.284 hộ)", also the other way round. */
function askFromTo(draft: ProseDraft, read: ReadLine): void {
  const { mentions } = read;
  for (const [at, from] of mentions.entries()) {
    const to = mentions[at + 1];
    if (from.role !== 'prior' || !to || !/(?<!\p{L})từ\s+(?:mức\s+)?$/u.test(read.low.slice(0, from.start))) continue;
    if (!/(?:lên|xuống)(?:\s+(?:còn|đạt|mức|thành|là))*\s*$/u.test(read.low.slice(from.unitEnd, to.start))) continue;
    const beside = [mentions[at - 1], mentions[at + 2]].filter((each) => each !== undefined);
    const change = beside.find(
      (each) =>
        (each.role === 'change' || (each.role === 'growth' && isPercentUnit(from))) &&
        Math.abs(each.start - from.start) < 60,
    );
    if (!change) continue;
    if (change.role === 'growth')
      askClaim(
        draft,
        { kind: 'sum', whole: change, parts: [part(to), part(from, -1)], statement: 'từ … đến …' },
        isLike(to, from, change) ? 'accuse' : 'hold',
      );
    else askChange(draft, read, change, to, from, true);
  }
}

/** A difference that is a slip away, or no more than twice off: "giảm 21%" of a rate is something else. */
function isLike(to: Mention, from: Mention, change: Mention): boolean {
  const gap = absolute(subtract(to.value, from.value));
  const twice = add(gap, gap);
  const near = compare(change.value, twice) < 0 && compare(add(change.value, change.value), gap) > 0;
  return near || isSlip(change.value, gap);
}

const isPercentUnit = ({ unit }: Mention): boolean => unit?.dimension === 'percent';

/** "đạt 98,6% (1.035/1.050 học sinh)": the bracket says of what. */
function opens(read: ReadLine, percent: Mention, now: Mention): boolean {
  const words = read.low.slice(percent.unitEnd, now.start);
  return now.start > percent.end && words.length < 30 && /^[^.;,)]*[([]\s*$/u.test(words);
}

/** No other figure of its noun stands before the change in its clause. */
function isOnly(read: ReadLine, of: Mention, change: Mention): boolean {
  const from = startOf(read, change);
  const kin = read.mentions.filter(
    (each) => isPrimary(each) && each.start >= from && each.end <= change.start && sameKind(each.unit, change.unit),
  );
  return kin.length === 1 && kin[0] === of;
}

/** The only figure of its noun in the clause, and either the same or a slip of what the change repeats. */
function isAlone(read: ReadLine, of: Mention, change: Mention, now: Mention): boolean {
  return isOnly(read, of, change) && (compare(of.value, now.value) === 0 || isSlip(of.value, now.value));
}

/** Those of the very noun, else those of a like one: "lượt" is no "lượt người" where both stand. */
function closest(list: readonly Mention[], of: Mention): readonly Mention[] {
  const same = list.filter((each) => sameKind(each.unit, of.unit));
  const exact = same.filter(({ unit }) => unit?.kind === of.unit?.kind);
  return exact.length > 0 ? exact : same;
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
      const near = change.end < now.start && now.start - change.unitEnd < 60;
      askChange(draft, read, change, now, base, near && !change.hedged);
      const tied = of !== null && isTied(read, of, change) && only(changes) === change;
      if (of && near && sameKind(of.unit, now.unit) && (tied || isAlone(read, of, change, now)))
        askClaim(draft, { kind: 'equal', whole: of, parts: [part(now)], statement: 'nhắc lại' }, 'accuse');
    }
    const growth = growths.find((each) => Math.abs(each.start - now.start) < 40);
    if (growth && !change) askGrowth(draft, read, growth, now, base, Math.abs(now.start - growth.unitEnd) < 24);
    const percent = by.find(({ role, start }) => ['percent', 'share', 'of-plan'].includes(role) && start > base.end);
    const stated = by.find((each) => ['percent', 'share', 'of-plan'].includes(each.role) && opens(read, each, now));
    if (stated && !change && !growth) askRatio(draft, stated, now, base, true, 'tỷ lệ');
    else if (percent && !change && !growth) askRatio(draft, percent, now, base, isNext(read, base, percent), 'tỷ lệ');
  }
  if (!of) return;
  const prior = only(closest(priors, of));
  if (prior) {
    const change = only(closest(changes, of));
    const growth = only(growths);
    const tied =
      isTied(read, of, prior) || prior.start < of.start || (change !== undefined && isOnly(read, of, change));
    if (change)
      askChange(draft, read, change, of, prior, tied && (isTied(read, of, change) || isOnly(read, of, change)));
    if (growth && growth.unit?.dimension === 'percent')
      askGrowth(draft, read, growth, of, prior, tied && isTied(read, of, growth));
    const ratio = only(by.filter(({ role }) => role === 'of-prior'));
    if (ratio) askRatio(draft, ratio, of, prior, tied && isTied(read, of, ratio), 'so với cùng kỳ');
  }
  if (prior === undefined && pairs.length === 0) {
    askAlone(draft, read, of, by);
    const change = only(changes.filter((each) => sameKind(each.unit, of.unit)));
    if (change && of.role === 'level') askEarlier(draft, read, of, change);
  }
  const plan = only(plans.filter((each) => sameKind(each.unit, of.unit)));
  const ofPlan = only(by.filter(({ role }) => role === 'of-plan'));
  const over = only(by.filter(({ role, unit }) => role === 'over-plan' && unit?.dimension === 'percent'));
  if (plan && over)
    askClaim(
      draft,
      { kind: 'growth', whole: over, parts: [part(of), part(plan)], factorPower: 2, statement: 'vượt kế hoạch' },
      isTied(read, of, over) ? 'accuse' : 'hold',
    );
  if (plan && ofPlan) askRatio(draft, ofPlan, of, plan, isTied(read, of, ofPlan), 'so với kế hoạch');
}

/** Changes and percentages of one line. */
export function changesIn(draft: ProseDraft, read: ReadLine): void {
  askFromTo(draft, read);
  pointsIn(draft, read);
  for (const said of satellitesOf(read)) {
    askSaid(draft, read, said);
    basesOf(draft, read, said);
  }
}
