/**
 * Failing relations that no one story explains, taken apart: the one cell that puts more of them right than any other, and
 * leaves nothing wrong about itself, is one mistake; what is left is another (CONTRACT 4: independent slips are several).
 */
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { cellsOf } from './cells-of';
import { meantValues } from './meant-values';
import { Scene } from './scene';
import { witnesses } from './simplest';
import type { World } from './world';

/** Fewer than two equations that meet in one cell tell no mistake from another. */
const LEAST = 2;

/** The failing relations that some value of a cell would put right, breaking nothing and leaving none about the cell. */
function mendedBy(scene: Scene, cell: FactIndex): readonly Relation[] {
  const own = scene.failing.filter((relation) => cellsOf(relation).includes(cell));
  if (own.length < LEAST || own.length === scene.failing.length) return [];
  for (const value of meantValues(scene, cell, own)) {
    const { broken, mended } = scene.world.after(new Map([[cell, value]]), 'formulas');
    if (broken.length === 0 && own.every((relation) => mended.has(relation)))
      return scene.failing.filter((relation) => mended.has(relation));
  }
  return [];
}

/** What one cell explains, and the others; null where no cell stands out. */
export function takenApart(world: World, group: readonly Relation[]): readonly [Relation[], Relation[]] | null {
  const scene = new Scene(world, group);
  const found = scene.cells
    .filter((cell) => scene.isTyped(cell))
    .map((cell) => mendedBy(scene, cell))
    .map((relations) => ({ relations, count: witnesses(relations).length }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = found;
  if (!best || best.count < LEAST || best.count === next?.count) return null;
  const own = new Set(best.relations);
  return [[...own], group.filter((relation) => !own.has(relation))];
}
