/** Lines by what they are parts of, and what adds up in the place of a heading without figures. */
import type { OutlineNode } from './outline';

/** How deep headings without figures are looked through. */
const DEEPEST = 6;

export class Parts {
  /** Certain lines of each whole's plain breakdown. */
  private readonly plain = new Map<number, number[]>();

  constructor(private readonly nodes: readonly OutlineNode[]) {
    nodes.forEach(({ parent, role, certain, group }, at) => {
      if (role !== 'line' || !certain || group !== 0) return;
      const list = this.plain.get(parent);
      if (list) list.push(at);
      else this.plain.set(parent, [at]);
    });
  }

  /** Parts that add up: a section's heading without figures stands for its lines; what the form keeps out stays out. */
  spread(parts: readonly number[], depth = 0): number[] {
    return parts.flatMap((part) => {
      const { row } = this.nodes[part] as OutlineNode;
      if (row.additive === false) return [];
      if (row.hasFigures || depth > DEEPEST) return [part];
      const inner = this.plain.get(part) ?? [];
      return inner.length > 0 ? this.spread(inner, depth + 1) : [part];
    });
  }
}
