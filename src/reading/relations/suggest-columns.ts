/**
 * What measures say of columns: a percentage beside its plan and its actual, growth beside this year and last. Said
 * outright where both are named; else every pair that the words allow is tried on the figures.
 */
import type { AxisView } from './axis-view';
import { askedBy, candidateOf, heldBy, type Candidate } from './candidate';
import { clearlyBest } from './clearly-best';
import type { Family } from './family';
import type { TableWords } from './table-words';
import { BASE_PLAN_WORD, BASE_PRIOR_WORD, CHANGE_WORD, RATE_WORD } from './words';

const NEEDS = 2;
/** So many lines tell which of several plans a rate is of. */
const ENOUGH = 3;
/** A column of shares is of its own total, not of a plan. */
const PART_OF_WHOLE = /cơ cấu|tỷ trọng|tỉ trọng|(?<!\p{L})(?:share|proportion|distribution)(?!\p{L})/u;
/** Ways in which a rate is written: as a percentage, as a share of 1, as growth in per cent. */
type Way = readonly ['ratio' | 'growth', number];
const WAYS: readonly [Way, ...Way[]] = [
  ['ratio', 2],
  ['growth', 2],
  ['ratio', 0],
  ['growth', 0],
];

export interface ColumnMeaning {
  /** The contract's measure that a column's heading or form names; null without. */
  readonly measure: (column: number) => string | null;
  readonly year: (column: number) => number | null;
}

const quotient = (whole: number, top: number, base: number, [kind, power]: Way, outright: boolean): Family => ({
  kind,
  whole,
  parts: [
    { at: top, sign: 1 },
    { at: base, sign: 1 },
  ],
  exhaustive: true,
  factorPower: power,
  source: 'meaning',
  outright,
  statement: '',
  statedAt: null,
});

/** The best way for one pair, by the instances that hold. */
function bestWay(view: AxisView, whole: number, top: number, base: number): Candidate {
  const [first, ...others] = WAYS;
  let best = candidateOf(view, quotient(whole, top, base, first, false), NEEDS);
  for (const way of others) {
    // Every figure that can be asked holds: in no other way do more.
    if (best.evidence.fails + best.evidence.near === 0) break;
    const each = candidateOf(view, quotient(whole, top, base, way, false), NEEDS);
    if (heldBy(each.evidence) > heldBy(best.evidence)) best = each;
  }
  return best;
}

/** "Kế hoạch | Giải ngân | Tỷ lệ (%)": between a plan and a rate stands what was done, whatever it is called. */
function doneBeside(rate: number, plan: readonly number[], words: TableWords, { measure }: ColumnMeaning): number[] {
  const named = ['prior', 'growth', 'percent-of-plan', 'percent-of-prior'].includes(measure(rate - 1) ?? '');
  return plan.includes(rate - 2) && !named && !RATE_WORD.test(words.name(rate - 1)) ? [rate - 1] : [];
}

export function suggestColumns(view: AxisView, words: TableWords, meaning: ColumnMeaning): Candidate[] {
  const columns = Array.from({ length: view.size }, (_, at) => at);
  const isRate = (at: number): boolean => words.percent(at) || RATE_WORD.test(words.name(at));
  const actual = columns.filter((at) => meaning.measure(at) === 'actual');
  const named = columns.filter((at) => meaning.measure(at) === 'plan');
  // "Dự toán đầu năm | Bổ sung | Tổng dự toán": of several plans the figures tell which one is meant.
  const plan = named.length > 0 ? named : columns.filter((at) => BASE_PLAN_WORD.test(words.name(at)) && !isRate(at));
  const prior = columns.filter((at) => meaning.measure(at) === 'prior');
  const found: Candidate[] = [];
  for (const whole of columns) {
    const name = words.name(whole);
    if (!isRate(whole)) continue;
    const measure = meaning.measure(whole);
    const toPrior = measure === 'percent-of-prior' || measure === 'growth' || BASE_PRIOR_WORD.test(name);
    const toPlan = measure === 'percent-of-plan' || (!toPrior && BASE_PLAN_WORD.test(name));
    // A bare "Tỷ lệ (%)" beside a plan and an actual is of the one that is there.
    const bare = PART_OF_WHOLE.test(name) ? [] : [...plan, ...prior];
    const bases = toPlan ? plan : toPrior ? prior : bare;
    const done = actual.length > 0 ? actual : doneBeside(whole, plan, words, meaning);
    const pairs = done.flatMap((top) => bases.map((base) => [top, base] as const));
    const tried = pairs
      .filter(([top, base]) => top !== whole && base !== whole && top !== base)
      .map(([top, base]) => bestWay(view, whole, top, base));
    for (const candidate of tried) if (heldBy(candidate.evidence) > 0) found.push(candidate);
    // One plan and one actual, or one that the figures clearly bear out: the heading says outright what is divided by what.
    const only =
      tried.length === 1 && (named.length > 0 || toPrior || plan.length === 0) ? tried[0] : clearlyBest(tried, ENOUGH);
    if (only && heldBy(only.evidence) * 2 >= askedBy(only.evidence)) {
      const way =
        heldBy(only.evidence) > 0
          ? ([only.family.kind, only.family.factorPower] as Way)
          : CHANGE_WORD.test(name)
            ? WAYS[1]
            : WAYS[0];
      const [top, base] = only.family.parts.map((part) => part.at);
      if (way && top !== undefined && base !== undefined)
        found.push(candidateOf(view, quotient(whole, top, base, way, true), NEEDS));
    }
  }
  return found;
}
