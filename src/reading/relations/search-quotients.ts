/**
 * Quotients, percentages, shares and growth that the figures show: for each position that may be a rate, every pair of
 * others near it, at the power of ten that its first instances agree on.
 */
import { candidateOf, borneOut, type Candidate } from './candidate';
import type { Family, FamilyPart } from './family';
import type { AxisView } from './axis-view';
import { percentInOtherUnit } from './other-unit';
import type { Looked, SearchMemory } from './search-memory';
import type { StepBudget } from './walk';

/** Digits that a pair needs at least, and beyond what a search among so many turns up by chance. */
const NEEDS = 4;
const BEYOND_CHANCE = 1;
/** Powers of ten that a pair is tried at, as far as they are likely. */
const TRIED = 3;
/** Of two lines a third is a quotient only if it is in more places than one. */
const PLACES = 2;
const POWERS = [0, 2, 1, 3, 4, 5, 6, -1, -2, -3];
/** |1 − 10ˣ| is at least this many times |x| for |x| ≤ ½. */
const LEAST_SLOPE = 1.36;

interface Guess {
  readonly kind: 'ratio' | 'growth';
  readonly power: number;
}

/** At which power of ten `value` equals `quotient` within `slack`; null at none. */
function powerOf(value: number, quotient: number, slack: number): number | null {
  if (value === 0 || quotient === 0 || value > 0 !== quotient > 0) return null;
  const nearest = Math.round(Math.log10(value / quotient));
  if (nearest < -3 || nearest > 6) return null;
  return Math.abs(quotient * 10 ** nearest - value) <= slack + Math.abs(value) * 1e-9 ? nearest : null;
}

/** The sampled figures of the filled positions, close together, with what each question about them needs. */
class Samples {
  readonly count: number;
  readonly values: Float64Array;
  /** Logarithm of the size; NaN where there is no figure, or nought. */
  readonly logs: Float64Array;
  /** How far a result may lie from the figure, over half a unit of its last place. */
  readonly slacks: Float64Array;
  /** 1, 10, 100 …: as a base it would only repeat the dividend. */
  private readonly powers: Uint8Array;

  constructor(view: AxisView, sample: Int32Array, filled: readonly number[]) {
    this.count = sample.length;
    const size = filled.length * this.count;
    this.values = new Float64Array(size);
    this.logs = new Float64Array(size);
    this.slacks = new Float64Array(size);
    this.powers = new Uint8Array(size);
    filled.forEach((position, at) => {
      sample.forEach((instance, i) => {
        const from = position * view.width + instance;
        const to = at * this.count + i;
        const value = view.values[from] as number;
        const log = value === 0 ? NaN : Math.log10(Math.abs(value));
        this.values[to] = value;
        this.logs[to] = log;
        this.slacks[to] = (view.ulps[from] as number) * 0.5000001 + Math.abs(value) * 1e-6;
        this.powers[to] = Number.isInteger(log) ? 1 : 0;
      });
    });
  }

  /** What a, b make of w (all positions among the filled), judged by the first few instances and then counted. */
  guess(w: number, a: number, b: number): Guess | null {
    const { count, values, logs, slacks, powers } = this;
    let asked = 0;
    let votes: Votes | null = null;
    for (let i = 0; i < count; i += 1) {
      const at = w * count + i;
      const over = a * count + i;
      const under = b * count + i;
      const distance = (logs[at] as number) - (logs[over] as number) + (logs[under] as number);
      const top = values[over] as number;
      const base = values[under] as number;
      if (Number.isNaN(distance) || top === base || powers[under] === 1) continue;
      asked += 1;
      const whole = values[at] as number;
      const slack = slacks[at] as number;
      const wide = slack + Math.abs(whole) * 2e-9;
      const growth = (top - base) / base;
      // Most pairs are told apart here: by what their logarithms leave of a whole power of ten, and as growth.
      const off =
        Math.abs(distance - Math.floor(distance + 0.5)) * LEAST_SLOPE * Math.abs(whole) > wide &&
        Math.abs(growth - whole) > wide &&
        Math.abs(growth * 100 - whole) > wide;
      if (!off) {
        votes ??= new Votes();
        votes.add(whole, top, base, slack);
      }
      if (asked >= 3 && (votes === null || votes.none)) return null;
    }
    return votes?.best(asked) ?? null;
  }
}

/** What single instances make of one pair: the rule that most of them speak for. */
class Votes {
  private readonly counts = new Map<string, number>();

  get none(): boolean {
    return this.counts.size === 0;
  }

  add(whole: number, top: number, base: number, slack: number): void {
    const ratio = powerOf(whole, top / base, slack);
    if (ratio !== null) this.count(`ratio:${String(ratio)}`);
    const change = powerOf(whole, (top - base) / base, slack);
    if (change === 0 || change === 2) this.count(`growth:${String(change)}`);
  }

  private count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  best(asked: number): Guess | null {
    let best: [string, number] | null = null;
    for (const vote of this.counts) if (best === null || vote[1] > best[1]) best = vote;
    if (best === null || best[1] * 10 < asked * 6) return null;
    const [kind, power] = best[0].split(':');
    return { kind: kind as Guess['kind'], power: Number(power) };
  }
}

