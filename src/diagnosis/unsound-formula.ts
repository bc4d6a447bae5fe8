/** Formulas that add something else than the table says: a part left out, or one beyond them. Such a cell may be wrong itself. */
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import type { World } from './world';

/** Whether a failing sum of the cell and the cell's own formula share parts, and one has more than the other. */
export function isUnsound(world: World, cell: FactIndex): boolean {
  const own = world.of(cell).filter((relation) => relation.whole === cell);
  const formulas = own.filter(({ source, kind }) => source === 'formula' && kind === 'sum');
  const asked = own.filter((relation) => relation.kind === 'sum' && world.failing.has(relation));
  return formulas.some((formula) => asked.some((relation) => differs(formula, relation)));
}

function differs(formula: Relation, relation: Relation): boolean {
  const [added, parts] = [formula, relation].map(({ parts: terms }) => new Set(terms.map(({ fact }) => fact)));
  if (!added || !parts || added.size === parts.size) return false;
  const [small, large] = added.size < parts.size ? [added, parts] : [parts, added];
  return small.size > 0 && [...small].every((fact) => large.has(fact));
}
