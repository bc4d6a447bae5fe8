/**
 * Relations that run along lines and columns at once: a running total (lũy kế) is the one before it and its own line's
 * figure; a share is its line's figure over the total line's.
 */
import type { FactIndex } from '../../core/fact';
import { NOISE } from './axis-view';
import { claim, NEEDED_HOLDS, type Crossed, type Crossing } from './claim-crossed';
import { digitsOf } from './evidence';
import { shares } from './shares';
import { CUMULATIVE_WORD, saysTotal, STOCK_WORD } from './words';

const MOST_COLUMNS = 30;

/** What a running total takes in of its own line, and gives out: "Tồn" of "Thu" and "Chi". */
interface Flow {
  readonly in: number;
  readonly out: number | null;
}

/** A stock follows what stands within so many columns of it. */
const NEAR = 4;

/** The line's own figures that a running total may go by: one column, or what came in and went out beside a stock. */
function flowsOf({ lines, columnWords }: Crossing, total: number): Flow[] {
  const others = Array.from({ length: lines.width }, (_, at) => at).filter((at) => at !== total);
  const single = others.map((at): Flow => ({ in: at, out: null }));
  if (!STOCK_WORD.test(columnWords.leaf(total))) return single;
  const near = others.filter((at) => Math.abs(at - total) <= NEAR);
  return [...single, ...near.flatMap((at) => near.filter((out) => out !== at).map((out): Flow => ({ in: at, out })))];
}

/** How the lines bear out that a total is the one above it and its line's flow; `fails` alone where it plainly is not. */
function follow({ lines }: Crossing, filled: readonly number[], total: number, flow: Flow): Followed {
  const instances: Crossed[] = [];
  let digits = 0;
  let fails = 0;
  let alone = 0;
  for (let at = 1; at < filled.length && fails <= 2 + instances.length / 4; at += 1) {
    const placeOf = (line: number, column: number): number => (filled[line] as number) * lines.width + column;
    const terms = [
      { place: placeOf(at - 1, total), sign: 1 as const },
      { place: placeOf(at, flow.in), sign: 1 as const },
      ...(flow.out === null ? [] : [{ place: placeOf(at, flow.out), sign: -1 as const }]),
    ];
    const own = placeOf(at, total);
    const sum = lines.values[own] as number;
    const [before, ...moved] = terms;
    if ((lines.facts[own] as number) < 0 || !before || (lines.facts[before.place] as number) < 0) continue;
    // Of what came in and went out a line may have one alone.
    const there = moved.filter(({ place }) => (lines.facts[place] as number) >= 0 && lines.values[place] !== 0);
    if (there.length === 0) continue;
    const size = there.reduce((all, { place }) => all + Math.abs(lines.values[place] as number), Math.abs(sum));
    const made = there.reduce((all, { place, sign }) => all + sign * (lines.values[place] as number), lines.values[before.place] as number); // prettier-ignore
    const gap = NOISE * size + (lines.ulps[own] as number) * 1e-6;
    const holds = Math.abs(made - sum) <= gap;
    if (Math.abs(made - (lines.values[before.place] as number) - sum) <= gap) alone += 1;
    const [first] = there;
    if (holds && first) digits += digitsOf(lines.values[first.place] as number, lines.ulps[first.place] as number);
    else fails += 1;
    const parts = [before, ...there].map(({ place, sign }) => ({ fact: lines.facts[place] as FactIndex, sign }));
    instances.push({ whole: lines.facts[own] as FactIndex, parts, holds, off: holds ? 0 : made - sum });
  }
  return { instances, digits, alone };
}

interface Followed {
  readonly instances: readonly Crossed[];
  readonly digits: number;
  /** How many lines are their own flow without what stands above them. */
  readonly alone: number;
}

/** Relates running totals, and tells in which columns they run: those do not add up. */
export function relateRunning(crossing: Crossing, all: readonly number[]): number[] {
  const { lines, lineWords, columnWords, made } = crossing;
  const found: number[] = [];
  // What stands under "Cộng" is no time, and follows none.
  const filled = all.filter((at) => !saysTotal(lineWords.name(at)));
  if (lines.width > MOST_COLUMNS || lines.width < 2 || filled.length < NEEDED_HOLDS) return found;
  for (let total = 0; total < lines.width; total += 1) {
    if (made.has(total)) continue;
    const name = columnWords.name(total);
    const tried = flowsOf(crossing, total).map((flow) => ({ flow, ...follow(crossing, filled, total, flow) }));
    const holding = ({ instances }: Pick<Followed, 'instances'>): number =>
      instances.filter(({ holds }) => holds).length;
    // "Thu" alone fits where nothing went out: of a stock the flow that fits more lines is meant.
    for (const { flow, instances, digits, alone } of tried.sort((a, b) => holding(b) - holding(a))) {
      // "Còn lại" of each work is its own: where nothing was left above, that looks like a balance carried on.
      if (alone >= holding({ instances }) && holding({ instances }) < instances.length) continue;
      const source = CUMULATIVE_WORD.test(name) || flow.out !== null ? 'meaning' : 'figures';
      const less = flow.out === null ? '' : ` − ${columnWords.leaf(flow.out)}`;
      const statement = `${columnWords.leaf(total)} = … + ${columnWords.leaf(flow.in)}${less}`;
      if (!claim(crossing, { kind: 'sum', source, statement, factorPower: 0 }, instances, digits)) continue;
      found.push(total);
      break;
    }
  }
  return found;
}

/** Relates shares of a total line. */
export function relateShares(crossing: Crossing, filled: readonly number[]): void {
  if (crossing.lines.width > MOST_COLUMNS || filled.length < NEEDED_HOLDS) return;
  shares(crossing, filled);
}
