/**
 * The arithmetic that people print in code rows and that forms declare: chains of equalities, sums with ellipses,
 * differences, quotients as percentages, growth, products, "≤", "count(…)".
 * "9=11+12+13 =14+15+16+17 =18+22" yields three sums; stray blanks are allowed everywhere.
 */

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

export interface ParsedArithmetic {
  readonly equations: readonly Equation[];
  /** Sides that could not be understood, as written. */
  readonly unsound: readonly string[];
}

const MAX_LENGTH = 400;
const MAX_RANGE = 200;

/** A code in brackets of its own: "(1)=(2)+(3)", "[1]=[2]+[3]". */
const BRACKETED_ID = /[[(]\s*(\d{1,3}(?:\.\d{1,2})?[a-zđ]?|[A-ZĐ]{1,2}\d{0,2}|[a-wyzđ])\s*[\])]/gu;

/** Both alphabets of ids: a column's code in a code row, or a form's kebab-case key. */
export type IdStyle = 'code' | 'key';

const ID: Readonly<Record<IdStyle, RegExp>> = {
  code: /^(?:\d{1,3}(?:\.\d{1,2})?[a-zđ]?|[A-ZĐ]{1,2}\d{0,2}|[a-wyzđ])$/u,
  key: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
};

interface Token {
  readonly type: 'id' | 'number' | '+' | '-' | '*' | '/' | '(' | ')' | '...' | '%';
  readonly text: string;
}

function tokens(side: string, style: IdStyle): Token[] | null {
  const found: Token[] = [];
  const pattern =
    style === 'key'
      ? /\s*(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(\d+(?:[.,]\d+)?)|(\.{2,}|…+)|([+×*·x()/÷:%])|([-–−]))/uy
      : /\s*(?:([A-ZĐ]{1,2}\d{0,2}|\d{1,3}(?:\.\d{1,2}(?![\d.]))?[a-wyzđ]?(?![\p{L}\d](?<![xX]))|[a-wyzđ](?![\p{L}\d]))|(\d+)|(\.{2,}|…+)|([+×*·xX()/÷:%])|([-–−]))/uy;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < side.length) {
    if (/^\s*$/.test(side.slice(pattern.lastIndex))) break;
    const match = pattern.exec(side);
    if (!match) return null;
    if (match[1] !== undefined) found.push({ type: 'id', text: match[1] });
    else if (match[2] !== undefined) found.push({ type: 'number', text: match[2] });
    else if (match[3] !== undefined) found.push({ type: '...', text: '...' });
    else if (match[5] !== undefined) found.push({ type: '-', text: '-' });
    else {
      const sign = match[4] ?? '';
      const type = '×*·xX'.includes(sign) ? '*' : '÷:'.includes(sign) ? '/' : (sign as Token['type']);
      found.push({ type, text: sign });
    }
    if (found.length > 300) return null;
  }
  return found;
}

/** "2+3+...+7", "2+..+5", "18+…+22": the ellipsis stands for the whole numbers between its neighbours. */
function expandEllipses(list: readonly Token[]): Token[] | null {
  const out: Token[] = [];
  for (let i = 0; i < list.length; i += 1) {
    const token = list[i] as Token;
    if (token.type !== '...') {
      out.push(token);
      continue;
    }
    while (out[out.length - 1]?.type === '+') out.pop();
    let next = i + 1;
    while (list[next]?.type === '+' || list[next]?.type === '...') next += 1;
    const from = Number(out[out.length - 1]?.text);
    const to = Number(list[next]?.text);
    if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from || to - from > MAX_RANGE) return null;
    for (let code = from + 1; code < to; code += 1)
      out.push({ type: '+', text: '+' }, { type: 'id', text: String(code) });
    out.push({ type: '+', text: '+' });
    i = next - 1;
  }
  return out;
}

const POWER_OF: Readonly<Record<string, number>> = { '1': 0, '10': 1, '100': 2, '1000': 3, '10000': 4 };

