/**
 * Sums that say nothing of their own: a total over all lines is what the total over the groups says, where each group is the
 * sum of its lines. That one holds when the other does is no evidence for either.
 */
import { addressKey } from '../../core/cell-address';
import type { Proof } from '../../core/finding';
import type { RelationClaim } from '../../core/relation-claim';

/** A plain sum by its cells. */
interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

function sumOf({ kind, whole, parts }: RelationClaim): Sum | null {
  if (kind !== 'sum' || parts.some(({ sign }) => sign < 0)) return null;
  return { whole: addressKey(whole), parts: parts.map(({ at }) => addressKey(at)) };
}

/** The lines that a cell is the sum of, itself where it is one; null where it is of none of them, or of others too. */
function linesOf(cell: string, lines: ReadonlySet<string>, sums: ReadonlyMap<string, Sum[]>): readonly string[] | null {
  if (lines.has(cell)) return [cell];
  const open = sums.get(cell) ?? [];
  // No cell is a sum of itself, however the sums go round.
  const further = new Map([...sums].filter(([whole]) => whole !== cell));
  for (const { parts } of open) {
    const found = parts.map((part) => linesOf(part, lines, further));
    if (found.every((each) => each !== null)) return found.flat();
  }
  return null;
}

/** Whether the parts of one sum, each the sum of some of the other's, are together all of those once. */
function isFiner(fine: Sum, coarse: Sum, sums: ReadonlyMap<string, Sum[]>): boolean {
  const lines = new Set(fine.parts);
  const found = coarse.parts.map((part) => linesOf(part, lines, sums));
  const all = found.flatMap((each) => each ?? []);
  return found.every((each) => each !== null) && all.length === lines.size && new Set(all).size === all.length;
}

/** Whether a sum says what another one of its whole, that was asked before, says with the sums of its parts. */
export function saysAgain(claim: RelationClaim, held: ReadonlyMap<string, Proof>, asked: ReadonlySet<string>): boolean {
  const own = sumOf(claim);
  if (!own) return false;
  const sums = new Map<string, Sum[]>();
  const known: Sum[] = [];
  for (const [key, proof] of held) {
    const sum = sumOf(proof.claim);
    if (!sum) continue;
    if (sum.whole !== own.whole) sums.set(sum.whole, [...(sums.get(sum.whole) ?? []), sum]);
    else if (asked.has(key)) known.push(sum);
  }
  return known.some((other) => isFiner(own, other, sums) || isFiner(other, own, sums));
}
