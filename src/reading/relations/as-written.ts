/**
 * Lines of different units that are added as they stand: programs print "Tấn", "Kg" and "Con" beside figures and add them
 * all the same. A sum that outline or words suggest is asked there with the units left out, once several columns show that
 * it is meant so; what breaks it is a warning (CONTRACT 4, source `figures`).
 */
import type { AxisView } from './axis-view';
import { askedBy, candidateOf, heldBy, type Candidate } from './candidate';
import type { Family } from './family';

const NEEDED_HOLDS = 4;
const NEEDED_DIGITS = 8;

/** Whether whole and parts of an instance are of two units. */
export function isMixed({ units, width }: AxisView, { whole, parts }: Family, j: number): boolean {
  let found = units[whole * width + j] as number;
  for (const { at } of parts) {
    const unit = units[at * width + j] as number;
    if (unit === 0 || unit === found) continue;
    if (found !== 0) return true;
    found = unit;
  }
  return false;
}

function isMixedSomewhere(view: AxisView, family: Family): boolean {
  for (let j = 0; j < view.width; j += 1) if (isMixed(view, family, j)) return true;
  return false;
}

/** The candidates; those whose instances of several units hold as they stand are asked in those, too. */
export function withAsWritten(view: AxisView, candidates: readonly Candidate[]): readonly Candidate[] {
  if (view.axis !== 'lines' || view.units.every((unit) => unit === 0)) return candidates;
  let plain: AxisView | null = null;
  return candidates.map((candidate) => {
    const { family, evidence, needs } = candidate;
    const isSum = family.kind === 'sum' && family.exhaustive && family.parts.length >= 2;
    if (!isSum || family.source === 'figures' || !isMixedSomewhere(view, family)) return candidate;
    plain ??= { ...view, units: new Int32Array(view.units.length) };
    const written = candidateOf(plain, family, needs).evidence;
    const holds = heldBy(written);
    const isShown = holds >= NEEDED_HOLDS && written.fails * 4 <= holds && written.digits >= NEEDED_DIGITS;
    return isShown && askedBy(written) > askedBy(evidence)
      ? { ...candidate, evidence: written, asWritten: true }
      : candidate;
  });
}
