/**
 * Parts that make up one whole without a break are not what another whole is made of that breaks: men and women are all
 * people of a village, and its country people only where it has no town.
 */
import { heldBy, type Candidate } from './candidate';

const SEARCHED: ReadonlySet<Candidate['family']['source']> = new Set(['figures', 'meaning']);

const partsOf = ({ family: { parts } }: Candidate): string =>
  parts
    .map(({ at, sign }) => at * 2 + (sign > 0 ? 0 : 1))
    .sort((a, b) => a - b)
    .join(',');

/** A sum that breaks somewhere, and that nothing but figures or words of meaning suggests. */
const isDoubtful = ({ family, evidence }: Candidate): boolean =>
  family.kind === 'sum' && evidence.fails > 0 && SEARCHED.has(family.source);

/** The candidates without sums that nothing but figures suggests and whose parts make a better whole. */
export function withoutWorseWholes(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(isDoubtful)) return candidates;
  const clean = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { family, evidence } = candidate;
    if (family.kind !== 'sum' || !family.exhaustive || evidence.fails > 0 || heldBy(evidence) === 0) continue;
    const key = partsOf(candidate);
    const known = clean.get(key);
    if (!known || heldBy(evidence) > heldBy(known.evidence)) clean.set(key, candidate);
  }
  return candidates.filter((candidate) => {
    const { family, evidence } = candidate;
    if (!isDoubtful(candidate)) return true;
    const better = clean.get(partsOf(candidate));
    return !better || better.family.whole === family.whole || heldBy(better.evidence) <= heldBy(evidence);
  });
}
