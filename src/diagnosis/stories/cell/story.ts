/** One cell holds the wrong value, and nothing else was touched. */
import { ZERO } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import { likelihoodOf } from '../../likelihood';
import type { Scene } from '../../scene';
import type { Story, Telling } from '../../story';
import { isUnsound } from '../../unsound-formula';

function tellingOf(scene: Scene, cell: FactIndex): Telling | null {
  const tries = scene
    .meant(cell)
    .map((value) => ({ edits: new Map([[cell, value]]), cost: likelihoodOf(scene, cell, value).cost }));
  const [best, ...others] = scene.best(tries, 'formulas', scene.isTyped(cell) ? undefined : cell);
  if (!best) return null;
  const { edits, cost, outcome } = best;
  const { slip, by } = likelihoodOf(scene, cell, edits.get(cell) ?? ZERO);
  return {
    kind: slip === 'sign-flip' ? 'sign' : 'cell',
    edits,
    cost,
    open: others.length > 0 || scene.isOpen(edits, cell, outcome),
    ...(slip ? { slip } : {}),
    ...(by === undefined ? {} : { data: { by } }),
  };
}

export const cell: Story = {
  id: 'cell',
  joins: false,
  tell(scene) {
    const behind = scene.cells.filter(
      (each) => (scene.isTyped(each) || isUnsound(scene.world, each)) && scene.covers([each]),
    );
    return behind.flatMap((each) => tellingOf(scene, each) ?? []);
  },
};
