/** The cells of a relation. */
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';

/** The whole and its parts, each once. */
export function cellsOf(relation: Relation): FactIndex[] {
  return [...new Set([relation.whole, ...relation.parts.map((part) => part.fact)])];
}
