/** ROUND and its kin. */
import type { Expression } from '../formula';
import { finite, raise, round, roundsOnNoise } from '../values';
import type { Direction } from '../values';
import { argument, given } from './arguments';
import type { Evaluator, FormulaFunction, Functions } from './evaluator';

function rounded(value: number, digits: number, direction: Direction, on: Evaluator): number {
  if (roundsOnNoise(value, digits, direction, on.magnitude)) on.doubt();
  return round(value, digits, direction);
}

const rounding =
  (direction: Direction, least: 1 | 2): FormulaFunction =>
  (args, on) => {
    given(args, least, 2);
    const value = on.number(argument(args, 0));
    return rounded(value, on.number(argument(args, 1)), direction, on);
  };

function stepped(args: readonly Expression[], on: Evaluator, direction: Direction): number {
  given(args, 2, 2);
  const [value, step] = [on.number(argument(args, 0)), on.number(argument(args, 1))];
  if (value === 0 || step === 0) return 0;
  if (direction === 'nearest' ? value * step < 0 : value > 0 && step < 0) throw raise('#NUM!');
  return finite(rounded(value / step, 0, value < 0 && step > 0 ? mirrored(direction) : direction, on) * step);
}

/** CEILING goes up and FLOOR down by value where a negative number meets a positive step. */
function mirrored(direction: Direction): Direction {
  return direction === 'up' ? 'trunc' : direction === 'trunc' ? 'up' : direction;
}

export const ROUNDING: Functions = {
  ROUND: rounding('nearest', 2),
  ROUNDUP: rounding('up', 2),
  ROUNDDOWN: rounding('trunc', 2),
  TRUNC: rounding('trunc', 1),
  INT: (args, on) => {
    given(args, 1, 1);
    return rounded(on.number(argument(args, 0)), 0, 'down', on);
  },
  MROUND: (args, on) => stepped(args, on, 'nearest'),
  CEILING: (args, on) => stepped(args, on, 'up'),
  FLOOR: (args, on) => stepped(args, on, 'trunc'),
};
