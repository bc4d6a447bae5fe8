/** A line was entered under another group than the one whose total counts it. */
import { add, equals } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import type { Relation } from '../../../core/relation';
import { cellsOf } from '../../cells-of';
import type { Scene } from '../../scene';
import type { Story } from '../../story';

const COST = 0.6;

/** The group's line that all failing sums total; null where they are not sums of one line. */
function lineOf(scene: Scene): number | null {
  const rows = new Set(scene.failing.map(({ kind, whole }) => (kind === 'sum' ? scene.place(whole)?.row : undefined)));
  const [row] = rows;
  return rows.size === 1 && row !== undefined ? row : null;
}

/** Figures of the whole's column that are exactly what its parts lack. */
function lackingLines(scene: Scene, relation: Relation): Map<number, FactIndex> {
  const own = new Set(cellsOf(relation));
  const parts = relation.parts.filter(({ sign }) => sign === 1).flatMap(({ fact }) => scene.fact(fact)?.value ?? []);
  const whole = scene.fact(relation.whole)?.value;
  const lines = new Map<number, FactIndex>();
  if (!whole || parts.length < relation.parts.length) return lines;
  for (const cell of scene.columnOf(relation.whole)) {
    const fact = scene.fact(cell);
    const place = scene.place(cell);
    if (!fact || !place || own.has(cell)) continue;
    if (equals(parts.reduce(add, fact.value), whole)) lines.set(place.row, cell);
  }
  return lines;
}

export const movedLine: Story = {
  id: 'moved-line',
  joins: true,
  tell(scene) {
    if (scene.failing.length < 2 || lineOf(scene) === null) return [];
    const [first, ...others] = scene.failing.map((relation) => lackingLines(scene, relation));
    return [...(first ?? [])].flatMap(([row, cell]) => {
      const cells = [cell, ...others.flatMap((lines) => lines.get(row) ?? [])];
      if (cells.length < scene.failing.length) return [];
      const label = scene.fact(cell)?.label ?? '';
      return [
        { kind: 'moved-line' as const, edits: new Map(), places: cells, cost: COST, open: false, data: { label } },
      ];
    });
  },
};
