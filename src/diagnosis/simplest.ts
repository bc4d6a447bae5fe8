/** Which of several stories is so much simpler than the others that it names what happened; it need not be proven by that. */
import { sign, subtract, ZERO } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { cellsOf } from './cells-of';
import type { Scene } from './scene';
import type { Telling } from './story';
import { digitsIn, TELLING_DIGITS } from './telling-digits';
import { isTypedOver } from './typed-over';

/** A chain that lacks exactly one part, or a block that alone has decimals, leads the others by this. */
const LEAD = 0.5;
/** What each further cell that must be written makes a story longer by, and how much longer leaves no doubt. */
const [EACH_CELL, CLEARLY] = [0.5, 1];
/** A slip of so little cost in a figure of three digits or more is no chance. */
const TELLING_SLIP = 0.8;
/** Cells that a chain must write beyond those of the shortest one to be left behind. */
const FEWER = 2;
/** Cells of a chain that make it too much to stand beside one cell that two relations agree on. */
const LONG_CHAIN = 3;
/** Equations that one cell puts right at once: beside it nothing that takes several cells stands. */
const SEVERAL = 3;
const QUOTIENTS: ReadonlySet<Relation['kind']> = new Set(['ratio', 'growth', 'product', 'average']);
const ONE_CELL: ReadonlySet<Telling['kind']> = new Set(['cell', 'sign', 'other-base']);
/** Stories that find their figures by reckoning, where a swap finds both on the sheet. */
const RECKONED: ReadonlySet<Telling['kind']> = new Set(['moved-amount', 'shifted-column', 'scaled-block']);

export const isOneCell = ({ kind }: Telling): boolean => ONE_CELL.has(kind);

/** Relations that say something of their own: the same cells asked twice are one witness. */
export function witnesses(relations: Iterable<Relation>): Relation[] {
  const told = new Map<string, Relation>();
  for (const relation of relations) told.set([...cellsOf(relation)].sort((a, b) => a - b).join(), relation);
  return [...told.values()];
}

/** Whether a chain computes another quotient anew, though the one that fails was left as it was. */
function renewsQuotients(scene: Scene, { edits }: Telling): boolean {
  return [...edits.keys()].some((cell) =>
    scene.world.of(cell).some(({ whole, kind }) => whole === cell && QUOTIENTS.has(kind)),
  );
}

/** Further cells that a story must write: those typed where their kin are formulas were suspect before, and lengthen nothing. */
function furtherCells({ world }: Scene, { edits }: Telling): number {
  const typed = [...edits.keys()].filter((cell) => !isTypedOver(world, cell));
  return Math.max(0, typed.length - 1);
}

const lengthOf = (scene: Scene, telling: Telling): number => telling.cost + EACH_CELL * furtherCells(scene, telling);

/** Whether a story writes cells that were typed over formulas. */
const isShorter = (scene: Scene, telling: Telling): boolean =>
  telling.edits.size > 1 && furtherCells(scene, telling) < telling.edits.size - 1;

/** What is so much less simple than one wrong cell that it does not rival it. */
export function isFarFetched(scene: Scene, telling: Telling, one: Telling): boolean {
  if (isShorter(scene, telling) && lengthOf(scene, telling) <= one.cost) return false;
  if (telling.edits.size > 1 && witnesses(scene.failing).length >= SEVERAL) return true;
  if (telling.kind !== 'chain') return false;
  if (scene.failing.every(({ kind }) => QUOTIENTS.has(kind))) return renewsQuotients(scene, telling);
  return telling.edits.size >= LONG_CHAIN && witnesses(scene.failing).length >= 2;
}

/** The only single cell, where what else would do is far-fetched, or longer by far. */
function oneCell(scene: Scene, [first, ...others]: readonly [Telling, ...Telling[]]): Telling | null {
  const rivals = others.filter((each) => !isFarFetched(scene, each, first));
  if (rivals.length === 0) return first;
  if (first.open) return null;
  // What several values of its cells would do for is said of none of them.
  const clear = rivals.every((each) => each.open || lengthOf(scene, each) - first.cost >= CLEARLY);
  return clear || witnesses(scene.failing).length >= 2 ? first : null;
}

/** The only swap, where all else reckons an amount, or a run of cells, that comes to the same. */
function onlySwap(tellings: readonly Telling[]): Telling | null {
  const [swap, ...more] = tellings.filter(({ kind }) => kind === 'swapped');
  if (!swap || more.length > 0) return null;
  return tellings.every((each) => each === swap || RECKONED.has(each.kind)) ? swap : null;
}

/** Whether two figures differ by so many digits that no amount moved between two lines comes to that by chance. */
export function isPlainSwap(scene: Scene, swap: Telling, tellings: readonly Telling[]): boolean {
  const [a, b] = [...swap.edits.keys()].map((cell: FactIndex) => scene.fact(cell)?.value ?? ZERO);
  // What changes places with nothing at all went from one line to another.
  if (a === undefined || b === undefined || sign(a) === 0 || sign(b) === 0) return false;
  return onlySwap(tellings) === swap && digitsIn(subtract(a, b)) >= TELLING_DIGITS;
}

/** A chain beside which every other must write several cells more, and none is likelier. */
function shortest(scene: Scene, tellings: readonly Telling[]): Telling | null {
  const [first, second] = [...tellings].sort((a, b) => a.edits.size - b.edits.size);
  if (first?.kind !== 'chain' || !second || first.open) return null;
  const fewer = second.edits.size - first.edits.size >= FEWER;
  const leads = (each: Telling): boolean => lengthOf(scene, each) - lengthOf(scene, first) >= LEAD;
  return fewer && tellings.every((each) => each === first || leads(each)) ? first : null;
}

/** The only story that writes nothing but totals typed over formulas, where the others are longer, or reckon what they write. */
function overFormulas(scene: Scene, tellings: readonly Telling[]): Telling | null {
  const [only, ...more] = tellings.filter(
    ({ edits }) => edits.size > 1 && [...edits.keys()].every((cell) => isTypedOver(scene.world, cell)),
  );
  if (!only || more.length > 0 || only.open) return null;
  const isWeaker = (each: Telling): boolean =>
    RECKONED.has(each.kind) || lengthOf(scene, each) - lengthOf(scene, only) >= CLEARLY;
  return tellings.every((each) => each === only || isWeaker(each)) ? only : null;
}

/** The one that stands out where several explain it all, the likeliest first; null where none does. */
export function simplest(scene: Scene, all: readonly Telling[]): Telling | null {
  const tight = all.filter(({ loose }) => loose !== true);
  const tellings = tight.some(isOneCell) ? tight : all;
  const [first, second, ...others] = tellings;
  if (!first || !second) return first ?? null;
  const over = overFormulas(scene, tellings);
  if (over) return over;
  const cells = tellings.filter(isOneCell);
  if (cells.length > 1) return null;
  if (cells.length === 1) return oneCell(scene, [first, second, ...others]);
  const leads = first.data?.['exact'] !== undefined && (first.kind === 'chain' || first.kind === 'scaled-block');
  if (leads && second.cost - first.cost >= LEAD) return first;
  return onlySwap(tellings) ?? shortest(scene, tellings);
}

/** Of several single cells the one that a slip explains which is hardly met by chance, where nothing else is as simple by far. */
export function bySlip(scene: Scene, [first, ...others]: readonly Telling[]): Telling | null {
  if (!first || !isOneCell(first) || first.open || first.cost > TELLING_SLIP) return null;
  return others.length > 0 && others.every((each) => lengthOf(scene, each) - first.cost >= CLEARLY) ? first : null;
}
