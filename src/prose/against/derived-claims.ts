/**
 * Percentages and changes that stand in no cell and follow from two of one line: "286 lao động, đạt 59,6% kế hoạch năm, tăng
 * 12,6% so với cùng kỳ" beside this year's figure, the plan's and last year's. One that does not follow accuses where it
 * nearly does, goes the other way, or stands alone among others that do.
 */
import { absolute, compare, fromInteger, sign, subtract, type Decimal } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import { changedFact } from '../../core/held-fact';
import type { Relation } from '../../core/relation';
import type { Unit } from '../../core/unit';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { closesBracket } from '../text/brackets';
import { isPrimary } from '../text/read-line';
import { isNearQuotient } from '../relations/quotient-slip';
import { isSlip } from '../relations/slips';
import type { Base } from './base-said';
import { ofSentence } from './context';

export interface DerivedClaim {
  readonly figure: FactIndex;
  readonly kind: 'ratio' | 'growth' | 'sum';
  readonly parts: readonly DerivedPart[];
  readonly factorPower: number;
  readonly statement: string;
  /** "warning" where the words leave a doubt which cells are meant. */
  readonly force?: 'warning';
}

export interface DerivedPart {
  readonly cell: FactIndex;
  readonly sign: 1 | -1;
  /** Cells that are added to it before anything else is done: "ba nơi này chiếm 55,4%". */
  readonly with?: readonly FactIndex[];
  /** In what it counts, where its sheet does not say and the text does. */
  readonly unit?: Unit;
}

export interface DerivedAnswer {
  readonly claim: DerivedClaim;
  readonly holds: boolean;
  /** It does not hold, and a slip, a turned verb or a near miss shows what is meant. */
  readonly meant: boolean;
  /** The verb alone goes the other way. */
  readonly turned: boolean;
}

/** A figure of the text as its words put it. */
export interface Said {
  readonly figure: FactIndex;
  readonly mention: Mention;
}

const HUNDRED = fromInteger(100);

/** The amount before a change or a percentage in its sentence that it is said of; null where there may be two. */
export function amountOf(draft: ProseDraft, mention: Mention): Mention | null {
  const { line, start, role, unit, after } = mention;
  const from = start - ofSentence(line.text.slice(0, start)).length;
  const before = draft
    .inLine(line)
    .filter(
      (each) =>
        each.start >= from &&
        each.unitEnd <= start &&
        isPrimary(each) &&
        (role !== 'change' || sameKind(each.unit, unit)),
    );
  const outside = before.filter(({ unitEnd }) => !closesBracket(line.text.slice(unitEnd, start)));
  if (outside.length > 0 && outside.length < before.length) before.splice(0, before.length, ...outside);
  const words = role === 'change' ? after.toLowerCase().trim() : '';
  const named = words === '' ? [] : before.filter(({ label }) => label.toLowerCase().includes(words));
  return (named.length > 0 ? named : before).at(-1) ?? null;
}

export function relationOf(claim: DerivedClaim): Relation {
  return {
    id: '',
    kind: claim.kind,
    whole: 0,
    parts: claim.parts.map(({ sign: by }, at) => ({ fact: at + 1, sign: by })),
    exhaustive: true,
    factorPower: claim.factorPower,
    source: 'words',
    support: null,
    force: 'error',
    statedAt: null,
    statement: claim.statement,
    blanks: [],
    blankRoom: null,
    items: [],
  };
}

/** "vượt kế hoạch" of less than the plan, "giảm" of what rose, "chỉ đạt 85%" of more than all. */
function isTurned(mention: Mention, now: Fact, base: Fact): boolean {
  const gap = sign(subtract(now.value, base.value));
  if (gap === 0) return false;
  if (mention.role === 'over-plan') return gap < 0 === mention.direction >= 0;
  if (mention.direction !== 0) return gap !== mention.direction;
  if (mention.unit?.dimension !== 'percent') return false;
  const said = compare(mention.value, HUNDRED);
  return said !== 0 && said !== gap;
}

const isSameSize = ({ value }: Mention, expected: Decimal): boolean =>
  compare(absolute(value), absolute(expected)) === 0;

export function isMeant(mention: Mention, claim: DerivedClaim, expected: Decimal): boolean {
  const [stated, meant] = [absolute(mention.value), absolute(expected)];
  if (isSlip(stated, meant)) return true;
  const size = { ...mention, value: stated, unit: null };
  const whole = { ...mention, value: meant, unit: null };
  if (claim.kind !== 'sum') return isNearQuotient(size, whole, { ...mention, value: fromInteger(1), unit: null }, 0);
  return isSameSize(mention, expected);
}

