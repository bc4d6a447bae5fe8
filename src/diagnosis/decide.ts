/**
 * Decided means proven (CONTRACT 4, Repairs): one value of one cell mends all that fails around it, breaks nothing that
 * holds, can be asked everywhere, and no other cell, alone or with all that was carried on from it, would do as well.
 */
import { add, fromInteger, shift, subtract, type Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Interval } from '../core/interval';
import type { Relation, RelationSource } from '../core/relation';
import { digitsOf, feasible, printedRange, standingIn } from './feasible';
import { intersection, isClean, valuesIn, type Hypothesis } from './hypothesis';
import { cellsOf, type Problem } from './problem';
import { explainsAll } from './single';
import type { Outcome, World } from './world';

export interface Decision {
  /** What the figures prove; null where they do not. */
  readonly proven: Hypothesis | null;
  /** Cells (of the problem) that would explain it as well, the best first. */
  readonly rivals: readonly FactIndex[];
}

/** Rivals asked at most, by the parts that must be added for each. */
const MOST_WORK = 400_000;
const DECLARED: ReadonlySet<RelationSource> = new Set(['code row', 'heading', 'formula', 'form']);

/** Declared on the sheet, or held in other places: what may decide at all. */
function isBorneOut({ source, support }: Relation): boolean {
  return DECLARED.has(source) || (support !== null && support.holds >= 2);
}

/** Relations that say something of their own: the same cells asked twice are one witness. */
function witnesses(relations: Iterable<Relation>): Relation[] {
  const told = new Map<string, Relation>();
  for (const relation of relations) told.set([...cellsOf(relation)].sort((a, b) => a - b).join(), relation);
  return [...told.values()];
}

function isEvidence(mended: readonly Relation[]): boolean {
  if (mended.every(({ source }) => source === 'figures')) return false;
  return mended.length >= 2 || mended.some(isBorneOut);
}

/** The cells that a formula among `cells` is computed from, and theirs: to change one changes the formula's result. */
function withInputs(world: World, cells: Iterable<FactIndex>): Set<FactIndex> {
  const all = new Set(cells);
  for (const cell of all) {
    if (world.fact(cell)?.written !== 'formula') continue;
    const own = world.of(cell).filter((relation) => relation.whole === cell);
    const formulas = own.filter(({ source }) => source === 'formula');
    for (const relation of formulas.length > 0 ? formulas : own)
      if (!world.failing.has(relation)) for (const { fact } of relation.parts) all.add(fact);
  }
  return all;
}

/** Values of one cell that would mend the failing relations that it stands in; a formula's inputs move by what it lacks. */
function meant(world: World, cell: FactIndex, mended: readonly Relation[]): Decimal[] {
  const fact = world.fact(cell);
  if (!fact) return [];
  const standing = standingIn(world.facts);
  let range: Interval | null = null;
  for (const relation of mended) {
    const own = cellsOf(relation).includes(cell) ? feasible(world.facts, relation, cell, standing) : null;
    if (!own) continue;
    const printed = printedRange(fact, own);
    range = range ? intersection(range, printed) : printed;
    if (!range) return [];
  }
  if (range) return valuesIn(fact, range);
  return mended.flatMap((relation) =>
    cellsOf(relation).flatMap((computed) => {
      const now = world.fact(computed);
      const range = now?.written === 'formula' ? feasible(world.facts, relation, computed, standing) : null;
      if (!now || !range) return [];
      const by = subtract(range.low, now.value);
      return [add(fact.value, by), subtract(fact.value, by)];
    }),
  );
}

/** Other cells that would do: alone, or with the wholes above them made anew. */
function rivalsOf(world: World, cell: FactIndex, mended: ReadonlySet<Relation>): FactIndex[] | null {
  const asked = [...mended];
  const cells = withInputs(world, asked.flatMap(cellsOf));
  if (cells.size * asked.reduce((sum, { parts }) => sum + parts.length, 0) > MOST_WORK) return null;
  const mends = (other: FactIndex, value: Decimal): boolean => {
    const outcome = world.after(new Map([[other, value]]), 'all');
    return outcome.broken.length === 0 && asked.every((relation) => outcome.mended.has(relation));
  };
  return [...cells].filter(
    (other) => other !== cell && meant(world, other, asked).some((value) => mends(other, value)),
  );
}

/** Whether the next printable value, up or down, would do as well: what only rounding allows does less well. */
function isOpen(world: World, cell: FactIndex, value: Decimal, { mended, outright }: Outcome): boolean {
  const fact = world.fact(cell);
  if (!fact) return true;
  const step = shift(fromInteger(1), -digitsOf(fact));
  return [add(value, step), subtract(value, step)].some((next) => {
    const outcome = world.after(new Map([[cell, next]]), 'formulas');
    return (
      outcome.broken.length === 0 &&
      outcome.outright >= outright &&
      [...mended].every((relation) => outcome.mended.has(relation))
    );
  });
}

/** What is proven of a problem, and who speaks against it. `world` knows everything that fails, here and elsewhere. */
export function decide(world: World, problem: Problem, hypotheses: readonly Hypothesis[]): Decision {
  const whole = hypotheses.filter((each) => explainsAll(problem, each)).sort((a, b) => a.cost - b.cost);
  const cells = [...new Set(whole.map(({ changes }) => changes[0]?.fact ?? -1))];
  const [first] = whole;
  const change = first?.changes[0];
  const origin = problem.origin[change?.fact ?? -1];
  const open = { proven: null, rivals: cells };
  if (!first || !change || origin === undefined || first.changes.length !== 1 || !isClean(first)) return open;
  if (whole.some(({ changes }) => changes.length > 1 || changes[0]?.fact !== change.fact)) return open;
  const outcome = world.after(new Map([[origin, change.value]]), 'formulas');
  const { mended, broken, unasked } = outcome;
  if (broken.length > 0 || unasked.length > 0 || problem.sources.some((relation) => !mended.has(relation))) return open;
  const evidence = witnesses(mended);
  if (!isEvidence(evidence)) return open;
  if (evidence.length < 2 && world.failsBeside(origin, mended)) return open;
  if (isOpen(world, origin, change.value, outcome)) return open;
  const rivals = rivalsOf(world, origin, mended);
  if (rivals === null) return open;
  const local = new Map(problem.origin.map((index, place) => [index, place]));
  return rivals.length === 0
    ? { proven: first, rivals: [] }
    : { proven: null, rivals: [...cells, ...rivals.flatMap((index) => local.get(index) ?? [])] };
}
