/** Which figure of a relation follows when another one changes: its whole, or what a formula works out of the whole. */
import type { Fact, FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import type { WorkedOut } from '../core/worked-out';

/** What is known of figures and of what they stand in. */
interface Figures {
  fact(cell: FactIndex): Fact | undefined;
  of(cell: FactIndex): readonly Relation[];
  workedOut(cell: FactIndex): WorkedOut | undefined;
}

/** Which wholes follow their parts: those that formulas compute, or all of them, as if carried on by hand. */
export type Carried = 'formulas' | 'all';

/** Whether a relation is what its whole follows. */
export function isCarried(figures: Figures, relation: Relation, carried: Carried): boolean {
  if (figures.fact(relation.whole)?.written !== 'formula') return carried === 'all';
  if (relation.source === 'formula') return true;
  return !figures.of(relation.whole).some((other) => other.whole === relation.whole && other.source === 'formula');
}

/**
 * The factor of a product that a formula divides out of it ("D8 = E8 / C8", asked as E8 = C8 · D8): nothing else says what
 * that cell holds. null where there is none, or two.
 */
export function dividedOut(figures: Figures, { kind, parts }: Relation): FactIndex | null {
  if (kind !== 'product') return null;
  const isMade = (cell: FactIndex): boolean =>
    figures.fact(cell)?.written === 'formula' &&
    figures.workedOut(cell) === undefined &&
    figures.of(cell).every(({ whole }) => whole !== cell);
  const [factor, ...more] = parts.map(({ fact }) => fact).filter(isMade);
  return factor === undefined || more.length > 0 ? null : factor;
}
