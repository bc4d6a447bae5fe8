/** A formula's text to an Expression, by @borgar/fx's tokens and tree. Never throws: what cannot be read says why. */
import { parse, tokenize } from '@borgar/fx';
import type { AstExpression, CallExpression } from '@borgar/fx';
import type { BinaryOperator, Constant, Expression, NotUnderstood } from './expression';
import { readReference } from './read-reference';

/** Excel's own limit for a formula's text. */
const LONGEST = 8192;
const DEEPEST = 1000;
const BINARY: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>=']);

const unknown = (why: NotUnderstood): Expression => ({ kind: 'unknown', why });

class Translation {
  private depth = 0;

  constructor(
    private readonly row: number,
    private readonly column: number,
  ) {}

  of(node: AstExpression | null): Expression {
    if (!node) return { kind: 'missing' };
    this.depth += 1;
    const expression = this.depth > DEEPEST ? unknown({ code: 'too-long' }) : this.plain(node);
    this.depth -= 1;
    return expression;
  }

  private plain(node: AstExpression): Expression {
    switch (node.type) {
      case 'Literal':
        return { kind: 'constant', value: node.value };
      case 'ErrorLiteral':
        return { kind: 'error', error: String(node.value) };
      case 'ReferenceIdentifier':
        if (node.kind === 'name') return { kind: 'name', name: node.value.replace(/^_xlpm\./i, '') };
        if (node.kind === 'table') return unknown({ code: 'table' });
        return readReference(node.value, this.row, this.column);
      case 'UnaryExpression': {
        const { operator } = node;
        if (operator !== '+' && operator !== '-' && operator !== '%') return unknown({ code: 'array' });
        return { kind: 'unary', operator, of: this.of(node.arguments[0] ?? null) };
      }
      case 'BinaryExpression':
        return this.binary(node.operator, node.arguments[0] ?? null, node.arguments[1] ?? null);
      case 'CallExpression':
        return this.call(node);
      case 'ArrayExpression':
        return this.array(node.elements);
      case 'LetExpression':
        return {
          kind: 'let',
          names: node.declarations.map(({ id, init }) => ({ name: id.name, value: this.of(init) })),
          body: this.of(node.body),
        };
      case 'LambdaExpression':
        return unknown({ code: 'lambda' });
    }
  }

  private binary(operator: string, left: AstExpression | null, right: AstExpression | null): Expression {
    if (operator === ',') {
      const parts = [this.of(left), this.of(right)];
      return { kind: 'union', parts: parts.flatMap((part) => (part.kind === 'union' ? part.parts : [part])) };
    }
    if (!BINARY.has(operator)) return unknown({ code: 'computed-range' });
    return { kind: 'binary', operator: operator as BinaryOperator, left: this.of(left), right: this.of(right) };
  }

  private call(node: CallExpression): Expression {
    if (node.callee.type !== 'Identifier') return unknown({ code: 'lambda' });
    const name = node.callee.name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.|_XLUDF\.)+/, '');
    const args = node.arguments.map((argument) => this.of(argument));
    if (name === 'LET') return this.let(args);
    if (name === 'TRUE' || name === 'FALSE') return { kind: 'constant', value: name === 'TRUE' };
    return { kind: 'call', name, args };
  }

  /** As files store it: _xlfn.LET(_xlpm.x, 1, …, body). */
  private let(args: readonly Expression[]): Expression {
    const body = args[args.length - 1];
    const names: { name: string; value: Expression }[] = [];
    for (let i = 0; i + 1 < args.length; i += 2) {
      const [name, value] = [args[i], args[i + 1]];
      if (name?.kind !== 'name' || !value) return unknown({ code: 'syntax' });
      names.push({ name: name.name, value });
    }
    return body && args.length % 2 === 1 && args.length > 1
      ? { kind: 'let', names, body }
      : unknown({ code: 'syntax' });
  }

  private array(elements: readonly (readonly AstExpression[])[]): Expression {
    const rows: (Constant | { error: string })[][] = [];
    for (const row of elements) {
      const cells: (Constant | { error: string })[] = [];
      for (const cell of row) {
        if (cell.type === 'Literal') cells.push(cell.value);
        else if (cell.type === 'ErrorLiteral') cells.push({ error: String(cell.value) });
        else return unknown({ code: 'array' });
      }
      rows.push(cells);
    }
    return { kind: 'array', rows };
  }
}

/** `formula` without (or with) its "=", as it stands in the cell at `row`, `column`. */
export function parseFormula(formula: string, row: number, column: number): Expression {
  if (formula.length > LONGEST) return unknown({ code: 'too-long' });
  try {
    const tokens = tokenize(formula, { withLocation: false, mergeRefs: true });
    if (tokens.some((token) => 'unterminated' in token && token.unterminated === true))
      return unknown({ code: 'syntax' });
    return new Translation(row, column).of(parse(tokens));
  } catch (error) {
    return unknown({ code: error instanceof RangeError ? 'too-long' : 'syntax' });
  }
}
