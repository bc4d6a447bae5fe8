/** What SUM and its kin add: ranges, conditional ranges, products of ranges; other arguments are handed back. */
import type { Expression, RelativeRange } from '../formula';
import { Beyond } from './beyond';
import { conditionalTerm } from './conditional-terms';
import type { LeftOut, Term } from './formula-structure';
import { productTerm } from './product-terms';

export interface SumTerms {
  readonly terms: readonly Term[];
  /** Arguments that are no ranges: they are added as what they compute. */
  readonly expressions: readonly Expression[];
  /** The mean of the cells, not their sum. */
  readonly mean: boolean;
}

type NameLookup = (name: string) => Expression | null;

export function rangeTerm(range: RelativeRange, skipsText: boolean, leftOut: LeftOut | null = null): Term {
  return { sign: 1, range, skipsText, times: null, conditions: [], leftOut };
}

function listed(args: readonly Expression[], leftOut: LeftOut | null, lookup: NameLookup): Omit<SumTerms, 'mean'> {
  const terms: Term[] = [];
  const expressions: Expression[] = [];
  for (const arg of args) {
    const meant = arg.kind === 'name' ? (lookup(arg.name) ?? arg) : arg;
    for (const part of meant.kind === 'union' ? meant.parts : [meant]) {
      if (part.kind === 'range') terms.push(rangeTerm(part.range, true, leftOut));
      else if (leftOut) throw new Beyond({ code: 'mixed' });
      else expressions.push(part);
    }
  }
  return { terms, expressions };
}

function wholeNumber(expression: Expression | undefined): number | null {
  return expression?.kind === 'constant' && typeof expression.value === 'number' ? Math.trunc(expression.value) : null;
}

/** SUBTOTAL's function numbers from 101 on leave out all hidden rows, those below only filtered ones. */
function subtotal(args: readonly Expression[], lookup: NameLookup): SumTerms | null {
  const [first, ...rest] = args;
  const number = wholeNumber(first);
  if (number !== 9 && number !== 109 && number !== 1 && number !== 101) return null;
  const leftOut: LeftOut = { nested: true, hiddenRows: number > 100 ? 'all' : 'filtered', errors: false };
  return { ...listed(rest, leftOut, lookup), mean: number % 100 === 1 };
}

function aggregate(args: readonly Expression[], lookup: NameLookup): SumTerms | null {
  const [first, second, ...rest] = args;
  const [number, option] = [wholeNumber(first), second?.kind === 'missing' ? 0 : wholeNumber(second)];
  if ((number !== 9 && number !== 1) || option === null || option < 0 || option > 7) return null;
  const leftOut: LeftOut = {
    nested: option < 4,
    hiddenRows: option % 2 === 1 ? 'all' : 'counted',
    errors: option % 4 >= 2,
  };
  return { ...listed(rest, leftOut, lookup), mean: number === 1 };
}

/** null for a function that is no sum. */
export function sumTerms(name: string, args: readonly Expression[], lookup: NameLookup): SumTerms | null {
  switch (name) {
    case 'SUM':
      return { ...listed(args, null, lookup), mean: false };
    case 'AVERAGE':
      return { ...listed(args, null, lookup), mean: true };
    case 'SUBTOTAL':
      return subtotal(args, lookup);
    case 'AGGREGATE':
      return aggregate(args, lookup);
    case 'SUMPRODUCT': {
      return { terms: [productTerm(args)], expressions: [], mean: false };
    }
    case 'SUMIF':
    case 'SUMIFS':
    case 'AVERAGEIF':
    case 'AVERAGEIFS':
      return { terms: [conditionalTerm(name, args)], expressions: [], mean: name.startsWith('A') };
    default:
      return null;
  }
}
