/**
 * The arithmetic that people print in code rows and that forms declare: chains of equalities, sums with ellipses,
 * differences, quotients as percentages, growth, products, "≤", "count(…)".
 * "9=11+12+13 =14+15+16+17 =18+22" yields three sums; stray blanks are allowed everywhere.
 */
import type { Equation, SignedCode } from './equation';
import { linear } from './factors';
import { BRACKETED_ID, ID, type IdStyle } from './ids';
import { equationOf } from './side';
import { tokens } from './tokens';

export interface ParsedArithmetic {
  readonly equations: readonly Equation[];
  /** Sides that could not be understood, as written. */
  readonly unsound: readonly string[];
}

const MAX_LENGTH = 400;
/** How much of what is too long is shown. */
const SHOWN = 80;

/**
 * Reads one statement. `style` says what ids look like. Sides that cannot be understood come back in `unsound`; the
 * others stand.
 */
export function parseArithmetic(text: string, style: IdStyle): ParsedArithmetic {
  if (text.length > MAX_LENGTH) return { equations: [], unsound: [text.slice(0, SHOWN)] };
  const clean = text.normalize('NFKC').replace(/…/g, '...').replace(BRACKETED_ID, '$1').trim();
  const bound = clean.split(/≤|<=/u);
  if (bound.length === 2) return subset(bound, style) ?? { equations: [], unsound: [text] };
  const sides = clean.split('=').map((side) => side.trim());
  const [left = '', ...others] = sides;
  if (!ID[style].test(left)) return crossDifference(sides, style) ?? { equations: [], unsound: [text] };
  const equations: Equation[] = [];
  const unsound: string[] = [];
  for (const side of others) {
    const equation = equationOf(left, side, style);
    if (equation) equations.push(equation);
    else unsound.push(side === '' ? text : side);
  }
  return { equations, unsound };
}

/** "part ≤ whole". */
function subset(sides: readonly string[], style: IdStyle): ParsedArithmetic | null {
  const [part = '', whole = ''] = sides.map((side) => side.trim());
  const named = ID[style].test(part) && ID[style].test(whole);
  return named ? { equations: [{ kind: 'subset', whole, part }], unsound: [] } : null;
}

/** "a - b = c - d" is a = b + c - d. */
function crossDifference(sides: readonly string[], style: IdStyle): ParsedArithmetic | null {
  const [left, right] = sides.map((side) => {
    const list = tokens(side, style);
    return list && linear(list);
  });
  const whole = left?.[0];
  if (sides.length !== 2 || !left || !right || whole?.sign !== 1) return null;
  const moved = left.slice(1).map(({ code, sign }): SignedCode => ({ code, sign: sign === 1 ? -1 : 1 }));
  return { equations: [{ kind: 'sum', whole: whole.code, parts: [...moved, ...right] }], unsound: [] };
}
