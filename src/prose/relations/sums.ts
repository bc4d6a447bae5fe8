/** Whether listed parts make up a whole: which of them, and whether a miss may accuse anybody. */
import { compare, fromInteger, shift } from '../../core/decimal';
import { isMark } from '../mentions/bounds';
import { REST } from '../mentions/cues';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { asCount, comparable, countsOf, isMixed, isOfKinds, kindsOf } from './comparable';
import { areExclusive } from './exclusive-kinds';
import { isComplete, isRestNamed, isSwapped } from './completeness';
import { hedgedSum } from './hedged-lists';
import { isApart, isNested, isOver, nearerOf } from './list-wholes';
import { divides, type Opening } from './list-strength';
import { isLong, isSlip } from './slips';
import { suggest } from './suggestions';
import { isTradeGap } from './surpluses';
import { sidesAmong, standing } from './standing';
import { areQualities, fitOf, inUnitOf, isNear, isWithin, slipExplains, sumOfParts, type Fit } from './sum-fit';

export interface List {
  /** The likely whole first, then others that it could be. */
  readonly wholes: readonly Mention[];
  readonly parts: readonly Mention[];
  /** The first part of each item, where items hold more than one. */
  readonly firsts: readonly Mention[];
  readonly exhaustive: boolean;
  /** No word says that they are parts: claimed where they add up, or nearly. */
  readonly soft: boolean;
  /** They stand in a bracket right behind the whole. */
  readonly bracket?: boolean;
  /** Something in the list is no part for sure, or was not understood. */
  readonly unclean: boolean;
  readonly statement: string;
  /** The word may open something else than a breakdown: only what is one digit off is accused. */
  readonly careful?: boolean;
  /** Each thing is in one of its parts: they never come to more than the whole. */
  readonly apart?: boolean;
}

/** One part of the whole in so many. */
const THIRD = 3;

/** How the list of a note is called. */
export const NOTE = 'chú thích';

/** How the figures of a list answer. */
export interface Answer {
  readonly claim: NewClaim;
  readonly status: 'holds' | 'accuses' | 'withdrawn';
  /** One digit of a long figure explains why it does not add up. */
  readonly slip?: boolean;
}

function claimOf(list: List, whole: Mention, parts: readonly Mention[], fit: Fit, exhaustive: boolean): NewClaim {
  const decimals = Math.min(whole.decimals, ...parts.map((part) => part.decimals));
  return {
    kind: 'sum',
    whole,
    parts: parts.map((mention) => ({ mention, sign: 1 as const })),
    exhaustive,
    statement: list.statement,
    ...(fit === 'rounded' ? { roundedBy: shift(fromInteger(1), -decimals) } : {}),
  };
}

/** Part lists to be tried beside the whole one: firsts of items, then prefixes. */
function* variants(list: List, whole: Mention, same: readonly Mention[]): Generator<readonly Mention[]> {
  yield same;
  yield* sidesAmong(same);
  const firsts = same.filter((part) => list.firsts.includes(part));
  if (firsts.length >= 2 && firsts.length < same.length) yield firsts;
  // Of two-digit figures the first few add up to the whole by accident.
  if (!isLong(whole) && same.length > 2) return;
  for (let length = same.length - 1; length >= 2; length -= 1) yield same.slice(0, length);
  for (let length = firsts.length - 1; length >= 2; length -= 1) yield firsts.slice(0, length);
}

function single(list: List, part: Mention): Answer | null {
  const whole = list.wholes.find((each) => sameKind(each.unit, part.unit));
  // "số còn lại 3.115 tấn" is left of a figure, and no part of it.
  if (
    !whole ||
    REST.test(part.before.toLowerCase()) ||
    list.soft ||
    list.careful === true ||
    part.hedged ||
    whole.hedged ||
    part !== list.parts[0]
  )
    return null;
  const value = inUnitOf(part, whole);
  if (value === null) return null;
  const claim: NewClaim = { kind: 'subset', whole, parts: [{ mention: part, sign: 1 }], statement: list.statement };
  if (compare(value, whole.value) <= 0) return { claim, status: 'holds' };
  // "9 trường chưa đạt. Trong đó mức độ 2 có 11 trường": a sentence of its own may speak of a figure further ahead.
  const apart = whole.line === part.line && /[.](?=\s)/u.test(whole.line.plain.slice(whole.unitEnd, part.start));
  const roomy = apart && list.wholes.some((each) => sameKind(each.unit, part.unit) && compare(each.value, value) >= 0);
  // "10 người chết và 8 mất tích, trong đó 12 người do sạt lở": of both.
  const both =
    whole.line === part.line && /^[^.;:()]{0,30}\svà\s+\d/u.test(part.line.plain.slice(whole.unitEnd, part.start));
  const sure = !list.unclean && !roomy && !both && whole === list.wholes[0] && isNear(whole, value, false);
  return { claim, status: sure ? 'accuses' : 'withdrawn' };
}

