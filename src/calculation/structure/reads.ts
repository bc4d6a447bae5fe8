/** Every range that a formula names, in the order of its text. */
import type { Expression, RelativeRange } from '../formula';

const DEEPEST_NAMES = 16;

export function readsOf(expression: Expression, lookup: (name: string) => Expression | null): RelativeRange[] {
  const found: RelativeRange[] = [];
  const walk = (node: Expression, names: number): void => {
    switch (node.kind) {
      case 'range':
        found.push(node.range);
        return;
      case 'name': {
        const meaning = names < DEEPEST_NAMES ? lookup(node.name) : null;
        if (meaning) walk(meaning, names + 1);
        return;
      }
      case 'unary':
        walk(node.of, names);
        return;
      case 'binary':
        walk(node.left, names);
        walk(node.right, names);
        return;
      case 'union':
        for (const part of node.parts) walk(part, names);
        return;
      case 'call':
        for (const arg of node.args) walk(arg, names);
        return;
      case 'let':
        for (const { value } of node.names) walk(value, names);
        walk(node.body, names);
        return;
      case 'constant':
      case 'error':
      case 'missing':
      case 'array':
      case 'unknown':
        return;
    }
  };
  walk(expression, 0);
  return found;
}
