/**
 * Which of several stories stands (CONTRACT 4, Repairs): the simplest that explains everything, if it is the only one of
 * its kind; what is proven besides: by a relation declared or borne out, with no rival, nothing unasked, no other value.
 */
import type { FactIndex } from '../core/fact';
import type { Relation, RelationSource } from '../core/relation';
import { sign, toText, ZERO } from '../core/decimal';
import type { Cause } from '../core/finding';
import { likelihoodOf } from './likelihood';
import { cellsOf } from './cells-of';
import type { Scene } from './scene';
import { allStories } from './stories/index.generated';
import type { Telling } from './story';
import { isTypedAmongFormulas } from './typed-among-formulas';

export interface Judgement {
  /** What happened; null where several stories would do, or none. */
  readonly named: Telling | null;
  readonly proven: boolean;
  /** Everything that explains it all, the likeliest first. */
  readonly tellings: readonly Telling[];
}

const DECLARED: ReadonlySet<RelationSource> = new Set(['code row', 'heading', 'formula', 'form']);
/** A chain that lacks exactly one part, or a block that alone has decimals, leads the others by this. */
const LEAD = 0.5;

/** Printed on the sheet, in its formulas or its form. */
export const isDeclared = (source: RelationSource): boolean => DECLARED.has(source);

/** Declared on the sheet, or held in other places: what may decide at all. */
function isBorneOut({ source, support }: Relation): boolean {
  return isDeclared(source) || (support !== null && support.holds >= 2);
}

/** Relations that say something of their own: the same cells asked twice are one witness. */
function witnesses(relations: Iterable<Relation>): Relation[] {
  const told = new Map<string, Relation>();
  for (const relation of relations) told.set([...cellsOf(relation)].sort((a, b) => a - b).join(), relation);
  return [...told.values()];
}

function isEvidence(mended: readonly Relation[]): boolean {
  if (mended.every(({ source }) => source === 'figures')) return false;
  return mended.length >= 2 || mended.some(isBorneOut);
}

function keyOf({ edits, places }: Telling): string {
  const changed = [...edits].map(([cell, value]) => `${String(cell)}=${toText(value)}`).sort();
  return [...changed, ...(places ?? [])].join();
}

/** What each kind of story tells, the same edits once, as the likeliest kind. */
export function tellingsOf(scene: Scene, joined: boolean): Telling[] {
  const told = allStories.filter(({ joins }) => joins || !joined).flatMap((story) => story.tell(scene));
  const order = told.sort((a, b) => Number(isOneCell(b)) - Number(isOneCell(a)) || a.cost - b.cost);
  return [...new Map([...order].reverse().map((telling) => [keyOf(telling), telling])).values()].reverse();
}

/** Cells of a chain that make it too much to stand beside one cell that two relations agree on. */
const LONG_CHAIN = 3;
/** Equations that one cell puts right at once: beside it nothing that takes several cells stands. */
const SEVERAL = 3;
const QUOTIENTS: ReadonlySet<Relation['kind']> = new Set(['ratio', 'growth', 'product', 'average']);

/** Whether a chain computes another quotient anew, though the one that fails was left as it was. */
function renewsQuotients(scene: Scene, { edits }: Telling): boolean {
  return [...edits.keys()].some((cell) =>
    scene.world.of(cell).some(({ whole, kind }) => whole === cell && QUOTIENTS.has(kind)),
  );
}

/** What is so much less simple than one wrong cell that it does not rival it. */
function isFarFetched(scene: Scene, telling: Telling): boolean {
  if (telling.edits.size > 1 && witnesses(scene.failing).length >= SEVERAL) return true;
  if (telling.kind !== 'chain') return false;
  if (scene.failing.every(({ kind }) => QUOTIENTS.has(kind))) return renewsQuotients(scene, telling);
  return telling.edits.size >= LONG_CHAIN && witnesses(scene.failing).length >= 2;
}

const isOneCell = ({ kind }: Telling): boolean => kind === 'cell' || kind === 'sign';

