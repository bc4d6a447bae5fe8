/** Cells that hold a typed number where their kin in the same line and column are formulas: suspect before anything fails. */
import type { FactIndex } from '../core/fact';
import { isTypedAmongFormulas } from './typed-among-formulas';
import type { World } from './world';

const known = new WeakMap<World, Map<FactIndex, boolean>>();

function find(world: World, cell: FactIndex): boolean {
  const beside = [...world.grid.row(cell), ...world.grid.column(cell)];
  if (!beside.some((each) => world.fact(each)?.written === 'formula')) return false;
  const own = world.of(cell).filter(({ whole }) => whole === cell);
  const relations = beside.flatMap((each) => world.of(each).filter(({ whole }) => whole === each));
  return own.some((relation) => isTypedAmongFormulas({ facts: world.reading.facts, relations }, relation));
}

export function isTypedOver(world: World, cell: FactIndex): boolean {
  let cells = known.get(world);
  if (!cells) known.set(world, (cells = new Map<FactIndex, boolean>()));
  let found = cells.get(cell);
  if (found === undefined) cells.set(cell, (found = find(world, cell)));
  return found;
}
