/** What a side of printed arithmetic is made of: signed ids, or a product of ids, powers of ten and quotients. */
import type { SignedCode } from './equation';
import type { Token } from './tokens';

const POWER_OF: Readonly<Record<string, number>> = { '1': 0, '10': 1, '100': 2, '1000': 3, '10000': 4 };

/** [+-] id [+-] id …, or null. */
export function linear(list: readonly Token[]): SignedCode[] | null {
  const parts: SignedCode[] = [];
  let sign: 1 | -1 | null = 1;
  for (const token of list) {
    if (token.type === '+' || token.type === '-') {
      if (sign !== null && parts.length > 0) return null;
      sign = token.type === '+' ? 1 : -1;
    } else if (token.type === 'id' && sign !== null) {
      parts.push({ code: token.text, sign });
      sign = null;
    } else return null;
  }
  return sign === null && parts.length > 0 ? parts : null;
}

export interface Factors {
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly factorPower: number;
  /** "(a - b)" among the factors above the line. */
  readonly difference: readonly SignedCode[] | null;
}

/** A product while its factors are read. */
class Product {
  readonly over: string[] = [];
  readonly under: string[] = [];
  factorPower = 0;
  difference: SignedCode[] | null = null;
  /** 1 above the line, -1 below it. */
  direction: 1 | -1 = 1;

  private put(id: string): void {
    (this.direction === 1 ? this.over : this.under).push(id);
  }

  /** What stands in brackets: one difference, one id, or a product of its own; false for anything else. */
  takeBracket(inner: readonly Token[]): boolean {
    const sum = linear(inner);
    if (sum && sum.length === 2 && this.direction === 1 && this.difference === null) {
      this.difference = sum;
      return true;
    }
    if (sum && sum.length === 1) {
      this.put(sum[0]?.code ?? '');
      return true;
    }
    const nested = factors(inner);
    if (!nested || nested.difference || this.direction === -1) return false;
    this.over.push(...nested.over);
    this.under.push(...nested.under);
    this.factorPower += nested.factorPower;
    return true;
  }

  /** An id or a power of ten; false for anything else. */
  takeFactor(token: Token): boolean {
    const power = this.powerOf(token);
    if (power !== null) this.factorPower += this.direction * power;
    else if (token.type === 'id') this.put(token.text);
    else return false;
    return true;
  }

  /** A lone power of ten beside other factors is a factor, not a column: "3=2/1x100" where no column 100 is meant. */
  private powerOf({ type, text }: Token): number | null {
    const power = POWER_OF[text];
    if (power === undefined) return null;
    if (type === 'number' || (text !== '1' && text !== '10')) return power;
    return text === '10' && this.direction === -1 && this.over.length > 1 ? power : null;
  }
}

/** A product of ids, powers of ten, quotients and at most one bracketed difference. */
export function factors(list: readonly Token[]): Factors | null {
  const product = new Product();
  let expects = true;
  for (let i = 0; i < list.length; i += 1) {
    const token = list[i] as Token;
    if (token.type === '%') continue;
    if (token.type === '*' || token.type === '/') {
      if (expects) return null;
      product.direction = token.type === '*' ? 1 : -1;
      expects = true;
      continue;
    }
    if (!expects) return null;
    expects = false;
    if (token.type !== '(') {
      if (!product.takeFactor(token)) return null;
      continue;
    }
    const close = list.findIndex((other, at) => at > i && other.type === ')');
    if (close < 0 || !product.takeBracket(list.slice(i + 1, close))) return null;
    i = close;
  }
  const { over, under, factorPower, difference } = product;
  return expects ? null : { over, under, factorPower, difference };
}
