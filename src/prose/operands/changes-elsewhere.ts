/**
 * "So với năm trước, khai sinh giảm 5,1% (13.075)", "Số học sinh toàn xã tăng 117 em so với năm học trước (5.118 em)", "nhanh hơn cùng kỳ
 * 4.913 ha. … Cùng kỳ năm trước gieo 91.540 ha": what rose or fell stands elsewhere under its name, or what it was does.
 */
import { compare, negate } from '../../core/decimal';
import { valuedFact } from '../../core/held-fact';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { askChange, askGrowth } from '../relations/comparisons';
import { comparisonClaim, telling } from '../relations/comparison-claims';
import { comparisonOf, isAlike } from '../relations/comparison-kinds';
import { isLikeGap } from '../relations/gaps';
import { isMeantGrowth } from '../relations/meant';
import { sentenceOf } from '../relations/skeleton';
import { figuresAround, type Around } from './around';
import { calledSo, subjectOf } from './called';

const isPercent = ({ unit }: Mention): boolean => unit?.dimension === 'percent' || unit?.dimension === 'percent-point';
const STANDS: ReadonlySet<Mention['role']> = new Set(['level', 'rate', 'now', 'percent', 'share', 'of-plan']);
const EARLIER =
  /(?<!\p{L})(?:cùng kỳ|năm (?:trước|ngoái)|năm học trước|(?:tháng|quý|kỳ|vụ|mùa|tuần|đợt|lứa) trước|đầu (?:năm|kỳ))(?!\p{L})[^.;:\d]*$/u;

/** What it was: right behind in a bracket, before it in its sentence, or the next figure that is called an earlier one. */
function basesOf({ read }: Around, said: Mention, percents: boolean): readonly Mention[] {
  const at = read.mentions.indexOf(said);
  const fits = (each: Mention | undefined): each is Mention =>
    each !== undefined && !each.hedged && isPercent(each) === percents && each.role !== 'plan';
  const next = read.mentions[at + 1];
  const bracketed =
    fits(next) && /^[^.;\d()]{0,60}\([^.;\d()]{0,40}$/u.test(read.low.slice(said.unitEnd, next.start)) && next.role !== 'now';
  const from = sentenceOf(read, said);
  const isThen = (each: Mention): boolean =>
    each.role === 'prior' || EARLIER.test(read.low.slice(Math.max(0, each.start - 60), each.start));
  const before = read.mentions.filter((each) => each.start >= from && each.end <= said.start && fits(each) && isThen(each));
  const behind = read.mentions.slice(at + 1, at + 9).filter((each) => fits(each) && isThen(each) && each.role === 'prior');
  return bracketed && next ? [next] : before.length > 0 ? before.slice(-1) : behind.slice(0, 1);
}

/** The figure as it would read the other way round. */
const turned = (said: Mention): Mention => ({
  ...said,
  value: negate(said.value),
  direction: said.direction < 0 ? 1 : -1,
});

interface Tried {
  readonly now: Mention;
  readonly base: Mention;
  readonly claim: NewClaim;
}

/** Claims of the figure against each that may be meant, a bare bracket taken for what the other counts. */
function triedOf(said: Mention, nows: readonly Mention[], bases: readonly Mention[]): readonly Tried[] {
  return bases.flatMap((given) =>
    nows.flatMap((now): Tried[] => {
      const base = given;
      if (now === base || (base.unit !== null && !isAlike(now.unit, base.unit))) return [];
      if (powerBetween(now.unit, base.unit) === null) return [];
      const claim = comparisonClaim(said, { now, base, cost: 0 });
      return claim ? [{ now, base, claim }] : [];
    }),
  );
}

function ask(draft: ProseDraft, around: Around, said: Mention): void {
  const { read } = around;
  const kind = comparisonOf(said);
  if (kind !== 'growth' && kind !== 'change') return;
  const percents = kind === 'change' && isPercent(said);
  const bases = basesOf(around, said, percents);
  if (bases.length === 0) return;
  const nows = figuresAround(around, said).filter(
    (each) =>
      STANDS.has(each.role) &&
      !each.hedged &&
      !each.planned &&
      isPercent(each) === percents &&
      !bases.includes(each) &&
      (kind !== 'change' || percents || isAlike(each.unit, said.unit)),
  );
  const named = calledSo(nows, subjectOf(read, said));
  const tried = [...triedOf(said, named, bases), ...triedOf(said, nows, bases)];
  const holds = (claim: NewClaim): boolean => verdictOf(draft.facts, draft.relation(claim)).status === 'holds';
  // Of two digits some pair is given by accident.
  const few = telling(said) > 1 ? tried : tried.slice(0, 2);
  const held = few.find(({ claim }) => holds(claim)) ?? few.find(({ now, base }) => isTurned(draft, said, now, base));
  const [only, other] = named.length > 0 ? triedOf(said, named, bases) : [];
  const meant = (each: Tried): boolean =>
    kind === 'growth' ? isMeantGrowth(said, each.now, each.base) : isLikeGap(said, each.now, each.base);
  const found = held ?? (only && (!other || compare(only.now.value, other.now.value) === 0) && meant(only) ? only : undefined);
  if (!found) return;
  if (kind === 'growth') askGrowth(draft, read, said, found.now, found.base, true);
  else if (percents) draft.relate(found.claim);
  else askChange(draft, read, said, found.now, found.base, true);
}

/** Whether the figure is right and its verb is not. */
function isTurned(draft: ProseDraft, said: Mention, now: Mention, base: Mention): boolean {
  const claim = comparisonClaim(turned(said), { now, base, cost: 0 });
  if (!claim || telling(said) < 2) return false;
  const relation = draft.relation({ ...claim, whole: said });
  if (claim.kind === 'sum') return verdictOf(draft.facts, relation).status === 'holds';
  const fact = draft.facts[relation.whole];
  if (!fact) return false;
  const facts = draft.facts.map((each) => (each === fact ? valuedFact(each, negate(each.value)) : each));
  return verdictOf(facts, relation).status === 'holds';
}

/** Changes and growths of one line that nothing in it explains. */
export function changesElsewhere(draft: ProseDraft, around: Around): void {
  for (const said of around.read.mentions) {
    if (said.hedged || said.direction === 0 || draft.isAsked(said) || draft.settled.has(said)) continue;
    if (draft.summands.has(said)) continue;
    ask(draft, around, said);
  }
}

