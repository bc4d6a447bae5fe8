/** Relations sorted by kind once for a reading, so that each check walks only its own. */
import type { Relation, RelationKind } from './relation';

const known = new WeakMap<readonly Relation[], ReadonlyMap<RelationKind, readonly Relation[]>>();
const NONE: readonly Relation[] = [];

/** The relations of one kind, in their order. The list given must not change afterwards. */
export function relationsOfKind(relations: readonly Relation[], kind: RelationKind): readonly Relation[] {
  let byKind = known.get(relations);
  if (!byKind) {
    const sorted = new Map<RelationKind, Relation[]>();
    for (const relation of relations) {
      const list = sorted.get(relation.kind);
      if (list) list.push(relation);
      else sorted.set(relation.kind, [relation]);
    }
    byKind = sorted;
    known.set(relations, byKind);
  }
  return byKind.get(kind) ?? NONE;
}
