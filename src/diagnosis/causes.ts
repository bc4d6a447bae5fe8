/** Why a figure may be what it is: a slip of the hand, a part left out or counted twice, another base, an old total. */
import { absolute, compare, equals, normalise, shift, sign, subtract, type Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { Cause } from '../core/finding';
import type { Reading } from '../core/reading';
import { changedRelation, type Relation } from '../core/relation';
import { powerBetween } from '../core/relation-scale';
import { verdictOf } from '../core/verdict';
import { digitsOf } from './feasible';
import type { Problem } from './problem';
import { slipBetween, type Slip } from './typing-errors';

export interface Explained extends Slip {
  /** The part left out or counted twice, the base used instead. */
  readonly by?: Fact;
}

/** How far along its row another base is looked for. */
const REACH = 40;

function partOfGap(problem: Problem, relation: Relation, actual: Decimal, meant: Decimal): Explained | null {
  const whole = problem.facts[relation.whole];
  if (!whole || relation.parts.length < 2) return null;
  const gap = subtract(meant, actual);
  for (const part of relation.parts) {
    const fact = problem.facts[part.fact];
    const power = fact ? powerBetween(fact.unit, whole.unit) : null;
    if (!fact || power === null || sign(fact.value) === 0) continue;
    const value = shift(fact.value, power);
    if (compare(absolute(value), absolute(gap)) !== 0) continue;
    const added = sign(value) * part.sign === sign(gap);
    return { cause: added ? 'omitted-part' : 'double-count', cost: 0.8, by: fact };
  }
  return null;
}

/** What the whole's own formula does otherwise than the table: a part it leaves out, or one that it adds beyond them. */
function byFormula(problem: Problem, relation: Relation): Explained | null {
  const formula = problem.formulas.get(relation.whole);
  if (!formula) return null;
  const [asked, added] = [relation, formula].map(({ parts }) => new Set(parts.map((part) => part.fact))) as [
    Set<FactIndex>,
    Set<FactIndex>,
  ];
  if (![...asked].some((fact) => added.has(fact))) return null;
  const missing = [...asked].find((fact) => !added.has(fact));
  const extra = [...added].find((fact) => !asked.has(fact));
  const by = problem.facts[missing ?? extra ?? -1];
  return by ? { cause: missing === undefined ? 'double-count' : 'omitted-part', cost: 0.2, by } : null;
}

/** A percentage that is right against another figure of the same line than the one that it belongs to. */
function otherBase(reading: Reading, problem: Problem, relation: Relation): Explained | null {
  const origin = problem.origin[relation.whole] ?? -1;
  const whole = reading.facts[origin];
  const [a, b] = relation.parts.map((part) => problem.facts[part.fact]);
  if (!whole || !a || !b) return null;
  for (let index = Math.max(0, origin - REACH); index < origin + REACH; index += 1) {
    const base = reading.facts[index];
    if (!base || base.table !== whole.table || base.line !== whole.line) continue;
    if (base === whole || base === a || base === b || base.unit?.dimension === 'percent') continue;
    for (const kind of ['ratio', 'growth'] as const) {
      const tried = changedRelation(relation, {
        kind,
        whole: 0,
        parts: [
          { fact: 1, sign: 1 },
          { fact: 2, sign: 1 },
        ],
      });
      if (verdictOf([whole, a, base], tried).status === 'holds') return { cause: 'other-base', cost: 0.8, by: base };
    }
  }
  const turned = changedRelation(relation, {
    kind: relation.kind === 'growth' ? 'ratio' : 'growth',
    whole: 0,
    parts: [
      { fact: 1, sign: 1 },
      { fact: 2, sign: 1 },
    ],
  });
  return verdictOf([whole, a, b], turned).status === 'holds' ? { cause: 'other-base', cost: 0.8, by: b } : null;
}

/** The likeliest single cause for `cell` to hold its value when `meant` was meant. */
export function explain(
  reading: Reading,
  problem: Problem,
  cell: FactIndex,
  meant: Decimal,
  certain: boolean,
): Explained {
  const fact = problem.facts[cell];
  if (!fact) return { cause: 'unknown', cost: 3 };
  const found: Explained[] = [];
  // Inside a wide range some slip always fits: it explains less than one that meets a single value.
  const doubt = certain ? 0 : 0.9;
  const slip = slipBetween(fact.value, meant, digitsOf(fact));
  if (slip && fact.written !== 'formula') found.push({ cause: slip.cause, cost: slip.cost + doubt });
  for (const relation of problem.failing) {
    if (relation.whole !== cell) continue;
    const gap =
      relation.kind === 'sum' && relation.exhaustive
        ? (byFormula(problem, relation) ?? partOfGap(problem, relation, fact.value, meant))
        : relation.kind === 'equal'
          ? byFormula(problem, relation)
          : null;
    const base = relation.kind === 'ratio' || relation.kind === 'growth' ? otherBase(reading, problem, relation) : null;
    if (gap) found.push(gap);
    if (base) found.push(base);
    found.push({ cause: 'stale-total', cost: fact.written === 'formula' ? 0.9 : 1.5 });
  }
  found.push({ cause: 'unknown', cost: fact.written === 'formula' ? 5 : 3 });
  return found.reduce((best, each) => (each.cost < best.cost ? each : best));
}

/** Whether two values are one figure. */
export function sameValue(a: Decimal, b: Decimal): boolean {
  return equals(normalise(a), normalise(b));
}

/** The cause that the contract names first: two or more relations agree on one value. */
export function causeNamed(explained: Cause, repaired: number): Cause {
  return repaired >= 2 && explained !== 'cells-swapped' ? 'two-relations-agree' : explained;
}
