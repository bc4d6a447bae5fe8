/** Which of several repairs a sheet speaks for when it is read again with each of them made. */
import { addressKey } from '../../core/cell-address';
import type { Explanation } from '../../core/cause';
import { add, normalise, parseDecimal, subtract, toText, ZERO } from '../../core/decimal';
import type { Proof } from '../../core/finding';
import type { RelationClaim } from '../../core/relation-claim';
import { saysAgain } from './says-again';
import type { SheetSays } from './sheet-says';

/** Cells of a chain that make it too much to stand beside one cell that two equations agree on. */
const LONG_CHAIN = 3;
/** Places in which an equation holds that speaks for one of two cells that changed places. */
const HOLDS_WIDELY = 3;

export interface Tried {
  readonly explanation: Explanation;
  readonly says: SheetSays;
  /** Equations about its cells that hold now and could not be asked before. */
  readonly fresh: readonly Proof[];
}

const cellsOf = ({ whole, parts }: RelationClaim): string[] => [whole, ...parts.map(({ at }) => at)].map(addressKey);

/** Declared, or borne out in other places, so that it may decide; several cells may bear out what only the figures suggest. */
function isBorneOut({ claim: { source, support } }: Proof, { repairs }: Explanation): boolean {
  if (source === 'figures') return repairs.length === 1;
  return (source !== 'outline' && source !== 'meaning') || (support !== null && support.holds >= 2);
}

/** Equations about the cells of an explanation that hold with it and could not be asked before. */
export function freshOf(before: SheetSays, after: SheetSays, explanation: Explanation): Proof[] {
  const changed = new Set(explanation.cells.map(addressKey));
  return [...after.held].flatMap(([key, proof]) => {
    const own = cellsOf(proof.claim).some((cell) => changed.has(cell));
    const isNew = own && !before.asked.has(key) && isBorneOut(proof, explanation);
    return isNew && !saysAgain(proof.claim, after.held, before.asked) ? [proof] : [];
  });
}

/** Digits of a quotient that no chance comes to. */
const TELLING_DIGITS = 3;

/** Whether an equation holds to the last digit, or gives a quotient of so many digits that it tells one figure from others. */
function isSharp({ test, claim: { kind, parts }, data: { actual } }: Proof): boolean {
  const digits = actual.replace(/\D/g, '').replace(/^0+/, '').length;
  return parts.length >= 2 && (test === 'exact' || (kind !== 'sum' && digits >= TELLING_DIGITS));
}

/** Whether each cell of a swap is in an equation of its own that holds to the last digit, as its kin in other places do. */
function isEachSpokenFor({ explanation: { kind, cells }, fresh }: Tried): boolean {
  const changed = cells.map(addressKey);
  return (
    kind === 'swapped' &&
    changed.every((cell) =>
      fresh.some((proof) => {
        const own = new Set(cellsOf(proof.claim));
        const alone = changed.every((other) => own.has(other) === (other === cell));
        return alone && isSharp(proof) && (proof.claim.support?.holds ?? 0) >= HOLDS_WIDELY;
      }),
    )
  );
}

/**
 * Whether the first did better than another: it writes no more cells, no more is wrong, and more equations hold, or as many
 * by one cell alone. Whoever writes several cells makes more of the sheet agree with itself, and need not be right.
 */
function isBetter(first: Tried, other: Tried): boolean {
  if (first.explanation.repairs.length > other.explanation.repairs.length && !isEachSpokenFor(first)) return false;
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

/** What was wrong and is put right, by its cells. */
const mendedBy = (before: SheetSays, after: SheetSays): ReadonlySet<string>[] =>
  [...before.wrong].flatMap(([key, cells]) => (after.wrong.has(key) ? [] : [cells]));

/** Whether a figure of what is put right stands in something that stays wrong: what is the matter there may be so here. */
function isMixedUp(before: SheetSays, after: SheetSays): boolean {
  const mended = new Set(mendedBy(before, after).flatMap((cells) => [...cells]));
  return [...after.wrong.values()].some((cells) => [...cells].some((cell) => mended.has(cell)));
}

/**
 * Whether an equation tells one cell that nothing rivals: it has no other cell of what failed there, so that it would not
 * hold if one of those were wrong instead, and nothing on the sheet stays wrong.
 */
function tellsAlone({ claim }: Proof, before: SheetSays, { explanation, says }: Tried): boolean {
  const changed = new Set(explanation.cells.map(addressKey));
  const failed = mendedBy(before, says).filter((cells) => [...changed].some((cell) => cells.has(cell)));
  const own = new Set(cellsOf(claim).filter((cell) => !changed.has(cell)));
  const isApart = failed.every((cells) => ![...cells].some((cell) => own.has(cell)));
  return says.wrong.size === 0 && explanation.repairs.length === 1 && isApart;
}

/** The one that the sheet speaks for; null where none does, or something new would be wrong. `asItStands` is asked only where one did better. */
export function spokenFor(tried: readonly Tried[], asItStands: () => SheetSays): Explanation | null {
  const [best, ...others] = [...tried].sort(
    (a, b) => b.says.held.size - a.says.held.size || a.explanation.repairs.length - b.explanation.repairs.length,
  );
  if (!best || !others.every((other) => isBetter(best, other))) return null;
  const { explanation, says } = best;
  if (explanation.data['breaks'] !== undefined) return null;
  const before = asItStands();
  const nothingNew =
    says.wrong.size < before.wrong.size && [...says.wrong.keys()].every((key) => before.wrong.has(key));
  if (!nothingNew || isMixedUp(before, says)) return null;
  // Where several values of the cell would do, only what pins it to one may decide.
  const open = explanation.data['open'] !== undefined;
  const speaks = (proof: Proof): boolean => {
    const { test, claim } = proof;
    if (open && test !== 'exact') return false;
    // What nothing rivals and is not proven lacks evidence: what merely agrees with it is none.
    if (others.length === 0) return tellsAlone(proof, before, best);
    // A sum of figures of which either would do holds with the other as well.
    if (claim.kind !== 'sum') return true;
    return others.every((other) => changeOf(other.explanation, claim) !== changeOf(explanation, claim));
  };
  return best.fresh.some(speaks) ? explanation : null;
}
