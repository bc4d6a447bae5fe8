/** Conditions: only the branch that is taken is computed. */
import type { Expression } from '../formula';
import { isArea, isEqual, isError, isMatrix, raise, Raised, toTruth } from '../values';
import type { Value } from '../values';
import { argument, flat, given, notAvailable, throwError } from './arguments';
import type { Evaluator, Functions } from './evaluator';

/** Truth values among arguments; texts and blanks of areas do not count. */
function truths(args: readonly Expression[], on: Evaluator): boolean[] {
  const found: boolean[] = [];
  for (const arg of flat(args)) {
    const value = on.value(arg);
    if (isArea(value)) {
      on.each(value, (cell) => {
        throwError(cell);
        if (typeof cell === 'boolean' || typeof cell === 'number') found.push(toTruth(cell));
      });
    } else if (!isMatrix(value)) found.push(on.truth(arg));
    else throw raise('#VALUE!');
  }
  if (found.length === 0) throw raise('#VALUE!');
  return found;
}

/** A value, or what stands for it where it is one of the errors meant. */
function unless(args: readonly Expression[], on: Evaluator, meant: (error: string) => boolean): Value {
  given(args, 2, 2);
  try {
    const value = on.value(argument(args, 0));
    const single = isArea(value) && value.top === value.bottom && value.left === value.right;
    const own = single ? on.at(value.sheet, value.top, value.left) : value;
    if (!isError(own)) return value;
    if (!meant(own.error)) throw new Raised(own);
  } catch (error) {
    if (!(error instanceof Raised) || !meant(error.error.error)) throw error;
  }
  return on.value(argument(args, 1));
}

export const LOGIC: Functions = {
  IF: (args, on) => {
    given(args, 2, 3);
    if (on.truth(argument(args, 0))) return on.value(argument(args, 1));
    return args.length > 2 ? on.value(argument(args, 2)) : false;
  },
  IFS: (args, on) => {
    given(args, 2, 254);
    for (let i = 0; i + 1 < args.length; i += 2) {
      if (on.truth(argument(args, i))) return on.value(argument(args, i + 1));
    }
    throw notAvailable();
  },
  IFERROR: (args, on) => unless(args, on, () => true),
  IFNA: (args, on) => unless(args, on, (error) => error === '#N/A'),
  AND: (args, on) => truths(args, on).every(Boolean),
  OR: (args, on) => truths(args, on).some(Boolean),
  XOR: (args, on) => truths(args, on).filter(Boolean).length % 2 === 1,
  NOT: (args, on) => {
    given(args, 1, 1);
    return !on.truth(argument(args, 0));
  },
  SWITCH: (args, on) => {
    given(args, 3, 254);
    const wanted = on.scalar(argument(args, 0));
    let at = 1;
    for (; at + 1 < args.length; at += 2)
      if (isEqual(wanted, on.scalar(argument(args, at)))) return on.value(argument(args, at + 1));
    if (at < args.length) return on.value(argument(args, at));
    throw notAvailable();
  },
  CHOOSE: (args, on) => {
    const chosen = Math.trunc(on.number(argument(args, 0)));
    if (chosen < 1 || chosen >= args.length) throw raise('#VALUE!');
    return on.value(argument(args, chosen));
  },
};
