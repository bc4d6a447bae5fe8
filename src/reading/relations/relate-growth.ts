/**
 * Growth from one time to the next: a column (or line) that compares each time with the one before it ("Tốc độ tăng (%)",
 * "So với năm trước (%)", "Tăng, giảm" under years). The base stands in the instance before, so that no family holds it.
 */
import type { FactIndex } from '../../core/fact';
import type { Term } from '../../core/relation';
import { NOISE, type AxisView } from './axis-view';
import { claim, type Crossed, type Crossing, type Rule } from './claim-crossed';
import { digitsOf } from './evidence';
import type { TableWords } from './table-words';
import { CHANGE_WORD, RATE_WORD } from './words';

/** How far from what it compares a comparison stands. */
const NEAR = 6;
const MOST = 60;
const BOTH_WAYS = [1, -1] as const;
/** Three figures, each rounded by itself, miss each other by so many units of the last place. */
const MOST_ROUNDED = 1.5001;

interface Way {
  readonly kind: Rule['kind'];
  readonly power: number;
  readonly times: number;
}

const WAYS: readonly Way[] = [
  { kind: 'growth', power: 2, times: 100 },
  { kind: 'ratio', power: 2, times: 100 },
  { kind: 'ratio', power: 0, times: 1 },
  { kind: 'growth', power: 0, times: 1 },
  { kind: 'sum', power: 0, times: 1 },
];

/** What a way makes of two figures. */
function madeOf({ kind, times }: Way, now: number, before: number): number {
  if (kind === 'sum') return now - before;
  return (kind === 'growth' ? (now - before) / before : now / before) * times;
}

interface Pair {
  readonly rate: number;
  readonly of: number;
  /** 1 where times go on from the first instance to the last, −1 the other way. */
  readonly step: 1 | -1;
}

interface Compared {
  readonly instances: Crossed[];
  readonly digits: number;
}

/** The terms of one comparison. */
function termsOf({ facts, width }: AxisView, { of, step }: Pair, j: number, sum: boolean): Term[] {
  return [
    { fact: facts[of * width + j] as FactIndex, sign: 1 },
    { fact: facts[of * width + j - step] as FactIndex, sign: sum ? -1 : 1 },
  ];
}

/** What one instance says: one object for a whole search. */
interface Asked {
  now: number;
  before: number;
  said: number;
  slack: number;
  holds: boolean;
}

/** Asks instance `j`; false where it cannot be asked. */
function askAt(
  { values, ulps, facts, width }: AxisView,
  { rate, of, step }: Pair,
  way: Way,
  j: number,
  asked: Asked,
): boolean {
  if (j - step < 0 || j - step >= width) return false;
  const own = rate * width + j;
  const at = of * width + j;
  const base = at - step;
  if ((facts[own] as number) < 0 || (facts[at] as number) < 0 || (facts[base] as number) < 0) return false;
  const said = values[own] as number;
  const now = values[at] as number;
  const before = values[base] as number;
  if (before === 0 || now === before) return false;
  const made = madeOf(way, now, before);
  const ulp = Math.max(ulps[own] as number, ulps[at] as number, ulps[base] as number);
  const exact = way.kind === 'sum' || (Number.isInteger(now) && Number.isInteger(before));
  const fromParts = exact ? 0 : (ulp / 2) * (Math.abs(made / now) + Math.abs(way.times * (now / before) / before)); // prettier-ignore
  const slack = (ulps[own] as number) * (way.kind === 'sum' ? 1e-6 : 0.5000001) + fromParts + Math.abs(made) * NOISE;
  const holds = Math.abs(made - said) <= slack;
  // A change of figures that were rounded may have been made before they were.
  if (!holds && way.kind === 'sum' && ulp < 1 && Math.abs(made - said) <= MOST_ROUNDED * ulp) return false;
  asked.now = now;
  asked.before = before;
  asked.said = said;
  asked.slack = slack;
  asked.holds = holds;
  return true;
}

const nothingAsked = (): Asked => ({ now: 0, before: 0, said: 0, slack: 0, holds: false });

/** In how many instances a comparison holds; given up where it cannot be more than `least`. */
function holdsOf(view: AxisView, pair: Pair, way: Way, least: number, asked: Asked): number {
  let holds = 0;
  for (let j = 0; j < view.width && holds + view.width - j > least; j += 1)
    if (askAt(view, pair, way, j, asked) && asked.holds) holds += 1;
  return holds;
}

function compare(view: AxisView, pair: Pair, way: Way): Compared {
  const { facts, width } = view;
  const instances: Crossed[] = [];
  let digits = 0;
  let meant: number | null = null;
  const asked = nothingAsked();
  for (let j = 0; j < width; j += 1) {
    if (!askAt(view, pair, way, j, asked)) continue;
    const { now, before, said, slack, holds } = asked;
    if (holds) digits += digitsOf(said, Math.max(slack * 2, 1e-9));
    const first: Crossed | undefined = instances.at(-1);
    // What the figure between two breaks would have to be, for the one and for the other: of one mistake it is one figure.
    const needed: number = way.kind === 'sum' ? now - said : neededBase(way, now, said);
    const one =
      !holds && first?.holds === false && meant !== null && Math.abs(needed - meant) <= Math.abs(meant) * 2e-3;
    meant = holds ? null : way.kind === 'sum' ? before + said : neededNow(way, before, said);
    const whole = facts[pair.rate * width + j] as FactIndex;
    instances.push({ whole, parts: termsOf(view, pair, j, way.kind === 'sum'), holds, off: holds ? 0 : one ? -1 : 1 });
  }
  return { instances, digits };
}

const factorOf = ({ kind, power }: Way, said: number): number => said / 10 ** power + (kind === 'growth' ? 1 : 0);
const neededNow = (way: Way, before: number, said: number): number => before * factorOf(way, said);
const neededBase = (way: Way, now: number, said: number): number => now / factorOf(way, said);

/** Relates one axis: `made` are positions that something else makes already. */
export function relateGrowth(crossing: Crossing, view: AxisView, words: TableWords, made: ReadonlySet<number>): void {
  if (view.size > MOST || view.width < 4) return;
  const asked = nothingAsked();
  for (let rate = 0; rate < view.size; rate += 1) {
    const name = words.leaf(rate);
    if (made.has(rate) || !(RATE_WORD.test(name) || CHANGE_WORD.test(name) || words.percent(rate))) continue;
    let best: { readonly pair: Pair; readonly way: Way } | null = null;
    let most = 0;
    for (let of = Math.max(0, rate - NEAR); of <= Math.min(view.size - 1, rate + NEAR); of += 1) {
      if (of === rate) continue;
      for (const step of BOTH_WAYS) {
        const pair: Pair = { rate, of, step };
        for (const way of WAYS) {
          const holds = holdsOf(view, pair, way, most, asked);
          if (holds > most) [best, most] = [{ pair, way }, holds];
        }
      }
    }
    if (!best) continue;
    const { instances, digits } = compare(view, best.pair, best.way);
    const statement = `${name} = ${words.leaf(best.pair.of)} : …`;
    claim(crossing, { kind: best.way.kind, source: 'meaning', statement, factorPower: best.way.power }, instances, digits); // prettier-ignore
  }
}
