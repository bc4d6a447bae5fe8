/**
 * One wrong figure that formulas carry on: where a column's figures are computed and its total is typed, it breaks because the
 * column does that it is computed from. That is one mistake, whatever the number of columns.
 */
import type { Fact } from '../../core/fact';
import type { AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { Says } from './family';

/** The candidates, each with how many of its breaks are carried there by formulas. */
export function withCarried(
  view: AxisView,
  facts: readonly Fact[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (view.axis === 'columns') return candidates;
  const isComputed = (at: number, j: number): boolean =>
    facts[view.facts[at * view.width + j] as number]?.written === 'formula';
  return candidates.map((candidate) => {
    const { family, evidence } = candidate;
    if (family.kind !== 'sum' || evidence.fails < 2) return candidate;
    let [carried, own] = [0, 0];
    for (let j = 0; j < view.width; j += 1) {
      if (evidence.says[j] !== Says.fails) continue;
      const there = family.parts.filter(({ at }) => (view.facts[at * view.width + j] as number) >= 0);
      if (!isComputed(family.whole, j) && there.every(({ at }) => isComputed(at, j))) carried += 1;
      else own += 1;
    }
    // Where the column that they are computed from is not asked itself, one of them stands for the mistake.
    return carried > 0 ? { ...candidate, carried: own > 0 ? carried : carried - 1 } : candidate;
  });
}