/** "764 đơn, gồm …; trong đó có 91 đơn …, 34 đơn …, 639 đơn …": a whole further ahead that one digit keeps from adding up. */
function furtherOff(list: List, wholes: readonly Mention[], parts: readonly Mention[]): Answer | null {
  for (const whole of wholes) {
    const { same, foreign } = comparable(whole, parts);
    const sum = same.length < 3 || foreign || list.soft || list.unclean ? null : sumOfParts(whole, same);
    if (sum && isLong(whole) && isSlip(whole.value, sum) && standing(same) !== 'overlapping')
      return { claim: claimOf(list, whole, same, null, true), status: 'accuses', slip: true };
  }
  return null;
}

/** "khoảng 21,6 tỷ đồng, gồm: …": what is called about so much may add up to the last digit, or but for one. */
function aboutSo(list: List, parts: readonly Mention[]): Answer | null {
  const [whole] = list.wholes;
  if (whole?.hedged !== true || !isLong(whole) || parts.length < list.parts.length) return null;
  const { same, foreign } = comparable(whole, parts);
  const sum = same.length < 2 || foreign ? null : sumOfParts(whole, same);
  if (sum === null) return null;
  if (fitOf(whole, same) === 'exact')
    return { claim: claimOf(list, whole, same, 'exact', list.exhaustive), status: 'holds' };
  const slip = list.exhaustive && !list.unclean && slipExplains(whole, same, sum);
  return slip ? { claim: claimOf(list, whole, same, null, true), status: 'accuses', slip } : null;
}

/** "182 phương tiện, gồm 41 ô tô, 150 mô tô": what a word calls all of the whole, by other nouns than the whole's. */
function byKinds(list: List, whole: Mention, parts: readonly Mention[]): Answer | null {
  const firm = list.exhaustive && !list.soft && !list.unclean && list.careful !== true;
  const kinds = firm && parts.length === list.parts.length ? kindsOf(whole, parts) : null;
  const counts = kinds?.map(asCount(whole)) ?? [];
  const sum = kinds && sumOfParts(whole, counts);
  if (!kinds || !sum) return null;
  const slip = isNear(whole, sum, false) && slipExplains(whole, counts, sum);
  return slip || isNear(whole, sum, true)
    ? { claim: claimOf(list, whole, kinds, null, true), status: 'accuses', slip }
    : null;
}

function openingOf({ bracket, soft, careful }: List): Opening {
  if (bracket === true) return 'bracket';
  if (careful === true) return 'heading';
  return soft ? 'colon' : 'among';
}

