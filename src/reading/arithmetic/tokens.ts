/** The signs, ids and numbers of one side of printed arithmetic; ellipses written out. */
import type { IdStyle } from './ids';

export interface Token {
  readonly type: 'id' | 'number' | '+' | '-' | '*' | '/' | '(' | ')' | '...' | '%';
  readonly text: string;
}

const MOST_TOKENS = 300;
const MAX_RANGE = 200;

const PATTERN: Readonly<Record<IdStyle, RegExp>> = {
  key: /\s*(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(\d+(?:[.,]\d+)?)|(\.{2,}|…+)|([+×*·x()/÷:%])|([-–−]))/uy,
  code: /\s*(?:([A-ZĐ]{1,2}\d{0,2}|\d{1,3}(?:\.\d{1,2}(?![\d.]))?[a-wyzđ]?(?![\p{L}\d](?<![xX]))|[a-wyzđ](?![\p{L}\d]))|(\d+)|(\.{2,}|…+)|([+×*·xX()/÷:%])|([-–−]))/uy,
};

function tokenOf(match: RegExpExecArray): Token {
  const [, id, number, ellipsis, sign, minus] = match;
  if (id !== undefined) return { type: 'id', text: id };
  if (number !== undefined) return { type: 'number', text: number };
  if (ellipsis !== undefined) return { type: '...', text: '...' };
  if (minus !== undefined) return { type: '-', text: '-' };
  const text = sign ?? '';
  const type = '×*·xX'.includes(text) ? '*' : '÷:'.includes(text) ? '/' : (text as Token['type']);
  return { type, text };
}

/** Tokens of a side; null where it holds anything else. */
export function tokens(side: string, style: IdStyle): Token[] | null {
  const found: Token[] = [];
  const pattern = new RegExp(PATTERN[style]);
  while (pattern.lastIndex < side.length) {
    if (/^\s*$/.test(side.slice(pattern.lastIndex))) break;
    const match = pattern.exec(side);
    if (!match) return null;
    found.push(tokenOf(match));
    if (found.length > MOST_TOKENS) return null;
  }
  return found;
}

/** "2+3+...+7", "2+..+5", "18+…+22": the ellipsis stands for the whole numbers between its neighbours. */
export function expandEllipses(list: readonly Token[]): Token[] | null {
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
