/** A family with its evidence and what it takes for it to stand; the best of rivals is chosen among candidates. */
import type { AxisView } from './axis-view';
import { evaluate } from './evidence';
import type { Support } from '../../core/relation';
import { equationKey, type Evidence, type Family } from './family';

export interface Candidate {
  readonly family: Family;
  readonly evidence: Evidence;
  /** Digits of evidence that are needed beyond coincidence: fewer where parts stand as parts use to. */
  readonly needs: number;
  readonly key: string;
  /** Instances whose own formulas state it. */
  readonly stated?: number;
  /** The rule that it shares with candidates at the table's other groups; absent where it is of no such kind. */
  readonly kin?: string;
  /** How that rule fares at those groups, this one left out. */
  readonly kinSupport?: Support;
  /** It says of a whole something by itself: months, men and women, one name in each group, what it was and its change. */
  readonly series?: boolean;
  /** It says of one of its cells what is left or by how much it changed: of its other cells it says nothing else by that. */
  readonly balance?: boolean;
  /** It breaks because one of its columns stands in another unit. */
  readonly otherUnit?: boolean;
  /** It says that shares make a hundred: percentages are added there. */
  readonly hundred?: boolean;
  /** A total's word right under everything above it, a list without depth. */
  readonly closing?: boolean;
  /** "Gồm:" stands over its parts: they are all of the whole, though it holds nowhere. */
  readonly said?: boolean;
  /** Whether one line explains all its breaks: one that is missing, or stands in another group. */
  readonly oneLine?: boolean;
  /** The line that stands in another group, or both that are one line: the sum without it, or with it, is no rival, for it tells the same mistake. */
  readonly strays?: readonly number[];
  /** Whether its whole may be meant to lack that line: then its breaks are warnings. */
  readonly mayBeMeant?: boolean;
  /** Its instances of several units hold as they stand: they are asked so. */
  readonly asWritten?: boolean;
  /** Breaks that formulas carry from another column: they are the same mistake. */
  readonly carried?: number;
  /** Instances that break because the total's own formula takes the wrong cells: they say nothing of the structure. */
  readonly slips?: { readonly of: Uint8Array; readonly count: number };
}

export function candidateOf(view: AxisView, family: Family, needs: number): Candidate {
  return { family, evidence: evaluate(view, family), needs, key: equationKey(family) };
}

/** Digits of evidence that no coincidence of two instances has. */
const SURE_DIGITS = 5;

/** So many instances at other groups bear out a rule by themselves. */
const KIN_NEEDED = 2;
/** So many where the group itself has one instance alone, and that breaks. */
const ALONE_NEEDED = 3;
const FEW_COLUMNS = 2;
const FEW_BREAKS = 2;

/** Instances that speak for it; those that miss by rounding count where enough exact ones stand beside them. */
export function heldBy({ holds, near }: Evidence): number {
  return holds + (holds >= 2 && holds * 2 >= near ? near : 0);
}

export function askedBy({ holds, near, fails }: Evidence): number {
  return holds + near + fails;
}

/** The same where one mistake that breaks two instances counts once: by this a family is judged, not described. */
function weighed({ evidence, slips, carried = 0 }: Candidate): number {
  return Math.max(askedBy(evidence) - Math.max(evidence.shared, slips?.count ?? 0, carried), heldBy(evidence));
}

/** Whether words or numbering say a sum outright, or what is printed beside it does. */
export const isOutright = ({ family }: Candidate): boolean =>
  family.outright && family.exhaustive && family.kind === 'sum';

/** A family found by search alone: two instances at least, most of those that can be asked, and no coincidence. */
export function borneOut(candidate: Candidate): boolean {
  const { evidence, needs } = candidate;
  const held = heldBy(evidence);
  const asked = weighed(candidate);
  if (held === 0 || held * 3 < asked * 2) return false;
  const breaks = asked - held;
  const surplus = evidence.digits - breaks * 2 - needs;
  // One instance alone has to fit to many digits, and nothing may contradict it.
  return held >= 2 && evidence.distinct >= 2 ? surplus >= 0 : breaks === 0 && surplus >= 1.5;
}

/** Whether the same rule holds at enough of the table's other groups that a break here is a break, not another structure. */
function kinHold({ family, kinSupport, evidence }: Candidate): boolean {
  // A group that breaks in all of its columns is built another way, whatever the others are; a product that names say and
  // that breaks in a line or two is not, nor is the one group of several in a table of one column that breaks.
  const alone =
    evidence.says.length <= FEW_COLUMNS &&
    askedBy(evidence) === 1 &&
    evidence.far === undefined &&
    (kinSupport?.holds ?? 0) >= ALONE_NEEDED;
  return (
    (heldBy(evidence) > 0 || (family.kind === 'product' && askedBy(evidence) <= FEW_BREAKS) || alone) &&
    kinSupport !== undefined &&
    kinSupport.holds >= KIN_NEEDED &&
    kinSupport.holds * 5 >= kinSupport.asked * 4
  );
}

