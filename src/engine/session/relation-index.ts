/** Which relations each figure stands in, packed into two arrays so that large workbooks open at once. */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';

export interface RelationIndex {
  /** Positions in `reading.relations`, each once. */
  of(fact: FactIndex): readonly number[];
}

/** Counts first, then fills: no list per figure. */
export function relationsOfFacts(reading: Reading): RelationIndex {
  const { facts, relations } = reading;
  const starts = new Uint32Array(facts.length + 1);
  const count = (fact: FactIndex): void => {
    if (fact < facts.length) starts[fact + 1] = (starts[fact + 1] ?? 0) + 1;
  };
  for (const relation of relations) {
    count(relation.whole);
    for (const part of relation.parts) count(part.fact);
  }
  for (let index = 0; index < facts.length; index += 1) starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0);
  const places = new Uint32Array(starts[facts.length] ?? 0);
  const next = starts.slice(0, facts.length);
  const put = (fact: FactIndex, place: number): void => {
    if (fact >= facts.length) return;
    const at = next[fact] ?? 0;
    places[at] = place;
    next[fact] = at + 1;
  };
  for (const [place, relation] of relations.entries()) {
    put(relation.whole, place);
    for (const part of relation.parts) put(part.fact, place);
  }
  return {
    of: (fact) => [...new Set(places.subarray(starts[fact] ?? 0, starts[fact + 1] ?? 0))],
  };
}
