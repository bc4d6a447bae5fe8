/**
 * Powers of ten between the figures of a relation: facts of one dimension but different units are made comparable
 * ("1.694 tỷ đồng" is 1.694.000 "triệu đồng"). Sản lượng (tấn) = diện tích (ha) × năng suất (tạ/ha) ÷ 10 follows from
 * the units themselves: 1 ha × 1 tạ/ha is 10² kg.
 */
import type { Fact } from './fact';
import type { Relation } from './relation';
import type { Unit } from './unit';

/** kg in one (ha × tạ/ha), as a power of ten. */
const QUINTAL_POWER = 2;

function family(unit: Unit): string {
  if (unit.dimension === 'percent-point') return 'percent';
  return unit.dimension === 'other' ? `other:${unit.kind}` : unit.dimension;
}

/** n such that part · 10^n is in the unit of `whole`; null when the two measure different things. */
export function powerBetween(part: Unit | null, whole: Unit | null): number | null {
  if (part === whole || part === null || whole === null) return 0;
  return family(part) === family(whole) ? part.power - whole.power : null;
}

function is(unit: Unit | null, dimension: Unit['dimension']): boolean {
  return (
    unit !== null && (unit.dimension === dimension || (dimension === 'percent' && unit.dimension === 'percent-point'))
  );
}

function powerOf(unit: Unit | null): number {
  return unit?.power ?? 0;
}

const COUNTED: ReadonlySet<Relation['source']> = new Set(['meaning', 'figures']);

/** n in `whole = 10^n · a / b`; null for units that cannot be related so. Growth is a ratio of like figures. */
export function quotientPower(relation: Relation, whole: Fact, a: Fact, b: Fact): number | null {
  const between = powerBetween(a.unit, b.unit);
  if (between !== null) {
    // What figures alone show was counted on them as printed: 0,32 under "%" may be a share of 1.
    const counted = COUNTED.has(relation.source);
    const stated = is(whole.unit, 'percent') && !counted ? 2 : relation.factorPower;
    return stated + between;
  }
  const byArea = is(b.unit, 'area') && is(whole.unit, 'yield');
  const byYield = is(b.unit, 'yield') && is(whole.unit, 'area');
  if (is(a.unit, 'mass') && (byArea || byYield)) {
    return powerOf(a.unit) - powerOf(b.unit) - powerOf(whole.unit) - QUINTAL_POWER;
  }
  return relation.kind === 'growth' ? null : relation.factorPower;
}

/** n in `whole = 10^n · Π parts`. A formula's own factor already converts its units; without one the units decide. */
export function productPower(relation: Relation, whole: Fact, parts: readonly Fact[]): number {
  const units = parts.map((part) => part.unit);
  const area = units.find((unit) => is(unit, 'area'));
  const yielded = units.find((unit) => is(unit, 'yield'));
  if (parts.length === 2 && area && yielded && is(whole.unit, 'mass')) {
    return QUINTAL_POWER + area.power + yielded.power - powerOf(whole.unit);
  }
  if (relation.factorPower !== 0) return relation.factorPower;
  const percent = units.filter((unit) => is(unit, 'percent')).length;
  const alike = units.filter((unit) => unit !== null && !is(unit, 'percent') && unit.dimension !== 'count');
  const only = alike.length === 1 ? alike[0] : undefined;
  const between = only ? (powerBetween(only, whole.unit) ?? 0) : 0;
  return between - (is(whole.unit, 'percent') ? Math.max(0, percent - 1) : percent) * 2;
}
