/** What is claimed of each figure so far, so that nothing is claimed twice; and whether two lists of parts say the same. */
import type { FactIndex } from '../../core/fact';
import type { RelationKind } from '../../core/relation';

export interface Part {
  readonly fact: FactIndex;
  readonly sign: 1 | -1;
}

type Parts = readonly Part[];

const inOrder = (a: Part, b: Part): number => a.sign * (a.fact + 1) - b.sign * (b.fact + 1);

const alike = (a: Parts, b: Parts): boolean =>
  a.every(({ fact, sign }, at) => fact === b[at]?.fact && sign === b[at].sign);

/** Whether two relations of one kind have the same signed parts: those of a quotient in one order, of all others in any. */
export function sameParts(kind: RelationKind, a: Parts, b: Parts): boolean {
  if (a.length !== b.length) return false;
  if (alike(a, b)) return true;
  if (kind === 'ratio' || kind === 'growth') return false;
  const sum = (parts: Parts): number => parts.reduce((all, { fact, sign }) => all + sign * (fact + 1), 0);
  return sum(a) === sum(b) && alike([...a].sort(inOrder), [...b].sort(inOrder));
}

interface Claim {
  readonly kind: RelationKind;
  readonly parts: Parts;
  /** Claimed of the same figure before. */
  readonly before: Claim | undefined;
}

export class Claims {
  private readonly latest = new Map<FactIndex, Claim>();

  /** Claims it; false where just that is claimed already. */
  add(whole: FactIndex, kind: RelationKind, parts: Parts): boolean {
    const before = this.latest.get(whole);
    for (let each = before; each; each = each.before)
      if (each.kind === kind && sameParts(kind, each.parts, parts)) return false;
    this.latest.set(whole, { kind, parts, before });
    return true;
  }
}