/** [+-] id [+-] id …, or null. */
function linear(list: readonly Token[]): SignedCode[] | null {
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

interface Factors {
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly factorPower: number;
  /** "(a - b)" among the factors above the line. */
  readonly difference: readonly SignedCode[] | null;
}

/** A product of ids, powers of ten, quotients and at most one bracketed difference. */
function factors(list: readonly Token[]): Factors | null {
  const over: string[] = [];
  const under: string[] = [];
  let factorPower = 0;
  let difference: SignedCode[] | null = null;
  let direction = 1;
  let expects = true;
  for (let i = 0; i < list.length; i += 1) {
    const token = list[i] as Token;
    if (token.type === '%') continue;
    if (token.type === '*' || token.type === '/') {
      if (expects) return null;
      direction = token.type === '*' ? 1 : -1;
      expects = true;
      continue;
    }
    if (!expects) return null;
    expects = false;
    if (token.type === '(') {
      const close = list.findIndex((other, at) => at > i && other.type === ')');
      const inner = close < 0 ? null : list.slice(i + 1, close);
      if (!inner) return null;
      const sum = linear(inner);
      if (sum && sum.length === 2 && direction === 1 && difference === null) difference = sum;
      else if (sum && sum.length === 1) (direction === 1 ? over : under).push(sum[0]?.code ?? '');
      else {
        const nested = factors(inner);
        if (!nested || nested.difference || direction === -1) return null;
        over.push(...nested.over);
        under.push(...nested.under);
        factorPower += nested.factorPower;
      }
      i = close;
      continue;
    }
    // A lone power of ten beside other factors is a factor, not a column: "3=2/1x100" where no column 100 is meant.
    const power = POWER_OF[token.text];
    const isFactor =
      power !== undefined &&
      (token.type === 'number' ||
        (token.text !== '1' && token.text !== '10') ||
        (token.text === '10' && direction === -1 && over.length > 1));
    if (isFactor) factorPower += direction * power;
    else if (token.type === 'id') (direction === 1 ? over : under).push(token.text);
    else return null;
  }
  return expects ? null : { over, under, factorPower, difference };
}

function equationOf(whole: string, side: string, style: IdStyle): Equation | null {
  const counted = /^\s*count\(\s*([^()]+?)\s*\)\s*$/.exec(side);
  if (counted) return { kind: 'count', whole, list: counted[1] ?? '' };
  const raw = tokens(side, style);
  const list = raw && expandEllipses(raw);
  if (!list || list.length === 0) return null;
  const parts = linear(list);
  if (parts) return { kind: 'sum', whole, parts };
  // "2/1x100-100" and "2/1-1" are growth written the other way.
  const last = list[list.length - 1];
  const bare = last?.type === '%' ? list.slice(0, -1) : list;
  const tail = bare[bare.length - 1];
  if (tail && (tail.text === '100' || tail.text === '1') && bare[bare.length - 2]?.type === '-') {
    const ratio = factors(bare.slice(0, -2));
    if (ratio && ratio.over.length === 1 && ratio.under.length === 1 && !ratio.difference) {
      return {
        kind: 'growth',
        whole,
        a: ratio.over[0] ?? '',
        b: ratio.under[0] ?? '',
        factorPower: tail.text === '100' ? 2 : ratio.factorPower,
      };
    }
    return null;
  }
  const product = factors(list);
  if (!product) return null;
  const { over, under, factorPower, difference } = product;
  if (difference) {
    const [a, b] = difference;
    if (over.length === 0 && under.length === 1 && a && b && a.sign === 1 && b.sign === -1 && b.code === under[0]) {
      return { kind: 'growth', whole, a: a.code, b: b.code, factorPower };
    }
    return null;
  }
  if (over.length === 1 && under.length === 1)
    return { kind: 'ratio', whole, a: over[0] ?? '', b: under[0] ?? '', factorPower };
  if (over.length >= 2 && under.length === 0) return { kind: 'product', whole, factors: over, factorPower };
  return null;
}

/** The code that a code-row cell gives its column ("1=4+13+22" gives "1", "(3)" gives "3"); null when it gives none. */
export function codeOf(text: string): string | null {
  const first = (text.split(/[=≤<]/u)[0] ?? '').trim().replace(/^[([]\s*(.*?)\s*[)\]]$/u, '$1');
  return ID.code.test(first) ? first : null;
}

/**
 * Reads one statement. `style` says what ids look like. Sides that cannot be understood come back in `unsound`; the
 * others stand.
 */
export function parseArithmetic(text: string, style: IdStyle): ParsedArithmetic {
  if (text.length > MAX_LENGTH) return { equations: [], unsound: [text.slice(0, 80)] };
  const clean = text.normalize('NFKC').replace(/…/g, '...').replace(BRACKETED_ID, '$1').trim();
  const bound = clean.split(/≤|<=/u);
  if (bound.length === 2) {
    const part = (bound[0] ?? '').trim();
    const whole = (bound[1] ?? '').trim();
    return ID[style].test(part) && ID[style].test(whole)
      ? { equations: [{ kind: 'subset', whole, part }], unsound: [] }
      : { equations: [], unsound: [text] };
  }
  const sides = clean.split('=').map((side) => side.trim());
  const first = sides[0] ?? '';
  const left = ID[style].test(first) ? first : null;
  if (left === null) return crossDifference(sides, style, text);
  const equations: Equation[] = [];
  const unsound: string[] = [];
  for (const side of sides.slice(1)) {
    const equation = equationOf(left, side, style);
    if (equation) equations.push(equation);
    else unsound.push(side === '' ? text : side);
  }
  return { equations, unsound };
}

/** "a - b = c - d" is a = b + c - d. */
function crossDifference(sides: readonly string[], style: IdStyle, text: string): ParsedArithmetic {
  const [left, right] = sides.map((side) => {
    const list = tokens(side, style);
    return list && linear(list);
  });
  const whole = left?.[0];
  if (sides.length !== 2 || !left || !right || !whole || whole.sign !== 1) return { equations: [], unsound: [text] };
  const moved = left.slice(1).map(({ code, sign }): SignedCode => ({ code, sign: sign === 1 ? -1 : 1 }));
  return { equations: [{ kind: 'sum', whole: whole.code, parts: [...moved, ...right] }], unsound: [] };
}
