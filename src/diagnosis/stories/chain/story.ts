/** One figure is wrong, and the totals and percentages above were computed with it. */
import { ZERO } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import { likelihoodOf } from '../../likelihood';
import type { Scene } from '../../scene';
import type { Story, Telling } from '../../story';

/** Parts added, at most, while looking for where a chain starts. */
const MOST_WORK = 400_000;

function tellingOf(scene: Scene, start: FactIndex): Telling | null {
  const tries = scene
    .meant(start)
    .map((value) => ({ edits: new Map([[start, value]]), cost: likelihoodOf(scene, start, value).cost }));
  const [best, ...others] = scene.best(tries, 'all');
  if (!best) return null;
  const edits = new Map([...best.outcome.values].filter(([cell]) => scene.isTyped(cell)));
  if (edits.size < 2) return null;
  const { slip, by, exact } = likelihoodOf(scene, start, edits.get(start) ?? ZERO);
  return {
    kind: 'chain',
    edits,
    cost: best.cost,
    open: others.length > 0,
    data: { ...(by === undefined ? {} : { by }), ...(exact ? { exact: 'yes' } : {}) },
    ...(slip ? { slip } : {}),
  };
}

export const chain: Story = {
  id: 'chain',
  joins: true,
  tell(scene) {
    const parts = scene.failing.reduce((sum, relation) => sum + relation.parts.length, 0);
    if (scene.cells.length * parts > MOST_WORK) return [];
    return scene.cells.filter((cell) => scene.isTyped(cell)).flatMap((cell) => tellingOf(scene, cell) ?? []);
  },
};
