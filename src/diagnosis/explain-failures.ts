/**
 * All failing relations explained together: those that share a cell, or a formula's inputs, are one scene; scenes of one
 * table become one where a story that joins them explains both.
 */
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { takenApart } from './apart';
import { byCalculating, byCircle, byNumbers } from './calculated';
import { explainedBy } from './calculated-story';
import type { Explained } from './explained';
import { isHollow } from './grounds';
import { judge, type Judgement } from './judge';
import { cellsOf } from './cells-of';
import { Scene } from './scene';
import { byFormulas } from './slipped-formula';
import { withInputs } from './with-inputs';
import type { World } from './world';

/** Scenes of one table of which every two, and all together, are tried as one. */
const MOST_JOINED = 8;
/** Failing relations that one story is asked to explain. */
const MOST_FAILING = 60;
/** Stories of several scenes that are listed as a tie; more say nothing, unless nothing else is told of any of them. */
const [MOST_TIED, MOST_TIED_ALONE] = [3, 12];

/** Failing relations that share a cell, or cells that their formulas read. */
function linked(world: World, failing: readonly Relation[]): Relation[][] {
  const parent = failing.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  const firstOf = new Map<FactIndex, number>();
  for (const [index, relation] of failing.entries()) {
    for (const cell of withInputs(world, cellsOf(relation))) {
      const first = firstOf.get(cell);
      if (first === undefined) firstOf.set(cell, index);
      else parent[root(index)] = root(first);
    }
  }
  const groups = new Map<number, Relation[]>();
  for (const [index, relation] of failing.entries())
    groups.set(root(index), [...(groups.get(root(index)) ?? []), relation]);
  return [...groups.values()];
}

const tableOf = (world: World, relations: readonly Relation[]): number =>
  world.fact(relations[0]?.whole ?? -1)?.table ?? -1;

/** A story that explains several scenes as one; null where none does, or too many. */
function joined(world: World, parts: readonly Explained[]): Explained | null {
  const failing = parts.flatMap(({ scene }) => scene.failing);
  if (parts.length < 2 || failing.length > MOST_FAILING) return null;
  const scene = new Scene(world, failing);
  const judgement = judge(scene, true);
  const { named, tellings } = judgement;
  const alone = parts.every((part) => part.judgement.tellings.length === 0);
  // A tie of one story is shorter to say than one tie for each part.
  const tied = Math.max(MOST_TIED, ...parts.map((part) => part.judgement.tellings.length));
  const most = alone ? MOST_TIED_ALONE : Math.min(MOST_TIED_ALONE, tied);
  return named || (tellings.length > 0 && tellings.length <= most) ? { scene, judgement } : null;
}

/** Scenes of many columns, joined where one story explains all of a line. */
function byLine(world: World, scenes: readonly Explained[]): Explained[] {
  const lines = new Map<number, Explained[]>();
  for (const each of scenes) {
    const rows = new Set(each.scene.failing.map(({ whole }) => each.scene.place(whole)?.row));
    const [row = -1] = rows.size === 1 ? rows : [];
    lines.set(row, [...(lines.get(row) ?? []), each]);
  }
  return [...lines].flatMap(([row, line]) => {
    const all = row < 0 ? null : joined(world, line);
    return all ? [all] : line;
  });
}

/** Scenes of one table, joined where one story explains all of them, or two. */
function* together(world: World, scenes: readonly Explained[]): Generator<undefined, Explained[]> {
  const open = scenes.filter(({ judgement }) => !judgement.proven);
  const done = scenes.filter(({ judgement }) => judgement.proven);
  if (open.length < 2) return [...scenes];
  if (open.length <= MOST_JOINED) {
    const all = joined(world, open);
    if (all) return [...done, all];
  }
  yield;
  const left = byLine(world, open);
  if (left.length > MOST_JOINED) return [...done, ...left];
  for (let i = 0; left.length > 2 && i < left.length; i += 1) {
    for (let j = i + 1; j < left.length; j += 1) {
      const [a, b] = [left[i], left[j]];
      yield;
      const both = a && b ? joined(world, [a, b]) : null;
      if (!both) continue;
      left.splice(j, 1);
      left.splice(i, 1);
      done.push(both);
      i -= 1;
      break;
    }
  }
  return [...done, ...left];
}

