/** A line of a group is gone: in every column the group's total has more than its parts, and by no line that is there. */
import { equals, normalise, sign, toApproximateNumber, toText, type Decimal } from '../../../core/decimal';
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

/** Whether what the totals have more than their lines adds up across as they do themselves: the line that is gone did too. */
function addsAcross({ world }: Scene, sums: readonly LineSum[], { relation: { whole } }: LineSum): boolean {
  const gaps = new Map(sums.map(({ relation, gap }) => [relation.whole, toApproximateNumber(gap)]));
  return world.of(whole).some((own) => {
    const total = own.kind === 'sum' ? gaps.get(own.whole) : undefined;
    if (total === undefined || !own.parts.every(({ fact }) => gaps.has(fact))) return false;
    const added = own.parts.reduce((sum, { fact, sign: of }) => sum + of * (gaps.get(fact) ?? 0), 0);
    return Math.abs(total - added) <= NOISE * Math.abs(total);
  });
}

/** What doubles that were added may be off by, as a share. */
const NOISE = 1e-9;

/** Whether what a total has more than its lines may be what a line held: it is no less than nothing, or adds up across. */
const mayBeOfLine = (scene: Scene, sums: readonly LineSum[], sum: LineSum): boolean =>
  isAbove(scene, sum) || addsAcross(scene, sums, sum);

const isAbove = (scene: Scene, { relation, gap }: LineSum): boolean =>
  sign(gap) === sign(scene.fact(relation.whole)?.value ?? gap);

export const missingLine: Story = {
  id: 'missing-line',
  joins: true,
  tell(scene) {
    const sums = lineSums(scene);
    if (!sums?.every((sum) => mayBeOfLine(scene, sums, sum)) || !sums.some((sum) => isAbove(scene, sum))) return [];
    const gaps = sums.map(({ gap }) => gap);
    if (linesHolding(scene, sums, gaps).length > 0) return [];
    const line = knownElsewhere(scene, sums);
    const places = sums.map(({ relation }) => relation.whole);
    const data = { lacks: lacking(scene, sums), ...(line ? { line } : {}) };
    return [{ kind: 'missing-line' as const, edits: new Map(), places, cost: COST, open: false, data }];
  },
};
