/** Whether what is named has no rival of equal standing among all that is told. */
import { subtract, ZERO } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import { verdictOf } from '../core/verdict';
import { passesOver } from './passes-over';
import type { Scene } from './scene';
import { isFarFetched, isOneCell, isPlainSwap } from './simplest';
import type { Telling } from './story';
import { digitsIn, TELLING_DIGITS } from './telling-digits';

/** Whether a total lacks just one of its parts, or has it twice, to the last of several digits. */
export function lacksExactly(scene: Scene, { kind, edits, data }: Telling): boolean {
  const [[cell, value] = []] = edits;
  if (kind !== 'cell' || cell === undefined || !value || data?.['by'] === undefined) return false;
  return digitsIn(subtract(value, scene.fact(cell)?.value ?? ZERO)) >= TELLING_DIGITS;
}

/** A hundred has one digit: by two a part is told from others, though not for certain. */
const FEW_DIGITS = 2;

/** The only telling of a total that lacks just one of its parts, or has it twice, where no slip explains any other. */
export function lacksPart(scene: Scene, [first, ...others]: readonly Telling[]): Telling | null {
  const [[cell, value] = []] = first?.edits ?? [];
  if (first?.kind !== 'cell' || first.open || cell === undefined || !value || first.data?.['by'] === undefined)
    return null;
  const lacks = subtract(value, scene.fact(cell)?.value ?? ZERO);
  return digitsIn(lacks) >= FEW_DIGITS && others.every(({ slip }) => slip === undefined) ? first : null;
}

/** Whether a telling leaves alone the one total that another one writes, and changes a line of it and a larger total. */
function passesOverIt(scene: Scene, { edits }: Telling, { edits: named }: Telling): boolean {
  const [total] = named.keys() as Iterable<FactIndex>;
  return total !== undefined && edits.size > 1 && passesOver(scene, edits.keys(), total);
}

/** How many of the failing relations would hold outright, not only by leave of rounding. */
function outright({ world, failing }: Scene, { edits }: Telling): number {
  let count = 0;
  world.tried(world.after(edits, 'formulas').values, () => {
    count = failing.filter((relation) => verdictOf(world.facts, relation).status === 'holds').length;
  });
  return count;
}

/** Whether several cells need the leave of rounding where one cell makes all hold outright. */
function needsLeave(scene: Scene, telling: Telling, one: Telling): boolean {
  const all = scene.failing.length;
  return telling.edits.size > 1 && outright(scene, one) === all && outright(scene, telling) < all;
}

export function standsAlone(scene: Scene, named: Telling, tellings: readonly Telling[]): boolean {
  if (named.kind === 'swapped' && isPlainSwap(scene, named, tellings)) return true;
  const exact = lacksExactly(scene, named);
  const isWeaker = (each: Telling): boolean =>
    isFarFetched(scene, each, named) ||
    passesOverIt(scene, each, named) ||
    needsLeave(scene, each, named) ||
    (each.loose === true && named.loose !== true);
  return tellings.every(
    (each) => each === named || (isOneCell(named) && isWeaker(each)) || (exact && each.edits.size > 1),
  );
}
