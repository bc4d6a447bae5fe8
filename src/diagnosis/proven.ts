/**
 * Whether the figures prove what is told (CONTRACT 4, Repairs): by relations declared or borne out that say something of
 * their own, with nothing unasked and no figure of theirs in doubt.
 */
import {
  absolute,
  compare,
  equals,
  fromInteger,
  round,
  shift,
  sign,
  subtract,
  ZERO,
  type Decimal,
} from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';
import { cellsOf } from './cells-of';
import { isBorneOut } from './grounds';
import { carriesOn } from './carried-on';
import { holdsElsewhere } from './holds-elsewhere';
import { isPinned } from './pinned';
import type { Scene } from './scene';
import { isOneCell, witnesses } from './simplest';
import type { Telling } from './story';
import { digitsIn, TELLING_DIGITS } from './telling-digits';
import { holdLoosely } from './to-the-digit';
import { isTypedOver } from './typed-over';
import type { Outcome } from './world';

function isEvidence(scene: Scene, mended: readonly Relation[]): boolean {
  if (mended.every(({ source }) => source === 'figures')) return false;
  return mended.length >= 2 || mended.some((relation) => isBorneOut(relation) || holdsElsewhere(scene, relation));
}

/** Lines and columns between two figures, for each digit that they differ by, over which they are hardly typed in each other's place. */
const NEAR = 3;

/** Whether figures that stand far from each other differ by so few digits that two slips come to that by chance. */
function isFarSwap(scene: Scene, { edits }: Telling): boolean {
  const [a, b] = [...edits.keys()];
  const [here, there] = [scene.place(a ?? -1), scene.place(b ?? -1)];
  if (a === undefined || b === undefined || !here || !there) return true;
  const digits = digitsIn(subtract(scene.fact(a)?.value ?? ZERO, scene.fact(b)?.value ?? ZERO));
  const distance = Math.abs(here.row - there.row) + Math.abs(here.column - there.column);
  return digits < TELLING_DIGITS && distance > NEAR * digits;
}

/** Cells of a shifted run of which all but one were found beside, so that they are met by chance. */
const SHORT_RUN = 2;

/**
 * Whether a moved amount proves nothing: quotients tell it to no more than a digit or two, or between two totals it is just
 * what one of their lines holds, which then stands in the wrong group. Nor does one short figure that two lines are said to
 * be shifted by: the other is sought, so that two slips come to that by chance.
 */
function isVague(scene: Scene, telling: Telling): boolean {
  const { kind, edits } = telling;
  const [[cell, value] = []] = edits;
  if (kind === 'swapped') return isFarSwap(scene, telling);
  if (kind === 'shifted-column') return edits.size <= SHORT_RUN && digitsIn(value ?? ZERO) <= TELLING_DIGITS;
  if (kind !== 'moved-amount') return false;
  const fact = cell === undefined ? undefined : scene.fact(cell);
  if (!fact || !value) return true;
  const amount = absolute(subtract(value, fact.value));
  const isLine = scene.failing.some(
    ({ whole, parts }) =>
      edits.has(whole) && parts.some((part) => equals(absolute(scene.fact(part.fact)?.value ?? ZERO), amount)),
  );
  return isLine || (scene.failing.some((relation) => relation.kind !== 'sum') && digitsIn(amount) < TELLING_DIGITS);
}

/** Whether totals of a chain would change by another amount than the figure that it starts at: then there is a second mistake. */
export function isUneven(scene: Scene, { kind, edits }: Telling): boolean {
  if (kind !== 'chain') return false;
  const [start] = edits.keys() as Iterable<FactIndex>;
  const column = start === undefined ? undefined : scene.place(start)?.column;
  const amounts = [...edits].flatMap(([cell, value]) => {
    const fact = scene.fact(cell);
    return fact && scene.place(cell)?.column === column ? [absolute(subtract(value, fact.value))] : [];
  });
  return amounts.some((amount) => !equals(amount, amounts[0] ?? ZERO));
}

