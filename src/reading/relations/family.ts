/**
 * A family: one rule over all instances of a table ("line 3 is the sum of lines 4 to 9", in every column), held once with
 * how the figures bear it out. Instances become relations only when the family stands (CONTRACT 4).
 */
import type { CellAddress } from '../../core/cell-address';
import type { RelationKind, RelationSource } from '../../core/relation';

export interface FamilyPart {
  /** Position on the family's axis. */
  readonly at: number;
  readonly sign: 1 | -1;
}

export interface Family {
  readonly kind: Exclude<RelationKind, 'count' | 'subset' | 'equal'> | 'subset';
  readonly whole: number;
  readonly parts: readonly FamilyPart[];
  readonly exhaustive: boolean;
  /** Power of ten of quotients and products, as in `Relation`. */
  readonly factorPower: number;
  readonly source: RelationSource;
  /** Words or numbering say it outright: it accuses from any number of instances. */
  readonly outright: boolean;
  readonly statement: string;
  readonly statedAt: CellAddress | null;
  /** Weights of a weighted average, as positions. */
  readonly weights?: readonly number[];
}

/** What one instance says. */
export const enum Says {
  /** Not to be asked: the whole or a needed part is missing. */
  nothing = 0,
  /** Holds, but could not have failed: all zero, one part alone, a copy of another instance. */
  trivial = 1,
  holds = 2,
  /** Misses by no more than rounding each part by itself explains. */
  near = 3,
  fails = 4,
}

export interface Evidence {
  /** Says of each instance. */
  readonly says: Uint8Array;
  readonly holds: number;
  readonly near: number;
  readonly fails: number;
  readonly trivial: number;
  /** Instances that hold and fit independently of each other. */
  readonly distinct: number;
  /** Failing sums that miss by as much as another one does: what is swapped between two is one mistake, not two. */
  readonly shared: number;
  /** Failing sums that miss by more than all parts make: those may lack lines, or have those of another list. */
  readonly far?: number;
  /** How unlikely it is that unrelated figures fit so well: decimal digits over all distinct instances that hold. */
  readonly digits: number;
}

/** A sum without signs of two or more parts, the commonest family. */
export function sumFamily(
  whole: number,
  parts: readonly number[],
  source: RelationSource,
  more: Partial<Family> = {},
): Family {
  return {
    kind: 'sum',
    whole,
    parts: parts.map((at) => ({ at, sign: 1 })),
    exhaustive: true,
    factorPower: 0,
    source,
    outright: false,
    statement: '',
    statedAt: null,
    ...more,
  };
}

/** The equation, whichever of its cells is called the whole. */
export function equationKey(family: Family): string {
  if (family.kind !== 'sum') {
    const parts = family.parts.map((part) => part.at);
    return `${family.kind === 'product' ? 'ratio' : family.kind}:${[family.whole, ...parts].sort((a, b) => a - b).join(',')}`;
  }
  const terms = [{ at: family.whole, sign: -1 }, ...family.parts].sort((a, b) => a.at - b.at);
  const turn = terms[0]?.sign ?? 1;
  return `sum:${terms.map(({ at, sign }) => String(at * 2 + (sign === turn ? 0 : 1))).join(',')}`;
}
