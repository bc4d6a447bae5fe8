/** A line was entered under another group than the one whose total counts it. */
import { sign, ZERO } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import { changedRelation, type Relation, type Term } from '../../../core/relation';
import { verdictOf } from '../../../core/verdict';
import { cellsOf } from '../../cells-of';
import type { Scene } from '../../scene';
import type { Story, Telling } from '../../story';
import { surelyFails } from '../../surely-fails';

const COST = 0.6;

/** Failing sums by the line of their group's total; null where they are not sums of one line or two. */
function byGroup(scene: Scene): readonly [readonly Relation[], readonly Relation[]] | null {
  const groups = new Map<number, Relation[]>();
  for (const relation of scene.failing) {
    const row = relation.kind === 'sum' ? scene.place(relation.whole)?.row : undefined;
    if (row === undefined) return null;
    groups.set(row, [...(groups.get(row) ?? []), relation]);
  }
  const [first = [], second = [], ...more] = groups.values();
  return more.length > 0 ? null : [first, second];
}

/** Whether a sum would be right with other parts, as far as its figures were rounded. */
function addsUp({ world }: Scene, relation: Relation, parts: readonly Term[]): boolean {
  const other = changedRelation(relation, { parts });
  if (surelyFails(world.facts, other)) return false;
  const verdict = verdictOf(world.facts, other);
  return verdict.status === 'holds' || (verdict.status === 'fails' && verdict.code === 'within-rounding');
}

/** Figures of the whole's column that are what its parts lack. */
function lackingLines(scene: Scene, relation: Relation): Map<number, FactIndex> {
  const own = new Set(cellsOf(relation));
  const lines = new Map<number, FactIndex>();
  if (relation.parts.some(({ sign }) => sign < 0)) return lines;
  for (const cell of scene.columnOf(relation.whole)) {
    const place = scene.place(cell);
    if (!place || own.has(cell) || sign(scene.fact(cell)?.value ?? ZERO) === 0) continue;
    if (addsUp(scene, relation, [...relation.parts, { fact: cell, sign: 1 }])) lines.set(place.row, cell);
  }
  return lines;
}

/** The cell of a line that a sum adds and should not. */
function isTooMuch(scene: Scene, relation: Relation, row: number): FactIndex | undefined {
  const own = relation.parts.find(({ fact }) => scene.place(fact)?.row === row);
  // Held relations make their parts anew each time they are asked for them.
  const others = relation.parts.filter(({ fact }) => fact !== own?.fact);
  return own && others.length > 0 && addsUp(scene, relation, others) ? own.fact : undefined;
}

/**
 * Whether the group that is said to lack a line adds up without it in another column, where the line has a figure too: then
 * the line stands where it belongs.
 */
function addsUpWithout(scene: Scene, [relation]: readonly Relation[], row: number): boolean {
  const { world } = scene;
  const own = relation && scene.place(relation.whole)?.row;
  if (!relation || own === undefined) return false;
  return world.around.inTableOf(relation.whole).some((each) => {
    const place = scene.place(each.whole);
    if (place?.row !== own || each.kind !== 'sum' || !each.exhaustive || world.failing.has(each)) return false;
    if (!each.parts.every(({ fact }) => scene.place(fact)?.column === place.column)) return false;
    const cell = scene.at(each.whole, row, place.column);
    const figure = cell === undefined ? ZERO : (scene.fact(cell)?.value ?? ZERO);
    const isWithout = each.whole !== cell && each.parts.every(({ fact }) => fact !== cell);
    return isWithout && sign(figure) !== 0 && verdictOf(world.facts, each).status === 'holds';
  });
}

/** Lines that one group lacks in each of its columns, and that the other, where it fails too, has too much. */
function linesBetween(scene: Scene, lacking: readonly Relation[], having: readonly Relation[]): FactIndex[][] {
  const [first, ...others] = lacking.map((relation) => lackingLines(scene, relation));
  return [...(first ?? [])].flatMap(([row, cell]) => {
    if (addsUpWithout(scene, lacking, row)) return [];
    const cells = [cell, ...others.flatMap((lines) => lines.get(row) ?? [])];
    const beyond = having.flatMap((relation) => isTooMuch(scene, relation, row) ?? []);
    return cells.length < lacking.length || beyond.length < having.length ? [] : [[...new Set([...cells, ...beyond])]];
  });
}

/** What is told of the lines that one group lacks: their own names, and those of the groups they belong to and stand in. */
function tellings(scene: Scene, lacking: readonly Relation[], having: readonly Relation[]): Telling[] {
  const named = (relation: Relation | undefined): string => scene.fact(relation?.whole ?? -1)?.label ?? '';
  return linesBetween(scene, lacking, having).map((places) => {
    const label = scene.fact(places[0] ?? -1)?.label ?? '';
    const data = { label, belongs: named(lacking[0]), stands: named(having[0]) };
    return { kind: 'moved-line', edits: new Map(), places, cost: COST, open: false, data };
  });
}

export const movedLine: Story = {
  id: 'moved-line',
  joins: true,
  tell(scene) {
    const groups = scene.failing.length < 2 ? null : byGroup(scene);
    if (!groups) return [];
    const [one, other] = groups;
    return [...tellings(scene, one, other), ...(other.length > 0 ? tellings(scene, other, one) : [])];
  },
};