/** Whether a position's figures have fractions or are percentages: then they are rates, and no part of a sum of counts. */
export function isFractional(view: AxisView, at: number, percents: ReadonlySet<number>): boolean {
  let figures = 0;
  let fractional = 0;
  for (let j = 0; j < view.width; j += 1) {
    const index = at * view.width + j;
    const value = view.values[index] as number;
    if (Number.isNaN(value) || (view.facts[index] as number) < 0) continue;
    figures += 1;
    if (!Number.isInteger(value) || percents.has(view.units[index] as number)) fractional += 1;
  }
  return fractional * 3 >= figures;
}

/** Whether a position's figures look like the result of a division: fractions, or percentages. */
function mayBeRate(view: AxisView, at: number, percents: ReadonlySet<number>): boolean {
  let figures = 0;
  let fractional = 0;
  let small = 0;
  for (let j = 0; j < view.width; j += 1) {
    const index = at * view.width + j;
    const value = view.values[index] as number;
    if (Number.isNaN(value) || (view.facts[index] as number) < 0) continue;
    figures += 1;
    if (!Number.isInteger(value) || percents.has(view.units[index] as number)) fractional += 1;
    if (Math.abs(value) <= 1000) small += 1;
  }
  return figures > 0 && (fractional * 3 >= figures || small * 10 >= figures * 7);
}

export interface QuotientSearch {
  readonly view: AxisView;
  readonly sample: Int32Array;
  readonly filled: readonly number[];
  readonly window: number;
  readonly percents: ReadonlySet<number>;
  readonly budget: StepBudget;
  /** Whether its words or its unit call a position a rate. */
  readonly saysRate: (position: number) => boolean;
  /** Whether they call it a percentage. */
  readonly isPercent: (position: number) => boolean;
  readonly memory: SearchMemory;
}

/** Whether what is divided is in one unit, and one that is stated. */
function isOneUnit({ units, width }: AxisView, { parts }: Family): boolean {
  const [top, base] = parts.map(({ at }) => units.subarray(at * width, (at + 1) * width));
  return top?.some((unit) => unit !== 0) === true && top.every((unit, j) => unit === base?.[j]);
}

/** Every pair near one of the filled positions that it may be the quotient of. */
function quotientsAt(search: QuotientSearch, samples: Samples, needs: number, at: number): Looked<Candidate[]> {
  const { view, filled, window, percents, budget, isPercent } = search;
  const found: Candidate[] = [];
  const whole = filled[at] as number;
  const from = Math.max(0, at - window);
  const to = Math.min(filled.length - 1, at + window);
  const looked = { found, from: filled[from] as number, to: filled[to] as number };
  if (filled.length > 60 && !mayBeRate(view, whole, percents)) return looked;
  for (let i = from; i <= to; i += 1) {
    for (let k = from; k <= to; k += 1) {
      if (i === at || k === at || i === k || (budget.left -= 3) < 0) continue;
      const told = samples.guess(at, i, k);
      if (!told || !POWERS.includes(told.power)) continue;
      const family: Family = {
        kind: told.kind,
        whole,
        parts: [
          { at: filled[i] as number, sign: 1 },
          { at: filled[k] as number, sign: 1 },
        ],
        exhaustive: true,
        factorPower: told.power,
        source: 'figures',
        outright: false,
        statement: '',
        statedAt: null,
      };
      const candidate = candidateOf(view, family, needs);
      if (!borneOut(candidate) || candidate.evidence.distinct < PLACES) continue;
      // Of amounts of one unit a percentage has the power of a percentage, or a column stands in another unit.
      const isOff = family.factorPower !== 2 && family.factorPower !== 0 && isPercent(whole) && isOneUnit(view, family);
      found.push(...(isOff ? percentInOtherUnit(view, candidate) : [candidate]));
    }
  }
  return looked;
}

export function quotients(search: QuotientSearch): Candidate[] {
  const { view, sample, filled, window, percents, saysRate, memory } = search;
  const samples = new Samples(view, sample, filled);
  const pairs = Math.min(filled.length, 2 * window + 1) ** 2;
  const needs = Math.max(NEEDS, Math.log10(filled.length * pairs * TRIED) + BEYOND_CHANCE);
  const finds = memory.of('quotients');
  const found = filled.flatMap((whole, at) => finds.at(whole, () => quotientsAt(search, samples, needs, at)));
  return aright(view, found, (at) => (saysRate(at) ? 2 : mayBeRate(view, at, percents) ? 1 : 0));
}

/** "Plan = done : rate" says of the rate what it is: of a quotient and its divisor the one more like a rate is the result. */
function aright(view: AxisView, found: readonly Candidate[], likenessOf: (at: number) => number): Candidate[] {
  const known = new Map<number, number>();
  const likeness = (at: number): number => {
    const like = known.get(at) ?? likenessOf(at);
    known.set(at, like);
    return like;
  };
  const isTurned = ({ family: { kind, whole, parts } }: Candidate): boolean =>
    kind === 'ratio' && likeness(whole) < likeness(parts[1]?.at ?? whole);
  const turned = found.filter(isTurned).map(({ family, evidence, needs }) => {
    const [top, base] = family.parts as readonly [FamilyPart, FamilyPart];
    const own = candidateOf(view, { ...family, whole: base.at, parts: [top, { at: family.whole, sign: 1 }] }, needs);
    // Enough to stand, and no more than others of the same rate that stand by themselves: those come first.
    const enough = Math.min(evidence.digits, needs + 2 * own.evidence.fails);
    return { ...own, evidence: { ...own.evidence, digits: Math.max(enough, own.evidence.digits) } };
  });
  return [...found.filter((candidate) => !isTurned(candidate)), ...turned];
}
