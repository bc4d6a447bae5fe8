/**
 * A figure of an equation that may be wrong together with one more: a stale part and the total that was added up with it, or
 * a total and the one part of it that nothing else asks. Beside that, a lone equation proves nothing of its other figures.
 */
import { sign, ZERO } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { cellsOf } from './cells-of';
import { passesOver } from './passes-over';
import { meantValues, solvedValues } from './meant-values';
import type { Scene } from './scene';

/** Relations that a new value of a cell would break, of which the further figure must mend all: more are no simple story. */
const MOST_BROKEN = 2;

/** Whether a further figure, that stands in no relation that holds but the broken ones, would make them hold again. */
function follows(
  scene: Scene,
  edits: Parameters<typeof solvedValues>[2],
  broken: readonly Relation[],
  cell: FactIndex,
): boolean {
  const now = scene.fact(cell)?.value ?? ZERO;
  if (sign(now) === 0) return false;
  return solvedValues(scene, cell, edits).some((value) => {
    if (sign(value) !== sign(now)) return false;
    const outcome = scene.world.after(new Map([...edits, [cell, value]]), 'formulas');
    return outcome.broken.length === 0 && broken.every((each) => !outcome.left.includes(each));
  });
}

/** Whether one figure of a failing equation, other than `named`, and one beside it would explain the failure as well. */
export function carriesOn(scene: Scene, relation: Relation, named: FactIndex): boolean {
  return cellsOf(relation).some((cell) => {
    if (cell === named || !scene.isTyped(cell)) return false;
    const [value] = meantValues(scene, cell, [relation]);
    if (!value) return false;
    const edits = new Map([[cell, value]]);
    const { broken } = scene.world.after(edits, 'formulas');
    if (broken.length === 0 || broken.length > MOST_BROKEN) return false;
    // A part and its total: what moves between two parts of one total is another story.
    const partners = cellsOf(broken[0] ?? relation).filter((each) =>
      broken.every((other) => cellsOf(other).includes(each) && (other.whole === cell || other.whole === each)),
    );
    return partners.some(
      (each) =>
        each !== cell &&
        scene.isTyped(each) &&
        !cellsOf(relation).includes(each) &&
        !passesOver(scene, [cell, each], named) &&
        follows(scene, edits, broken, each),
    );
  });
}