/** Whether a typed quotient misses by one unit of its last place and no more: that tells no figure from its neighbour. */
function missesByAUnit({ world }: Scene, relation: Relation): boolean {
  const whole = world.fact(relation.whole);
  if (relation.kind === 'sum' || !whole || whole.written === 'formula') return false;
  const verdict = verdictOf(world.facts, relation);
  if (verdict.status !== 'fails') return false;
  const off = absolute(subtract(whole.value, round(verdict.expected, whole.decimals)));
  return compare(off, shift(fromInteger(1), -whole.decimals)) <= 0;
}

/** Whether another figure of an equation breaks one that stays broken: what is wrong there may be wrong here. */
function isMixedUp(
  { world }: Scene,
  relation: Relation,
  edits: ReadonlyMap<FactIndex, Decimal>,
  mended: ReadonlySet<Relation>,
): boolean {
  const stays = (each: Relation): boolean => each.source !== 'figures' && !mended.has(each) && world.isBroken(each);
  return cellsOf(relation).some((cell) => !edits.has(cell) && world.of(cell).some(stays));
}

/**
 * Whether a total that a chain carries on adds up another figure of something that stays broken: what is wrong there moves
 * the same total, so that nobody knows what it comes to.
 */
function isCarriedBesideDoubt(scene: Scene, { kind, edits }: Telling, { mended }: Outcome): boolean {
  const { world } = scene;
  const isDoubtful = (relation: Relation): boolean => isMixedUp(scene, relation, edits, mended);
  return (
    kind === 'chain' &&
    [...edits.keys()].some((cell) =>
      world.of(cell).some((each) => each.whole === cell && !world.failing.has(each) && isDoubtful(each)),
    )
  );
}

/** Stories that write what stands elsewhere on the sheet, be it nothing. */
const FOUND: ReadonlySet<Telling['kind']> = new Set(['swapped', 'shifted-column']);

/** Whether a figure that somebody entered would become none: that a line holds nothing is no value that anybody meant. */
const empties = (scene: Scene, { kind, edits }: Telling): boolean =>
  !FOUND.has(kind) &&
  [...edits].some(([cell, value]) => sign(value) === 0 && sign(scene.fact(cell)?.value ?? ZERO) !== 0);

/** A slip of so little cost in a figure of four digits or more is hardly met by chance. */
const PLAIN_SLIP = 0.5;

/** Whether the figures prove it: then it may be written without asking. */
export function isProven(scene: Scene, telling: Telling): boolean {
  const { edits, open } = telling;
  if (
    open ||
    isVague(scene, telling) ||
    isUneven(scene, telling) ||
    empties(scene, telling) ||
    edits.size === 0 ||
    ![...edits.keys()].every((cell) => scene.isTyped(cell))
  )
    return false;
  const outcome = scene.mends(edits);
  if (!outcome || outcome.unasked.length > 0 || isCarriedBesideDoubt(scene, telling, outcome)) return false;
  if (!isPinned(scene, telling, outcome)) return false;
  // What rounding alone allows, of several values, may come of a second mistake.
  if (holdLoosely(scene.world, outcome.mended, outcome.values)) return false;
  const evidence = witnesses(outcome.mended).filter(
    (each) =>
      !missesByAUnit(scene, each) &&
      !isMixedUp(scene, each, edits, outcome.mended) &&
      // A total typed where its kin are formulas is no witness: it may be as old as what was added up for it.
      !cellsOf(each).some((cell) => !edits.has(cell) && isTypedOver(scene.world, cell)),
  );
  if (!isEvidence(scene, evidence)) return false;
  const [start] = edits.keys() as Iterable<FactIndex>;
  if (evidence.length < 2 && start !== undefined) {
    if (scene.world.failsBeside(start, outcome.mended)) return false;
    // Another figure of the only equation may be wrong itself, for all that could be asked of it.
    if (evidence.flatMap(cellsOf).some((cell) => cell !== start && scene.world.isDoubted(cell))) return false;
    if (telling.cost > PLAIN_SLIP && evidence.some((each) => carriesOn(scene, each, start))) return false;
  }
  return isOneCell(telling) || evidence.length >= 2;
}
