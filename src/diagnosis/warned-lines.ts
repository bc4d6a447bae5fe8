/** Totals that may lack a line are warned of column by column: it is one line that is gone, and nothing is decided by it. */
import { positionOf } from '../core/held-fact';
import type { Relation } from '../core/relation';
import type { Explained } from './explained';
import { Scene } from './scene';
import { missingLine } from './stories/missing-line/story';
import type { World } from './world';

/** Whether a relation warns of a sum that words or shape suggest. */
export const isSaidWarning = ({ force, kind, source }: Relation): boolean =>
  force === 'warning' && kind === 'sum' && (source === 'words' || source === 'outline');

/** The lines that are gone, by what is warned of totals that nothing else explains. */
export function warnedLines(world: World, warned: readonly Relation[]): Explained[] {
  const lines = new Map<string, Relation[]>();
  for (const relation of warned) {
    const fact = world.fact(relation.whole);
    const row = fact && positionOf(fact)?.row;
    const key = `${String(fact?.table)} ${String(row)}`;
    lines.set(key, [...(lines.get(key) ?? []), relation]);
  }
  return [...lines.values()].flatMap((failing) => {
    const scene = new Scene(world, failing);
    const tellings = missingLine.tell(scene);
    const [named] = tellings;
    return named ? [{ scene, judgement: { named, proven: false, tellings } }] : [];
  });
}
