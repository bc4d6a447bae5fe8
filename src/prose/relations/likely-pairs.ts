/**
 * The two figures that a percentage, a growth, a multiple or a change may be of, wherever its sentence and those around it
 * print them, likeliest first: the nearest before it and what a bracket behind it names, then figures further off.
 */
import { compare } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { Mention, Role } from '../mentions/mention';
import { isPercent } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { behind, isOwnBracket, outOfBehind } from './bases-behind';
import { isOfTopic } from './topic-shares';
import type { ReadLine } from '../text/read-line';
import { isOfOtherCounter } from './named-counters';
import {
  hangsOn,
  isAmong,
  isCalled,
  isOfOnly,
  isApproved,
  isCarriedOut,
  isSettled,
  isJustDone,
  isSharedBase,
  isAll,
  isApart,
  isOfAll,
  isDone,
  isDoneOfDue,
  isOfPlan,
  isOther,
  isOutOf,
  isPlan,
  isSamePart,
  isThen,
  namesOther,
  OVER_PLAN,
  wordsBehind,
} from './base-words';
import { AMOUNTS, comparisonOf, isAlike, type Comparison } from './comparison-kinds';

export interface LikelyPair {
  readonly now: Mention;
  readonly base: Mention;
  /** 0 and 1: what the words say; more: a guess. */
  readonly cost: number;
  /** The words alone leave no doubt of it, whatever the figures say. */
  readonly outright?: boolean;
}

const PERCENTS: ReadonlySet<Role> = new Set(['percent', 'share', 'of-plan', 'prior', 'level', 'base']);
const SHARES: ReadonlySet<Role> = new Set(['share', 'percent']);
const BASES: ReadonlySet<Role> = new Set(['prior', 'plan', 'base']);
/** What is never the base of what: a percentage of a plan is of no earlier figure. */
const NEVER: Partial<Record<Role, readonly Role[]>> = {
  'of-plan': ['prior'],
  'over-plan': ['prior'],
  'of-prior': ['plan'],
  growth: ['plan'],
  change: ['plan'],
  share: ['prior'],
};
/** No more figures before it than so many are looked at, and no pair that costs more. */
const [MOST, FURTHEST] = [9, 7];

/** Where the sentence before the one before begins. */
function reach(read: ReadLine, said: Mention): number {
  const structure = withoutDepth(read.structure);
  const from = startBefore(structure, said.start, 'sentence');
  const back = (at: number): number => (at > 1 ? startBefore(structure, at - 1, 'sentence') : at);
  return back(back(from));
}

/** What a clause without a figure of its own speaks of is no part of what stands before it. */
function inOrder(draft: ProseDraft, read: ReadLine, said: Mention, nows: readonly Mention[]): readonly Mention[] {
  const clause = startBefore(withoutDepth(read.structure), said.start, 'item');
  if (nows.some(({ start }) => start >= clause)) return nows;
  const isInner = (each: Mention): boolean => (draft.wholesOf.get(each) ?? []).some((whole) => nows.includes(whole));
  return [...nows.filter((each) => !isInner(each)), ...nows.filter(isInner)];
}

/** A change that names its subject again is of the figure that is called so. */
function namedFirst(said: Mention, nows: readonly Mention[]): readonly Mention[] {
  const [nearest] = nows;
  const named = said.role === 'change' && nearest && namesOther(said, nearest);
  const own = named ? nows.filter((now) => !namesOther(said, now)) : [];
  return own.length === 1 ? [...own, ...nows.filter((now) => !own.includes(now))] : nows;
}

/** What was before stands in the clause of what it rose or fell by, or behind it. */
const isApartFrom = (read: ReadLine, base: Mention, said: Mention, kind: Comparison): boolean =>
  (kind === 'change' || kind === 'growth') && /;|[.](?=\s)/u.test(read.masked.slice(base.unitEnd, said.start));

