/**
 * Chains that pass over a subtotal: a line is said to be wrong together with a total that adds up the lines of several
 * groups, and the subtotal of the line's own group, which stands between them, to be right. Whoever carries a wrong line on
 * carries it into the subtotal first: where that alone is off, it is the one cell that is wrong.
 */
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import type { Scene } from './scene';

/** Whether a total adds up all lines of another one, with others beside them. */
function addsUpAll(total: Relation, subtotal: Relation): boolean {
  const lines = new Set(total.parts.map(({ fact }) => fact));
  return (
    total.kind === 'sum' &&
    total.parts.length > subtotal.parts.length &&
    !lines.has(subtotal.whole) &&
    subtotal.parts.every(({ fact }) => lines.has(fact))
  );
}

/** Whether changes of a line and a larger total leave alone the subtotal between them, which fails by itself. */
export function passesOver({ world, failing }: Scene, cells: Iterable<FactIndex>, subtotal: FactIndex): boolean {
  const changed = new Set(cells);
  const [relation, ...more] = failing;
  if (!relation || more.length > 0 || relation.kind !== 'sum' || relation.whole !== subtotal) return false;
  if (changed.has(subtotal) || !relation.parts.some(({ fact }) => changed.has(fact))) return false;
  return [...changed].some((cell) =>
    world.of(cell).some((total) => total.whole === cell && addsUpAll(total, relation)),
  );
}
