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
  const lines = new Map(total.parts.map(({ fact, sign }) => [fact, sign]));
  return (
    total.kind === 'sum' &&
    lines.size > subtotal.parts.length &&
    !lines.has(subtotal.whole) &&
    subtotal.parts.every(({ fact, sign }) => lines.get(fact) === sign)
  );
}

/**
 * Whether changes of a line and a larger total leave alone the subtotal between them, which fails by itself and, if anything
 * else does, in that total.
 */
export function passesOver({ world, failing }: Scene, cells: Iterable<FactIndex>, subtotal: FactIndex): boolean {
  const changed = new Set(cells);
  const [own, ...more] = failing.filter(({ whole }) => whole === subtotal);
  if (own?.kind !== 'sum' || more.length > 0 || changed.has(subtotal)) return false;
  if (!own.parts.some(({ fact }) => changed.has(fact))) return false;
  const isAbove = ({ whole, parts }: Relation): boolean =>
    changed.has(whole) && parts.some(({ fact }) => fact === subtotal);
  if (!failing.every((relation) => relation === own || isAbove(relation))) return false;
  return [...changed].some((cell) => world.of(cell).some((total) => total.whole === cell && addsUpAll(total, own)));
}
