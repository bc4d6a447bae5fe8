/** What was said or shown of a whole and let go: where no structure of it stands, a skip names the whole (CONTRACT 4). */
import type { FactIndex } from '../../core/fact';
import { askedBy, heldBy, type Candidate } from './candidate';
import type { Chosen } from './choose';
import { statementOf, type Emitting } from './emit';
import { Says } from './family';

/** A quotient that holds in fewer places is met by chance. */
const ENOUGH = 2;

/** Whether it is a structure that a whole may have: an exhaustive sum, or a quotient that holds somewhere. */
function isStructure({ family: { kind, exhaustive }, evidence }: Candidate): boolean {
  if (kind === 'sum') return exhaustive;
  return (kind === 'ratio' || kind === 'growth') && heldBy(evidence) >= ENOUGH;
}

/** One withdrawn structure for each whole that none stands for, at the first instance that breaks it. */
export function tellLetGo(
  { draft, view, places }: Emitting,
  candidates: readonly Candidate[],
  chosen: readonly Chosen[],
): void {
  // What says of a part what is left says nothing of what the whole is made of.
  const standing = new Set(
    chosen.filter(({ candidate }) => candidate.balance !== true).map(({ candidate }) => candidate.family.whole),
  );
  for (const candidate of candidates) {
    const { family, evidence } = candidate;
    const suggested = family.source === 'words' || family.source === 'outline' || family.source === 'meaning';
    if (!suggested || !isStructure(candidate) || standing.has(family.whole)) continue;
    const j = evidence.says.indexOf(Says.fails);
    const factAt = (position: number): FactIndex => view.facts[position * view.width + j] as FactIndex;
    const whole = j < 0 ? undefined : draft.facts[factAt(family.whole)];
    if (!whole) continue;
    standing.add(family.whole);
    draft.withdrawn.push({
      kind: family.kind,
      at: whole.at,
      parts: family.parts.flatMap(({ at }) => draft.facts[factAt(at)]?.at ?? []),
      source: family.source,
      statement: statementOf(family, view.axis === 'lines' ? places.lineName : places.columnName),
      support: { holds: heldBy(evidence), asked: askedBy(evidence) },
      reason: 'unsupported',
    });
  }
}
