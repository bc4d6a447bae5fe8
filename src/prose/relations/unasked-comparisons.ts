/**
 * Percentages, growths, multiples and changes that no reader of set phrases has asked: they are held against the pairs of
 * figures that they may be of. The first that holds is claimed, where that can be no accident; where none does, what the
 * words name outright is accused if one digit explains the miss.
 */
import { absolute } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { isAgainstOther } from './base-phrases';
import { comparisonClaim, isMeantComparison, telling } from './comparison-claims';
import { isAgainst, isFromOther, isOfOtherNoun, isOfOtherYear, isTurnedBefore } from './apart-bases';
import { isOutOf, isThen, namesOther } from './base-words';
import { askDerived } from './derived-growth';
import { digitsOf } from './figure-digits';
import { AMOUNTS, comparisonOf, isAlike, type Comparison } from './comparison-kinds';
import { likelyPairs, type LikelyPair } from './likely-pairs';
import { isGivenBefore, isHowOften, isOfNamedBody, TURNS } from './said-of-two';
import { isOfOwnPlan } from './shares';
import { isMeantGap, isMeantRatio } from './meant';
import { outrightOf } from './outright';
import { sentenceOf } from './skeleton';
import { suggest } from './suggestions';
import { contradict } from './wording';

/** What the words name. */
const SAID = 1;
/** Pairs tried for each power of ten before a hit may be an accident. */
const FEW = 20;

/** Two figures are compared once, and an earlier figure or a plan with one: another percentage is of something else. */
function isTaken(draft: ProseDraft, said: Mention, { now, base }: LikelyPair): boolean {
  const kind = comparisonClaim(said, { now, base, cost: 0 })?.kind;
  const [top, bottom] = [draft.indexOf(now), draft.indexOf(base)];
  const own = base.role === 'prior' || base.role === 'plan';
  const ahead = kind === 'sum' && base.role === 'base' && base.end < said.start;
  return draft.relationsOf(said.line).some((relation) => {
    const facts = relation.parts.map(({ fact }) => fact);
    if (ahead && facts.includes(bottom)) return true;
    if (relation.kind !== kind || relation.parts.length !== 2) return false;
    return facts.includes(bottom) && (own || facts.includes(top));
  });
}

/** The likeliest pair that a figure is of to the last digit that it prints; null where a hit would tell nothing. */
export function pairThatHolds(
  draft: ProseDraft,
  read: ReadLine,
  said: Mention,
  kind: Comparison | null = comparisonOf(said),
): NewClaim | null {
  const room = 10 ** telling(said);
  let tried = 0;
  const pairs = likelyPairs(draft, read, said, kind);
  // What the words name and one digit explains is meant, whatever else may fit.
  const loose = said.role === 'percent' && telling(said) > TELLING;
  const meant = !loose && pairs.some((pair) => pair.cost <= SAID && isMeantComparison(said, pair));
  for (const pair of pairs) {
    tried += 1;
    if (pair.cost > SAID && (meant || tried * FEW > room)) return null;
    const claim = comparisonClaim(said, pair, kind);
    if (claim && verdictOf(draft.facts, draft.relation(claim)).status === 'holds') return claim;
  }
  return null;
}

