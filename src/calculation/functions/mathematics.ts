/** Functions of one or two numbers. */
import { finite, power, quotient, raise } from '../values';
import { argument, given } from './arguments';
import type { FormulaFunction, Functions } from './evaluator';

const one =
  (of: (value: number) => number): FormulaFunction =>
  (args, on) => {
    given(args, 1, 1);
    return finite(of(on.number(argument(args, 0))));
  };

const two =
  (of: (a: number, b: number) => number): FormulaFunction =>
  (args, on) => {
    given(args, 2, 2);
    const a = on.number(argument(args, 0));
    return finite(of(a, on.number(argument(args, 1))));
  };

/** The next whole number away from zero that leaves the rest when halved; zero goes to the first of them. */
function awayFrom(value: number, rest: 0 | 1): number {
  const size = Math.ceil(Math.abs(value));
  return (value < 0 ? -1 : 1) * (size % 2 === rest ? size : size + 1);
}

export const MATHEMATICS: Functions = {
  ABS: one(Math.abs),
  SIGN: one(Math.sign),
  SQRT: one((value) => {
    if (value < 0) throw raise('#NUM!');
    return Math.sqrt(value);
  }),
  POWER: two(power),
  QUOTIENT: two((a, b) => Math.trunc(quotient(a, b))),
  MOD: two((a, b) => {
    if (b === 0) throw raise('#DIV/0!');
    return a - b * Math.floor(a / b);
  }),
  EVEN: one((value) => awayFrom(value, 0)),
  ODD: one((value) => awayFrom(value, 1)),
  PI: (args) => {
    given(args, 0, 0);
    return Math.PI;
  },
};
