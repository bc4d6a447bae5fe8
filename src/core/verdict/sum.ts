/** Sums and differences: exactly, within what doubles hold, or within what each figure stands for. */
import { absolute, add, compare, negate, shift, sign, subtract, ZERO, type Decimal } from '../decimal';
import type { Fact } from '../fact';
import { liesBelow, meets, negated, point, shifted, sumOf, widened, type Interval } from '../interval';
import type { Relation } from '../relation';
import { powerBetween } from '../relation-scale';
import { blankRoom } from './blank-room';
import { noiseOf } from './doubles';
import { partRounding } from './part-rounding';
import { skipped, testOf, type Sides, type Verdict } from './sides';
import { standsFor } from './stands-for';

interface Total {
  readonly values: readonly Decimal[];
  readonly expected: Decimal;
  readonly computed: Interval;
  /** The same with what formulas rounded taken as it stands. */
  readonly firm: Interval;
  /** No part lowers it. */
  readonly growing: boolean;
}

/** A part that its own formula rounds: a gap within that is said, though it is no error. */
function roundsItself(fact: Fact): boolean {
  return fact.written === 'formula' && fact.knownTo !== undefined;
}

function totalOf(whole: Fact, parts: readonly Fact[], relation: Relation, asWritten: boolean): Total | Fact {
  const values: Decimal[] = [];
  let [expected, computed, firm, growing] = [ZERO, point(ZERO), point(ZERO), true];
  for (const [index, part] of parts.entries()) {
    // The cell's own formula adds what stands in its cells, whatever units are written beside them.
    const power = asWritten ? 0 : powerBetween(part.unit, whole.unit);
    if (power === null) return part;
    const minus = relation.parts[index]?.sign === -1;
    const value = shift(part.value, power);
    const interval = shifted(standsFor(part), power);
    const own = roundsItself(part) ? point(value) : interval;
    values.push(value);
    expected = add(expected, minus ? negate(value) : value);
    computed = sumOf(computed, minus ? negated(interval) : interval);
    firm = sumOf(firm, minus ? negated(own) : own);
    if (minus || sign(value) < 0) growing = false;
  }
  return { values, expected, computed, firm, growing };
}

/** Whether the blanks could make up for what is missing. A remainder needs no blank, and with signs nobody can tell. */
function blanksExplain(facts: readonly Fact[], relation: Relation, missing: Decimal, growing: boolean): boolean {
  if (relation.blanks.length === 0) return false;
  if (!relation.exhaustive || !growing) return true;
  const room = relation.blankRoom === undefined ? blankRoom(facts, relation) : relation.blankRoom;
  return room === null || compare(missing, room) <= 0;
}

export function sumVerdict(facts: readonly Fact[], whole: Fact, parts: readonly Fact[], relation: Relation): Verdict {
  const verdict = asked(facts, whole, parts, relation, false);
  if (
    (relation.source !== 'formula' && !relation.asWritten) ||
    verdict.status === 'holds' ||
    parts.every(({ unit }) => powerBetween(unit, whole.unit) === 0)
  )
    return verdict;
  const written = asked(facts, whole, parts, relation, true);
  return written.status === 'holds' || relation.asWritten ? written : verdict;
}

/** `asWritten` adds the figures as they stand, whatever their units. */
function asked(
  facts: readonly Fact[],
  whole: Fact,
  parts: readonly Fact[],
  relation: Relation,
  asWritten: boolean,
): Verdict {
  if (parts.length === 0) return skipped(relation.blanks.length > 0 ? 'unknown-operand' : 'no-parts');
  const total = totalOf(whole, parts, relation, asWritten);
  if ('value' in total) return skipped('incompatible-units', [whole, total]);
  const { expected, computed, firm, growing } = total;
  const stated = standsFor(whole);
  const sides: Sides = { test: testOf([whole, ...parts]), actual: whole.value, expected, stated, computed };
  const rounding: Sides = { ...sides, test: 'rounding' };
  const gap = absolute(subtract(whole.value, expected));
  if (meets(stated, firm)) return { status: 'holds', ...(sign(gap) === 0 ? sides : rounding) };
  if (compare(gap, noiseOf([whole, ...parts], [whole.value, ...total.values])) <= 0)
    return { status: 'holds', ...rounding };
  if (meets(stated, computed)) return { status: 'fails', code: 'within-rounding', ...rounding };
  const exceed = liesBelow(stated, computed);
  const missing = subtract(stated.high, computed.low);
  const slack = partRounding(whole, parts, relation);
  if (slack !== null && (relation.exhaustive || exceed) && compare(gap, slack) <= 0)
    return { status: 'fails', code: 'within-rounding', ...rounding, computed: widened(computed, slack) };
  if (!(exceed && growing) && blanksExplain(facts, relation, missing, growing)) return skipped('unknown-operand');
  if (relation.exhaustive) return { status: 'fails', code: 'mismatch', ...sides };
  return { status: 'fails', code: exceed ? 'parts-exceed-total' : 'remainder', ...sides };
}