/** "giảm 9,5% (giảm 19,6 triệu USD)": the change beside a growth gives what was before. */
function besideChange(draft: ProseDraft, read: ReadLine, growth: Mention): boolean {
  const at = read.mentions.indexOf(growth);
  const next = read.mentions[at + 1];
  // "tăng 3,2% (75 ha)"
  const bare =
    next?.role === 'level' &&
    /^\s*\(\s*(?:(?:tương đương|tương ứng|hay|tức)(?: với)?\s*)?$/u.test(read.low.slice(growth.unitEnd, next.start));
  const change = bare ? { ...next, direction: growth.direction } : next;
  if (!change || (change.role !== 'change' && !bare)) return false;
  if (change.direction !== growth.direction || change.hedged) return false;
  const words = read.low.slice(growth.unitEnd, change.start);
  if (!/^[^.;()\d]{0,30}(?:[([]|,|tương (?:đương|ứng)|hay|tức)[^.;()\d]{0,20}$/u.test(words)) return false;
  const now = read.mentions
    .slice(0, at)
    .filter((each) => each.role === 'level' && !each.hedged && isAlike(each.unit, change.unit))
    .at(-1);
  return (
    now !== undefined &&
    askDerived(draft, read, now, change, growth, isOwn(read, now, growth) && (!bare || isGrownBy(growth, change, now)))
  );
}

/** A bare figure in the bracket is the change where it comes near to one. */
function isGrownBy(growth: Mention, change: Mention, now: Mention): boolean {
  return isMeantRatio({ ...growth, value: absolute(growth.value) }, change, now, 2);
}

/** Nothing but words between the figure and what is said of it. */
function isOwn(read: ReadLine, now: Mention, growth: Mention): boolean {
  return (
    read.mentions[read.mentions.indexOf(growth) - 1] === now &&
    !/[.;]\s/u.test(read.low.slice(now.unitEnd, growth.start))
  );
}

const TIES =
  /(?<!\p{L})(?:đạt|chiếm|bằng|tỷ lệ|tỷ trọng|tương ứng|tương đương|với|là|ước|được|khoảng|tăng|giảm|vượt|gấp|so|cùng kỳ|năm|trước|kế hoạch|dự toán|và|hay|tức|chỉ|thêm|thì|số|tốc độ|bình quân|lần|còn|hụt|thu|trong đó)(?!\p{L})/gu;

/** "tỷ lệ đúng hạn trở lên 99,7%": a percentage with words of its own is not of the figures before them. */
function isItsOwn(read: ReadLine, said: Mention, { now, base }: LikelyPair): boolean {
  if (comparisonOf(said) !== 'ratio' || base.start > said.start) return true;
  if (isOfOtherNoun(read, said, base)) return false;
  // Another clause, another matter.
  if (/;|[.](?=\s)/u.test(read.masked.slice(now.unitEnd, said.start))) return false;
  const words = said.before
    .toLowerCase()
    .replace(TIES, '')
    .replace(/[^\p{L}]/gu, '');
  const inside = now.start >= said.start - said.before.length - 2;
  return words === '' || inside || isOfVerb(said, now) || isOutOf(read, said, now, base);
}

/** No word of it speaks against a pair. */
const isSaidOf = (read: ReadLine, said: Mention, pair: LikelyPair): boolean =>
  !isAgainst(said, pair) && !isAgainstOther(said, pair.base) && isItsOwn(read, said, pair);

/** "đã cho thuê 1.155 ha, tỷ lệ lấp đầy 72%", "đã thu gom 3.942 tấn, tỷ lệ thu gom đạt 92,3%": the rate of what was done. */
function isOfVerb(said: Mention, now: Mention): boolean {
  const rate = /(?<!\p{L})tỷ lệ (\p{L}+ \p{L}+)(?: (?:là|đạt|ước đạt|đạt tỷ lệ))?:?\s*$/u.exec(
    said.before.toLowerCase(),
  )?.[1];
  if (rate === undefined) return false;
  const done = now.label.toLowerCase();
  return done.includes(rate) || (rate === 'lấp đầy' && /(?<!\p{L})(?:cho thuê|thuê|sử dụng)(?!\p{L})/u.test(done));
}

/** No plan of its own, and no figure further ahead that gives it. */
function isOfPair(draft: ProseDraft, read: ReadLine, said: Mention, { now, base }: LikelyPair): boolean {
  if (isOfOtherYear(said, base) || isFromOther(read, now, base) || isTurnedBefore(read, said, base)) return false;
  if (base.role === 'base' && isOfNamedBody(said)) return false;
  // What is a part of what was done is measured by a plan of its own.
  if (said.role === 'of-plan' && (draft.wholesOf.get(now) ?? []).includes(base)) return false;
  if (said.role === 'growth' && telling(said) === 1 && digitsOf(said) > 1) return false;
  // "(giảm từ 412 ca xuống 186 ca)": the second of those is no earlier figure.
  // "từ 21 phòng xuống 14 phòng, trong đó phòng chuyên môn giảm 5 phòng": of some of them.
  const some = /(?<!\p{L})trong đó(?!\p{L})/u.test(read.low.slice(Math.min(now.end, said.end), said.start));
  const inner = said.role === 'change' && (draft.wholesOf.get(now) ?? []).includes(base);
  if (comparisonOf(said) !== 'ratio') return !some && !inner && !TURNS.test(read.low.slice(0, base.start));
  const each = said.role === 'of-plan' && base.role === 'base';
  return (
    !isOfOwnPlan(read, now, said, base) && !(each && telling(said) === 1) && !isGivenBefore(draft, read, said, [base])
  );
}

/** A single digit is given by many. */
const TELLING = 2;

/**
 * Whether two figures of its very noun, or two that stand side by side, give it to the last digit; or the one that it is of
 * with another.
 */
function isGiven(draft: ProseDraft, read: ReadLine, said: Mention, of: Mention | undefined): boolean {
  const long = telling(said);
  const amounts = read.mentions.filter(({ role, hedged }) => AMOUNTS.has(role) && !hedged);
  const isNoun = ({ unit }: Mention): boolean => said.unit !== null && unit?.kind === said.unit.kind;
  const isPair = (now: Mention, base: Mention): boolean =>
    now !== base &&
    isAlike(now.unit, base.unit) &&
    ((now === of && long > TELLING) ||
      (isNoun(now) && isNoun(base)) ||
      Math.abs(read.mentions.indexOf(now) - read.mentions.indexOf(base)) === 1);
  const gives = (now: Mention, base: Mention): boolean => {
    const claim = comparisonClaim(said, { now, base, cost: 0 });
    return claim !== null && verdictOf(draft.facts, draft.relation(claim)).status === 'holds';
  };
  return long >= TELLING && amounts.some((now) => amounts.some((base) => isPair(now, base) && gives(now, base)));
}

/** What it was each year. */
const MEAN = /(?<!\p{L})(?:bình quân|trung bình|mỗi năm)(?!\p{L})|\/\s*năm/u;

/** Percentages of a plan or of a whole are no level that rises by points. */
const LEVELS: ReadonlySet<Mention['role']> = new Set(['level', 'percent', 'now', 'prior', 'base']);

/** "đầu năm 9,84%, cuối năm 7,31%, giảm 2,53%": where only percentages stand before it, what they fell by is meant. */
function pointsApart(draft: ProseDraft, read: ReadLine, said: Mention): NewClaim | null {
  if (
    MEAN.test(
      `${read.low.slice(Math.max(0, said.start - 40), said.start)}${read.low.slice(said.unitEnd, said.unitEnd + 6)}`,
    )
  )
    return null;
  const pairs = likelyPairs(draft, read, said, 'change').filter(
    ({ cost, now, base }) =>
      cost <= SAID &&
      base.end < said.start &&
      isThen(read, base) &&
      sentenceOf(read, base) === sentenceOf(read, said) &&
      [now, base].every(({ role }) => LEVELS.has(role)),
  );
  const [only, other] = pairs.filter((pair) => isMeantGap(said, pair.now, pair.base) && !isAgainst(said, pair));
  return only && !other ? comparisonClaim(said, only, 'change') : null;
}

/** Comparisons of one line. */
export function unaskedComparisons(draft: ProseDraft, read: ReadLine): void {
  const isOpen = (said: Mention): boolean =>
    !said.hedged && comparisonOf(said) !== null && !draft.isAsked(said) && !draft.summands.has(said);
  // "giảm 2,64%" of a percentage may be a difference.
  const isPoints = ({ role, unit }: Mention): boolean => role === 'growth' && unit?.dimension === 'percent';
  // What holds first: it tells what its neighbours are of.
  for (const said of read.mentions.filter(isOpen)) {
    const claim =
      pairThatHolds(draft, read, said) ?? (isPoints(said) ? pairThatHolds(draft, read, said, 'change') : null);
    if (claim) draft.relate(claim);
  }
  for (const said of read.mentions.filter(isOpen)) {
    const points = isPoints(said);
    if (said.role === 'growth' && besideChange(draft, read, said)) continue;
    const told = likelyPairs(draft, read, said).filter((pair) => pair.cost <= SAID && !isTaken(draft, said, pair));
    const [only, other] = told.filter((pair) => pair.cost === told[0]?.cost && isMeantComparison(said, pair));
    // Two figures that fit the other way round were not compared so.
    const turned = only ? comparisonClaim(said, { now: only.base, base: only.now, cost: 0 }) : null;
    const fits = turned?.kind === 'sum' && verdictOf(draft.facts, draft.relation(turned)).status === 'holds';
    // "thấp hơn 8,6 điểm % so với cuối năm 2023 (78,6%)" of 87,2%: the words name both, and the verb is false.
    if (fits && only?.outright === true && only.base.role === 'prior' && only.base.start > said.end) {
      contradict(draft, read, said, only.now, only.base);
      continue;
    }
    const doubted =
      fits ||
      isGiven(draft, read, said, only?.now) ||
      isHowOften(read, said) ||
      (only !== undefined && namesOther(said, only.now));
    const meant = only && !other && !doubted && isOfPair(draft, read, said, only) ? only : null;
    const named =
      meant ??
      (doubted
        ? null
        : outrightOf(
            said,
            told.filter((pair) => isOfPair(draft, read, said, pair)),
          ));
    const accused = named && isSaidOf(read, said, named) ? comparisonClaim(said, named) : null;
    const gap = accused === null && points && told.length === 0 ? pointsApart(draft, read, said) : null;
    const found = accused ?? gap;
    if (found) draft.relate(found);
    else if (!doubted)
      suggest(
        draft,
        said,
        told
          .filter((pair) => isOfPair(draft, read, said, pair) && isSaidOf(read, said, pair))
          .flatMap((pair) => comparisonClaim(said, pair) ?? []),
      );
  }
}
