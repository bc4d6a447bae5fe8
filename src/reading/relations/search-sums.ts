/**
 * Sums that the figures themselves show: contiguous blocks first; then, with what is already known to be an aggregate
 * standing for its parts, blocks again; then lines of one shape or name, and regular strides (EVIDENCE 3).
 */
import { candidateOf, borneOut, weightOf, type Candidate } from './candidate';
import { sumFamily } from './family';
import { firstAbove, type Sequence } from './sequences';
import type { AxisView } from './axis-view';
import type { Looked, SearchMemory } from './search-memory';
import type { Walker } from './walk';

const ADJACENT = 2.6;
const MOST_PASSES = 5;

export interface SumSearch {
  readonly view: AxisView;
  readonly walker: Walker;
  /** Positions with figures. */
  readonly filled: readonly number[];
  /** Positions known to be quotients of others: no sum has them among its parts. */
  readonly rates: ReadonlySet<number>;
  readonly memory: SearchMemory;
}

/** Both ways from one whole along a sequence, of which `above` is the first place behind it. */
function bothWays({ view, walker }: SumSearch, { positions, needs }: Sequence, whole: number): Looked<Candidate[]> {
  const above = firstAbove(positions, whole);
  const inside = above > 0 && positions[above - 1] === whole;
  const found: Candidate[] = [];
  for (const after of walker.walk(whole, positions, above, 1))
    found.push(candidateOf(view, sumFamily(whole, after, 'figures'), needs));
  const to = walker.reached;
  for (const before of walker.walk(whole, positions, inside ? above - 2 : above - 1, -1))
    found.push(candidateOf(view, sumFamily(whole, [...before].reverse(), 'figures'), needs));
  return { found, from: walker.reached, to };
}

/** From every whole along one sequence, kept under a name. */
function along(search: SumSearch, name: string, sequence: Sequence, wholes: Iterable<number>): Candidate[] {
  const finds = search.memory.of(name, sequence.positions);
  const found: Candidate[] = [];
  for (const whole of wholes)
    for (const candidate of finds.at(whole, () => bothWays(search, sequence, whole))) found.push(candidate);
  return found;
}

/** Blocks of neighbours, then blocks of what is left when every known aggregate stands for its parts. */
export function contiguousSums(search: SumSearch): Candidate[] {
  const found: Candidate[] = [];
  const covered = new Set<number>();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const open = search.filled.filter((position) => !covered.has(position) && !search.rates.has(position));
    const sequence = { positions: Int32Array.from(open), needs: ADJACENT + (pass > 0 ? 0.3 : 0) };
    // A position that is part of one sum may be the whole of another: all are tried against what stands open.
    const round = along(search, `blocks ${String(pass)}`, sequence, pass === 0 ? open : search.filled);
    const standing = round.filter(borneOut).sort((a, b) => weightOf(b) - weightOf(a));
    const wholes = new Set<number>();
    let grown = false;
    for (const candidate of standing) {
      const { whole, parts } = candidate.family;
      found.push(candidate);
      if (wholes.has(whole) || covered.has(whole)) continue;
      // What contains its own whole further up would cover itself.
      if (parts.some(({ at }) => wholes.has(at) && covered.has(whole))) continue;
      wholes.add(whole);
      for (const { at } of parts) {
        if (!covered.has(at)) grown = true;
        covered.add(at);
      }
    }
    if (!grown) break;
  }
  return found;
}

/** Sums along sequences of one shape, one name or one stride. */
export function patternedSums(
  search: SumSearch,
  shapes: readonly Sequence[],
  names: readonly Sequence[],
  totals: readonly number[],
): Candidate[] {
  const found: Candidate[] = [];
  const walk = (
    kind: string,
    sequences: readonly Sequence[],
    wholesOf: (sequence: Sequence) => Iterable<number>,
  ): void => {
    for (const [at, sequence] of sequences.entries())
      for (const candidate of along(search, `${kind} ${String(at)}`, sequence, wholesOf(sequence)))
        if (borneOut(candidate)) found.push(candidate);
  };
  walk('shape', shapes, () => search.filled);
  walk('name', names, ({ positions }) => positions);
  walk('total', names, () => totals);
  return found;
}
