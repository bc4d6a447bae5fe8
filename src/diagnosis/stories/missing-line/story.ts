/** A line of a group is gone: in every column the group's total has more than its parts, and by no line that is there. */
import { equals, normalise, sign, toText, type Decimal } from '../../../core/decimal';
import { linesHolding, lineSums, type LineSum } from '../../line-sums';
import type { Scene } from '../../scene';
import type { Story } from '../../story';

const COST = 0.9;

/** The label of a line in another table whose figures are what lacks here, in this order and nothing between. */
function knownElsewhere(scene: Scene, sums: readonly LineSum[]): string | undefined {
  const { facts } = scene.world;
  const here = facts[sums[0]?.relation.whole ?? -1]?.table;
  const lacks = sums.map(({ gap }): Decimal => gap);
  const at = facts.findIndex(
    (fact, index) =>
      fact.table !== here &&
      lacks.every((gap, column) => {
        const other = facts[index + column];
        return other?.table === fact.table && other.line === fact.line && equals(other.value, gap);
      }),
  );
  return facts[at]?.label;
}

/** What the line held, by the letters of its columns: "C 207; D 312.5". */
function lacking(scene: Scene, sums: readonly LineSum[]): string {
  return sums
    .map(({ relation: { whole }, gap }) => {
      const column = (scene.fact(whole)?.at.cell ?? '').replace(/\d+$/, '');
      return `${column} ${toText(normalise(gap))}`;
    })
    .join('; ');
}

export const missingLine: Story = {
  id: 'missing-line',
  joins: true,
  tell(scene) {
    const sums = lineSums(scene);
    if (!sums?.every(({ relation, gap }) => sign(gap) === sign(scene.fact(relation.whole)?.value ?? gap))) return [];
    const gaps = sums.map(({ gap }) => gap);
    if (linesHolding(scene, sums, gaps).length > 0) return [];
    const line = knownElsewhere(scene, sums);
    const places = sums.map(({ relation }) => relation.whole);
    const data = { lacks: lacking(scene, sums), ...(line ? { line } : {}) };
    return [{ kind: 'missing-line' as const, edits: new Map(), places, cost: COST, open: false, data }];
  },
};
