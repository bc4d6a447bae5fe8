/** Sums that some other sum completes: it has all their terms and more, and holds where they break. */
import { heldBy, type Candidate } from './candidate';
import type { Family } from './family';

/** The terms of an equation with their signs, the whole's the other way. */
const termsOf = ({ whole, parts }: Family): ReadonlyMap<number, number> =>
  new Map([[whole, -1], ...parts.map(({ at, sign }): [number, number] => [at, sign])]);

/** A sum that holds without a break. */
export const isFirmSum = ({ family, evidence }: Candidate): boolean =>
  family.kind === 'sum' && family.exhaustive && evidence.fails === 0;

/** Whether some other sum has all its terms and more, and holds where this one breaks: there the further terms are not nought. */
export function isCompleted({ family, evidence, kin }: Candidate, firm: readonly Candidate[]): boolean {
  const found = family.source === 'figures' || (family.source === 'words' && kin === undefined);
  if (family.kind !== 'sum' || !found || evidence.fails === 0) return false;
  const own = termsOf(family);
  return firm.some((other) => {
    if (heldBy(other.evidence) <= heldBy(evidence) || other.family.parts.length <= family.parts.length) return false;
    const terms = termsOf(other.family);
    const turned = terms.get(family.whole) === 1 ? -1 : 1;
    return [...own].every(([at, sign]) => terms.get(at) === sign * turned);
  });
}
