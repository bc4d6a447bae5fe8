/** SUMIF, SUMIFS and their averages as one term with conditions. */
import { RELATIVE } from '../formula';
import type { Expression, RelativeRange } from '../formula';
import { oneCell } from './algebra';
import { Beyond } from './beyond';
import type { Condition, Criterion, Term } from './formula-structure';

function rangeOf(expression: Expression | undefined): RelativeRange {
  if (expression?.kind !== 'range') throw new Beyond({ code: 'computed-range' });
  return expression.range;
}

/** A fixed value, a cell, or a cell behind an operator (">="&C5). */
export function criterionOf(expression: Expression | undefined): Criterion {
  if (expression?.kind === 'constant') return { kind: 'value', value: expression.value };
  if (expression?.kind === 'range' && oneCell(expression.range))
    return { kind: 'cell', prefix: '', cell: expression.range };
  if (expression?.kind === 'binary' && expression.operator === '&') {
    const { left, right } = expression;
    if (left.kind === 'constant' && right.kind === 'range' && oneCell(right.range))
      return { kind: 'cell', prefix: String(left.value), cell: right.range };
  }
  throw new Beyond({ code: 'mixed' });
}

/** SUMIF takes its sum range's upper left corner and the condition's size. */
function resized(sum: RelativeRange, like: RelativeRange): RelativeRange {
  const rows = like.bottom - like.top;
  const columns = like.right - like.left;
  const sameRows = sum.bottom - sum.top === rows;
  const sameColumns = sum.right - sum.left === columns;
  if (sameRows && sameColumns) return sum;
  const { top, left } = RELATIVE;
  if ((like.relative & 3) !== like.relative >> 2) throw new Beyond({ code: 'mixed' });
  const corner = sum.relative & (top | left);
  return { ...sum, bottom: sum.top + rows, right: sum.left + columns, relative: corner | (corner << 2) };
}

export function conditionalTerm(name: string, args: readonly Expression[]): Term {
  const several = name.endsWith('S');
  const conditions: Condition[] = [];
  const pairs = several ? args.slice(1) : args.slice(0, 2);
  if (pairs.length === 0 || pairs.length % 2 === 1) throw new Beyond({ code: 'syntax' });
  for (let i = 0; i < pairs.length; i += 2)
    conditions.push({ range: rangeOf(pairs[i]), criterion: criterionOf(pairs[i + 1]) });
  const tested = rangeOf(pairs[0]);
  const summed = several ? rangeOf(args[0]) : args[2] === undefined ? tested : resized(rangeOf(args[2]), tested);
  return { sign: 1, range: summed, skipsText: true, times: null, conditions, leftOut: null };
}
