/**
 * Sums that the figures themselves show: contiguous blocks first; then, with what is already known to be an aggregate
 * standing for its parts, blocks again; then lines of one shape or name, and regular strides (EVIDENCE 3).
 */
import { candidateOf, borneOut, weightOf, type Candidate } from './candidate';
import { sumFamily } from './family';
import { firstAbove, type Sequence } from './sequences';
import type { AxisView } from './axis-view';
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
}

/** Both ways from every whole along one sequence; `members` walks only from positions of the sequence itself. */
function along(
  search: SumSearch,
  sequence: Sequence,
  wholes: Iterable<number>,
  members: boolean,
  found: Candidate[],
): void {
  const { positions, needs } = sequence;
  for (const whole of wholes) {
    const above = firstAbove(positions, whole);
    const inside = above > 0 && positions[above - 1] === whole;
    if (members && !inside) continue;
    for (const after of search.walker.walk(whole, positions, above, 1))
      found.push(candidateOf(search.view, sumFamily(whole, after, 'figures'), needs));
    for (const before of search.walker.walk(whole, positions, inside ? above - 2 : above - 1, -1))
      found.push(candidateOf(search.view, sumFamily(whole, [...before].reverse(), 'figures'), needs));
  }
}

/** Blocks of neighbours, then blocks of what is left when every known aggregate stands for its parts. */
export function contiguousSums(search: SumSearch): Candidate[] {
  const found: Candidate[] = [];
  const covered = new Set<number>();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const open = search.filled.filter((position) => !covered.has(position) && !search.rates.has(position));
    const round: Candidate[] = [];
    const sequence = { positions: Int32Array.from(open), needs: ADJACENT + (pass > 0 ? 0.3 : 0) };
    // A position that is part of one sum may be the whole of another: all are tried against what stands open.
    along(search, sequence, pass === 0 ? open : search.filled, false, round);
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
  for (const sequence of shapes) along(search, sequence, search.filled, false, found);
  for (const sequence of names) along(search, sequence, sequence.positions, true, found);
  for (const sequence of names) along(search, sequence, totals, false, found);
  return found.filter(borneOut);
}
