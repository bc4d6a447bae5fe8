/** On what grounds a relation is asked: printed on the sheet, or told by its shape alone. */
import type { Relation, RelationSource } from '../core/relation';

const DECLARED: ReadonlySet<RelationSource> = new Set(['code row', 'heading', 'formula', 'form']);

/** Printed on the sheet, in its formulas or its form. */
export const isDeclared = (source: RelationSource): boolean => DECLARED.has(source);

/** Whether nothing but the sheet's shape speaks for a relation: it holds nowhere. */
export const isHollow = ({ source, support }: Relation): boolean => !isDeclared(source) && support?.holds === 0;

/** Instances of a rule that bear it out. */
const HOLDS = 2;

/**
 * Whether a relation may decide at all (CONTRACT 4): printed on the sheet, in its formulas or its form, or held in other
 * places. One that stands alone and is only suggested decides nothing.
 */
export const isBorneOut = ({ source, support }: Relation): boolean =>
  isDeclared(source) || (support?.holds ?? 0) >= HOLDS;

/** The same against a total's own formula: what a formula says is no witness there. */
export const isSpokenFor = (relation: Relation): boolean => relation.source !== 'formula' && isBorneOut(relation);
