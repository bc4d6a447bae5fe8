/** Two figures of one line or one column stand in each other's place. */
import { equals, type Decimal } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import type { Scene } from '../../scene';
import type { Story, Telling } from '../../story';

const COST = 0.6;
/** Cells of which every two are tried. */
const MOST_CELLS = 160;

/** Lines of one column so near each other that figures of any kind are typed in each other's place. */
const NEAR = 3;

/**
 * Whether two figures could be typed in each other's place: one line, however far (two quotients of one figure hold with
 * either's divisor in the other's place, so that a swap has a twin), or one column, near by or of one kind of unit; values
 * that differ.
 */
function mayChange(scene: Scene, a: FactIndex, b: FactIndex): boolean {
  const [first, second] = [scene.fact(a), scene.fact(b)];
  const [here, there] = [scene.place(a), scene.place(b)];
  if (!first || !second || !here || !there || first.table !== second.table) return false;
  if (here.row !== there.row && here.column !== there.column) return false;
  if (equals(first.value, second.value)) return false;
  const near = here.row === there.row || Math.abs(here.row - there.row) <= NEAR;
  return near || first.unit?.dimension === second.unit?.dimension;
}

function tellingOf(scene: Scene, a: FactIndex, b: FactIndex): Telling | null {
  const [first, second] = [scene.fact(a), scene.fact(b)];
  if (!first || !second) return null;
  const edits: ReadonlyMap<FactIndex, Decimal> = new Map([
    [a, second.value],
    [b, first.value],
  ]);
  return scene.mends(edits) ? { kind: 'swapped', edits, cost: COST, open: false, slip: 'cells-swapped' } : null;
}

export const swapped: Story = {
  id: 'swapped',
  joins: true,
  tell(scene) {
    const cells = scene.cells.filter((cell) => scene.isTyped(cell)).slice(0, MOST_CELLS);
    return cells.flatMap((a, index) =>
      cells
        .slice(index + 1)
        .filter((b) => scene.covers([a, b]) && mayChange(scene, a, b))
        .flatMap((b) => tellingOf(scene, a, b) ?? []),
    );
  },
};
