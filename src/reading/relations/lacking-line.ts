/**
 * A list of which a line is gone: its total is larger than what is left in every column that fails. A number that is left out,
 * or the table's other groups, tell that it is so; a whole list under a total's words tells that it may be.
 */
import type { TableLine } from '../lines';
import type { Gap } from './amount-index';
import type { AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { leftOut } from './left-out';
import { gapsOf, isListSum } from './line-gaps';

/** So many columns have to agree. */
const ENOUGH = 2;
/** No more lines are missing from one list than this. */
const MOST_MISSING = 2;

/** Whether every gap may be what a line held that is gone: none is below nought where no figure of the column is, nor is called a change. */
function areLeft(view: AxisView, { family: { whole, parts } }: Candidate, gaps: readonly Gap[]): boolean {
  const isSigned = (j: number): boolean =>
    view.changes[j] === 1 ||
    [whole, ...parts.map(({ at }) => at)].some((at) => (view.values[at * view.width + j] as number) < 0);
  const plain = gaps.filter(({ instance }) => !isSigned(instance));
  return plain.length > 0 && plain.every(({ value }) => value > 0);
}

/** A list whose numbers leave some out, and whose total is larger than what is left in every column that it fails in. */
export function lacksNumber(view: AxisView, candidate: Candidate, lines: readonly TableLine[]): boolean {
  const { family, evidence } = candidate;
  if (!isListSum(candidate) || view.axis !== 'lines' || evidence.fails === 0 || family.parts.length < 2) return false;
  const missing = leftOut(lines, family);
  if (missing < 1 || missing > MOST_MISSING) return false;
  return areLeft(view, candidate, gapsOf(view, candidate));
}

/** So many figures of the table's other groups bear out what numbering says of this one. */
const KIN_HOLDS = 6;

/** A numbered group that lacks something in every column, while all others of its kind are the sums of their lines. */
export function lacksBesideKin(view: AxisView, candidate: Candidate, lines: readonly TableLine[]): boolean {
  const { family, evidence, kinSupport } = candidate;
  if (!isListSum(candidate) || evidence.fails < ENOUGH || !kinSupport || kinSupport.holds < KIN_HOLDS) return false;
  if (kinSupport.holds * 10 < kinSupport.asked * 9 || family.source !== 'outline' || family.parts.length < 2)
    return false;
  const missing = leftOut(lines, family);
  return missing >= 0 && missing <= MOST_MISSING && areLeft(view, candidate, gapsOf(view, candidate));
}

/** What one line held is on the whole no more than this share of the total, and so many times the largest line that is left. */
const MOST = { ofWhole: 0.5, ofLine: 2 } as const;
/** So many figures of other groups, of which none fails, bear out what shape says of this one. */
const KIN_SURE = 4;

/** Whether what a total has more than its lines is of a size that one line may have, taking the columns together. */
function areOneLine(view: AxisView, { family: { whole, parts } }: Candidate, gaps: readonly Gap[]): boolean {
  const share = (sizeOf: (instance: number) => number): number =>
    gaps.reduce((sum, { instance, value }) => sum + Math.abs(value) / sizeOf(instance), 0) / gaps.length;
  const is = (at: number, j: number): number => Math.abs((view.values[at * view.width + j] as number) || 0);
  const ofWhole = share((j) => is(whole, j));
  const ofLine = share((j) => Math.max(...parts.map(({ at }) => is(at, j))));
  return ofWhole <= MOST.ofWhole && ofLine <= MOST.ofLine;
}

/**
 * A total by its words over the whole of a list that is numbered from 1 on, or one group of several that are else the sums of
 * their lines, that lacks in every column what one more line may have held. The total may be over more than is listed, too.
 */
export function mayLackLine(view: AxisView, candidate: Candidate, lines: readonly TableLine[]): boolean {
  const { family, evidence, kinSupport } = candidate;
  if (!isListSum(candidate) || view.axis !== 'lines' || family.parts.length < 2) return false;
  if (evidence.fails < ENOUGH || evidence.holds + evidence.near > 0) return false;
  // Names of one letter are numbers in a column of numbers alone.
  const isNumbered = family.parts.every(({ at }) => lines[at]?.number !== '') && leftOut(lines, family) === 0;
  const isList = isNumbered && family.outright && family.source === 'words';
  const isKin = kinSupport !== undefined && kinSupport.holds >= KIN_SURE && kinSupport.holds === kinSupport.asked;
  if (!isList && !isKin) return false;
  const gaps = gapsOf(view, candidate);
  const differ = new Set(gaps.map(({ value }) => value)).size >= ENOUGH;
  return differ && areLeft(view, candidate, gaps) && areOneLine(view, candidate, gaps);
}
