/**
 * A sum that holds where one of its parts is nought, and breaks where that part is something: that it is a part is shown
 * nowhere ("Nông thôn = Nam + Nữ + Thành thị" fits every village without a town), so nobody is held to it.
 */
import type { AxisView } from './axis-view';
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
