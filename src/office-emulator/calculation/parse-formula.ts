/** Parses the formulas that such workbooks hold: arithmetic, comparisons, references, ranges and function calls. */
import { parseCellName, type CellRange } from '../../core/cell-address';
import { parseRange } from '../book/a1';

export type Node =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly range: CellRange; readonly single: boolean }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly of: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };

/** The formula uses something that is not understood: its cached value has to stay. */
export class NotUnderstood extends Error {}

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\d_(])|([\p{L}_][\p{L}\d_.]*)|(<>|<=|>=|[-+*/^&=<>%(),;]))/uy;

interface Token {
  readonly kind: 'number' | 'text' | 'range' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly sheet: string | null;
}

function tokens(formula: string): Token[] {
  const out: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length && formula.slice(TOKEN.lastIndex).trim() !== '') {
    const match = TOKEN.exec(formula);
    if (!match) throw new NotUnderstood(formula);
    const [, number, text, sheet, range, name, sign] = match;
    if (range !== undefined) {
      const own = sheet?.slice(0, -1);
      out.push({
        kind: 'range',
        text: range,
        sheet: own === undefined ? null : own.startsWith("'") ? own.slice(1, -1).replace(/''/g, "'") : own,
      });
    } else if (number !== undefined) out.push({ kind: 'number', text: number, sheet: null });
    else if (text !== undefined) out.push({ kind: 'text', text: text.replace(/""/g, '"'), sheet: null });
    else if (name !== undefined) out.push({ kind: 'name', text: name, sheet: null });
    else out.push({ kind: 'sign', text: sign ?? '', sheet: null });
  }
  return [...out, { kind: 'end', text: '', sheet: null }];
}

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const DEEPEST = 64;

class Parser {
  private at = 0;
  private depth = 0;
  constructor(private readonly list: readonly Token[]) {}

  whole(): Node {
    const node = this.binary(0);
    if (this.peek().kind !== 'end') throw new NotUnderstood(this.peek().text);
    return node;
  }

  private peek(): Token {
    return this.list[this.at] ?? { kind: 'end', text: '', sheet: null };
  }

  private take(sign: string): boolean {
    const token = this.peek();
    if (token.kind !== 'sign' || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private binary(level: number): Node {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (let token = this.peek(); token.kind === 'sign' && operators.includes(token.text); token = this.peek()) {
      this.at += 1;
      left = { kind: 'binary', operator: token.text, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Node {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new NotUnderstood('too deep');
    const operator = this.take('-') ? '-' : this.take('+') ? '+' : null;
    let node: Node = operator ? { kind: 'unary', operator, of: this.unary() } : this.primary();
    while (this.take('%')) node = { kind: 'unary', operator: '%', of: node };
    this.depth -= 1;
    return node;
  }

  private primary(): Node {
    const token = this.peek();
    this.at += 1;
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'value', value: token.text };
    if (token.kind === 'range') {
      const range = parseRange(token.text);
      if (!range) throw new NotUnderstood(token.text);
      return { kind: 'range', sheet: token.sheet, range, single: parseCellName(token.text) !== null };
    }
    if (token.kind === 'name') return this.named(token.text.toUpperCase().replace(/^_XLFN\./, ''));
    if (token.kind === 'sign' && token.text === '(') {
      const inner = this.binary(0);
      if (!this.take(')')) throw new NotUnderstood(')');
      return inner;
    }
    throw new NotUnderstood(token.text);
  }

  private named(name: string): Node {
    if (!this.take('(')) {
      if (name === 'TRUE' || name === 'FALSE') return { kind: 'value', value: name === 'TRUE' };
      throw new NotUnderstood(name);
    }
    const args: (Node | null)[] = [];
    if (this.take(')')) return { kind: 'call', name, args };
    for (;;) {
      const token = this.peek();
      args.push(token.kind === 'sign' && [',', ';', ')'].includes(token.text) ? null : this.binary(0));
      if (this.take(')')) return { kind: 'call', name, args };
      if (!this.take(',') && !this.take(';')) throw new NotUnderstood(this.peek().text);
    }
  }
}

/** Without the leading "="; throws NotUnderstood. */
export function parseFormula(formula: string): Node {
  if (formula.length > 8192) throw new NotUnderstood('too long');
  return new Parser(tokens(formula)).whole();
}
