/**
 * One wrong figure can hide an equation: its column no longer looks like one that is added up, so nobody asks. Where a few
 * repairs explain what fails equally well, the sheet is read again with each of them made. The one after which an equation
 * stands and holds that could not be asked before, more of them than after any other, is what happened.
 */
import { addressKey } from '../../core/cell-address';
import type { Explanation, FoundCause } from '../../core/cause';
import { add, normalise, parseDecimal, subtract, toText, ZERO } from '../../core/decimal';
import type { Finding } from '../../core/finding';
import type { Proof } from '../../core/finding';
import type { RelationClaim } from '../../core/relation-claim';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { recalculated, repairByExplanation } from '../repairs';
import { namedBy } from './named-by';
import { sheetSays, type SheetSays } from './sheet-says';

/** Causes that are looked at again, explanations of one, cells of its sheet and of the workbook: beyond, it takes too long. */
const MOST = { causes: 5, explanations: 12, cells: 1500, all: 20_000 } as const;

/** Cells of a chain that make it too much to stand beside one cell that two equations agree on. */
const LONG_CHAIN = 3;

/** A workbook by its file, with all its cells. */
export type WholeBooks = (file: string) => WorkbookSnapshot | undefined;

interface Tried {
  readonly explanation: Explanation;
  readonly says: SheetSays;
  /** Equations about its cells that hold now and could not be asked before. */
  readonly fresh: readonly Proof[];
}

/** Declared, or borne out in other places, so that it may decide. */
function isBorneOut({ claim: { source, support } }: Proof): boolean {
  const suggested = source === 'outline' || source === 'meaning' || source === 'words';
  return !suggested || source === 'words' || (support !== null && support.holds >= 2);
}

function freshOf(before: SheetSays, after: SheetSays, { cells }: Explanation): Proof[] {
  const changed = new Set(cells.map(addressKey));
  return [...after.held].flatMap(([key, proof]) => {
    const { whole, parts } = proof.claim;
    const own = [whole, ...parts.map(({ at }) => at)].some((at) => changed.has(addressKey(at)));
    return own && !before.asked.has(key) && isBorneOut(proof) ? [proof] : [];
  });
}

function tryOut(snapshot: WorkbookSnapshot, sheet: string, explanation: Explanation, before: SheetSays): Tried | null {
  const repair = repairByExplanation(snapshot, explanation);
  if (!repair) return null;
  const says = sheetSays(recalculated(snapshot, repair.edits), sheet);
  return { explanation, says, fresh: freshOf(before, says, explanation) };
}

/**
 * Whether the first did better than another: it writes no more cells, no more is wrong, and more equations hold, or as many
 * by one cell alone. Whoever writes several cells makes more of the sheet agree with itself, and need not be right.
 */
function isBetter(first: Tried, other: Tried): boolean {
  if (first.explanation.repairs.length > other.explanation.repairs.length) return false;
  const more = first.says.held.size - other.says.held.size;
  const simpler = first.explanation.repairs.length === 1 && other.explanation.repairs.length >= LONG_CHAIN;
  return first.says.wrong.size <= other.says.wrong.size && (more > 0 || (more === 0 && simpler));
}

/** By how much an explanation's repairs change what a sum's whole has more than its parts. */
function changeOf({ repairs }: Explanation, { whole, parts }: RelationClaim): string {
  const signs = new Map([[addressKey(whole), -1], ...parts.map(({ at, sign }) => [addressKey(at), sign] as const)]);
  const change = repairs.reduce((sum, { at, from, value }) => {
    const by = subtract(parseDecimal(value) ?? ZERO, parseDecimal(from) ?? ZERO);
    const sign = signs.get(addressKey(at)) ?? 0;
    return sign === 0 ? sum : sign > 0 ? add(sum, by) : subtract(sum, by);
  }, ZERO);
  return toText(normalise(change));
}

