/**
 * From one position along a sequence of others, adding as it goes: where does the sum meet the whole, in most instances?
 * Linear in the steps taken; it stops as soon as the sums have passed the whole for good.
 */
import { NOISE, type AxisView } from './axis-view';

/** A budget of steps that all searches of a table share (every stage has one: CONTRACT 5). */
export interface StepBudget {
  left: number;
}

/** Columns with negative figures can come back down: they are followed no further than this. */
const MOST_WITH_NEGATIVES = 40;

const NOWHERE: readonly (readonly number[])[] = [];

export class Walker {
  private readonly sums: Float64Array;
  private readonly sizes: Float64Array;
  private readonly filled: Int32Array;
  private readonly grains: Float64Array;
  private readonly dead: Uint8Array;
  /** The last position that the last walk looked at. */
  reached = -1;
  /** Instances that hold a negative figure somewhere. */
  readonly negative: Uint8Array;

  constructor(
    private readonly view: AxisView,
    private readonly instances: Int32Array,
    private readonly budget: StepBudget,
  ) {
    const count = instances.length;
    this.sums = new Float64Array(count);
    this.sizes = new Float64Array(count);
    this.filled = new Int32Array(count);
    this.grains = new Float64Array(count);
    this.dead = new Uint8Array(count);
    this.negative = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) {
      const j = instances[i] as number;
      for (let at = 0; at < view.size; at += 1)
        if ((view.values[at * view.width + j] as number) < 0) this.negative[i] = 1;
    }
  }

  /** Walks `sequence` from index `from` by `step`; the best stops (the first and the last of equals). */
  walk(whole: number, sequence: ArrayLike<number>, from: number, step: 1 | -1): readonly (readonly number[])[] {
    const { view, instances, sums, sizes, filled, grains, dead } = this;
    const { values, ulps, units, width } = view;
    const count = instances.length;
    this.reached = whole;
    let asked = 0;
    for (let i = 0; i < count; i += 1) {
      const w = whole * width + (instances[i] as number);
      sums[i] = 0;
      filled[i] = 0;
      const value = values[w] as number;
      sizes[i] = Math.abs(value);
      grains[i] = ulps[w] as number;
      dead[i] = Number.isNaN(value) || (view.facts[w] as number) < 0 ? 1 : 0;
      if (dead[i] === 0 && value !== 0 && view.rates[instances[i] as number] === 0) asked += 1;
    }
    if (asked === 0) return NOWHERE;
    let first = 0;
    let last = 0;
    let most = 0;
    let steps = 0;
    for (let at = from; at >= 0 && at < sequence.length; at += step) {
      const position = sequence[at] as number;
      if (position === whole) break;
      if ((this.budget.left -= count) < 0) break;
      this.reached = position;
      steps += 1;
      let alive = 0;
      let holds = 0;
      for (let i = 0; i < count; i += 1) {
        if (dead[i] === 1) continue;
        const j = instances[i] as number;
        const p = position * width + j;
        const value = values[p] as number;
        const wholeAt = whole * width + j;
        const target = values[wholeAt] as number;
        if (!Number.isNaN(value)) {
          const unit = units[p] as number;
          const wanted = units[wholeAt] as number;
          if (unit !== wanted && unit !== 0 && wanted !== 0) {
            dead[i] = 1;
            continue;
          }
          sums[i] = (sums[i] as number) + value;
          sizes[i] = (sizes[i] as number) + Math.abs(value);
          if (value !== 0) filled[i] = (filled[i] as number) + 1;
          const grain = ulps[p] as number;
          if (grain > 0 && (grains[i] === 0 || grain < (grains[i] as number))) grains[i] = grain;
        }
        const gap = (sums[i] as number) - target;
        const grain = grains[i] as number;
        const slack = ((steps + 1) / 2) * grain + NOISE * (sizes[i] as number);
        if (Math.abs(gap) <= slack) {
          alive += target !== 0 && view.rates[j] === 0 ? 1 : 0;
          if ((filled[i] as number) >= 2) {
            const exact = Math.abs(gap) <= NOISE * (sizes[i] as number) + grain * 1e-6;
            holds += exact ? 1 : 0.5;
          }
        } else if (this.negative[i] === 1 ? steps < MOST_WITH_NEGATIVES : gap < 0 === target > 0 || target === 0) {
          // Not there yet; a whole of nought is met by noughts alone.
          if (target !== 0) alive += view.rates[j] === 0 ? 1 : 0;
          else dead[i] = 1;
        } else dead[i] = 1;
      }
      if (holds > most) {
        first = last = steps;
        most = holds;
      } else if (holds > 0 && holds === most) last = steps;
      if (alive * 2 < asked && alive < 3) break;
    }
    if (last < 2) return NOWHERE;
    const stops = first === last ? [last] : [first, last];
    return stops
      .filter((length) => length >= 2)
      .map((length) => Array.from({ length }, (_, taken) => sequence[from + taken * step] as number));
  }
}

/** Evenly spread instances, those with the most figures preferred, at most `most`. */
export function sampleOf(view: AxisView, most: number): Int32Array {
  const counts = new Int32Array(view.width);
  for (let i = 0; i < view.size; i += 1) {
    for (let j = 0; j < view.width; j += 1)
      if ((view.facts[i * view.width + j] as number) >= 0) counts[j] = (counts[j] as number) + 1;
  }
  const all = Array.from({ length: view.width }, (_, j) => j).filter((j) => (counts[j] as number) >= 2);
  if (all.length <= most) return Int32Array.from(all);
  const stride = all.length / most;
  const picked: number[] = [];
  for (let at = 0; at < most; at += 1) {
    // The fullest of each stretch.
    let best = all[Math.floor(at * stride)] as number;
    for (let i = Math.floor(at * stride); i < Math.floor((at + 1) * stride); i += 1) {
      const j = all[i] as number;
      if ((counts[j] as number) > (counts[best] as number)) best = j;
    }
    picked.push(best);
  }
  return Int32Array.from(picked);
}
