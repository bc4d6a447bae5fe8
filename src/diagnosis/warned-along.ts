/** Warnings that what happened explains as well: one wrong cell is one cause, whatever its findings are called. */
import type { Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';
import type { Explained } from './explained';
import type { World } from './world';

/** Failing relations that nobody was asked to explain and that hold once what is named is put right. */
export function warnedAlong(world: World, { judgement }: Explained, asked: ReadonlySet<Relation>): Relation[] {
  const { named, calculated } = judgement;
  if (!named || named.edits.size === 0 || (calculated && calculated.taken === undefined)) return [];
  const open = [...world.failing].filter((relation) => !asked.has(relation));
  if (open.length === 0) return [];
  const { mended, values } = world.after(named.edits, 'formulas');
  const found: Relation[] = [];
  world.tried(values, () => {
    for (const relation of open) {
      const verdict = verdictOf(world.facts, relation);
      const isFine = verdict.status === 'holds' || (verdict.status === 'fails' && verdict.code === 'within-rounding');
      if (isFine && mended.has(relation)) found.push(relation);
    }
  });
  return found;
}
