/** Plain means that the figures show: blocks of neighbours above or below, where words or few positions suggest one. */
import { candidateOf, borneOut, type Candidate } from './candidate';
import { sumFamily } from './family';
import type { AxisView } from './axis-view';
import { isFractional } from './search-quotients';
import type { StepBudget } from './walk';

const NEEDS = 6;
const NO_PERCENTS: ReadonlySet<number> = new Set();
const NEEDS_NAMED = 2.5;
/** Up to so many positions a mean without a name is looked for among all, beyond that among so many neighbours. */
const SMALL = 60;
const SHORT = 12;

/** The block lengths at which most sampled instances meet their mean; the best one. */
function bestBlock(
  view: AxisView,
  sample: Int32Array,
  whole: number,
  block: readonly number[],
  budget: StepBudget,
): number {
  const { values, ulps, width } = view;
  const sums = new Float64Array(sample.length);
  const counts = new Int32Array(sample.length);
  let best = 0;
  let most = 0;
  for (let length = 1; length <= block.length; length += 1) {
    if ((budget.left -= sample.length) < 0) break;
    let holds = 0;
    for (let i = 0; i < sample.length; i += 1) {
      const j = sample[i] as number;
      const value = values[(block[length - 1] as number) * width + j] as number;
      if (!Number.isNaN(value)) {
        sums[i] = (sums[i] as number) + value;
        counts[i] = (counts[i] as number) + 1;
      }
      const target = values[whole * width + j] as number;
      const count = counts[i] as number;
      if (Number.isNaN(target) || target === 0 || count < 2) continue;
      const slack = (ulps[whole * width + j] as number) * 0.5000001 + Math.abs(target) * 1e-9;
      if (Math.abs((sums[i] as number) / count - target) <= slack) holds += 1;
    }
    if (length >= 2 && holds > most) {
      most = holds;
      best = length;
    }
  }
  return best;
}

/** `named` says whether a position's words name a mean; without such words only small tables are searched. */
export function averages(
  view: AxisView,
  sample: Int32Array,
  filled: readonly number[],
  named: (position: number) => boolean,
  budget: StepBudget,
): Candidate[] {
  const found: Candidate[] = [];
  const fractional = new Uint8Array(view.size);
  for (const position of filled) if (isFractional(view, position, NO_PERCENTS)) fractional[position] = 1;
  const isRate = (position: number): boolean => fractional[position] === 1;
  for (let at = 0; at < filled.length; at += 1) {
    const whole = filled[at] as number;
    const says = named(whole);
    // In a long list one that is not named is a mean of few.
    const longest = says || filled.length <= SMALL ? filled.length : SHORT;
    // A mean that is named may stand behind a few other figures; one that is not stands beside its parts.
    const offsets = says ? [0, 1, 2, 3] : [0];
    const blocks = offsets.flatMap((gap) => [
      filled.slice(at + 1 + gap, at + 1 + gap + longest),
      filled.slice(Math.max(0, at - gap - longest), Math.max(0, at - gap)).reverse(),
    ]);
    for (const block of blocks) {
      if (!says && !isRate(whole) && !block.some(isRate)) {
        // What is said of it below would be nothing; the steps count as if they had been taken.
        budget.left -= block.length * sample.length;
        continue;
      }
      const length = bestBlock(view, sample, whole, block, budget);
      if (length < 2 || (length < 3 && !says)) continue;
      // Whole figures are the rounded mean of their neighbours too easily: without a word or a fraction none is looked for.
      const parts = block.slice(0, length).sort((a, b) => a - b);
      if (!says && ![whole, ...parts].some(isRate)) continue;
      const family = { ...sumFamily(whole, parts, says ? 'meaning' : 'figures'), kind: 'average' as const };
      const candidate = candidateOf(view, family, says ? NEEDS_NAMED : NEEDS);
      if (borneOut(candidate)) found.push(candidate);
    }
  }
  return found;
}
