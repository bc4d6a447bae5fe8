/** One side of a statement as an equation: a sum, a quotient, growth in one of its spellings, a product or a count. */
import type { Equation } from './equation';
import { factors, linear } from './factors';
import type { IdStyle } from './ids';
import { expandEllipses, tokens, type Token } from './tokens';

/** What "whole = side" says; null where it cannot be understood. */
export function equationOf(whole: string, side: string, style: IdStyle): Equation | null {
  const counted = /^\s*count\(\s*([^()]+?)\s*\)\s*$/.exec(side);
  if (counted) return { kind: 'count', whole, list: counted[1] ?? '' };
  const raw = tokens(side, style);
  const list = raw && expandEllipses(raw);
  if (!list || list.length === 0) return null;
  const parts = linear(list);
  if (parts) return { kind: 'sum', whole, parts };
  return endsInOne(list) ? lessOne(whole, list) : productOf(whole, list);
}

const withoutPercent = (list: readonly Token[]): readonly Token[] =>
  list[list.length - 1]?.type === '%' ? list.slice(0, -1) : list;

/** "2/1x100-100", "2/1-1": growth written the other way. */
function endsInOne(list: readonly Token[]): boolean {
  const [sign, tail] = withoutPercent(list).slice(-2);
  return sign?.type === '-' && (tail?.text === '100' || tail?.text === '1');
}

function lessOne(whole: string, list: readonly Token[]): Equation | null {
  const bare = withoutPercent(list);
  const ratio = factors(bare.slice(0, -2));
  if (!ratio || ratio.over.length !== 1 || ratio.under.length !== 1 || ratio.difference) return null;
  const factorPower = bare[bare.length - 1]?.text === '100' ? 2 : ratio.factorPower;
  return { kind: 'growth', whole, a: ratio.over[0] ?? '', b: ratio.under[0] ?? '', factorPower };
}

function productOf(whole: string, list: readonly Token[]): Equation | null {
  const product = factors(list);
  if (!product) return null;
  const { over, under, factorPower, difference } = product;
  if (difference) {
    const [a, b] = difference;
    const growth = over.length === 0 && under.length === 1 && a?.sign === 1 && b?.sign === -1 && b.code === under[0];
    return growth ? { kind: 'growth', whole, a: a.code, b: b.code, factorPower } : null;
  }
  if (over.length === 1 && under.length === 1)
    return { kind: 'ratio', whole, a: over[0] ?? '', b: under[0] ?? '', factorPower };
  return over.length >= 2 && under.length === 0 ? { kind: 'product', whole, factors: over, factorPower } : null;
}
