/** Sums of two parts that stand anywhere near: "Tổng số" far from "Nam" and "Nữ", thu = chi + chênh lệch. */
import { candidateOf, borneOut, type Candidate } from './candidate';
import { sumFamily } from './family';
import { NOISE, type AxisView } from './axis-view';
import type { Looked, SearchMemory } from './search-memory';
import type { StepBudget } from './walk';

const NEAR = 3.6;
const FAR = 4.8;

/** Whether a + b = w in most of the sampled instances; gives up at the third that fails in a row of few. */
function likely(view: AxisView, sample: Int32Array, w: number, a: number, b: number): boolean {
  const { values, ulps, width } = view;
  let holds = 0;
  let fails = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const j = sample[i] as number;
    const whole = values[w * width + j] as number;
    const first = values[a * width + j] as number;
    const second = values[b * width + j] as number;
    if (Number.isNaN(whole) || Number.isNaN(first) || Number.isNaN(second) || first === 0 || second === 0) continue;
    const gap = Math.abs(first + second - whole);
    const grain = Math.max(ulps[w * width + j] as number, 0);
    if (gap <= NOISE * (Math.abs(first) + Math.abs(second)) + grain * 1e-6) holds += 1;
    else {
      fails += 1;
      if (fails > 2 && fails > holds) return false;
    }
  }
  return holds > 0 && holds >= fails * 2;
}

interface PairSearch {
  readonly view: AxisView;
  readonly sample: Int32Array;
  readonly filled: readonly number[];
  /** How far from the whole its parts may stand, on both sides. */
  readonly window: number;
  readonly budget: StepBudget;
  readonly memory: SearchMemory;
}

/** All pairs near one of the filled positions. */
function pairsAt({ view, sample, filled, window, budget }: PairSearch, at: number): Looked<Candidate[]> {
  const found: Candidate[] = [];
  const whole = filled[at] as number;
  const from = Math.max(0, at - window);
  const to = Math.min(filled.length - 1, at + window);
  for (let i = from; i <= to; i += 1) {
    if (i === at) continue;
    for (let k = i + 1; k <= to; k += 1) {
      if (k === at || (budget.left -= 3) < 0) continue;
      const [a, b] = [filled[i] as number, filled[k] as number];
      if (!likely(view, sample, whole, a, b)) continue;
      const spread = Math.max(at, k) - Math.min(at, i);
      const candidate = candidateOf(view, sumFamily(whole, [a, b], 'figures'), spread <= 4 ? NEAR : FAR);
      if (borneOut(candidate)) found.push(candidate);
    }
  }
  return { found, from: filled[from] as number, to: filled[to] as number };
}

export function pairSums(search: PairSearch): Candidate[] {
  const { filled, memory } = search;
  const finds = memory.of('pairs');
  const found = filled.flatMap((whole, at) => finds.at(whole, () => pairsAt(search, at)));
  // Where nearly every position is a sum of some two others, figures follow one another by a rule, not by adding up.
  const wholes = new Set(found.map((candidate) => candidate.family.whole));
  return wholes.size * 3 > filled.length * 2 && wholes.size > 6 ? [] : found;
}
