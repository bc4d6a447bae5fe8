/** Of several readings of one heading the one that the figures bear out, and no other nearly as well. */
import { heldBy, type Candidate } from './candidate';

/** The best has so many times what the next has. */
const CLEAR = 2;

/** The reading that holds in `enough` instances at least, and in twice as many as any other; null where none does. */
export function clearlyBest(tried: readonly Candidate[], enough: number): Candidate | null {
  const [best, next] = [...tried].sort((a, b) => heldBy(b.evidence) - heldBy(a.evidence));
  if (!best || heldBy(best.evidence) < enough) return null;
  return !next || heldBy(best.evidence) >= CLEAR * heldBy(next.evidence) ? best : null;
}
