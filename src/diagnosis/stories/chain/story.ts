/** One figure is wrong, and the totals and percentages above were computed with it. */
import { add, equals, subtract, ZERO, type Decimal } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import type { Relation } from '../../../core/relation';
import { likelihoodOf } from '../../likelihood';
import { meantValues } from '../../meant-values';
import type { Scene } from '../../scene';
import type { Story, Telling } from '../../story';
import { comeToTheDigit } from '../../to-the-digit';

/** Parts added, at most, while looking for where a chain starts. */
const MOST_WORK = 400_000;

function tellingOf(scene: Scene, start: FactIndex): Telling | null {
  const tries = meantValues(scene, start).map((value) => ({
    edits: new Map([[start, value]]),
    cost: likelihoodOf(scene, start, value).cost,
  }));
  const good = scene.best(tries, 'all');
  const digits = good.filter(({ outcome }) => comeToTheDigit(scene, outcome.values));
  const [best, ...others] = digits.length > 0 ? digits : good;
  if (!best) return null;
  const edits = new Map([...best.outcome.values].filter(([cell]) => scene.isTyped(cell)));
  if (edits.size < 2) return null;
  const { slip, by, exact } = likelihoodOf(scene, start, edits.get(start) ?? ZERO);
  return {
    kind: 'chain',
    edits,
    cost: best.cost,
    open: others.length > 0,
    data: { ...(by === undefined ? {} : { by }), ...(exact ? { exact: 'yes' } : {}) },
    ...(slip ? { slip } : {}),
  };
}

/** Totals of one column that were typed and all lack the same amount: they were added up when one of their parts was still another. */
function oldTotals(scene: Scene): Telling[] {
  const byColumn = new Map<number, Relation[]>();
  for (const relation of scene.failing) {
    const column = scene.place(relation.whole)?.column;
    if (relation.kind !== 'sum' || column === undefined || !scene.isTyped(relation.whole)) continue;
    byColumn.set(column, [...(byColumn.get(column) ?? []), relation]);
  }
  return [...byColumn.values()].flatMap((sums) => {
    const [first, ...others] = [...sums].sort((a, b) => a.parts.length - b.parts.length);
    const value = first && scene.world.computed(first);
    if (!first || !value || others.length === 0) return [];
    const lacks = subtract(value, scene.fact(first.whole)?.value ?? ZERO);
    const edits = new Map([[first.whole, value]]);
    for (const { whole } of others) edits.set(whole, add(scene.fact(whole)?.value ?? ZERO, lacks));
    if (edits.size < 2 || !scene.mends(edits)) return [];
    const { cost, slip } = likelihoodOf(scene, first.whole, value);
    return [{ kind: 'chain', edits, cost, open: false, ...(slip ? { slip } : {}) }];
  });
}

/**
 * Parts of one column by which the totals of several lines are all off by the same amount: where nobody adds up that column,
 * nothing tells an old figure carried on in it from one carried on in the column of the totals.
 */
function oldParts(scene: Scene): Telling[] {
  const { failing } = scene;
  if (failing.length < 2 || failing.some(({ kind }) => kind !== 'sum')) return [];
  const columns = new Set(failing.flatMap(({ parts }) => parts.map(({ fact }) => scene.place(fact)?.column)));
  return [...columns].flatMap((column) => {
    const edits = new Map<FactIndex, Decimal>();
    const amounts: Decimal[] = [];
    for (const relation of failing) {
      const [part, ...more] = relation.parts.filter(({ fact }) => scene.place(fact)?.column === column);
      const [value] = part && scene.isTyped(part.fact) ? meantValues(scene, part.fact, [relation]) : [];
      if (!part || !value || more.length > 0 || scene.place(relation.whole)?.column === column) return [];
      edits.set(part.fact, value);
      amounts.push(subtract(value, scene.fact(part.fact)?.value ?? ZERO));
    }
    const [first, ...others] = amounts;
    if (!first || edits.size < failing.length || !others.every((amount) => equals(amount, first))) return [];
    const [[start, value] = []] = edits;
    if (start === undefined || !value || !scene.mends(edits)) return [];
    return [{ kind: 'chain', edits, cost: likelihoodOf(scene, start, value).cost, open: false }];
  });
}

export const chain: Story = {
  id: 'chain',
  joins: true,
  tell(scene) {
    const parts = scene.failing.reduce((sum, relation) => sum + relation.parts.length, 0);
    if (scene.cells.length * parts > MOST_WORK) return [];
    const started = scene.cells.filter((cell) => scene.isTyped(cell)).flatMap((cell) => tellingOf(scene, cell) ?? []);
    return [...started, ...oldTotals(scene), ...oldParts(scene)];
  },
};