/** A change is printed with the digits that its text likes, where the cells have finer ones. */
export function printedLike(fact: Fact, parts: readonly Fact[]): Fact {
  const finer = parts.some(
    ({ unit, decimals }) => decimals - (unit?.power ?? 0) > fact.decimals - (fact.unit?.power ?? 0),
  );
  return finer && fact.standing === 'exact' ? changedFact(fact, { standing: 'rounded' }) : fact;
}

export const pairOf = (first: FactIndex, second: FactIndex, by: 1 | -1): DerivedClaim['parts'] => [
  { cell: first, sign: 1 },
  { cell: second, sign: by },
];

const isRate = ({ unit }: Fact): boolean => unit?.dimension === 'percent';

/** What two cells are apart by. */
const apart = (
  { figure, mention: { direction } }: Said,
  fact: Fact,
  now: FactIndex,
  base: FactIndex,
): DerivedClaim => ({
  ...{ figure, kind: 'sum', factorPower: 0, statement: direction < 0 ? 'giảm' : 'tăng' },
  // A fall that was read as such has its sign already.
  parts: direction < 0 && sign(fact.value) >= 0 ? pairOf(base, now, -1) : pairOf(now, base, -1),
});

/** The claim of a figure said of an amount whose cell is known, given the cell that it is compared with. */
export function derivedOf(
  draft: ProseDraft,
  { figure, mention }: Said,
  books: readonly Fact[],
  { now, base, of }: { readonly now: FactIndex; readonly base: FactIndex; readonly of: Base },
): DerivedAnswer | null {
  const fact = draft.facts[figure];
  const [first, second] = [books[now], books[base]];
  if (!fact || !first || !second || mention.hedged) return null;
  const { role, unit } = mention;
  const percent = unit?.dimension === 'percent';
  const points = unit?.dimension === 'percent-point';
  if (!percent && !points && (role === 'growth' || role === 'of-plan' || role === 'of-prior')) return null;
  const byPlan = of === 'plan';
  const amount = points || role === 'change' || (role === 'over-plan' && !percent);
  const claim: DerivedClaim = amount
    ? apart({ figure, mention }, fact, now, base)
    : {
        ...{ figure, parts: pairOf(now, base, 1), factorPower: 2 },
        kind: role === 'growth' || role === 'over-plan' ? 'growth' : 'ratio',
        statement: byPlan ? 'so với kế hoạch' : 'so với cùng kỳ',
      };
  const parts = claim.parts.flatMap(({ cell }) => books[cell] ?? []);
  const own = amount ? printedLike(fact, parts) : fact;
  const verdict = verdictOf([own, ...parts], relationOf(claim));
  if (verdict.status === 'skipped') return null;
  const holds = verdict.status === 'holds';
  // "đạt 79,9%, thấp hơn cùng kỳ 6,1%": what two rates are apart by is told in per cent, too.
  if (!holds && role === 'growth' && parts.every(isRate)) {
    const gap = apart({ figure, mention }, fact, now, base);
    if (verdictOf([fact, ...gap.parts.flatMap(({ cell }) => books[cell] ?? [])], relationOf(gap)).status === 'holds')
      return { claim: gap, holds: true, turned: false, meant: false };
  }
  const turned = !holds && isTurned(mention, first, second);
  // A verb that turned is one slip: where a digit differs, too, something else is meant.
  const isOneSlip = !turned || claim.kind !== 'sum' || isSameSize(mention, verdict.expected);
  return { claim, holds, turned, meant: !holds && isOneSlip && isMeant(mention, claim, verdict.expected) };
}

/** Whether a share of a whole is what two cells of one column give. */
export function shareOf(
  draft: ProseDraft,
  figure: FactIndex,
  books: readonly Fact[],
  part: FactIndex,
  whole: FactIndex,
): DerivedClaim | null {
  const fact = draft.facts[figure];
  const [first, second] = [books[part], books[whole]];
  if (!fact || !first || !second || sign(second.value) === 0) return null;
  const claim: DerivedClaim = {
    ...{ figure, kind: 'ratio', parts: pairOf(part, whole, 1), factorPower: 2, statement: 'tỷ trọng' },
  };
  return verdictOf([fact, first, second], relationOf(claim)).status === 'holds' ? claim : null;
}
