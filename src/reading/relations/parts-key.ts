/** Kind and signed parts of a relation as one text, in whatever order they stand. */
import type { FactIndex } from '../../core/fact';

export function partsKey(kind: string, parts: readonly { readonly fact: FactIndex; readonly sign: 1 | -1 }[]): string {
  const terms = parts.map(({ fact, sign }) => sign * (fact + 1));
  return `${kind}:${(kind === 'ratio' || kind === 'growth' ? terms : terms.sort((a, b) => a - b)).join(',')}`;
}
