/** The cells that formulas are computed from: to change one changes the formula's result. */
import type { FactIndex } from '../core/fact';
import type { World } from './world';

/** The cells that a formula among `cells` is computed from, and theirs: to change one changes the formula's result. */
export function withInputs(world: World, cells: Iterable<FactIndex>): Set<FactIndex> {
  const all = new Set(cells);
  for (const cell of all) {
    if (world.fact(cell)?.written !== 'formula') continue;
    const own = world.of(cell).filter((relation) => relation.whole === cell);
    const formulas = own.filter(({ source }) => source === 'formula');
    for (const relation of formulas.length > 0 ? formulas : own)
      if (!world.failing.has(relation)) for (const { fact } of relation.parts) all.add(fact);
    for (const { fact } of world.workedOut(cell)?.parts ?? []) all.add(fact);
  }
  return all;
}