/** The one that stands out where several explain it all: the only single cell, or a chain that lacks exactly one part. */
function simplest(scene: Scene, tellings: readonly Telling[]): Telling | null {
  const [first, second] = tellings;
  if (!first || tellings.length === 1) return first ?? null;
  const cells = tellings.filter(isOneCell);
  if (cells.length > 1) return null;
  if (cells.length === 1) {
    const alone = tellings.every((each) => each === first || isFarFetched(scene, each));
    return !first.open && (alone || witnesses(scene.failing).length >= 2) ? first : null;
  }
  const leads = first.data?.['exact'] !== undefined && (first.kind === 'chain' || first.kind === 'scaled-block');
  return leads && second && second.cost - first.cost >= LEAD ? first : null;
}

/** Whether the figures prove it: then it may be written without asking. */
function isProven(scene: Scene, telling: Telling): boolean {
  const { edits, open } = telling;
  if (open || edits.size === 0 || ![...edits.keys()].every((cell) => scene.isTyped(cell))) return false;
  const outcome = scene.mends(edits);
  if (!outcome || outcome.unasked.length > 0) return false;
  const evidence = witnesses(outcome.mended);
  if (!isEvidence(evidence)) return false;
  const [start] = edits.keys() as Iterable<FactIndex>;
  if (evidence.length < 2 && start !== undefined && scene.world.failsBeside(start, outcome.mended)) return false;
  return isOneCell(telling) || evidence.length >= 2;
}

function standsAlone(scene: Scene, named: Telling, tellings: readonly Telling[]): boolean {
  return tellings.every((each) => each === named || (isOneCell(named) && isFarFetched(scene, each)));
}

const TYPED: ReadonlySet<Cause> = new Set(['digit-swap', 'digit-slip', 'scale-slip', 'sign-flip']);

/**
 * A total that was typed where its kin are formulas, by one slip, without or twice with one of its parts, or so that two
 * equations ask for the same other value: the formula belongs there, whoever else would do.
 */
function amongFormulas(scene: Scene, tellings: readonly Telling[]): Telling | null {
  const { failing, world } = scene;
  const typed = tellings.filter(({ edits, slip }) => {
    const [[cell, value] = []] = edits;
    if (edits.size !== 1 || cell === undefined || !value) return false;
    const own = witnesses(failing.filter((relation) => cellsOf(relation).includes(cell)));
    const told = own.length >= 2 || (slip && TYPED.has(slip)) || likelihoodOf(scene, cell, value).exact;
    return (
      told &&
      failing.some(
        (each) =>
          each.whole === cell &&
          isTypedAmongFormulas({ facts: world.reading.facts, relations: world.around.inTableOf(cell) }, each),
      )
    );
  });
  const [only, ...more] = typed;
  return only && more.length === 0 ? { ...only, data: { ...only.data, formulas: 'yes' } } : null;
}

/** Whether a figure would be below zero in a column that has none below it: nobody meant that. */
function isAbsurd(scene: Scene, { edits }: Telling): boolean {
  return [...edits].some(
    ([cell, value]) =>
      sign(value) < 0 && scene.columnOf(cell).every((each) => sign(scene.fact(each)?.value ?? ZERO) >= 0),
  );
}

/** Tellings that somebody may have meant; all, where none is. */
function plausible(scene: Scene, tellings: readonly Telling[]): readonly Telling[] {
  const meant = tellings.filter((telling) => !isAbsurd(scene, telling));
  return meant.length > 0 ? meant : tellings;
}

/** What stands of all that is told of a scene. */
export function judge(scene: Scene, joined = false): Judgement {
  const tellings = tellingsOf(scene, joined);
  const meant = plausible(scene, tellings);
  const named = simplest(scene, meant);
  // Of one equation alone even what nobody meant keeps a rival: a lone sum is never decided.
  const rivals = witnesses(scene.failing).length >= 2 ? meant : tellings;
  if (named) return { named, tellings, proven: standsAlone(scene, named, rivals) && isProven(scene, named) };
  const typed = amongFormulas(scene, tellings);
  return { named: typed, tellings, proven: typed !== null };
}
