/** Arithmetic of the generated sets, apart from the product's: amounts as whole numbers of the last place, rates by long division. */

/** A seeded drawer of numbers. */
export class Draw {
  #state: number;

  constructor(seed: string) {
    this.#state = [...seed].reduce((state, letter) => (Math.imul(state, 31) + letter.charCodeAt(0)) >>> 0, 7);
  }

  /** From `low` to `high`, both included. */
  whole(low: number, high: number): number {
    this.#state = (Math.imul(this.#state ^ (this.#state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return low + ((this.#state >>> 8) % (high - low + 1));
  }

  chance(percent: number): boolean {
    return this.whole(1, 100) <= percent;
  }

  of<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)] as T;
  }
}

/** a · 10^digits / b, halves away from zero: a quotient as so many units of its last place. */
export function quotient(a: bigint, b: bigint, digits: number): bigint {
  const [n, d] = [a * 10n ** BigInt(digits) * 2n, b * 2n];
  return (n + (n < 0n ? -b : b)) / d;
}

/** Units of the last place as the number that people type. */
export function typed(value: bigint, digits: number): number {
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0');
  const plain = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return Number(value < 0n ? `-${plain}` : plain);
}

/** The same as exact text without trailing zeros. */
export function exact(value: bigint, digits: number): string {
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0');
  const plain = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
  return value < 0n ? `-${plain}` : plain;
}
