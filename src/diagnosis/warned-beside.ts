/**
 * What fails besides, but is only a warning: equations that no more than the figures suggest, and that hold in many other
 * places. They name nobody; of several tellings they speak for those that put them right as well.
 */
import type { Relation } from '../core/relation';
import type { Scene } from './scene';
import type { Telling } from './story';

/** Other instances that hold: fewer may hold by chance. */
const HOLDS = 3;

/** Such warnings about cells of a scene. */
export function warningsIn({ world, cells }: Scene): Relation[] {
  const found = new Set(cells.flatMap((cell) => world.of(cell)));
  return [...found].filter(
    (each) => each.force === 'warning' && world.isBroken(each) && (each.support?.holds ?? 0) >= HOLDS,
  );
}

/** The tellings that put most of such warnings right; all where none does. What writes nothing is left as it is. */
export function warnedBeside(scene: Scene, tellings: readonly Telling[]): readonly Telling[] {
  const open = tellings.length > 1 ? warningsIn(scene) : [];
  if (open.length === 0) return tellings;
  const counted = tellings.map((telling) => {
    const { mended } = scene.world.after(telling.edits, 'formulas');
    return { telling, count: open.filter((relation) => mended.has(relation)).length };
  });
  const most = Math.max(...counted.map(({ count }) => count));
  return counted.flatMap(({ telling, count }) => (count === most || telling.edits.size === 0 ? [telling] : []));
}