/** Every pair that may be meant, likeliest first. */
export function likelyPairs(
  draft: ProseDraft,
  read: ReadLine,
  said: Mention,
  kind: Comparison | null = comparisonOf(said),
): LikelyPair[] {
  if (kind === null) return [];
  const percents = kind === 'change' && isPercent(said);
  const fits = (each: Mention): boolean =>
    each !== said &&
    !each.hedged &&
    each.unit?.dimension !== 'ratio' &&
    isPercent(each) === percents &&
    (percents ? PERCENTS : AMOUNTS).has(each.role) &&
    (kind !== 'change' || percents || isAlike(each.unit, said.unit)) &&
    (kind !== 'growth' || !isOfOtherCounter(read, said, each));
  const from = reach(read, said);
  const ahead = read.mentions.filter((each) => each.end <= said.start && fits(each));
  const near = ahead.filter((each) => each.start >= from).reverse();
  const [topic] = ahead;
  const before = [...near.slice(0, MOST), ...(topic && !near.slice(0, MOST).includes(topic) ? [topic] : [])];
  const named = kind === 'ratio' ? outOfBehind(read, said, fits) : undefined;
  const found = behind(read, said, fits);
  const after = found.length === 0 && named ? [named] : found;
  const pairs: LikelyPair[] = [];
  const overPlan = kind === 'change' && OVER_PLAN.test(read.low.slice(said.unitEnd));
  const isPair = (now: Mention, base: Mention): boolean =>
    now !== base &&
    (!(NEVER[said.role] ?? []).includes(base.role) || (overPlan && base.role === 'plan')) &&
    isAlike(now.unit, base.unit) &&
    powerBetween(now.unit, base.unit) !== null &&
    (now.role !== 'rate' || base.role === 'rate' || base.unit?.text.includes('/') === true) &&
    (said.role !== 'share' || compare(now.value, base.value) <= 0 || now.unit?.power !== base.unit?.power);
  const isCounted = (now: Mention, base: Mention): boolean =>
    now.unit?.dimension === 'count' && base.unit?.dimension === 'count' && compare(now.value, base.value) <= 0;
  const [then, later] = after;
  if (then?.role === 'now' && later?.role === 'base' && isPair(then, later))
    pairs.push({ now: then, base: later, cost: 0 });
  if (then && later && isThen(read, then) && !isThen(read, later) && isPair(later, then))
    pairs.push({ now: later, base: then, cost: 0 });
  // "giảm 4,2% (còn 1.284,6 nghìn tấn, cùng kỳ 1.341,2 nghìn tấn)", "106,7% (thực kê 2.518 giường, kế hoạch 2.360 giường)"
  for (const [now, base] of [
    [then, later],
    [later, then],
  ])
    if (
      now?.role === 'level' &&
      (base?.role === 'prior' || (base?.role === 'plan' && kind === 'ratio')) &&
      after.length === 2 &&
      isOwnBracket(read, said, now, base) &&
      isPair(now, base)
    )
      pairs.push({ now, base, cost: 0, outright: true });
  // "38,6% (tương ứng 12.416 triệu đồng trên tổng vốn 32.166 triệu đồng)"
  const outOf = then && later ? read.low.slice(then.unitEnd, later.start) : '';
  if (
    then &&
    later &&
    kind === 'ratio' &&
    /(?:trên|trong|\/)\s*(?:tổng)?[^.;()\d]{0,24}$/u.test(outOf) &&
    isPair(then, later)
  )
    pairs.push({ now: then, base: later, cost: 0 });
  // "khai khoáng chiếm 12,4% (159,5 tỷ đồng)": the bracket says how much the share is.
  const own = said.role === 'share' && after.length === 1 && then?.role === 'level' ? then : undefined;
  const [about] = before.filter(({ role }) => role === 'level').slice(-1);
  if (own && about && isPair(own, about)) pairs.push({ now: own, base: about, cost: about === topic ? 1 : 2 });
  const nows = namedFirst(
    said,
    inOrder(
      draft,
      read,
      said,
      before.filter(({ role, planned }) => !BASES.has(role) && (!planned || said.planned || said.role === 'over-plan')),
    ),
  );
  const wanted = kind === 'ratio' ? wordsBehind(read, said) : [];
  const reached = /đạt\s*$/u.test(read.low.slice(0, said.start));
  for (const base of after.filter(({ role }) => role !== 'now')) {
    const alike = nows.filter((now) => isPair(now, base));
    // "2.318 căn cước (đạt 77,3% trong tổng số 3.000 trường hợp)": counts of one thing by two names.
    const kin = alike.length > 0 || kind !== 'ratio' ? alike : nows.filter((now) => isCounted(now, base)).slice(0, 1);
    for (const [at, now] of kin.entries())
      pairs.push({
        now,
        base,
        cost: at === 0 ? 0 : 1 + at,
        outright: at === 0 && alike.length > 0 && !namesOther(said, now),
      });
  }
  for (const now of nows) {
    const at = nows.filter((each) => isAlike(each.unit, now.unit)).indexOf(now);
    const bases = before.filter((base) => isPair(now, base));
    const known = draft.wholesOf.get(now) ?? [];
    for (const [index, base] of bases.entries()) {
      const named = BASES.has(base.role);
      if (kind === 'growth' && ((base.role === 'base' && said.role === 'growth') || (!named && !isThen(read, base))))
        continue;
      const whole = known.includes(base) && SHARES.has(said.role);
      if (isOther(wanted, base) || (said.role === 'percent' && base.role === 'prior')) continue;
      const earlier = kind === 'change' || kind === 'growth' ? isThen(read, base) && !isThen(read, now) : false;
      const done = isDone(draft, read, now, base);
      const ofAll = kind === 'ratio' && (isOutOf(read, said, now, base) || isOfTopic(draft, read, said, now, base));
      const told =
        ofAll ||
        named ||
        earlier ||
        (overPlan && isOfPlan(base)) ||
        whole ||
        (kind === 'ratio' && isSamePart(now, base)) ||
        isPlan(read, said, base) ||
        done ||
        isJustDone(read, now, base) ||
        isApproved(now, base) ||
        isApart(read, said, now, base) ||
        (kind === 'ratio' && isOfAll(read, now, base)) ||
        isSettled(draft, read, now, base) ||
        isCarriedOut(now, base) ||
        isSharedBase(draft, said, base) ||
        hangsOn(read, said, now, base) ||
        (SHARES.has(said.role) &&
          (isAmong(read, now, base) || isOfOnly(read, said, now, base) || isCalled(read, said, now, base))) ||
        (wanted.length > 0 && isAll(wanted, base));
      const doubted =
        earlier ||
        (done && !whole && !ofAll && !isDoneOfDue(now, base)) ||
        (whole && base.unit?.dimension === 'money' && reached) ||
        // The second of "6.412 ha/7.214 ha" is what the first is of, and no other.
        (base.role === 'base' && now.role !== 'now') ||
        namesOther(said, now);
      const outright = told && (at === 0 || ofAll) && !doubted && !isApartFrom(read, base, said, kind);
      pairs.push({ now, base, cost: ofAll ? 1 : at + (told ? 1 : 2 + index), outright });
    }
  }
  return pairs
    .filter(({ cost }) => cost <= FURTHEST && (kind !== 'times' || cost <= 2))
    .map((pair, at) => ({ pair, at }))
    .sort((a, b) => a.pair.cost - b.pair.cost || a.at - b.at)
    .map(({ pair }) => pair);
}