/** Whether a figure of what is put right stands in something that stays wrong: what is the matter there may be so here. */
function isMixedUp(before: SheetSays, after: SheetSays): boolean {
  const mended = new Set([...before.wrong].flatMap(([key, cells]) => (after.wrong.has(key) ? [] : [...cells])));
  return [...after.wrong.values()].some((cells) => [...cells].some((cell) => mended.has(cell)));
}

/** The one that the sheet speaks for; null where none does, or something new would be wrong. */
function spokenFor(tried: readonly Tried[], before: SheetSays): Explanation | null {
  const [best, ...others] = [...tried].sort(
    (a, b) => b.says.held.size - a.says.held.size || a.explanation.repairs.length - b.explanation.repairs.length,
  );
  if (!best || !others.every((other) => isBetter(best, other))) return null;
  const { explanation, says, fresh } = best;
  const nothingNew =
    says.wrong.size < before.wrong.size && [...says.wrong.keys()].every((key) => before.wrong.has(key));
  if (isMixedUp(before, says)) return null;
  // Where several values of the cell would do, only what pins it to one may decide.
  const open = explanation.data['open'] !== undefined;
  // A sum of figures of which either would do holds with the other as well.
  const speaks = ({ test, claim }: Proof): boolean =>
    (!open || test === 'exact') &&
    (claim.kind !== 'sum' ||
      others.every((other) => changeOf(other.explanation, claim) !== changeOf(explanation, claim)));
  return nothingNew && fresh.some(speaks) ? explanation : null;
}

/** All that a cause lists: what it names or what it is undecided between, and what stands beside a slip. */
const listed = ({ explanations, rivals = [] }: FoundCause): readonly Explanation[] => [...explanations, ...rivals];

function* lookAgainAt(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  cause: FoundCause,
): Generator<undefined, Explanation | null> {
  const before = sheetSays(snapshot, sheet.name);
  const tried: Tried[] = [];
  for (const explanation of listed(cause)) {
    yield;
    const one = tryOut(snapshot, sheet.name, explanation, before);
    // What cannot be tried may be what happened.
    if (!one) return null;
    tried.push(one);
  }
  return spokenFor(tried, before);
}

/** The sheet that all explanations of a cause are about, where it is small enough to be read some more times. */
function placeOf(books: WholeBooks, cause: FoundCause): { snapshot: WorkbookSnapshot; sheet: SheetSnapshot } | null {
  const all = listed(cause);
  const places = all.flatMap(({ cells }) => cells);
  const [first] = places;
  // What nothing rivals and is not proven yet lacks evidence: reading again would only find what agrees with it.
  if (!first || cause.decided || all.length < 2 || all.length > MOST.explanations || cause.tie > all.length)
    return null;
  if (places.some(({ file, sheet }) => file !== first.file || sheet !== first.sheet)) return null;
  const snapshot = books(first.file);
  const sheet = snapshot?.sheets.find(({ name }) => name === first.sheet);
  if (!snapshot || !sheet || sheet.cells.length > MOST.cells) return null;
  const cells = snapshot.sheets.reduce((sum, own) => sum + own.cells.length, 0);
  return cells > MOST.all ? null : { snapshot, sheet };
}

/** The findings, causes decided where reading again decides them; one step for each reading. */
export function* lookAgain<F extends Finding>(
  findings: readonly F[],
  books: WholeBooks,
): Generator<undefined, readonly F[]> {
  const causes = new Map(findings.flatMap(({ cause }) => (cause ? [[cause.id, cause] as const] : [])));
  const decided = new Map<string, Explanation>();
  let looked = 0;
  for (const [id, cause] of causes) {
    const place = placeOf(books, cause);
    if (!place || looked >= MOST.causes) continue;
    looked += 1;
    const explanation = yield* lookAgainAt(place.snapshot, place.sheet, cause);
    if (explanation) decided.set(id, explanation);
  }
  if (decided.size === 0) return findings;
  return findings.map((finding) => {
    const explanation = decided.get(finding.cause?.id ?? '');
    return explanation ? namedBy(finding, explanation) : finding;
  });
}
