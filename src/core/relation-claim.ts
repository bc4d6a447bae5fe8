/** A relation by its cells: what findings, skips and proofs carry of it, true however figures are numbered (CONTRACT 4, JSON). */
import type { CellAddress } from './cell-address';
import type { Fact } from './fact';
import type { Relation, RelationKind, RelationSource, Support } from './relation';

export interface RelationClaim {
  readonly kind: RelationKind;
  readonly source: RelationSource;
  readonly exhaustive: boolean;
  /** null where the relation stands alone. */
  readonly support: Support | null;
  readonly whole: CellAddress;
  /** In order: summands; dividend and divisor; now and base; factors. Items of a list are cells too. */
  readonly parts: readonly { readonly at: CellAddress; readonly sign: 1 | -1 }[];
}

/** The claim that a relation makes about its figures' cells; null where its whole is no figure. */
export function claimOf(facts: readonly Fact[], relation: Relation): RelationClaim | null {
  const whole = facts[relation.whole];
  if (!whole) return null;
  const parts = relation.parts.flatMap(({ fact, sign }) => {
    const at = facts[fact]?.at;
    return at ? [{ at, sign }] : [];
  });
  const items = relation.items.map(({ at }) => ({ at, sign: 1 as const }));
  const { kind, source, exhaustive, support } = relation;
  return { kind, source, exhaustive, support, whole: whole.at, parts: [...parts, ...items] };
}
