/** Rises, falls and percentages asked of the figures that stand beside them: "giảm 05 lượt (08/13 lượt)", "đạt 96% kế hoạch (500 ha)". */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { basesOf, isOfPrior, pointsIn, ratesIn } from './bases';
import { askAlone, askEarlier, askFromYearBefore } from './derived-growth';
import { askChange, askGrowth, askRatio } from './comparisons';
import { fractionsIn, growthsBehind, opens } from './fraction-changes';
import { isLikeGap } from './gaps';
import { isMeantGrowth } from './meant';
import { isGivenBefore, isOfTwo, TURNS, turnedTo } from './said-of-two';
import { isSlip } from './slips';
import { askLater, askOtherNoun, reachedBeside } from './nearby-changes';
import { isMeasuredBy, isTied, satellitesOf, startOf, type Said } from './satellites';

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

/** "12/15 xã đạt chuẩn, đạt 80%": the percentage comes next, and a word says that it is one of them. */
function isNext(read: ReadLine, base: Mention, percent: Mention): boolean {
  const words = read.low.slice(base.unitEnd, percent.start);
  const next = read.mentions.find(({ start }) => start > base.end);
  // "7/10 người cho rằng …, 52% người dân nói": a percentage of a noun of its own.
  const own =
    /[^(=:,]*,\s*$/u.test(words) &&
    !/(?:đạt|chiếm|tỷ lệ|bằng)/u.test(words) &&
    /^\s+(?!số|tổng|kế hoạch|so|trong|chỉ tiêu|dự toán|yêu cầu|quy định|toàn)\p{L}/u.test(
      read.low.slice(percent.unitEnd),
    );
  return (
    next === percent &&
    !own &&
    words.length < 60 &&
    !/[.;:]|gồm|trong đó/u.test(words) &&
    /(?:đạt|chiếm|tỷ lệ|bằng|[(=:,])\s*(?:tỷ lệ\s*)?$/u.test(words)
  );
}

/** "giảm 13,25% (từ 22,82% xuống còn 9,57%)", "giảm 316 hộ (từ 1.600 hộ xuống còn 1.284 hộ)", also the other way round. */
function askFromTo(draft: ProseDraft, read: ReadLine): void {
  const { mentions } = read;
  for (const [at, from] of mentions.entries()) {
    const passed = isPercentUnit(from) || !isPercentUnit(mentions[at + 1] ?? from) ? 1 : 2;
    const to = mentions[at + passed];
    if (from.role !== 'prior' || !to || !/(?<!\p{L})từ\s+(?:mức\s+)?$/u.test(read.low.slice(0, from.start))) continue;
    if (!TURNS.test(read.low.slice(from.unitEnd, to.start))) continue;
    pointsBetween(draft, read, mentions.slice(at + 1, at + 5));
    const beside = [mentions[at - 1], mentions[at + passed + 1], mentions[at + passed + 2]].filter(
      (each) => each !== undefined,
    );
    const change = beside.find(
      (each) =>
        (each.role === 'change' ? sameKind(each.unit, from.unit) : each.role === 'growth' && isPercentUnit(from)) &&
        Math.abs(each.start - from.start) < 60 &&
        !/[.;](?=\s)|(?<!\p{L})trong đó(?!\p{L})/u.test(
          read.low.slice(Math.min(each.end, from.end), Math.max(each.start, from.start)),
        ),
    );
    if (!change) continue;
    if (change.role === 'growth')
      askClaim(
        draft,
        { kind: 'sum', whole: change, parts: [part(to), part(from, -1)], statement: 'từ … đến …' },
        isLikeGap(change, to, from) ? 'accuse' : 'hold',
      );
    else askChange(draft, read, change, to, from, true);
  }
}

/** "từ 1.284 hộ (6,42%) đầu năm xuống còn 936 hộ (4,68%), giảm 348 hộ, tương ứng giảm 1,74 điểm %": the points are between the two shares. */
function pointsBetween(draft: ProseDraft, read: ReadLine, following: readonly Mention[]): void {
  const [then, , now, ...behind] = following;
  if (!then || !now || !isPercentUnit(then) || !isPercentUnit(now)) return;
  const points = [...behind, read.mentions[read.mentions.indexOf(now) + 2]].find(
    (each) => each?.unit?.dimension === 'percent-point' && each.direction !== 0 && !each.hedged,
  );
  if (!points) return;
  const sum = { whole: points, parts: [part(now), part(then, -1)], statement: 'điểm phần trăm' };
  askClaim(draft, { kind: 'sum', ...sum }, isLikeGap(points, now, then) ? 'accuse' : 'silent');
}

const isPercentUnit = ({ unit }: Mention): boolean => unit?.dimension === 'percent';

const isSame = (a: Mention, b: Mention): boolean => sameKind(a.unit, b.unit) && compare(a.value, b.value) === 0;

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

/** "gấp 3 lần so với cùng kỳ (42 ca)". */
function askTimes(draft: ProseDraft, times: Mention, of: Mention, prior: Mention, sure: boolean): void {
  const parts = [part(of), part(prior)];
  askClaim(draft, { kind: 'ratio', whole: times, parts, statement: 'gấp' }, sure ? 'accuse' : 'hold');
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
    const stated = by.find((each) => ['percent', 'share', 'of-plan'].includes(each.role) && opens(read, each, now));
    const percent = by.find(({ role, start }) => ['percent', 'share', 'of-plan'].includes(role) && start > base.end);
    if (stated) {
      askRatio(draft, stated, now, base, isOfTwo(draft, read, stated, [now, base]), 'tỷ lệ');
      continue;
    }
    if (percent && isNext(read, base, percent)) {
      askRatio(draft, percent, now, base, isOfTwo(draft, read, percent, [now, base]), 'tỷ lệ');
      askLater(draft, read, now, by.slice(by.indexOf(percent) + 1));
      continue;
    }
    const change =
      changes.filter((each) => sameKind(each.unit, now.unit) && each.end < now.start).at(-1) ??
      only(changes.filter((each) => sameKind(each.unit, now.unit)));
    if (change) {
      const near = change.end < now.start && now.start - change.unitEnd < 60;
      askChange(draft, read, change, now, base, near && !change.hedged);
      const tied = of !== null && isTied(read, of, change) && only(changes) === change;
      const repeats =
        of &&
        !isSame(of, now) &&
        read.mentions.some((each) => isPrimary(each) && each.end < now.start && isSame(each, now));
      if (of && near && !repeats && sameKind(of.unit, now.unit) && (tied || isAlone(read, of, change, now)))
        askClaim(draft, { kind: 'equal', whole: of, parts: [part(now)], statement: 'nhắc lại' }, 'accuse');
    }
    const growth = growths.find((each) => Math.abs(each.start - now.start) < 40);
    if (growth && !change) askGrowth(draft, read, growth, now, base, Math.abs(now.start - growth.unitEnd) < 24);
    if (percent && !change && !growth) askRatio(draft, percent, now, base, false, 'tỷ lệ');
  }
  if (!of) {
    const [change, then] = [only(changes), only(priors)];
    if (change && then && pairs.length === 0) askOtherNoun(draft, read, change, then);
    if (change && !then && pairs.length === 0) askFromYearBefore(draft, read, change, only(growths));
    return;
  }
  const [beside] = by;
  const ofBase = by.find(({ role }) => ['percent', 'share', 'of-plan'].includes(role));
  // "512,6 tỷ đồng/dự toán 840,2 tỷ đồng, bằng 61%"
  if (beside?.role === 'base' && of.role === 'level' && ofBase && pairs.length === 0 && isNext(read, beside, ofBase))
    askRatio(draft, ofBase, of, beside, true, 'tỷ lệ');
  const prior = only(closest(priors, of));
  const to = prior && turnedTo(read, prior);
  // "từ 125 hộ xuống còn 94 hộ" says what the change is of.
  if (prior && (!to || compare(to.value, of.value) === 0)) {
    const change = only(closest(changes, of));
    const growth = only(growths);
    const tied =
      isTied(read, of, prior) || prior.start < of.start || (change !== undefined && isOnly(read, of, change));
    // "từ 21 phòng xuống 14 phòng, trong đó phòng chuyên môn giảm 5 phòng": of some of them.
    const some = change && /(?<!\p{L})trong đó(?!\p{L})/u.test(read.low.slice(of.end, change.start));
    if (change && !some)
      askChange(
        draft,
        read,
        change,
        of,
        prior,
        (isMeasuredBy(read, change, prior) && isLikeGap(change, of, prior)) ||
          (tied && (isTied(read, of, change) || isOnly(read, of, change))),
      );
    if (growth && growth.unit?.dimension === 'percent')
      askGrowth(
        draft,
        read,
        growth,
        of,
        prior,
        (isMeasuredBy(read, growth, prior) && isMeantGrowth(growth, of, prior)) || (tied && isTied(read, of, growth)),
      );
    const times = only(by.filter(({ role, hedged }) => role === 'times' && !hedged));
    if (times && /gấp\s*$|bằng\s*$/u.test(read.low.slice(0, times.start))) askTimes(draft, times, of, prior, tied);
    const ratio = only(by.filter((each) => each.role === 'of-prior' || isOfPrior(read, each)));
    if (ratio) askRatio(draft, ratio, of, prior, tied && isTied(read, of, ratio), 'so với cùng kỳ');
  }
  if (prior === undefined && pairs.length === 0) {
    askAlone(draft, read, of, by);
    const change = only(changes.filter((each) => sameKind(each.unit, of.unit)));
    if (change && of.role === 'level') askEarlier(draft, read, of, change);
  }
  const plan = only(plans.filter((each) => sameKind(each.unit, of.unit)));
  const ofPlan = only(by.filter(({ role }) => role === 'of-plan')) ?? (plan && reachedBeside(read, plan));
  const gap = only(by.filter(({ role, unit }) => role === 'over-plan' && sameKind(unit, of.unit)));
  if (plan && gap) askChange(draft, read, gap, of, plan, isTied(read, of, gap) && isLikeGap(gap, of, plan));
  const over = only(by.filter(({ role, unit }) => role === 'over-plan' && unit?.dimension === 'percent'));
  if (plan && over)
    askClaim(
      draft,
      { kind: 'growth', whole: over, parts: [part(of), part(plan)], factorPower: 2, statement: 'vượt kế hoạch' },
      isTied(read, of, over) ? 'accuse' : 'hold',
    );
  if (plan && ofPlan)
    askRatio(
      draft,
      ofPlan,
      of,
      plan,
      isTied(read, of, ofPlan) && !isGivenBefore(draft, read, ofPlan, [plan]),
      'so với kế hoạch',
    );
}

/** Changes and percentages of one line. */
export function changesIn(draft: ProseDraft, read: ReadLine): void {
  askFromTo(draft, read);
  fractionsIn(draft, read);
  growthsBehind(draft, read);
  pointsIn(draft, read);
  ratesIn(draft, read);
  for (const said of satellitesOf(read)) {
    askSaid(draft, read, said);
    basesOf(draft, read, said);
  }
}
