/**
 * Kin (CONTRACT 4): the same rule at the table's other groups. A group with a wrong figure in its only column bears out
 * nothing by itself; that every other group is the sum of its lines does.
 */
import { askedBy, heldBy, type Candidate } from './candidate';

/** The candidates, each with the support of its rule at other wholes. */
export function withKin(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Map<number, Candidate>>();
  for (const candidate of candidates) {
    if (candidate.kin === undefined) continue;
    const wholes = best.get(candidate.kin) ?? new Map<number, Candidate>();
    best.set(candidate.kin, wholes);
    const { whole } = candidate.family;
    const known = wholes.get(whole);
    if (!known || heldBy(candidate.evidence) > heldBy(known.evidence)) wholes.set(whole, candidate);
  }
  const totals = new Map([...best].map(([kin, wholes]) => [kin, supportOf([...wholes.values()])] as const));
  return candidates.map((candidate) => {
    const total = candidate.kin === undefined ? undefined : totals.get(candidate.kin);
    const own = candidate.kin === undefined ? undefined : best.get(candidate.kin)?.get(candidate.family.whole);
    if (!total || !own) return candidate;
    const kinSupport = {
      holds: total.holds - heldBy(own.evidence),
      asked: total.asked - askedBy(own.evidence),
    };
    return kinSupport.asked === 0 ? candidate : { ...candidate, kinSupport };
  });
}

function supportOf(candidates: readonly Candidate[]): { holds: number; asked: number } {
  return candidates.reduce(
    (sum, { evidence }) => ({ holds: sum.holds + heldBy(evidence), asked: sum.asked + askedBy(evidence) }),
    { holds: 0, asked: 0 },
  );
}
