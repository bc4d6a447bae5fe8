/** On what grounds a relation is asked: printed on the sheet, or told by its shape alone. */
import type { Relation, RelationSource } from '../core/relation';

const DECLARED: ReadonlySet<RelationSource> = new Set(['code row', 'heading', 'formula', 'form']);

/** Printed on the sheet, in its formulas or its form. */
export const isDeclared = (source: RelationSource): boolean => DECLARED.has(source);

/** Whether nothing but the sheet's shape speaks for a relation: it holds nowhere. */
export const isHollow = ({ source, support }: Relation): boolean => !isDeclared(source) && support?.holds === 0;

/** Whether something printed or other places of the same rule speak for a sum: its shape alone decides nothing (CONTRACT 4). */
export const isSpokenFor = ({ source, support }: Relation): boolean =>
  source === 'code row' || source === 'heading' || source === 'form' || support === null || support.holds >= 2;
