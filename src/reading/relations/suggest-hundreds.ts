/**
 * Shares that make a hundred: a column (or line) that says 100 throughout, and those beside it that add up to it within
 * what rounding each of them explains. Percentages are added nowhere else.
 */
import type { AxisView } from './axis-view';
import { candidateOf, type Candidate } from './candidate';
import { sumFamily } from './family';
import type { TableWords } from './table-words';
import { saysTotal } from './words';

const HUNDRED = 100;
/** In so many instances they have to make it, and in three of four of those that can be asked. */
const ENOUGH = 3;
const MOST_PARTS = 14;
const NEEDS = 2;

/** Whether a position says 100 wherever it says anything. */
function isHundred({ values, facts, width }: AxisView, at: number): boolean {
  let count = 0;
  for (let j = at * width; j < (at + 1) * width; j += 1) {
    if ((facts[j] as number) < 0) continue;
    if (values[j] !== HUNDRED) return false;
    count += 1;
  }
  return count >= ENOUGH;
}

export function suggestHundreds(view: AxisView, words: TableWords, filled: readonly number[]): Candidate[] {
  const wholes = new Set(filled.filter((at) => isHundred(view, at)));
  // Their failing says something here, though percentages are rates.
  const asked: AxisView = { ...view, rates: new Uint8Array(view.width) };
  return [...wholes].flatMap((whole) => {
    const place = filled.indexOf(whole);
    const runs = [filled.slice(place + 1), filled.slice(0, place).reverse()].map((run) => {
      const end = run.findIndex((at) => wholes.has(at));
      return run.slice(0, Math.min(end < 0 ? run.length : end, MOST_PARTS));
    });
    const tried = runs.flatMap((run) =>
      run.slice(1).map((_, more) => {
        const parts = run.slice(0, more + 2).sort((a, b) => a - b);
        const source = saysTotal(words.leaf(whole)) ? 'words' : 'meaning';
        return candidateOf(asked, sumFamily(whole, parts, source), NEEDS);
      }),
    );
    const fits = ({ evidence: { holds, near } }: Candidate): number => holds + near;
    const [best] = tried
      .filter((each) => fits(each) >= ENOUGH && fits(each) >= each.evidence.fails * 3)
      .sort((a, b) => fits(b) - fits(a) || b.family.parts.length - a.family.parts.length);
    return best ? [{ ...best, hundred: true }] : [];
  });
}