const SHAPED: ReadonlySet<Family['source']> = new Set(['words', 'outline', 'meaning']);

/** A total over all that stands above it, which one column of two bears out to many digits. */
function closesWell({ closing, evidence }: Candidate): boolean {
  const held = heldBy(evidence);
  return closing === true && held > 0 && held * 2 >= askedBy(evidence) && evidence.digits >= SURE_DIGITS;
}

/** Whether one mistake explains all its breaks: a line, or the unit of a column. They bear the structure out as surely as if it held. */
export const hasOneCause = ({ oneLine, otherUnit }: Candidate): boolean => oneLine === true || otherUnit === true;

/** Whether a family may be claimed at all (CONTRACT 4): by its own standing, or because the figures bear it out. */
export function stands(candidate: Candidate): boolean {
  const { family, evidence } = candidate;
  const held = heldBy(evidence);
  const asked = weighed(candidate);
  if (family.source === 'formula' || family.source === 'heading') return true;
  if (family.source === 'form') return !(asked >= 3 && held === 0);
  if (family.exhaustive && kinHold(candidate)) return true;
  if (hasOneCause(candidate) || closesWell(candidate)) return true;
  // One wrong cell breaks one instance: where two or more can be asked and none holds, the structure is misread.
  if (family.outright) {
    // What misses by rounding alone speaks neither for it nor against it.
    const told = held > 0 ? asked : asked - evidence.near;
    const misread = told >= 2 && held === 0 && !(candidate.said === true && evidence.far === undefined);
    return !(told >= 3 && held * 2 < told) && !misread;
  }
  if (!family.exhaustive) return held * 2 >= asked;
  if (SHAPED.has(family.source) && ((held >= 2 && held * 2 > asked) || (held >= 1 && held === asked))) return true;
  // All noughts, one part alone: nothing speaks against it, and the figures are asked.
  if (SHAPED.has(family.source) && asked === 0 && evidence.trivial > 0) return true;
  return borneOut(candidate);
}

/** Whether its breaks may be reported: "trong đó" and what is said outright at once, all else by the instances that hold. */
export function mayAccuse(candidate: Candidate): boolean {
  const { family, evidence, stated } = candidate;
  const held = heldBy(evidence);
  const asked = weighed(candidate);
  if (family.outright || family.source === 'form' || hasOneCause(candidate)) return true;
  if (closesWell(candidate)) return true;
  // Beside its neighbours' formulas a typed figure has to be what theirs are, where theirs hold.
  if (family.source === 'formula') return (stated ?? 0) >= 2 && (stated ?? 0) * 2 >= asked && held * 2 >= asked;
  // A mean that no word names is met by chance where percentages stand close together.
  if (family.source === 'figures' && family.kind === 'average') return false;
  if (family.source === 'figures') {
    // What names say is a difference needs no third instance.
    const named = candidate.series === true && held >= 2 && asked === held + 1 && evidence.digits >= SURE_DIGITS;
    return named || (held >= 3 && (asked - held) * 4 <= held);
  }
  // A mean that misses in several places is one over more or fewer.
  if (family.kind === 'average' && asked - held > 1 && (asked - held) * 4 > held) return false;
  return (held >= 2 && held * 2 > asked) || kinHold(candidate);
}

/** Beyond so many digits nothing is surer. */
const SURE = 900;

/** What speaks for a structure beside its figures: declared before said, said before shown, shown before found. */
function standing({ family }: Candidate): number {
  // What words call a part of the whole is not called all of it because the rest happens to be nought.
  if (!family.exhaustive) return 5000;
  if (family.source === 'formula') return 4000;
  if (family.source === 'form' || family.source === 'heading') return 3000;
  return family.outright ? 2000 : SHAPED.has(family.source) ? 1000 : 0;
}

/** How well a candidate does against its rivals; of equals the one with fewer parts: totals of subtotals. */
export function weightOf(candidate: Candidate): number {
  const { evidence, needs, family } = candidate;
  const asked = askedBy(evidence);
  const broken = asked === 0 ? 0 : 1 - heldBy(evidence) / asked;
  return Math.min(evidence.digits, SURE) - broken * 20 - needs + standing(candidate) - family.parts.length * 0.02;
}
