/** Columns of codes among figures: a group's code begins those of its lines ("1": "100", "101"), and adds up to nothing. */
import type { AxisView } from './axis-view';
import { heldBy, type Candidate } from './candidate';
import { Says, type Family } from './family';

const ENOUGH = 3;

/** Whether parts ascend and all begin as their whole does; "0" begins what lost its nought. */
function isCoded({ values, width }: AxisView, { whole, parts }: Family, j: number): boolean {
  const own = values[whole * width + j] as number;
  const codes = parts.map(({ at }) => values[at * width + j] as number).filter((value) => !Number.isNaN(value));
  return (
    codes.length >= 2 &&
    codes.every(
      (code, at) =>
        Number.isInteger(code) &&
        code > own &&
        code > (codes[at - 1] ?? -1) &&
        (own === 0 || String(code).startsWith(String(own))),
    )
  );
}

/** Adds to the instances that do not add up those of codes. */
export function markCodes(view: AxisView, candidates: readonly Candidate[], found: Uint8Array): void {
  if (view.axis !== 'lines') return;
  const sums = candidates.filter(
    ({ family, evidence }) => family.kind === 'sum' && family.parts.length >= 2 && heldBy(evidence) > 0,
  );
  for (let j = 0; j < view.width; j += 1) {
    const wholes = new Set<number>();
    let holds = false;
    for (const { family, evidence } of sums) {
      holds ||= evidence.says[j] === Says.holds;
      if (evidence.says[j] === Says.fails && isCoded(view, family, j)) wholes.add(family.whole);
    }
    if (!holds && wholes.size >= ENOUGH) found[j] = 1;
  }
}
