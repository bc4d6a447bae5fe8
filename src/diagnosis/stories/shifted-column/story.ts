/** A run of a column stands one line too low or too high; what fell out at its end follows from the sums. */
import { equals, type Decimal } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import { solvedValues } from '../../meant-values';
import type { Scene } from '../../scene';
import type { Story, Telling } from '../../story';

const COST = 0.7;
/** Cells that changed places: fewer are two slips, more are another table. */
const [SHORTEST, LONGEST] = [2, 14];

/** Each cell takes the value of the next; the last one's is lost and is sought. */
function tellingOf(scene: Scene, run: readonly FactIndex[]): Telling | null {
  const lost = run.at(-1);
  if (lost === undefined) return null;
  const moved = new Map<FactIndex, Decimal>();
  run.slice(0, -1).forEach((cell, index) => {
    const [own, next] = [scene.fact(cell), scene.fact(run[index + 1] ?? -1)];
    if (own && next && !equals(own.value, next.value)) moved.set(cell, next.value);
  });
  if (moved.size < SHORTEST - 1 || !scene.covers([...moved.keys(), lost]) || !scene.mayMend(moved, lost)) return null;
  const tries = solvedValues(scene, lost, moved).map((value) => ({
    edits: new Map([...moved, [lost, value]]),
    cost: COST,
  }));
  const [best, ...others] = scene.best(tries);
  if (!best) return null;
  const open = others.length > 0 || scene.isOpen(best.edits, lost, best.outcome);
  return { kind: 'shifted-column', edits: best.edits, cost: COST, open };
}

function runsOf(scene: Scene, column: readonly FactIndex[]): Telling[] {
  const found: Telling[] = [];
  const asked = new Set(scene.cells);
  const near = column.flatMap((cell, index) => (asked.has(cell) ? [index] : []));
  const [first, last] = [near[0] ?? 0, near.at(-1) ?? -1];
  for (let from = Math.max(0, first - LONGEST); from <= last; from += 1) {
    for (let to = from + SHORTEST; to <= Math.min(column.length, from + LONGEST); to += 1) {
      const run = column.slice(from, to);
      if (!scene.covers(run)) continue;
      for (const way of [run, [...run].reverse()]) {
        const told = tellingOf(scene, way);
        if (told) found.push(told);
      }
    }
  }
  return found;
}

export const shiftedColumn: Story = {
  id: 'shifted-column',
  joins: true,
  tell(scene) {
    if (scene.failing.length < 2) return [];
    const columns = new Map<FactIndex, FactIndex[]>();
    for (const cell of scene.cells) {
      const column = scene.columnOf(cell).filter((each) => scene.isTyped(each));
      if (column[0] !== undefined) columns.set(column[0], column);
    }
    return [...columns.values()].flatMap((column) => runsOf(scene, column));
  },
};
