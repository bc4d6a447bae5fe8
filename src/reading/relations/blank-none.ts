/**
 * A blank is no nought (CONTRACT 1); but where the sums of a rule hold without their blanks, line for line, people left out
 * what there was none of. Then the one that does not add up is explained by no blank.
 */
import { ABSENT } from '../facts';
import type { AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { Says } from './family';

const ENOUGH = 3;
/** So many times as many hold without their blanks as do not. */
const MOST = 3;

export function blanksAreNone(view: AxisView, { family, evidence }: Candidate): boolean {
  const { facts, values, width } = view;
  if (family.kind !== 'sum' || !family.exhaustive || evidence.fails > 1) return false;
  let held = 0;
  let open = 0;
  for (let j = 0; j < width; j += 1) {
    const says = evidence.says[j];
    const places = family.parts.map(({ at }) => at * width + j);
    if (Number.isNaN(values[family.whole * width + j]) || !places.some((place) => facts[place] === ABSENT.blank))
      continue;
    const filled = places.filter((place) => (facts[place] as number) >= 0 && values[place] !== 0).length;
    if (says === Says.holds && filled >= 2) held += 1;
    else if (says === Says.nothing && filled >= 1) open += 1;
    else if (says === Says.fails) open += 1;
  }
  return held >= ENOUGH && held >= MOST * open;
}
