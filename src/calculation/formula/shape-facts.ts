/** What is asked of every formula of one shape: what it reads, and whether that is all. */
import type { Expression, RelativeRange } from './expression';
import { formulaShape } from './formula-shape';
import type { FormulaShape } from './formula-shape';

/** Defined names in upper case, each with its formula ("'Biểu 95'!$D$12"). */
export type Names = ReadonlyMap<string, string>;

export interface ShapeFacts {
  /** The ranges that the formula names. */
  readonly reads: readonly RelativeRange[];
  /** false: it may read more than it names (OFFSET, unknown names, tables), or changes by itself (TODAY). */
  readonly complete: boolean;
  /** It holds a SUBTOTAL or AGGREGATE, so that others leave it out. */
  readonly isSubtotal: boolean;
}

/** Functions that read what they do not name, or whose result changes without any cell. */
const RESTLESS = new Set(
  'INDIRECT OFFSET CELL INFO GETPIVOTDATA NOW TODAY RAND RANDBETWEEN RANDARRAY RTD CUBEVALUE'.split(' '),
);
const DEEPEST_NAMES = 16;

class Gathering {
  readonly reads: RelativeRange[] = [];
  complete = true;
  isSubtotal = false;

  constructor(private readonly names: Names) {}

  walk(node: Expression, depth: number, own: ReadonlySet<string>): void {
    switch (node.kind) {
      case 'range':
        this.reads.push(node.range);
        return;
      case 'name':
        if (!own.has(node.name.toUpperCase())) this.follow(node.name, depth);
        return;
      case 'unary':
        this.walk(node.of, depth, own);
        return;
      case 'binary':
        this.walk(node.left, depth, own);
        this.walk(node.right, depth, own);
        return;
      case 'union':
        for (const part of node.parts) this.walk(part, depth, own);
        return;
      case 'call':
        if (RESTLESS.has(node.name)) this.complete = false;
        if (node.name === 'SUBTOTAL' || node.name === 'AGGREGATE') this.isSubtotal = true;
        for (const arg of node.args) this.walk(arg, depth, own);
        return;
      case 'let': {
        const inner = new Set(own);
        for (const { name, value } of node.names) {
          this.walk(value, depth, inner);
          inner.add(name.toUpperCase());
        }
        this.walk(node.body, depth, inner);
        return;
      }
      case 'unknown':
        if (node.why.code !== 'external') this.complete = false;
        return;
      case 'constant':
      case 'error':
      case 'missing':
      case 'array':
        return;
    }
  }

  private follow(name: string, depth: number): void {
    const text = depth < DEEPEST_NAMES ? this.names.get(name.toUpperCase()) : undefined;
    if (text === undefined) this.complete = false;
    else this.walk(formulaShape(text, 0, 0).expression, depth + 1, new Set());
  }
}

const known = new WeakMap<Names, WeakMap<FormulaShape, ShapeFacts>>();

export function shapeFacts(shape: FormulaShape, names: Names): ShapeFacts {
  let own = known.get(names);
  if (!own) known.set(names, (own = new WeakMap()));
  const before = own.get(shape);
  if (before) return before;
  const gathering = new Gathering(names);
  gathering.walk(shape.expression, 0, new Set());
  const { reads, complete, isSubtotal } = gathering;
  const facts: ShapeFacts = { reads, complete, isSubtotal };
  own.set(shape, facts);
  return facts;
}