/** What explains relations that belong together; where nothing does, those that hold nowhere are let go from the others. */
function explained(world: World, group: readonly Relation[]): Explained[] {
  const calculated = byCalculating(world, group);
  if (calculated && calculated.mended.length === group.length) return [explainedBy(world, calculated)];
  const whole = told(world, group);
  const firm = group.filter((relation) => !isHollow(relation));
  if (whole.judgement.tellings.length > 0) return [whole];
  if (calculated) return [explainedBy(world, calculated), ...without(world, group, calculated.mended)];
  if (firm.length > 0 && firm.length < group.length)
    return [...explained(world, firm), told(world, group.filter(isHollow))];
  const apart = group.length > MOST_FAILING ? null : takenApart(world, group);
  return apart
    ? [told(world, apart[0]), ...linked(world, apart[1]).flatMap((rest) => explained(world, rest))]
    : [whole];
}

/** What explains those of a group that something else does not. */
function without(world: World, group: readonly Relation[], mended: readonly Relation[]): Explained[] {
  const left = group.filter((relation) => !mended.includes(relation));
  return linked(world, left).flatMap((rest) => explained(world, rest));
}

/** The same as the last time, where nothing changed that it rests on. */
function explainedOrKnown(world: World, group: readonly Relation[]): Explained[] {
  const { recall } = world;
  if (!recall) return explained(world, group);
  let anew: Explained[] | null = null;
  const judged = recall.of<readonly Judged[]>(
    {
      what: 'causes',
      relations: group,
      rests: [...world.right].join(),
      isKept: (all) => all.every(({ judgement }) => judgement.calculated === undefined),
    },
    () => {
      anew = explained(world, group);
      return anew.map(({ scene, judgement }) => ({ judgement, places: recall.placesOf(scene.failing) }));
    },
  );
  return (
    anew ?? judged.map(({ judgement, places }) => ({ judgement, scene: new Scene(world, recall.relationsAt(places)) }))
  );
}

/** An explanation without its scene, which is of one reading. */
interface Judged {
  readonly judgement: Judgement;
  readonly places: readonly number[];
}

function told(world: World, group: readonly Relation[]): Explained {
  const scene = new Scene(world, group);
  const judgement: Judgement =
    group.length > MOST_FAILING ? { named: null, proven: false, tellings: [] } : judge(scene);
  return { scene, judgement };
}

/** Chains that would mend other scenes of the table as well are what happened there too: one cause, not several. */
function withFollowers(world: World, scenes: readonly Explained[]): Explained[] {
  let left = [...scenes];
  for (const chain of scenes) {
    const { named } = chain.judgement;
    if (named?.kind !== 'chain' || !left.includes(chain)) continue;
    const { mended } = world.after(named.edits, 'formulas');
    const follows = ({ scene, judgement }: Explained): boolean =>
      !judgement.proven && scene !== chain.scene && scene.failing.every((relation) => mended.has(relation));
    const followers = left.filter(follows);
    if (followers.length === 0) continue;
    const failing = [chain, ...followers].flatMap(({ scene }) => scene.failing);
    const whole = { scene: new Scene(world, failing), judgement: chain.judgement };
    left = left.filter((each) => !followers.includes(each)).map((each) => (each === chain ? whole : each));
  }
  return left;
}

/** Failing relations that a circle, numbers typed as text or wrong formulas explain: nothing rivals that, for the figures are right as they stand. */
function ofTotals(world: World, failing: readonly Relation[], by: typeof byNumbers): Explained[] {
  const groups = linked(world, by(world, failing)?.mended ?? []).map((group) => ({ group, own: by(world, group) }));
  // Totals of one line that were filled across, and their own total, are right together only.
  const open = groups.flatMap(({ group, own }) => (own ? [] : group));
  const all = open.length > 0 ? by(world, open) : null;
  return [...groups.map(({ own }) => own), all].flatMap((each) => (each ? [explainedBy(world, each)] : []));
}

/** What explains the failing relations; one step for each scene that is looked at. */
export function* explainFailures(world: World, failing: readonly Relation[]): Generator<undefined, Explained[]> {
  const found: Explained[] = [];
  let left = failing;
  for (const by of [byCircle, byNumbers, byFormulas]) {
    found.push(...ofTotals(world, left, by));
    const done = new Set(found.flatMap(({ scene }) => scene.failing));
    left = failing.filter((relation) => !done.has(relation));
  }
  const texts = found.flatMap(({ judgement: { calculated } }) => (calculated?.as === 'text' ? calculated.cells : []));
  world.right = new Set(texts);
  const tables = new Map<number, Explained[]>();
  for (const group of linked(world, left)) {
    yield;
    const table = tableOf(world, group);
    tables.set(table, [...(tables.get(table) ?? []), ...explainedOrKnown(world, group)]);
  }
  for (const scenes of tables.values()) found.push(...withFollowers(world, yield* together(world, scenes)));
  return found;
}
