/** Plain means that the figures show: blocks of neighbours above or below, where words or few positions suggest one. */
import { candidateOf, borneOut, type Candidate } from './candidate';
import { sumFamily } from './family';
import type { AxisView } from './axis-view';
import { isFractional } from './search-quotients';
import type { Looked, SearchMemory } from './search-memory';
import type { StepBudget } from './walk';

const NEEDS = 6;
const NO_PERCENTS: ReadonlySet<number> = new Set();
const NEEDS_NAMED = 2.5;
/** Up to so many positions a mean without a name is looked for among all, beyond that among so many neighbours. */
const SMALL = 60;
const SHORT = 12;
const BOTH_WAYS = [1, -1] as const;

/** Neighbours of a whole one way: the n-th is `filled[from + n * step]`. */
interface Block {
  readonly from: number;
  readonly step: 1 | -1;
  readonly length: number;
}

/** Sums and counts of the sampled instances while a block is walked: one pair for a whole search. */
interface Scratch {
  readonly sums: Float64Array;
  readonly counts: Int32Array;
}

interface MeanSearch {
  readonly view: AxisView;
  readonly sample: Int32Array;
  readonly filled: readonly number[];
  readonly budget: StepBudget;
  readonly memory: SearchMemory;
}

/** The block lengths at which most sampled instances meet their mean; the best one. */
function bestBlock(
  { view, sample, filled, budget }: MeanSearch,
  { sums, counts }: Scratch,
  whole: number,
  block: Block,
): number {
  const { values, ulps, width } = view;
  sums.fill(0);
  counts.fill(0);
  let best = 0;
  let most = 0;
  for (let length = 1; length <= block.length; length += 1) {
    if ((budget.left -= sample.length) < 0) break;
    const from = (filled[block.from + (length - 1) * block.step] as number) * width;
    let holds = 0;
    for (let i = 0; i < sample.length; i += 1) {
      const j = sample[i] as number;
      const value = values[from + j] as number;
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

const AT_ONCE = [0];
/** A mean that is named may stand behind a few other figures; one that is not stands beside its parts. */
const NAMED_GAPS = [0, 1, 2, 3];

/** Of a search for means: which of the filled positions look like rates, and whether words name a mean. */
interface MeanWords {
  readonly rates: Uint8Array;
  readonly named: (position: number) => boolean;
}

/** The means that one of the filled positions may be. */
function averagesAt(
  search: MeanSearch,
  scratch: Scratch,
  { rates, named }: MeanWords,
  at: number,
): Looked<Candidate[]> {
  const { view, sample, filled, budget } = search;
  const found: Candidate[] = [];
  const anyRate = ({ from, step, length }: Block): boolean => {
    for (let n = 0; n < length; n += 1) if (rates[from + n * step] === 1) return true;
    return false;
  };
  const whole = filled[at] as number;
  const says = named(whole);
  // In a long list one that is not named is a mean of few.
  const longest = says || filled.length <= SMALL ? filled.length : SHORT;
  for (const gap of says ? NAMED_GAPS : AT_ONCE) {
    for (const step of BOTH_WAYS) {
      const from = at + (1 + gap) * step;
      const room = step > 0 ? filled.length - from : from + 1;
      const block: Block = { from, step, length: Math.max(0, Math.min(longest, room)) };
      if (!says && rates[at] === 0 && !anyRate(block)) {
        // What is said of it below would be nothing; the steps count as if they had been taken.
        budget.left -= block.length * sample.length;
        continue;
      }
      const length = bestBlock(search, scratch, whole, block);
      if (length < 2 || (length < 3 && !says)) continue;
      // Whole figures are the rounded mean of their neighbours too easily: without a word or a fraction none is looked for.
      if (!says && rates[at] === 0 && !anyRate({ ...block, length })) continue;
      const parts = Array.from({ length }, (_, n) => filled[from + n * step] as number).sort((a, b) => a - b);
      const family = { ...sumFamily(whole, parts, says ? 'meaning' : 'figures'), kind: 'average' as const };
      const candidate = candidateOf(view, family, says ? NEEDS_NAMED : NEEDS);
      if (borneOut(candidate)) found.push(candidate);
    }
  }
  const reach = (place: number): number => filled[Math.max(0, Math.min(filled.length - 1, place))] as number;
  return { found, from: reach(at - longest), to: reach(at + longest) };
}

/** `named` says whether a position's words name a mean; without such words only small tables are searched. */
export function averages(search: MeanSearch, named: (position: number) => boolean): Candidate[] {
  const { view, sample, filled, memory } = search;
  const scratch: Scratch = { sums: new Float64Array(sample.length), counts: new Int32Array(sample.length) };
  const rates = Uint8Array.from(filled, (position) => (isFractional(view, position, NO_PERCENTS) ? 1 : 0));
  const finds = memory.of('means');
  return filled.flatMap((whole, at) => finds.at(whole, () => averagesAt(search, scratch, { rates, named }, at)));
}
