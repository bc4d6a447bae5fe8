/** Whether the figures leave one value only for what several cells share: the amount that moved, or where a chain starts. */
import { add, fromInteger, shift, subtract, type Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import { digitsOf } from './feasible';
import type { Scene } from './scene';
import type { Telling } from './story';
import { comeToTheDigit } from './to-the-digit';
import type { Outcome } from './world';

type Edits = ReadonlyMap<FactIndex, Decimal>;

/** One unit of the last place more, and less, of the shared amount: where it starts, and of the other cell of two. */
function besideOf(scene: Scene, { kind, edits }: Telling): readonly Edits[] {
  const [start, other] = [...edits];
  const fact = start && scene.fact(start[0]);
  if (!fact || !start) return [];
  const step = shift(fromInteger(1), -digitsOf(fact));
  return [add, subtract].map((more) => {
    const less = more === add ? subtract : add;
    const first = [start[0], more(start[1], step)] as const;
    return new Map(kind === 'moved-amount' && other ? [first, [other[0], less(other[1], step)]] : [first]);
  });
}

export function isPinned(scene: Scene, telling: Telling, { outright }: Outcome): boolean {
  if (telling.kind !== 'moved-amount' && telling.kind !== 'chain') return true;
  return besideOf(scene, telling).every((edits) => {
    const outcome = scene.mends(edits, telling.kind === 'chain' ? 'all' : 'formulas');
    return outcome === null || outcome.outright < outright || !comeToTheDigit(scene, outcome.values);
  });
}
