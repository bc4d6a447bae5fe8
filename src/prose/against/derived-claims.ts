/**
 * Percentages and changes that stand in no cell and follow from two of one line: "286 lao động, đạt 59,6% kế hoạch năm, tăng
 * 12,6% so với cùng kỳ" beside this year's figure, the plan's and last year's. The amount that they are said of must be
 * bound to its cell; one that does not follow accuses where it nearly does, or goes the other way.
 */
import { absolute, compare, fromInteger, sign, subtract, type Decimal } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Relation } from '../../core/relation';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary } from '../text/read-line';
import { isNearQuotient } from '../relations/quotient-slip';
import { isSlip } from '../relations/slips';
import { ofSentence } from './context';

export interface DerivedClaim {
  readonly figure: FactIndex;
  readonly kind: 'ratio' | 'growth' | 'sum';
  readonly parts: readonly { readonly cell: FactIndex; readonly sign: 1 | -1 }[];
  readonly factorPower: number;
  readonly statement: string;
}

export interface DerivedAnswer {
  readonly claim: DerivedClaim;
  readonly holds: boolean;
  /** It does not hold, and there is no doubt of what is meant. */
  readonly accuses: boolean;
}

const HUNDRED = fromInteger(100);
const BEFORE = 200;
const BEHIND = 60;
const LAST_YEAR = /(?<!\p{L})(?:cùng kỳ|năm trước|năm ngoái)(?!\p{L})/u;
const OTHER_TIME = /(?<!\p{L})(?:đầu năm|tháng trước|quý trước|kỳ trước|giai đoạn|cuối năm|đầu kỳ)(?!\p{L})/u;
const PLAN = /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/u;

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
  const words = after.toLowerCase().trim();
  const named = words === '' ? [] : before.filter(({ label }) => label.toLowerCase().includes(words));
  return (named.length > 0 ? named : before).at(-1) ?? null;
}

function relationOf(claim: DerivedClaim): Relation {
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
  if (mention.role === 'over-plan') return gap < 0;
  if (mention.direction !== 0) return gap !== mention.direction;
  const said = compare(mention.value, HUNDRED);
  return said !== 0 && said !== gap;
}

function isMeant(mention: Mention, claim: DerivedClaim, now: Fact, base: Fact, expected: Decimal): boolean {
  if (isTurned(mention, now, base) || isSlip(absolute(mention.value), absolute(expected))) return true;
  if (claim.kind !== 'sum') {
    const size = { ...mention, value: absolute(mention.value), unit: null };
    const whole = { ...mention, value: absolute(expected), unit: null };
    return isNearQuotient(size, whole, { ...mention, value: fromInteger(1), unit: null }, 0);
  }
  return false;
}

/** The claim of a figure said of an amount whose cell is known, given the plan's and last year's figure of that line. */
export function derivedOf(
  draft: ProseDraft,
  figure: FactIndex,
  books: readonly Fact[],
  { now, plan, prior }: { readonly now: FactIndex; readonly plan: FactIndex | null; readonly prior: FactIndex | null },
): DerivedAnswer | null {
  const [mention, fact] = [draft.mentions[figure], draft.facts[figure]];
  if (!mention || !fact || mention.hedged) return null;
  const { line, start, unitEnd, role, direction, unit } = mention;
  const behind = line.text
    .slice(unitEnd, unitEnd + BEHIND)
    .toLowerCase()
    .replace(/[.;](?=\s).*$/su, '')
    .replace(/,\s*(?:đạt|tăng|giảm|bằng|vượt).*$/su, '');
  const around = `${ofSentence(line.text.slice(Math.max(0, start - BEFORE), start)).toLowerCase()} ${behind}`;
  const percent = unit?.dimension === 'percent';
  const ofPlan =
    percent &&
    plan !== null &&
    (role === 'of-plan' || role === 'over-plan') &&
    PLAN.test(`${behind} ${mention.label.toLowerCase()}`);
  const ofPrior =
    prior !== null &&
    ['of-prior', 'growth', 'change'].includes(role) &&
    LAST_YEAR.test(behind === '' ? around : `${behind} ${/so (?:với )?cùng kỳ[^.;]*$/u.exec(around)?.[0] ?? ''}`) &&
    !OTHER_TIME.test(behind);
  const base = ofPlan ? plan : ofPrior ? prior : null;
  if (base === null || (role === 'growth' && !percent)) return null;
  const [first, second] = [books[now], books[base]];
  if (!first || !second) return null;
  const pair = [
    { cell: now, sign: 1 },
    { cell: base, sign: 1 },
  ] as const;
  const claim: DerivedClaim =
    role === 'change'
      ? {
          figure,
          kind: 'sum',
          parts:
            direction < 0
              ? [
                  { cell: base, sign: 1 },
                  { cell: now, sign: -1 },
                ]
              : [
                  { cell: now, sign: 1 },
                  { cell: base, sign: -1 },
                ],
          factorPower: 0,
          statement: direction < 0 ? 'giảm' : 'tăng',
        }
      : {
          figure,
          kind: role === 'growth' || role === 'over-plan' ? 'growth' : 'ratio',
          parts: pair,
          factorPower: 2,
          statement: ofPlan ? 'so với kế hoạch' : 'so với cùng kỳ',
        };
  const facts = [fact, ...claim.parts.flatMap(({ cell }) => books[cell] ?? [])];
  const verdict = verdictOf(facts, relationOf(claim));
  if (verdict.status === 'skipped') return null;
  const holds = verdict.status === 'holds';
  return { claim, holds, accuses: !holds && isMeant(mention, claim, first, second, verdict.expected) };
}
