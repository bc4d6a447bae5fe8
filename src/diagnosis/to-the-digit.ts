/**
 * Columns of quotients and products that come to the last digit of what is printed, all of them, though rounding would allow
 * each several values: they were computed from the printed figures, so that a value that only rounding allows is none.
 */
import { parseCellName } from '../core/cell-address';
import { equals, round, shift, subtract, toApproximateNumber, type Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';
import type { World } from './world';

const COMPUTED: ReadonlySet<Relation['kind']> = new Set(['ratio', 'growth', 'product', 'average']);
/** Ways in which the column's other figures could have come out together: fewer, and all of them may be so by chance. */
const NO_CHANCE = 100;
/** Others of a column that are looked at. */
const MOST = 60;

/** Whether the whole is what the printed figures come to, rounded to its own digits. */
function isToTheDigit({ facts }: World, relation: Relation): boolean {
  const whole = facts[relation.whole];
  const verdict = verdictOf(facts, relation);
  return (
    whole !== undefined && verdict.status !== 'skipped' && equals(round(verdict.expected, whole.decimals), whole.value)
  );
}

/** What the printed figures of such a column come to; null elsewhere. */
export function resultToTheDigit(world: World, relation: Relation): Decimal | null {
  const whole = world.facts[relation.whole];
  const verdict = whole && isColumnToTheDigit(world, relation) ? verdictOf(world.facts, relation) : null;
  return whole && verdict && verdict.status !== 'skipped' ? round(verdict.expected, whole.decimals) : null;
}

/** How many values of the whole rounding would allow. */
function allowed({ facts }: World, relation: Relation): number {
  const whole = facts[relation.whole];
  const verdict = verdictOf(facts, relation);
  if (!whole || verdict.status !== 'holds') return 1;
  const width = subtract(verdict.computed.high, verdict.computed.low);
  return Math.max(1, toApproximateNumber(shift(width, whole.decimals)));
}

/** Values of a result that rounding allows: with more, one that is not to the digit may be right by chance. */
const WIDE = 2;

/** Whether any of some results would hold by leave of rounding alone, which allows several values, and not to the digit. */
export function holdLoosely(
  world: World,
  relations: Iterable<Relation>,
  values: ReadonlyMap<FactIndex, Decimal>,
): boolean {
  const results = [...relations].filter(({ kind, roundedBy }) => COMPUTED.has(kind) && !roundedBy);
  let found = false;
  if (results.length > 0)
    world.tried(values, () => {
      found = results.some((each) => !isToTheDigit(world, each) && allowed(world, each) >= WIDE);
    });
  return found;
}

const known = new WeakMap<World, Map<string, boolean>>();

function find(world: World, relation: Relation, column: number): boolean {
  let ways = 1;
  let looked = 0;
  for (const each of world.around.inTableOf(relation.whole)) {
    if (each.kind !== relation.kind || each.source !== relation.source || world.failing.has(each)) continue;
    if (parseCellName(world.fact(each.whole)?.at.cell ?? '')?.column !== column) continue;
    if (verdictOf(world.facts, each).status === 'skipped') continue;
    if (!isToTheDigit(world, each)) return false;
    ways *= allowed(world, each);
    looked += 1;
    if (looked >= MOST) break;
  }
  return ways >= NO_CHANCE;
}

/** Whether the others of a relation's column all come to the last digit, and not by chance. */
export function isColumnToTheDigit(world: World, relation: Relation): boolean {
  const fact = world.fact(relation.whole);
  const column = parseCellName(fact?.at.cell ?? '')?.column;
  if (!COMPUTED.has(relation.kind) || relation.roundedBy || !fact || column === undefined) return false;
  let columns = known.get(world);
  if (!columns) known.set(world, (columns = new Map<string, boolean>()));
  const key = [fact.table, column, relation.kind, relation.source].join(' ');
  let found = columns.get(key);
  if (found === undefined) columns.set(key, (found = find(world, relation, column)));
  return found;
}

/** Whether edits leave what fails in such columns to the last digit, too; what fails elsewhere is not asked. */
export function comeToTheDigit(
  { world, failing }: { readonly world: World; readonly failing: readonly Relation[] },
  edits: ReadonlyMap<FactIndex, Decimal>,
): boolean {
  const asked = failing.filter((relation) => isColumnToTheDigit(world, relation));
  let all = true;
  if (asked.length > 0)
    world.tried(edits, () => {
      all = asked.every((relation) => isToTheDigit(world, relation));
    });
  return all;
}
