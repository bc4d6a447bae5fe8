/**
 * A whole that breaks in every column because of one line: one that is missing where its number is, or one that stands in
 * another group than its amounts; or one that stands twice. That bears the structure out as surely as if it held.
 */
import type { TableLine } from '../lines';
import { AmountIndex, type Gap } from './amount-index';
import type { AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { Says, type Family } from './family';
import { leftOut } from './left-out';
import { repeatedLines } from './repeated-line';

/** So many columns have to agree, with figures that are not the same. */
const ENOUGH = 2;
/** Gaps below this are found among the lines by chance. */
const LEAST_GAP = 10;
/** A gap is so many times what rounding each part by itself explains. */
const ABOVE_ROUNDING = 20;
/** No more lines are missing from one list than this. */
const MOST_MISSING = 2;

/** The gaps of all instances that fail. */
function gapsOf(view: AxisView, { family: { whole, parts }, evidence }: Candidate): Gap[] {
  const found: Gap[] = [];
  for (let j = 0; j < view.width; j += 1) {
    if (evidence.says[j] !== Says.fails) continue;
    let value = view.values[whole * view.width + j] as number;
    let grain = view.ulps[whole * view.width + j] as number;
    for (const { at, sign } of parts) {
      const own = view.values[at * view.width + j] as number;
      if (!Number.isNaN(own)) value -= sign * own;
      grain = Math.max(grain, view.ulps[at * view.width + j] as number);
    }
    found.push({ instance: j, value, slack: (grain * (parts.length + 1)) / 2 });
  }
  return found;
}

const isSum = ({ family: { kind, source, exhaustive, parts } }: Candidate): boolean =>
  kind === 'sum' && exhaustive && (source === 'outline' || source === 'words') && parts.every(({ sign }) => sign > 0);

/** Whether every gap is `sign` times the amount of a line, in enough columns; `rounded`: as nearly as rounding explains. */
function isAmount(view: AxisView, gaps: readonly Gap[], line: number, sign: 1 | -1, rounded: boolean): boolean {
  const seen = new Set<number>();
  for (const { instance, value, slack } of gaps) {
    const amount = sign * (view.values[line * view.width + instance] as number);
    const allowed = rounded && Math.abs(value) >= ABOVE_ROUNDING * slack ? slack : 1e-9 * Math.abs(amount);
    if (!(Math.abs(value) >= LEAST_GAP && Math.abs(value - amount) <= allowed)) return false;
    seen.add(value);
  }
  return seen.size >= ENOUGH;
}

/**
 * Whether a line borders on the lines of a whole: it may be one of them in another structure, and stands in no wrong place.
 * Beyond the whole itself nobody takes it for one of its lines.
 */
function bordersOf({ whole, parts }: Family): (line: number) => boolean {
  const lines = parts.map(({ at }) => at);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return (line) => line === last + 1 || (line === first - 1 && line !== whole);
}

/** Whether a line has no figure, or nought, wherever a sum holds: there it makes no difference where it is counted. */
function isNoneWhereHeld(view: AxisView, { evidence: { says } }: Candidate, line: number): boolean {
  for (let j = 0; j < view.width; j += 1) {
    if (says[j] !== Says.holds && says[j] !== Says.near) continue;
    const value = view.values[line * view.width + j] as number;
    if (!Number.isNaN(value) && value !== 0) return false;
  }
  return true;
}

/** The line that a group lacks and another has over, by both; by numbering, one that is a part of another group is enough. */
function movedLines(view: AxisView, candidates: readonly Candidate[]): ReadonlyMap<Candidate, number> {
  const open = candidates.filter((each) => isSum(each) && each.evidence.fails >= ENOUGH);
  if (open.length === 0) return new Map();
  const gaps = new Map(open.map((each) => [each, gapsOf(view, each)] as const));
  const numbered = candidates.filter((each) => isSum(each) && each.family.outright && each.family.source === 'outline');
  const isNumbered = new Set(numbered);
  const [openBy, numberedBy] = [byPart(open), byPart(numbered)];
  const amounts = new AmountIndex(view);
  const found = new Map<Candidate, number>();
  for (const lacking of open) {
    const own = gaps.get(lacking) ?? [];
    const [gap] = own;
    if (!gap || !own.every(({ value }) => value > 0)) continue;
    const mine = new Set([lacking.family.whole, ...lacking.family.parts.map(({ at }) => at)]);
    const apart = ({ family }: Candidate): boolean =>
      !mine.has(family.whole) && !family.parts.some(({ at }) => mine.has(at));
    const isBorder = bordersOf(lacking.family);
    const near = amounts.near(gap);
    const strays = new Map<Candidate, number[]>();
    for (const line of near) {
      if (isBorder(line) || !isAmount(view, own, line, 1, true) || !isNoneWhereHeld(view, lacking, line)) continue;
      for (const over of openBy.get(line) ?? [])
        if (
          over !== lacking &&
          isAmount(view, gaps.get(over) ?? [], line, -1, true) &&
          isNoneWhereHeld(view, over, line)
        )
          strays.set(over, [...(strays.get(over) ?? []), line]);
    }
    for (const [over, [line, ...more]] of strays)
      if (line !== undefined && more.length === 0 && apart(over)) found.set(lacking, line).set(over, line);
    if (!isNumbered.has(lacking)) continue;
    const others = near.filter(
      (line) =>
        isAmount(view, own, line, 1, false) &&
        isNoneWhereHeld(view, lacking, line) &&
        (numberedBy.get(line) ?? []).some(apart),
    );
    const [only, ...more] = others;
    if (only !== undefined && more.length === 0) found.set(lacking, only);
  }
  return found;
}

/** Candidates by each of their parts; a part that a sum takes twice counts twice. */
function byPart(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const found = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    for (const { at } of candidate.family.parts) {
      const list = found.get(at);
      if (list) list.push(candidate);
      else found.set(at, [candidate]);
    }
  }
  return found;
}