/** The answer of one list; null where it claims nothing. */
export function askList(list: List): Answer | null {
  // Yields are averages: nobody adds them.
  const wholes = list.wholes.filter((whole) => !whole.hedged && whole.unit?.dimension !== 'yield' && !isMark(whole));
  if (list.parts.some(isTradeGap)) return null;
  const parts = list.parts.filter((part) => !part.hedged);
  const about = aboutSo(list, parts);
  if (about) return about;
  const loose = hedgedSum(list);
  if (loose) return loose;
  const hedged = parts.length < list.parts.length;
  for (const whole of wholes) {
    const { same } = comparable(whole, parts);
    const mixed = countsOf(whole, parts);
    const open = list.exhaustive || (!list.soft && mixed.length > 2);
    if (open && mixed.length > same.length && fitOf(whole, mixed.map(asCount(whole))) === 'exact')
      return { claim: claimOf(list, whole, mixed, 'exact', true), status: 'holds' };
    if (same.length < 2) continue;
    for (const variant of variants(list, whole, same)) {
      const fit = fitOf(whole, variant);
      if (fit === 'exact' || (fit === 'rounded' && variant === same && !list.soft))
        return {
          claim: claimOf(list, whole, variant, fit, list.exhaustive || standing(variant) === 'sides'),
          status: 'holds',
        };
    }
  }
  const [first, second] = wholes;
  if (!first || first !== list.wholes[0]) return null;
  const whole = first.role === 'now' && second?.role === 'base' ? nearerOf(first, second, parts) : first;
  const other = furtherOff(list, wholes.slice(1), parts) ?? byKinds(list, whole, parts);
  if (other) return other;
  if (isMixed(whole, parts)) list = { ...list, unclean: true };
  const { same, foreign } = comparable(whole, parts);
  const [only] = same;
  if (same.length === 1 && only) return single(list, only);
  if (same.length < 2) return null;
  const kin = standing(same);
  const sum = sumOfParts(whole, same);
  if (sum === null) return null;
  if (isNested(same)) return null;
  if (kin === 'overlapping' && !list.exhaustive && !isSwapped(whole, same, sum)) return null;

  const kinds = foreign && list.bracket === true && isOfKinds(same);
  const restNamed = isRestNamed(whole, same);
  // "(15 FDI, 07 DDI, 02 hỗn hợp)": two sides, and what is neither.
  const alone = countsOf(whole, parts).length <= same.length;
  const bare = list.soft && list.statement !== NOTE && list.careful !== true && (alone || list.bracket !== true);
  const exhaustive =
    !list.unclean &&
    (list.exhaustive ||
      (list.careful === true && restNamed) ||
      (kin === 'sides' && (!list.soft || (list.bracket === true && alone) || same.length > 2)) ||
      ((!foreign || kinds) && !hedged && isComplete(whole, same, sum, bare && list.careful !== true)));
  const claim = claimOf(list, whole, same, null, exhaustive);
  // "42 em đạt giải: 2 giải Nhất, 9 giải Nhì, …": by another noun, and each of another kind.
  const told = foreign && same.length > 2 && areExclusive(same);
  const certain =
    !hedged &&
    (!foreign || ((kinds || told) && slipExplains(whole, same, sum))) &&
    (!list.unclean || compare(sum, whole.value) < 0) &&
    (isNear(whole, sum, list.soft && list.bracket !== true) || slipExplains(whole, same, sum));
  const crowded =
    list.firsts.length >= 2 && same.some((part) => !list.firsts.includes(part)) && compare(sum, whole.value) > 0;
  const slip = slipExplains(whole, same, sum) && isLong(whole);
  const firm = !foreign && !hedged && !list.unclean && !crowded && same.length === parts.length;
  const division = firm && kin !== 'overlapping' ? divides(openingOf(list), whole, same, sum) : null;
  if (division !== null)
    return { claim: { ...claim, exhaustive: exhaustive || division === 'all' }, status: 'accuses', slip };
  // "18 đề tài, trong đó xuất sắc 3, đạt 51": no quality is had by more of them than there are.
  const over = firm && !list.exhaustive && !list.soft && list.careful !== true && isOver(list, whole, same);
  if (over) return { claim, status: 'accuses', slip };
  if (!exhaustive && !kinds && !slip && !isApart(list, whole, sum) && areQualities(whole, same, sum))
    return { claim, status: 'withdrawn', slip };
  // A rest is a remark only, never an error.
  if (
    compare(sum, whole.value) < 0 &&
    !exhaustive &&
    list.careful !== true &&
    whole.role !== 'now' &&
    (!list.soft || (list.bracket === true && (!foreign || kinds) && !list.unclean))
  )
    return { claim, status: 'accuses', slip };
  // "Kết quả: đúng 9, sai 58, có đúng có sai 17": nothing else can come of it.
  const rest = list.careful === true && list.exhaustive && isWithin(sum, whole.value, THIRD);
  const allVerdicts = (kin === 'sides' && same.length === 3) || (restNamed && isNear(whole, sum, true)) || rest;
  return {
    claim,
    status:
      certain && !crowded && (slip || allVerdicts || list.careful !== true || isApart(list, whole, sum))
        ? 'accuses'
        : 'withdrawn',
    slip,
  };
}

/** Writes an answer down; true where the list was understood. */
export function tell(draft: ProseDraft, answer: Answer | null): boolean {
  if (!answer) return false;
  if (answer.status === 'withdrawn') suggest(draft, answer.claim.whole, [answer.claim]);
  else draft.relate(answer.claim);
  return answer.status !== 'withdrawn';
}
