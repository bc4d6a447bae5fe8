/** What printed arithmetic says: one equation between codes of columns or keys of a form. */

export interface SignedCode {
  readonly code: string;
  readonly sign: 1 | -1;
}

export type Equation =
  | { readonly kind: 'sum'; readonly whole: string; readonly parts: readonly SignedCode[] }
  | {
      readonly kind: 'ratio' | 'growth';
      readonly whole: string;
      readonly a: string;
      readonly b: string;
      readonly factorPower: number;
    }
  | {
      readonly kind: 'product';
      readonly whole: string;
      readonly factors: readonly string[];
      readonly factorPower: number;
    }
  | { readonly kind: 'subset'; readonly whole: string; readonly part: string }
  | { readonly kind: 'count'; readonly whole: string; readonly list: string };

const plus = (code: string): SignedCode => ({ code, sign: 1 });

/** Everything that an equation makes its whole of, in order; a count is made of no figures. */
export function partsOf(equation: Equation): readonly SignedCode[] {
  switch (equation.kind) {
    case 'sum':
      return equation.parts;
    case 'ratio':
    case 'growth':
      return [plus(equation.a), plus(equation.b)];
    case 'product':
      return equation.factors.map(plus);
    case 'subset':
      return [plus(equation.part)];
    case 'count':
      return [];
  }
}

/** Power of ten that a quotient or product is taken times; 0 where it has none. */
export const powerOf = (equation: Equation): number => ('factorPower' in equation ? equation.factorPower : 0);
