/** SUMPRODUCT as one term: one range, two multiplied, or ranges under conditions ((A5:A9="x")*B5:B9). */
import type { Expression } from '../formula';
import { Beyond } from './beyond';
import { criterionOf } from './conditional-terms';
import type { Condition, Term } from './formula-structure';

function factorsOf(expression: Expression): Expression[] {
  if (expression.kind === 'binary' && expression.operator === '*')
    return [...factorsOf(expression.left), ...factorsOf(expression.right)];
  return [expression];
}

/** --(A5:A9="x") is the condition as a number. */
function withoutSigns(expression: Expression): Expression {
  if (expression.kind !== 'unary' || expression.of.kind !== 'unary') return expression;
  return expression.operator === '-' && expression.of.operator === '-' ? expression.of.of : expression;
}

export function productTerm(args: readonly Expression[]): Term {
  const conditions: Condition[] = [];
  const ranges: (Expression & { readonly kind: 'range' })[] = [];
  let skipsText = true;
  for (const arg of args) {
    const factors = factorsOf(arg);
    if (factors.length > 1) skipsText = false;
    for (const factor of factors.map(withoutSigns)) {
      if (factor.kind === 'range') ranges.push(factor);
      else if (factor.kind === 'binary' && factor.operator === '=' && factor.left.kind === 'range')
        conditions.push({ range: factor.left.range, criterion: criterionOf(factor.right) });
      else throw new Beyond({ code: 'function', name: 'SUMPRODUCT' });
    }
  }
  const [range, times] = ranges;
  if (!range || ranges.length > 2) throw new Beyond({ code: 'function', name: 'SUMPRODUCT' });
  return { sign: 1, range: range.range, skipsText, times: times?.range ?? null, conditions, leftOut: null };
}