/** Whether every gap may be what a line held that is gone: none is below nought where no figure of the column is, nor is called a change. */
function areLeft(view: AxisView, { family: { whole, parts } }: Candidate, gaps: readonly Gap[]): boolean {
  const isSigned = (j: number): boolean =>
    view.changes[j] === 1 ||
    [whole, ...parts.map(({ at }) => at)].some((at) => (view.values[at * view.width + j] as number) < 0);
  const plain = gaps.filter(({ instance }) => !isSigned(instance));
  return plain.length > 0 && plain.every(({ value }) => value > 0);
}

/** A list whose numbers leave some out, and whose total is larger than what is left in every column that it fails in. */
function lacksNumber(view: AxisView, candidate: Candidate, lines: readonly TableLine[]): boolean {
  const { family, evidence } = candidate;
  if (!isSum(candidate) || view.axis !== 'lines' || evidence.fails === 0 || family.parts.length < 2) return false;
  const missing = leftOut(lines, family);
  if (missing < 1 || missing > MOST_MISSING) return false;
  return areLeft(view, candidate, gapsOf(view, candidate));
}

/** So many figures of the table's other groups bear out what numbering says of this one. */
const KIN_HOLDS = 6;

/** A numbered group that lacks something in every column, while all others of its kind are the sums of their lines. */
function lacksBesideKin(view: AxisView, candidate: Candidate, lines: readonly TableLine[]): boolean {
  const { family, evidence, kinSupport } = candidate;
  if (!isSum(candidate) || evidence.fails < ENOUGH || !kinSupport || kinSupport.holds < KIN_HOLDS) return false;
  if (kinSupport.holds * 10 < kinSupport.asked * 9 || family.source !== 'outline' || family.parts.length < 2)
    return false;
  const missing = leftOut(lines, family);
  return missing >= 0 && missing <= MOST_MISSING && areLeft(view, candidate, gapsOf(view, candidate));
}

/**
 * A total said outright that lacks just one line of its list in every column: its figures bear out the short sum, so that it
 * may be meant, and it is worth a warning.
 */
function lacksLine(view: AxisView, candidate: Candidate): boolean {
  const { family, evidence } = candidate;
  if (!isSum(candidate) || view.axis !== 'lines' || !family.outright || family.parts.length <= ENOUGH) return false;
  if (candidate.slips || evidence.fails < ENOUGH || evidence.holds + evidence.near > 0) return false;
  const gaps = gapsOf(view, candidate);
  return family.parts.filter(({ at }) => isAmount(view, gaps, at, -1, false)).length === 1;
}

/** The candidates, each with whether one line explains all its breaks. */
export function withOneLine(
  view: AxisView,
  candidates: readonly Candidate[],
  lines: readonly TableLine[],
): Candidate[] {
  const moved = movedLines(view, candidates);
  return candidates.map((candidate) => {
    const stray = moved.get(candidate);
    if (stray !== undefined) return { ...candidate, oneLine: true, strays: [stray] };
    const twice = isSum(candidate) ? repeatedLines(view, candidate, lines) : [];
    if (twice.length > 0) return { ...candidate, oneLine: true, strays: twice };
    if (lacksLine(view, candidate)) return { ...candidate, oneLine: true, mayBeMeant: true };
    return lacksNumber(view, candidate, lines) || lacksBesideKin(view, candidate, lines)
      ? { ...candidate, oneLine: true }
      : candidate;
  });
}
