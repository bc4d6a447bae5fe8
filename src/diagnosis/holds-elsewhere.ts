/** Sums that words say of one group, borne out by the table's other groups of which the same is said (CONTRACT 4: kin). */
import { sign, ZERO } from '../core/decimal';
import type { Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';
import type { Scene } from './scene';

/** Instances of a rule that bear it out. */
const HOLDS = 2;

/** On which side of its total a sum down a column has its lines: 1 below, −1 above; null for any other sum. */
function sideOf(scene: Scene, { kind, exhaustive, whole, parts }: Relation): number | null {
  const place = scene.place(whole);
  if (kind !== 'sum' || !exhaustive || !place || parts.length < 2) return null;
  const sides = new Set(
    parts.map(({ fact, sign: own }) => {
      const part = scene.place(fact);
      return own === 1 && part?.column === place.column ? Math.sign(part.row - place.row) : 0;
    }),
  );
  const [side = 0] = sides;
  return sides.size === 1 && side !== 0 ? side : null;
}

/** Whether other groups' totals, said by words on the same side of their lines, hold at least twice and none of them fails. */
export function holdsElsewhere(scene: Scene, relation: Relation): boolean {
  const { world } = scene;
  const side = relation.source === 'words' ? sideOf(scene, relation) : null;
  if (side === null) return false;
  const row = scene.place(relation.whole)?.row;
  const kin = world.around
    .inTableOf(relation.whole)
    .filter((each) => each.source === 'words' && scene.place(each.whole)?.row !== row && sideOf(scene, each) === side);
  const holding = kin.filter(
    (each) => verdictOf(world.facts, each).status === 'holds' && sign(world.fact(each.whole)?.value ?? ZERO) !== 0,
  );
  return holding.length >= HOLDS && kin.every((each) => !world.isBroken(each));
}
