/** Everything that the figures themselves show along one axis: quotients first, then sums without them, then means. */
import type { AxisView } from './axis-view';
import { choose } from './choose';
import type { Candidate } from './candidate';
import { averages } from './search-averages';
import { balances } from './search-balances';
import { pairSums } from './search-pairs';
import { isFractional, quotients } from './search-quotients';
import { contiguousSums, patternedSums } from './search-sums';
import type { SearchMemory } from './search-memory';
import { saysPercent, type TableWords } from './table-words';
import { sampleOf, Walker, type StepBudget } from './walk';
import { MEAN_WORD, RATE_WORD, saysTotal } from './words';

const MOST_SAMPLES = 40;
const STEPS_A_CELL = 400;
const STEPS_A_TABLE = 2_000_000;
/** Up to so many positions every pair of them is tried, beyond that only near ones. */
const SMALL = 80;
const MOST_TOTALS = 12;

export interface FigureSearch {
  readonly view: AxisView;
  readonly words: TableWords;
  readonly filled: readonly number[];
  /** Classes of unit that are percentages. */
  readonly percents: ReadonlySet<number>;
  readonly memory: SearchMemory;
}

export function searchFigures({ view, words, filled, percents, memory }: FigureSearch): Candidate[] {
  if (filled.length < 2) return [];
  const sample = sampleOf(view, MOST_SAMPLES);
  const budget: StepBudget = { left: STEPS_A_CELL * view.size * Math.min(view.width, MOST_SAMPLES) + STEPS_A_TABLE };
  const small = filled.length <= SMALL;
  const window = small ? SMALL : view.axis === 'lines' ? 3 : 12;
  const saysRate = (at: number): boolean => words.percent(at) || RATE_WORD.test(words.name(at));
  const isPercent = (at: number): boolean => saysPercent(words, at);
  const walker = new Walker(view, sample, budget);
  memory.begin(view, budget, [sample, filled, walker.negative, [...percents]]);
  const found = quotients({ view, sample, filled, window, percents, budget, saysRate, isPercent, memory });
  const rates = new Set(
    choose(found)
      .map(({ candidate }) => candidate.family.whole)
      .filter((at) => isFractional(view, at, percents)),
  );
  const search = { view, walker, filled, rates, memory };
  const balancing = { view, sample, nameOf: words.name, budget };
  // Quantities and amounts in turn: of each kind the columns follow one another.
  const alike = view.axis === 'columns' ? words.names : [];
  const runs = [filled, ...alike.map(({ positions }) => filled.filter((at) => positions.includes(at)))];
  const totals = filled.filter((at) => saysTotal(words.name(at)));
  return [
    ...found,
    ...contiguousSums(search),
    ...patternedSums(search, words.shapes, words.names, totals.length <= MOST_TOTALS ? totals : []),
    ...pairSums({ view, sample, filled, window: small ? 30 : 4, budget, memory }),
    ...(view.axis === 'columns' || small ? runs.flatMap((run) => balances(balancing, run)) : []),
    ...averages({ view, sample, filled, budget, memory }, (at) => MEAN_WORD.test(words.name(at))),
  ];
}
