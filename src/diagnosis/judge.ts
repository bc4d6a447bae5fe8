/**
 * Which of several stories stands (CONTRACT 4, Repairs): the simplest that explains everything, if it is the only one of
 * its kind; what is proven besides: by a relation declared or borne out, with no rival, nothing unasked, no other value.
 */
import { equals, normalise, toText, ZERO } from '../core/decimal';
import type { Cause } from '../core/finding';
import type { Relation } from '../core/relation';
import type { Calculated } from './calculated';
import { likelihoodOf } from './likelihood';
import { cellsOf } from './cells-of';
import { isAbsurd } from './absurd';
import { isSound, soundest, withBroken } from './held-beside';
import { isProven } from './proven';
import type { Scene } from './scene';
import { bySlip, isFarFetched, isOneCell, simplest, witnesses } from './simplest';
import { lacksExactly, lacksPart, standsAlone } from './stands-alone';
import { allStories } from './stories/index.generated';
import type { Telling } from './story';
import { isTypedAmongFormulas } from './typed-among-formulas';
import { isTypedOver } from './typed-over';
import { warnedBeside, warningsIn } from './warned-beside';

export interface Judgement {
  /** What happened; null where several stories would do, or none. */
  readonly named: Telling | null;
  readonly proven: boolean;
  /** What would do as well, where one is named and not proven; absent elsewhere. */
  readonly rivals?: readonly Telling[];
  /** Where calculating explains it. */
  readonly calculated?: Calculated;
  /** Everything that explains it all, the likeliest first. */
  readonly tellings: readonly Telling[];
}

function keyOf({ edits, places }: Telling): string {
  const changed = [...edits].map(([cell, value]) => `${String(cell)}=${toText(normalise(value))}`).sort();
  return [...changed, ...(places ?? [])].join();
}

/** What each kind of story tells, the same edits once, as the likeliest kind. */
export function tellingsOf(scene: Scene, joined: boolean): readonly Telling[] {
  const { right } = scene.world;
  const all = allStories
    .filter(({ joins }) => joins || !joined)
    .flatMap((story) => story.tell(scene))
    .filter(({ edits }) => right.size === 0 || ![...edits.keys()].some((cell) => right.has(cell)));
  const order = all.sort((a, b) => Number(isOneCell(b)) - Number(isOneCell(a)) || a.cost - b.cost);
  const told = [...new Map([...order].reverse().map((telling) => [keyOf(telling), telling])).values()].reverse();
  const needed = told.filter((telling) => !told.some((other) => isNeedless(scene, telling, other)));
  return withBroken(scene.world, warnedBeside(scene, needed));
}

/** Whether a telling writes all that another one does, and more that mends nothing anywhere: so much did not happen. */
function isNeedless({ world }: Scene, { edits }: Telling, { edits: fewer }: Telling): boolean {
  if (fewer.size === 0 || fewer.size >= edits.size) return false;
  const isMore = [...fewer].every(([cell, value]) => edits.has(cell) && equals(edits.get(cell) ?? ZERO, value));
  return isMore && world.after(edits, 'formulas').mended.size <= world.after(fewer, 'formulas').mended.size;
}

const TYPED: ReadonlySet<Cause> = new Set(['digit-swap', 'digit-slip', 'scale-slip', 'sign-flip']);

/** What is likeliest by far, though the figures leave others: it is named before them, and never decided. */
function likeliest(scene: Scene, tellings: readonly Telling[]): Telling | null {
  const isTypedTotal = ({ edits }: Telling): boolean => {
    const [cell] = edits.size === 1 ? edits.keys() : [];
    return cell !== undefined && scene.failing.some(({ whole }) => whole === cell) && isTypedOver(scene.world, cell);
  };
  const [total, ...totals] = tellings.filter(isTypedTotal);
  if (total && totals.length === 0 && tellings.every((each) => each === total || each.cost > total.cost)) return total;
  return lacksPart(scene, tellings);
}

/** Whether a repair puts the formula there, and not its result. */
const isWritable = ({ kind, exhaustive }: Relation): boolean => (kind === 'sum' ? exhaustive : kind !== 'product');

/**
 * A total that was typed where its kin are formulas, by one slip, without or twice with one of its parts, or so that two
 * equations ask for the same other value: the formula belongs there, whoever else would do.
 */
function amongFormulas(scene: Scene, tellings: readonly Telling[]): Telling | null {
  const { failing, world } = scene;
  const asked = [...failing, ...warningsIn(scene)];
  const typed = tellings.flatMap((telling): readonly Telling[] => {
    const { edits, slip } = telling;
    const [[cell, value] = []] = edits;
    if (edits.size !== 1 || cell === undefined || !value) return [];
    const own = witnesses(asked.filter((relation) => cellsOf(relation).includes(cell)));
    const told = own.length >= 2 || (slip && TYPED.has(slip)) || likelihoodOf(scene, cell, value).exact;
    const among = failing.find(
      (each) =>
        each.whole === cell &&
        isTypedAmongFormulas({ facts: world.reading.facts, relations: world.around.inTableOf(cell) }, each),
    );
    return told && among
      ? [{ ...telling, data: { ...telling.data, formulas: isWritable(among) ? 'written' : 'yes' } }]
      : [];
  });
  const [only, ...more] = typed;
  return only && more.length === 0 ? only : null;
}

/** Tellings that somebody may have meant; all, where none is. */
function plausible(scene: Scene, tellings: readonly Telling[]): readonly Telling[] {
  const meant = tellings.filter((telling) => !isAbsurd(scene.world, telling.edits));
  return meant.length > 0 ? meant : tellings;
}

/** A judgement with what would do as well as what it names. */
function beside(judgement: Judgement, others: readonly Telling[]): Judgement {
  const rivals = others.filter((each) => each !== judgement.named);
  return rivals.length > 0 ? { ...judgement, rivals } : judgement;
}

/** What stands of all that is told of a scene. */
export function judge(scene: Scene, joined = false): Judgement {
  const tellings = tellingsOf(scene, joined);
  const meant = plausible(scene, tellings);
  const named = simplest(scene, soundest(meant));
  // Of one equation alone even what nobody meant keeps a rival: a lone sum is never decided. What was computed on another
  // base to the last digit is no chance.
  const rivals = witnesses(scene.failing).length >= 2 || named?.kind === 'other-base' ? meant : tellings;
  const typed = amongFormulas(scene, tellings);
  if (typed && (!named || keyOf(typed) === keyOf(named))) return { named: typed, tellings, proven: isSound(typed) };
  if (named) {
    // What nobody can have meant is not written without asking, however well it adds up; a change in per cent may fall.
    const isMeant = named.kind === 'other-base' || !isAbsurd(scene.world, named.edits);
    const proven = isMeant && isSound(named) && standsAlone(scene, named, rivals) && isProven(scene, named);
    return beside({ named, tellings, proven }, proven ? [] : meant.filter((each) => !isFarFetched(scene, each, named)));
  }
  // Likely and no more than that: the others stay beside it.
  const first = bySlip(scene, meant);
  const slip = first?.data?.['by'] === undefined || lacksExactly(scene, first) ? first : null;
  const likely = slip ?? likeliest(scene, meant);
  if (likely) return beside({ named: likely, tellings, proven: false }, meant);
  // Where all that fails is added, and nothing taken away, nobody had less than nothing.
  const added = scene.failing.every(({ parts }) => parts.every((part) => part.sign > 0));
  return { named: null, tellings: added && meant.length > 1 ? meant : tellings, proven: false };
}
