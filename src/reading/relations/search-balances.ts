/** Balances that the figures show: opening + in − out = closing, over neighbours, with every choice of signs. */
import { borneOut, candidateOf, stands, type Candidate } from './candidate';
import { sumFamily, type FamilyPart } from './family';
import { NOISE, type AxisView } from './axis-view';
import type { StepBudget } from './walk';
import { CLOSING_STOCK_WORD, DIFFERENCE_WORD, OPENING_WORD, STOCK_WORD } from './words';

const NEEDS = 4.5;
const NEEDS_NAMED = 2;
const LONGEST = 6;

/** Whether so many times more sampled instances hold with these signs than break; given up at the third failure. */
function likely({ view, sample }: BalanceSearch, whole: number, parts: readonly FamilyPart[], most: number): boolean {
  let holds = 0;
  let fails = 0;
  for (const j of sample) {
    let sum = 0;
    let size = 0;
    let filled = 0;
    for (const { at, sign } of parts) {
      const value = view.values[at * view.width + j] as number;
      if (Number.isNaN(value)) continue;
      sum += sign * value;
      size += Math.abs(value);
      if (value !== 0) filled += 1;
    }
    const target = view.values[whole * view.width + j] as number;
    if (Number.isNaN(target) || filled < 3) continue;
    if (
      Math.abs(sum - target) <=
      NOISE * (size + Math.abs(target)) + (view.ulps[whole * view.width + j] as number) * 1e-6
    )
      holds += 1;
    else if ((fails += 1) > 2 && fails > holds) return false;
  }
  return holds > 0 && holds >= fails * most;
}

/** What was there, what came and went, what is there now: said by the names of the first and the last. */
function isMovement(whole: number, parts: readonly FamilyPart[], nameOf: (position: number) => string): boolean {
  const opens = ({ at, sign }: FamilyPart): boolean => sign > 0 && OPENING_WORD.test(nameOf(at));
  return CLOSING_STOCK_WORD.test(nameOf(whole)) && parts.some(opens);
}

export interface BalanceSearch {
  readonly view: AxisView;
  readonly sample: Int32Array;
  readonly nameOf: (position: number) => string;
  readonly budget: StepBudget;
}

/** Every run of four to six neighbours whose last or first is the balance of the others, not all with one sign. */
export function balances(search: BalanceSearch, filled: readonly number[]): Candidate[] {
  const { view, nameOf, budget } = search;
  const found: Candidate[] = [];
  for (let from = 0; from < filled.length; from += 1) {
    for (let length = 4; length <= LONGEST && from + length <= filled.length; length += 1) {
      const run = filled.slice(from, from + length);
      // Signs are chosen freely: without a word of stocks or differences too much would fit.
      if (!run.some((at) => STOCK_WORD.test(nameOf(at)) || DIFFERENCE_WORD.test(nameOf(at)))) continue;
      for (const whole of [run[length - 1] as number, run[0] as number]) {
        const others = run.filter((at) => at !== whole);
        for (let signs = 1; signs < 2 ** others.length - 1; signs += 1) {
          if ((budget.left -= 3) < 0) return found;
          const parts = others.map((at, bit): FamilyPart => ({ at, sign: (signs >> bit) & 1 ? -1 : 1 }));
          const named = isMovement(whole, parts, nameOf);
          if (!likely(search, whole, parts, named ? 1 : 2)) continue;
          const family = sumFamily(whole, [], named ? 'meaning' : 'figures', { parts });
          const candidate = candidateOf(view, family, (named ? NEEDS_NAMED : NEEDS) + signs * 0.01);
          if (named ? stands(candidate) : borneOut(candidate)) found.push(candidate);
        }
      }
    }
  }
  return found;
}
