/** Figures that nobody meant: below nought in a column that has none below it. */
import { sign, ZERO, type Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { World } from './world';

/** Whether a figure is worked out as a growth or a difference: such a one may be below nought wherever it stands. */
function isChange(world: World, cell: FactIndex): boolean {
  return world
    .of(cell)
    .some(({ whole, kind, parts }) => whole === cell && (kind === 'growth' || parts.some(({ sign: own }) => own < 0)));
}

/** Whether a figure would be below nought in a column that has none below it. */
export function isAbsurd(world: World, edits: ReadonlyMap<FactIndex, Decimal>): boolean {
  return [...edits].some(
    ([cell, value]) =>
      sign(value) < 0 &&
      !isChange(world, cell) &&
      world.grid.column(cell).every((each) => sign(world.fact(each)?.value ?? ZERO) >= 0),
  );
}
