/** SUMIF, COUNTIF, AVERAGEIF and those of several conditions. */
import type { Expression } from '../formula';
import { add, criterion, finite, quotient, raise, Raised, isError } from '../values';
import type { Area, Criterion } from '../values';
import { argument, given, heightOf, widthOf } from './arguments';
import type { Evaluator, Functions } from './evaluator';

interface Condition {
  readonly area: Area;
  readonly fits: Criterion;
}

function conditions(args: readonly Expression[], on: Evaluator): Condition[] {
  const found: Condition[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const area = on.area(argument(args, i));
    found.push({ area, fits: criterion(on.scalar(argument(args, i + 1)), on.separators) });
  }
  const [first] = found;
  if (
    first &&
    found.some(({ area }) => heightOf(area) !== heightOf(first.area) || widthOf(area) !== widthOf(first.area))
  )
    throw raise('#VALUE!');
  return found;
}

/** The numbers of `summed` beside which every condition holds. */
function eachChosen(summed: Area, tests: readonly Condition[], on: Evaluator, visit: (value: number) => void): void {
  on.each(summed, (value, row, column) => {
    if (typeof value !== 'number' && !isError(value)) return;
    for (const { area, fits } of tests) {
      if (!fits(on.at(area.sheet, area.top + row - summed.top, area.left + column - summed.left))) return;
    }
    if (isError(value)) throw new Raised(value);
    visit(value);
  });
}

/** SUMIF takes the upper left corner of what it sums, and the size of what it asks. */
function likewise(summed: Area, asked: Area): Area {
  return { ...summed, bottom: summed.top + heightOf(asked) - 1, right: summed.left + widthOf(asked) - 1 };
}

function chosen(args: readonly Expression[], on: Evaluator, several: boolean): { sum: number; count: number } {
  given(args, 2, several ? 255 : 3);
  const tests = conditions(several ? args.slice(1) : args.slice(0, 2), on);
  const asked = tests[0]?.area ?? on.area(argument(args, 0));
  const own = several
    ? on.area(argument(args, 0))
    : args.length > 2
      ? likewise(on.area(argument(args, 2)), asked)
      : asked;
  if (heightOf(own) !== heightOf(asked) || widthOf(own) !== widthOf(asked)) throw raise('#VALUE!');
  let [sum, count] = [0, 0];
  eachChosen(own, tests, on, (value) => {
    sum = add(sum, value);
    count += 1;
  });
  return { sum: finite(sum), count };
}

/** Positions where all conditions hold; blanks are positions too. */
function countIf(args: readonly Expression[], on: Evaluator): number {
  const tests = conditions(args, on);
  const [first] = tests;
  if (!first) throw raise('#VALUE!');
  const holds = (down: number, across: number): boolean =>
    tests.every(({ area, fits }) => fits(on.at(area.sheet, area.top + down, area.left + across)));
  let counted = 0;
  // A condition that no blank meets says which positions there are to ask.
  const asked = tests.find(({ fits }) => !fits(null));
  if (asked) {
    const { area } = asked;
    on.each(area, (_value, row, column) => (counted += holds(row - area.top, column - area.left) ? 1 : 0));
    return counted;
  }
  const seen = new Set<number>();
  const width = widthOf(first.area);
  for (const { area } of tests) {
    on.each(area, (_value, row, column) => {
      const [down, across] = [row - area.top, column - area.left];
      if (seen.has(down * width + across)) return;
      seen.add(down * width + across);
      if (holds(down, across)) counted += 1;
    });
  }
  return counted + heightOf(first.area) * width - seen.size;
}

/** The greatest or the least of the numbers beside which all conditions hold; nought where there is none. */
const extremeOf =
  (better: (a: number, b: number) => number) =>
  (args: readonly Expression[], on: Evaluator): number => {
    given(args, 3, 255);
    const own = on.area(argument(args, 0));
    const tests = conditions(args.slice(1), on);
    const asked = tests[0]?.area ?? own;
    if (heightOf(own) !== heightOf(asked) || widthOf(own) !== widthOf(asked)) throw raise('#VALUE!');
    let best: number | null = null;
    eachChosen(own, tests, on, (value) => {
      best = best === null ? value : better(best, value);
    });
    return best ?? 0;
  };

const sumOf = (several: boolean) => (args: readonly Expression[], on: Evaluator) => chosen(args, on, several).sum;
const meanOf = (several: boolean) => (args: readonly Expression[], on: Evaluator) => {
  const { sum, count } = chosen(args, on, several);
  return quotient(sum, count);
};

export const CONDITIONAL: Functions = {
  SUMIF: sumOf(false),
  SUMIFS: sumOf(true),
  AVERAGEIF: meanOf(false),
  AVERAGEIFS: meanOf(true),
  MAXIFS: extremeOf((a, b) => Math.max(a, b)),
  MINIFS: extremeOf((a, b) => Math.min(a, b)),
  COUNTIF: (args, on) => {
    given(args, 2, 2);
    return countIf(args, on);
  },
  COUNTIFS: (args, on) => {
    if (args.length % 2 === 1) throw raise('#VALUE!');
    return countIf(args, on);
  },
};
