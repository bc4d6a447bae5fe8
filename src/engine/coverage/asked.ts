/** Which figures some relation asks: the whole or a part of one that is proven, broken, or waits for an operand (CONTRACT 4). */
import type { Skip } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';

/** What checks found, as far as it tells whether a relation was asked. */
export interface Answered {
  readonly skipped: readonly Skip[];
  /** Relations asked beyond the reading's own. */
  readonly beyond: readonly Relation[];
}

/** 1 for each figure that is asked. */
export function askedFigures(reading: Reading, { skipped, beyond }: Answered): Uint8Array {
  const asked = new Uint8Array(reading.facts.length);
  const unasked = new Set<string>();
  for (const skip of skipped) {
    if (skip.relation !== undefined && skip.reason !== 'unknown-operand') unasked.add(skip.relation);
  }
  const mark = (relation: Relation): void => {
    if (unasked.size > 0 && unasked.has(relation.id)) return;
    asked[relation.whole] = 1;
    for (const part of relation.parts) asked[part.fact] = 1;
    for (const weight of relation.weights ?? []) asked[weight] = 1;
  };
  reading.relations.forEach(mark);
  beyond.forEach(mark);
  return asked;
}
