/** Figures as whole numbers of their last place, so that the generator's own truth never passes through a float. */

/** `n` units of the place 10^-d: {n: 518, d: 1} is 51.8. */
export interface Figure {
  readonly n: number;
  readonly d: number;
}

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** Numerator over denominator, rounded half away from zero. */
function rounded(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n !== denominator < 0n;
  const [a, b] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const whole = (2n * a + b) / (2n * b);
  return Number(negative ? -whole : whole);
}

/** The same number with `d` decimals, rounded half away from zero where it has more. */
export function withDecimals(figure: Figure, d: number): Figure {
  if (d >= figure.d) return { n: figure.n * 10 ** (d - figure.d), d };
  return { n: rounded(BigInt(figure.n), power(figure.d - d)), d };
}

export function sumOf(terms: readonly (readonly [Figure, number])[], d: number): Figure {
  let n = 0;
  for (const [figure, sign] of terms) n += sign * withDecimals(figure, d).n;
  return { n, d };
}

/** a / b · 10^factor with d decimals; null where b is 0. */
export function quotient(a: Figure, b: Figure, factor: number, d: number): Figure | null {
  if (b.n === 0) return null;
  const up = b.d + d + factor;
  const numerator = BigInt(a.n) * power(Math.max(up, 0));
  const denominator = BigInt(b.n) * power(a.d) * power(Math.max(-up, 0));
  return { n: rounded(numerator, denominator), d };
}

/** a · b · 10^factor with d decimals. */
export function product(a: Figure, b: Figure, factor: number, d: number): Figure {
  const up = d + factor - a.d - b.d;
  return { n: rounded(BigInt(a.n) * BigInt(b.n) * power(Math.max(up, 0)), power(Math.max(-up, 0))), d };
}

/** Exact decimal text with a point. */
export function textOf({ n, d }: Figure): string {
  if (d === 0) return String(n);
  const digits = String(Math.abs(n)).padStart(d + 1, '0');
  return `${n < 0 ? '-' : ''}${digits.slice(0, -d)}.${digits.slice(-d)}`;
}

export const numberOf = (figure: Figure): number => Number(textOf(figure));
