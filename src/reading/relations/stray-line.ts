/**
 * A line that stands in another group than its amounts: what numbering says of a group fails in every column by exactly
 * one line that is numbered under another. That bears the structure out as surely as if it held.
 */
import type { AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { Says, type Family } from './family';

/** So many columns have to agree, with figures that are not the same. */
const ENOUGH = 2;
/** Gaps below this are found among the lines by chance. */
const LEAST_GAP = 10;

/** By how much the whole of a sum exceeds its parts in one instance; NaN where something is missing. */
function gapOf(view: AxisView, { whole, parts }: Family, j: number): number {
  return parts.reduce(
    (gap, { at, sign }) => gap - sign * (view.values[at * view.width + j] as number),
    view.values[whole * view.width + j] as number,
  );
}

/** Whether a line of another group is what one group lacks, in every instance that fails. */
function lacks(view: AxisView, { family, evidence }: Candidate, line: number): boolean {
  const gaps = new Set<number>();
  for (let j = 0; j < view.width; j += 1) {
    if (evidence.says[j] !== Says.fails) continue;
    const gap = gapOf(view, family, j);
    const value = view.values[line * view.width + j] as number;
    if (!(Math.abs(gap) >= LEAST_GAP && Math.abs(gap - value) < 1e-9 * Math.abs(value))) return false;
    gaps.add(gap);
  }
  return gaps.size >= ENOUGH;
}

const isNumbered = ({ family }: Candidate): boolean =>
  family.kind === 'sum' && family.source === 'outline' && family.outright && family.exhaustive;

/** The candidates, each with whether a single line that stands in another group explains all its breaks. */
export function withStrayLine(view: AxisView, candidates: readonly Candidate[]): Candidate[] {
  const numbered = candidates.filter(isNumbered);
  return candidates.map((candidate) => {
    const { evidence, family } = candidate;
    if (!isNumbered(candidate) || evidence.holds > 0 || evidence.fails < ENOUGH) return candidate;
    const own = new Set([family.whole, ...family.parts.map(({ at }) => at)]);
    const others = numbered.filter(
      (each) => each.family.whole !== family.whole && !each.family.parts.some(({ at }) => own.has(at)),
    );
    const lines = new Set(others.flatMap((each) => each.family.parts.map(({ at }) => at)).filter((at) => !own.has(at)));
    const stray = [...lines].filter((line) => lacks(view, candidate, line));
    return stray.length === 1 ? { ...candidate, lacksOneLine: true } : candidate;
  });
}
