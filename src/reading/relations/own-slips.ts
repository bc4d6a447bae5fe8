/**
 * Formulas of totals that take the wrong cells: some of the lines that the total is over, or the same lines of the column
 * beside it. What such a formula makes true is no witness (CONTRACT 4): neither for the short sum, however many columns it
 * was filled across, nor against the list that words or numbering say outright.
 */
import type { FactIndex } from '../../core/fact';
import type { AxisView } from './axis-view';
import { isOutright, type Candidate } from './candidate';
import { Says, type Evidence, type Family } from './family';
import type { CellFormula } from './cell-formulas';

export type OwnFormulas = ReadonlyMap<FactIndex, CellFormula>;

/** Everything that some whole is made of, by sums that break nowhere. */
type Made = ReadonlyMap<number, ReadonlySet<number>>;

const isPlainSum = ({ kind, exhaustive, parts }: Family): boolean =>
  kind === 'sum' && exhaustive && parts.length >= 2 && parts.every(({ sign }) => sign > 0);

/** Positions of the parts that a formula takes in one instance; null where it takes anything else. */
function takenIn(view: AxisView, { parts }: Family, taken: ReadonlySet<FactIndex>, j: number): number[] | null {
  const own = parts.flatMap(({ at }) => (taken.has(view.facts[at * view.width + j] as number) ? [at] : []));
  return own.length === taken.size ? own : null;
}

const isRun = (places: readonly number[]): boolean =>
  places.every((place, at) => at === 0 || place === (places[at - 1] as number) + 1);

/** Whether what is left out looks forgotten: less than what is taken, or as much at the end of a list. */
function isForgotten(view: AxisView, { parts }: Family, taken: readonly number[], made: Made, j: number): boolean {
  const filled = parts
    .map(({ at }) => at)
    .filter((at) => (view.facts[at * view.width + j] as number) >= 0 && view.values[at * view.width + j] !== 0)
    .sort((a, b) => a - b);
  const own = new Set(taken);
  const left = filled.filter((at) => !own.has(at));
  if (left.length === 0 || left.length > taken.length || left.some((at) => isElsewhere(at, taken, made))) return false;
  const places = filled.flatMap((at, place) => (own.has(at) ? [place] : []));
  return left.length < taken.length || isRun(places);
}

/** Whether a line is counted elsewhere: in a subtotal that is taken, as the subtotal of what is, or in a group without any of it. */
function isElsewhere(at: number, taken: readonly number[], made: Made): boolean {
  if (taken.some((part) => made.get(at)?.has(part))) return true;
  return [...made].some(([total, lines]) => {
    if (!lines.has(at)) return false;
    return taken.includes(total) || !taken.some((part) => lines.has(part));
  });
}

/** So many instances that hold show that a mere "=D9" is no total. */
const ENOUGH = 2;

/** A sum; or a copy of one part, where others add all of them. */
const isOfKind = ({ kind }: CellFormula, { holds }: Evidence): boolean =>
  kind === 'sum' || (kind === 'equal' && holds >= ENOUGH);

/** Whether the formula of instance `j` is a slip where the family is what is meant. */
function isSlip(view: AxisView, { family, evidence }: Candidate, own: OwnFormulas, made: Made, j: number): boolean {
  const formula = own.get(view.facts[family.whole * view.width + j] as number);
  if (!formula || !isOfKind(formula, evidence) || formula.parts.some(({ sign }) => sign < 0)) return false;
  const taken = new Set(formula.parts.map(({ fact }) => fact));
  const here = takenIn(view, family, taken, j);
  if (here) return isForgotten(view, family, here, made, j);
  if (taken.size * 2 < family.parts.length) return false;
  for (let other = 0; other < view.width; other += 1)
    if (other !== j && takenIn(view, family, taken, other)) return true;
  return false;
}

function madeBy(candidates: readonly Candidate[]): Made {
  const made = new Map<number, Set<number>>();
  for (const { family, evidence } of candidates) {
    if (!isPlainSum(family) || evidence.fails > 0) continue;
    const known = made.get(family.whole) ?? new Set<number>();
    for (const { at } of family.parts) known.add(at);
    made.set(family.whole, known);
  }
  return made;
}

/** The candidates, each that words, numbering or formulas say with the instances that a slip in a formula breaks. */
export function withOwnSlips(view: AxisView, candidates: readonly Candidate[], own: OwnFormulas): Candidate[] {
  let made: Made | null = null;
  return candidates.map((candidate) => {
    const { family, evidence } = candidate;
    const said = isOutright(candidate) || family.source === 'formula';
    if (own.size === 0 || !said || evidence.fails === 0 || !isPlainSum(family)) return candidate;
    made ??= madeBy(candidates);
    const slips = new Uint8Array(view.width);
    let count = 0;
    for (let j = 0; j < view.width; j += 1) {
      if (evidence.says[j] !== Says.fails || !isSlip(view, candidate, own, made, j)) continue;
      slips[j] = 1;
      count += 1;
    }
    return count === 0 ? candidate : { ...candidate, slips: { of: slips, count } };
  });
}

/** The lists that formulas fall short of, by their wholes. */
export class Lists {
  private readonly byWhole = new Map<number, ReadonlySet<number>[]>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      if (!candidate.slips || !isOutright(candidate)) continue;
      const { whole, parts } = candidate.family;
      const lists = this.byWhole.get(whole) ?? [];
      lists.push(new Set(parts.map(({ at }) => at)));
      this.byWhole.set(whole, lists);
    }
  }

  /** Whether a formula's family is a part of such a list: then it is no structure of its own. */
  isShort({ source, whole, parts }: Family): boolean {
    if (source !== 'formula') return false;
    const lists = this.byWhole.get(whole) ?? [];
    return lists.some((list) => parts.length < list.size && parts.every(({ at }) => list.has(at)));
  }
}
