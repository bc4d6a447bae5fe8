/**
 * "So với năm trước, khai sinh giảm 5,1% (13.075)", "Số học sinh toàn xã tăng 117 em so với năm học trước (5.118 em)", "nhanh hơn cùng kỳ
 * 4.913 ha. … Cùng kỳ năm trước gieo 91.540 ha": what rose or fell stands elsewhere under its name, or what it was does.
 */
import { absolute, compare, negate } from '../../core/decimal';
import { valuedFact } from '../../core/held-fact';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { isPercent } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { askChange, askGrowth } from '../relations/comparisons';
import { comparisonClaim, telling } from '../relations/comparison-claims';
import { comparisonOf, isAlike } from '../relations/comparison-kinds';
import { isLikeGap } from '../relations/gaps';
import { isMeantGrowth } from '../relations/meant';
import { isSlip } from '../relations/slips';
import { suggest } from '../relations/suggestions';
import { contradict } from '../relations/wording';
import { difference } from '../relations/asking';
import type { ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';
import { calledSo, subjectOf } from './called';
import { earlierOf } from './earlier-figures';

const STANDS: ReadonlySet<Mention['role']> = new Set(['level', 'rate', 'now', 'base', 'percent', 'share', 'of-plan']);

/** Pairs that no name chooses, of which a false verb may be told. */
const FEW = 2;

interface Tried {
  readonly now: Mention;
  readonly base: Mention;
  readonly claim: NewClaim;
}

/** Claims of the figure against each that may be meant; a bare number in a bracket counts what the other does. */
function triedOf(
  said: Mention,
  nows: readonly Mention[],
  bases: readonly Mention[],
  percents: boolean,
): readonly Tried[] {
  return bases.flatMap((base) =>
    nows.flatMap((now): Tried[] => {
      if (now === base || (base.unit !== null && !isAlike(now.unit, base.unit))) return [];
      if (powerBetween(now.unit, base.unit) === null) return [];
      const claim = comparisonClaim(said, { now, base, cost: 0 }, percents ? 'change' : comparisonOf(said));
      return claim ? [{ now, base, claim }] : [];
    }),
  );
}

/** Whether the figure is right and its verb is not. */
function isTurned(draft: ProseDraft, said: Mention, { now, base }: Tried): boolean {
  const signed = said.role === 'growth';
  const other: Mention = { ...said, direction: said.direction < 0 ? 1 : -1 };
  const kind = isPercent(now) ? 'change' : comparisonOf(said);
  const claim = telling(said) < 2 ? null : comparisonClaim(signed ? said : other, { now, base, cost: 0 }, kind);
  if (!claim) return false;
  const relation = draft.relation({ ...claim, whole: said });
  const fact = draft.facts[relation.whole];
  if (!fact) return false;
  const facts = signed
    ? draft.facts.map((each) => (each === fact ? valuedFact(each, negate(each.value)) : each))
    : draft.facts;
  return verdictOf(facts, relation).status === 'holds';
}

/** Near, or a slip of the figure itself, where only a part of its name is shared. */
function isClose(said: Mention, { now, base }: Tried): boolean {
  const gap = difference(now, base);
  if (comparisonOf(said) === 'growth' && !isPercent(now)) return isMeantGrowth(said, now, base);
  return gap !== null && isSlip(said.value, absolute(gap));
}

function isMeant(said: Mention, tried: Tried, full: boolean): boolean {
  // "lượt" and "lượt người" are two counters.
  const kinds = [tried.now.unit?.kind, tried.base.unit?.kind];
  if (tried.base.unit !== null && kinds[0] !== kinds[1] && kinds.some((kind) => kind?.startsWith('lượt'))) return false;
  if (!full) return isClose(said, tried);
  return comparisonOf(said) === 'growth' && !isPercent(tried.now)
    ? isMeantGrowth(said, tried.now, tried.base)
    : isLikeGap(said, tried.now, tried.base);
}

/** Of several that go by a name those that are no part of another. */
function outermost(draft: ProseDraft, tried: readonly Tried[]): readonly Tried[] {
  const outer = tried.filter(({ now }) => !draft.summands.has(now));
  return outer.length > 0 ? outer : tried;
}

/** Figures of which a change may be told. */
function nowsFor(around: Around, said: Mention, percents: boolean, bases: readonly Mention[]): readonly Mention[] {
  const change = comparisonOf(said) === 'change' && !isPercent(said);
  return figuresAround(around, said).filter(
    (each) =>
      STANDS.has(each.role) &&
      !each.hedged &&
      !each.planned &&
      isPercent(each) === percents &&
      !bases.includes(each) &&
      (!change || said.unit === null || isAlike(each.unit, said.unit)),
  );
}

/** "giảm 61 thôn (từ 214 thôn còn 153 thôn)": what it was and what it is stand in its own bracket, in this order. */
function fromTo(read: ReadLine, said: Mention): Tried | null {
  const at = read.mentions.indexOf(said);
  const [base, now] = [read.mentions[at + 1], read.mentions[at + 2]];
  if (!base || !now) return null;
  const opens = /^[^.;\d()]{0,40}\(\s*từ\s[^.;\d()]{0,20}$/u.test(read.low.slice(said.unitEnd, base.start));
  const turns = /^[^.;\d()]{0,20}(?<!\p{L})(?:còn|xuống|lên|thành|đến)(?!\p{L})[^.;\d()]{0,20}$/u;
  if (!opens || !turns.test(read.low.slice(base.unitEnd, now.start))) return null;
  const claim = comparisonClaim(said, { now, base, cost: 0 }, comparisonOf(said));
  return claim && { now, base, claim };
}

/** "giảm 10% so với lần trước và giảm 20% so với lần đầu (18.990 đồng)": an earlier figure that another growth is measured by. */
const isTaken = (draft: ProseDraft, said: Mention, base: Mention): boolean =>
  base.line === said.line &&
  draft
    .relationsOf(said.line)
    .some(({ kind, parts }) => kind === 'growth' && draft.mentions[parts[1]?.fact ?? -1] === base);

function ask(draft: ProseDraft, around: Around, said: Mention): void {
  const { read } = around;
  const kind = comparisonOf(said);
  if (kind !== 'growth' && kind !== 'change') return;
  const stated = fromTo(read, said);
  if (stated) {
    if (kind === 'growth') askGrowth(draft, read, said, stated.now, stated.base, true);
    else askChange(draft, read, said, stated.now, stated.base, true);
    return;
  }
  const points = earlierOf(around, said, true);
  // "35,1%, thấp hơn 0,4% so với chỉ tiêu (35,5%)": percentages are apart by so much.
  const bracketed = points[0] === read.mentions[read.mentions.indexOf(said) + 1];
  const percents =
    isPercent(said) &&
    points.length > 0 &&
    (kind === 'change' || bracketed) &&
    earlierOf(around, said, false).length === 0;
  const bases = percents ? points : kind === 'change' && isPercent(said) ? [] : earlierOf(around, said, false);
  if (bases.length === 0 || (kind === 'growth' && bases.every((base) => isTaken(draft, said, base)))) return;
  const isInner = (now: Mention): boolean => (draft.wholesOf.get(now) ?? []).some((whole) => bases.includes(whole));
  const nows = nowsFor(around, said, percents, bases).filter((each) => !isInner(each));
  const own = read.mentions[read.mentions.indexOf(said) - 1];
  const subject = subjectOf(read, said);
  // Right behind a figure of its noun it is said of that.
  const beside = own && subject.length === 0 && nows[0] === own ? [own] : [];
  const { list, full } = beside.length > 0 ? { list: beside, full: true } : calledSo(nows, subject);
  const named = triedOf(said, list, bases, percents);
  const tried = [...named, ...triedOf(said, nows, bases, percents)];
  const few = telling(said) > 1 ? tried : tried.slice(0, 2);
  const held = few.find(({ claim }) => verdictOf(draft.facts, draft.relation(claim)).status === 'holds');
  // Of many pairs some fits the other way round by accident.
  const wrong = held ? undefined : [...named, ...few.slice(0, FEW)].find((each) => isTurned(draft, said, each));
  const [only, other] = outermost(draft, named);
  const alone = only && (!other || compare(only.now.value, other.now.value) === 0);
  const found = held ?? wrong ?? (alone && isMeant(said, only, full) ? only : undefined);
  if (!found) {
    suggest(
      draft,
      said,
      named.map(({ claim }) => claim),
    );
    return;
  }
  if (percents && wrong) contradict(draft, read, said, found.now, found.base);
  else if (percents) draft.relate(found.claim);
  else if (kind === 'growth') askGrowth(draft, read, said, found.now, found.base, true);
  else askChange(draft, read, said, found.now, found.base, true);
}

/** Changes and growths of one line that nothing in it explains. */
export function changesElsewhere(draft: ProseDraft, around: Around): void {
  for (const said of around.read.mentions) {
    if (said.hedged || said.direction === 0 || draft.isAsked(said) || draft.settled.has(said)) continue;
    if (!draft.summands.has(said)) ask(draft, around, said);
  }
}
