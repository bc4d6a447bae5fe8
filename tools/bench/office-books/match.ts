/** Whether a relation that is known was asked: by its cells, as it is or written for another of them. */
import { keyOf, type Book, type TrueRelation } from '../../../test/support/office-books';
import type { Claim } from './door';

type Given = Pick<Claim, 'kind' | 'whole' | 'exhaustive'> & {
  readonly parts: readonly { readonly at: Claim['whole']; readonly sign: number }[];
};

/** An equation's form that does not depend on which cell is called the whole; empty cells count on neither side. */
function formOf(relation: Given, counts: (key: string) => boolean): string {
  const kind = relation.kind === 'equal' ? 'sum' : relation.kind;
  const parts = relation.parts.filter(({ at }) => counts(keyOf(at)));
  if (kind !== 'sum')
    return `${kind === 'product' ? 'ratio' : kind} ${[relation.whole, ...parts.map(({ at }) => at)].map(keyOf).sort().join(' ')}`;
  const terms = new Map([[keyOf(relation.whole), 1]]);
  for (const { at, sign } of parts) terms.set(keyOf(at), (terms.get(keyOf(at)) ?? 0) - sign);
  const sorted = [...terms].filter(([, sign]) => sign !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const turn = (sorted[0]?.[1] ?? 1) < 0 ? -1 : 1;
  return `sum ${sorted.map(([key, sign]) => `${String(sign * turn)}${key}`).join(' ')}`;
}

/** Those of the book's relations that were asked. */
export function askedOf(book: Book, claims: readonly Claim[]): Set<TrueRelation> {
  const counts = (key: string): boolean => book.figures.has(key);
  const whole = new Set<string>();
  const partial = new Set<string>();
  const bounds = new Set<string>();
  for (const claim of claims) {
    if (claim.kind === 'subset') for (const { at } of claim.parts) bounds.add(`${keyOf(claim.whole)} ${keyOf(at)}`);
    else (claim.exhaustive ? whole : partial).add(formOf(claim, counts));
  }
  return new Set(
    book.relations.filter((relation) => {
      const form = formOf(relation, counts);
      if (relation.or && whole.has(formOf({ ...relation, parts: relation.or }, counts))) return true;
      if (relation.exhaustive) return whole.has(form);
      const bounded = relation.parts.every(({ at }) => bounds.has(`${keyOf(relation.whole)} ${keyOf(at)}`));
      return partial.has(form) || whole.has(form) || bounded;
    }),
  );
}
