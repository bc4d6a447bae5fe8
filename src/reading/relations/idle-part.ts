/**
 * A sum that holds where one of its parts is nought, and breaks where that part is something: that it is a part is shown
 * nowhere ("Nông thôn = Nam + Nữ + Thành thị" fits every village without a town), so nobody is held to it.
 */
import { NOISE, type AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { Says } from './family';

export function hasIdlePart({ values, width }: AxisView, { family, evidence }: Candidate): boolean {
  if (family.kind !== 'sum' || evidence.fails === 0) return false;
  const isThere = (at: number, says: Says): boolean => {
    for (let j = 0; j < width; j += 1) {
      const value = values[at * width + j] as number;
      if (evidence.says[j] === says && value !== 0 && !Number.isNaN(value)) return true;
    }
    return false;
  };
  return family.parts.some(({ at }) => isThere(at, Says.fails) && !isThere(at, Says.holds) && !isThere(at, Says.near));
}

/** A sum that misses, where it breaks, by just a figure of another position that is nought wherever it holds: that is a part of it. */
export function lacksIdlePart({ values, size, width }: AxisView, { family, evidence }: Candidate): boolean {
  if (family.kind !== 'sum' || evidence.fails === 0 || evidence.holds === 0) return false;
  const own = new Set([family.whole, ...family.parts.map(({ at }) => at)]);
  const is = (at: number, j: number): number => values[at * width + j] || 0;
  const gaps = new Map<number, number>();
  for (let j = 0; j < width; j += 1) {
    if (evidence.says[j] !== Says.fails) continue;
    const sum = family.parts.reduce((all, { at, sign }) => all + sign * is(at, j), 0);
    gaps.set(j, Math.abs(is(family.whole, j) - sum));
  }
  for (let at = 0; at < size; at += 1) {
    if (own.has(at)) continue;
    const fits = [...gaps].every(([j, gap]) => Math.abs(Math.abs(is(at, j)) - gap) <= NOISE * gap);
    if (!fits) continue;
    let idle = true;
    for (let j = 0; j < width && idle; j += 1) idle = gaps.has(j) || is(at, j) === 0;
    if (idle) return true;
  }
  return false;
}
