/** An amount of one line was booked in another: one figure has too much of what the other lacks. */
import { add, subtract } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import { likelihoodOf } from '../../likelihood';
import { cellsOf } from '../../problem';
import type { Scene } from '../../scene';
import type { Story, Telling } from '../../story';

const COST = 0.8;
/** Cells of which every two are tried. */
const MOST_CELLS = 120;

/** The likeliest amount between two cells; open where several would do. */
function between(scene: Scene, a: FactIndex, b: FactIndex): Telling | null {
  const [first, second] = [scene.fact(a), scene.fact(b)];
  if (!first || !second || first.table !== second.table || first.unit?.text !== second.unit?.text) return null;
  const alone = scene.failing.filter((relation) => cellsOf(relation).includes(a) && !cellsOf(relation).includes(b));
  const tries = (alone.length > 0 ? scene.meant(a, alone) : []).map((value) => ({
    edits: new Map([
      [a, value],
      [b, add(second.value, subtract(first.value, value))],
    ]),
    cost: COST + likelihoodOf(scene, a, value).cost / 10,
  }));
  const [best, ...others] = scene.best(tries);
  return best ? { kind: 'moved-amount', edits: best.edits, cost: best.cost, open: others.length > 0 } : null;
}

export const movedAmount: Story = {
  id: 'moved-amount',
  joins: true,
  tell(scene) {
    if (scene.failing.length < 2) return [];
    const cells = scene.cells.filter((cell) => scene.isTyped(cell) && scene.place(cell)).slice(0, MOST_CELLS);
    return cells.flatMap((a, index) =>
      cells
        .slice(index + 1)
        .filter((b) => scene.place(a)?.column === scene.place(b)?.column && scene.covers([a, b]))
        .flatMap((b) => between(scene, a, b) ?? between(scene, b, a) ?? []),
    );
  },
};
