/**
 * A list in which one line stands twice, name and figures, and whose total has it once: the total misses the list by just
 * that line wherever it misses it.
 */
import type { TableLine } from '../lines';
import { NOISE, type AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { Says } from './family';
import { isListSum } from './line-gaps';

/** So many columns have to agree. */
const ENOUGH = 2;

/** Whether two lines have one name and the same figures in every column. */
function isTwin({ values, width }: AxisView, lines: readonly TableLine[], a: number, b: number): boolean {
  const label = lines[a]?.label ?? '';
  if (label === '' || label !== lines[b]?.label) return false;
  for (let j = 0; j < width; j += 1) if (!Object.is(values[a * width + j], values[b * width + j])) return false;
  return true;
}

/** Whether parts make more than their whole by what one line has, in every column that fails. */
function isOverBy({ values, width }: AxisView, { family, evidence }: Candidate, line: number): boolean {
  for (let j = 0; j < width; j += 1) {
    if (evidence.says[j] !== Says.fails) continue;
    const is = (at: number): number => values[at * width + j] || 0;
    const sum = family.parts.reduce((made, { at, sign }) => made + sign * is(at), 0);
    const size = family.parts.reduce((made, { at }) => made + Math.abs(is(at)), 0);
    if (is(line) === 0 || Math.abs(sum - is(family.whole) - is(line)) > NOISE * size) return false;
  }
  return true;
}

/** The lines of a list that are one line printed twice; none where nothing is, or where its total has both. */
export function repeatedLines(view: AxisView, candidate: Candidate, lines: readonly TableLine[]): readonly number[] {
  const { family, evidence } = candidate;
  if (!isListSum(candidate) || view.axis !== 'lines' || evidence.fails < ENOUGH) return [];
  const parts = family.parts.map(({ at }) => at).filter((at) => isOverBy(view, candidate, at));
  for (const [index, at] of parts.entries()) {
    const twin = parts.slice(index + 1).find((other) => isTwin(view, lines, at, other));
    if (twin !== undefined) return [at, twin];
  }
  return [];
}
