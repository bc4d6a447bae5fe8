/**
 * The part of a reading that a failure concerns: the failing relations, every relation that shares a cell with them, and
 * their figures, numbered anew so that trying a value is cheap on a workbook of any size.
 */
import { valuedFact } from '../core/held-fact';
import type { Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import { changedRelation, type Relation } from '../core/relation';
import { blankRoom, verdictOf, type Failure } from '../core/verdict';
import { cellsOf } from './cells-of';
import { closes, exactGap, type ExactGap } from './exact-gap';
import type { World } from './world';

/** Sums of more parts than this are tried by their gap. */
const SHORT = 6;

export interface Problem {
  /** The failing relations as the reading has them. */
  readonly sources: readonly Relation[];
  /** Local figures; relations below refer to them. */
  readonly facts: Fact[];
  /** Place of each local figure in the reading. */
  readonly origin: readonly FactIndex[];
  readonly failing: readonly Relation[];
  /** Relations that hold now and share a figure with a failing one. */
  readonly held: readonly Relation[];
  /** What a failing whole's own formula adds up: it holds by computing, so it is no witness for the whole. */
  readonly formulas: ReadonlyMap<FactIndex, Relation>;
  /** Gaps of long exact sums, found when first needed. */
  readonly gaps: Map<Relation, ExactGap | null>;
  /** Relations of each local figure, failing and held. */
  readonly around: ReadonlyMap<FactIndex, readonly Relation[]>;
}

/** A new value for one local figure. */
export interface Change {
  readonly fact: FactIndex;
  readonly value: Decimal;
}

/** Failures that speak against no figure. */
const SLIGHT: ReadonlySet<Failure> = new Set(['remainder', 'truncated', 'rounded-twice', 'within-rounding']);

/** Whether a relation says nothing against its figures: it holds, leaves a remainder, or could not be asked. */
function agrees(facts: readonly Fact[], relation: Relation): boolean {
  const verdict = verdictOf(facts, relation);
  return verdict.status !== 'fails' || SLIGHT.has(verdict.code);
}

/** Whether `relation` would hold with the changes made; the problem's figures are as before afterwards. */
export function holdsWith(problem: Problem, relation: Relation, changes: readonly Change[]): boolean {
  const { facts } = problem;
  if (relation.kind === 'sum' && relation.parts.length > SHORT) {
    let known = problem.gaps.get(relation);
    if (known === undefined) {
      known = exactGap(facts, relation);
      problem.gaps.set(relation, known);
    }
    if (known) return closes(known, relation.exhaustive, facts, changes);
  }
  const before = changes.map((change) => facts[change.fact]);
  for (const change of changes) {
    const fact = facts[change.fact];
    if (fact) facts[change.fact] = valuedFact(fact, change.value);
  }
  try {
    return agrees(facts, relation);
  } finally {
    for (const [index, change] of changes.entries()) {
      const fact = before[index];
      if (fact) facts[change.fact] = fact;
    }
  }
}

function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function localRelation(facts: readonly Fact[], relation: Relation, place: (fact: FactIndex) => FactIndex): Relation {
  return changedRelation(relation, {
    whole: place(relation.whole),
    parts: relation.parts.map((part) => ({ fact: place(part.fact), sign: part.sign })),
    ...(relation.weights === undefined ? {} : { weights: relation.weights.map(place) }),
    // The few figures of a problem cannot tell what a blank could hold.
    ...(relation.blanks.length === 0 ? {} : { blankRoom: relation.blankRoom ?? blankRoom(facts, relation) }),
  });
}

/** One problem for failing relations that belong together. */
export function problemOf(world: World, failing: readonly Relation[]): Problem {
  const { reading } = world;
  const neighbours = world.around.beside(failing);
  const facts: Fact[] = [];
  const origin: FactIndex[] = [];
  const places = new Map<FactIndex, FactIndex>();
  const place = (index: FactIndex): FactIndex => {
    const known = places.get(index);
    if (known !== undefined) return known;
    const fact = reading.facts[index];
    places.set(index, facts.length);
    if (fact) facts.push(fact);
    origin.push(index);
    return facts.length - 1;
  };
  const localFailing = failing.map((relation) => localRelation(reading.facts, relation, place));
  const wholes = new Set(localFailing.map((relation) => relation.whole));
  const formulas = new Map<FactIndex, Relation>();
  const held = neighbours.flatMap((relation) => {
    const local = localRelation(reading.facts, relation, place);
    if (local.source === 'formula' && wholes.has(local.whole)) {
      formulas.set(local.whole, local);
      return [];
    }
    return agrees(facts, local) ? [local] : [];
  });
  const around = new Map<FactIndex, Relation[]>();
  for (const relation of [...localFailing, ...held]) {
    for (const cell of cellsOf(relation)) listed(around, cell).push(relation);
  }
  return { gaps: new Map(), formulas, sources: failing, facts, origin, failing: localFailing, held, around };
}

/** Groups of failing relations that share a figure. */
export function groupsOf(failing: readonly Relation[]): Relation[][] {
  const groupOf = new Map<FactIndex, Set<Relation>>();
  for (const relation of failing) {
    const merged = new Set<Relation>([relation]);
    for (const cell of cellsOf(relation)) for (const other of groupOf.get(cell) ?? []) merged.add(other);
    for (const member of merged) for (const cell of cellsOf(member)) groupOf.set(cell, merged);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}
