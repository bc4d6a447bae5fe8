/**
 * The fast answer: whether a relation certainly holds, on safe integers alone and without allocating anything.
 * `false` means "not certain", never "fails": `core/verdict` then asks exactly. Every sum and product that is compared
 * is proven to stay within 2⁵³, where doubles are exact.
 */
import type { Fact } from './fact';
import type { Relation } from './relation';
import type { Unit } from './unit';

const LIMIT = Number.MAX_SAFE_INTEGER;
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, n) => 10 ** n);

function sameScale(a: Unit | null, b: Unit | null): boolean {
  if (a === b || a === null || b === null) return true;
  return a.power === b.power && a.dimension === b.dimension && a.dimension !== 'other';
}

function sumHolds(facts: readonly Fact[], relation: Relation, whole: Fact): boolean {
  if (whole.standing !== 'exact') return false;
  const scale = whole.value.scale;
  let sum = 0;
  let size = 0;
  for (const part of relation.parts) {
    const fact = facts[part.fact];
    if (fact === undefined || fact.standing !== 'exact' || !sameScale(fact.unit, whole.unit)) return false;
    let small = fact.value.small;
    if (fact.value.scale !== scale) {
      const power = POWERS[scale - fact.value.scale];
      if (power === undefined) return false;
      small *= power;
    }
    sum += part.sign * small;
    size += small < 0 ? -small : small;
  }
  return size <= LIMIT && sum === whole.value.small;
}

/** v ± ½ulp against 100·a/b, cross-multiplied: (2m−1)·b ≤ 2·a·10^k < (2m+1)·b for positive figures. */
function percentHolds(whole: Fact, numerator: number, base: Fact, scaleOfNumerator: number): boolean {
  if (whole.standing !== 'rounded' || whole.unit === null || whole.unit.dimension !== 'percent') return false;
  const m = whole.value.small;
  const b = base.value.small;
  if (!(m > 0 && b > 0 && numerator > 0) || whole.value.scale > whole.decimals) return false;
  const printed = POWERS[whole.decimals - whole.value.scale];
  if (printed === undefined) return false;
  const power = 2 + whole.decimals + base.value.scale - scaleOfNumerator;
  const up = POWERS[power < 0 ? 0 : power];
  const down = POWERS[power < 0 ? -power : 0];
  if (up === undefined || down === undefined) return false;
  const middle = 2 * numerator * up;
  const low = (2 * m * printed - 1) * b * down;
  const high = (2 * m * printed + 1) * b * down;
  return middle <= LIMIT && high <= LIMIT && low <= middle && middle < high;
}

function ratioHolds(facts: readonly Fact[], relation: Relation, whole: Fact): boolean {
  const a = facts[relation.parts[0]?.fact ?? -1];
  const b = facts[relation.parts[1]?.fact ?? -1];
  if (!a || !b || a.standing !== 'exact' || b.standing !== 'exact' || !sameScale(a.unit, b.unit)) return false;
  if (relation.kind === 'ratio') return percentHolds(whole, a.value.small, b, a.value.scale);
  if (a.value.scale !== b.value.scale) return false;
  return percentHolds(whole, a.value.small - b.value.small, b, a.value.scale);
}

/** true: the relation holds exactly, or a rounded percentage holds within its last digit. false: ask exactly. */
export function certainlyHolds(facts: readonly Fact[], relation: Relation): boolean {
  const whole = facts[relation.whole];
  if (whole === undefined || relation.blanks.length > 0) return false;
  switch (relation.kind) {
    case 'sum':
      return relation.parts.length > 0 && sumHolds(facts, relation, whole);
    case 'ratio':
    case 'growth':
      return ratioHolds(facts, relation, whole);
    case 'equal': {
      const part = facts[relation.parts[0]?.fact ?? -1];
      return (
        part !== undefined && part.standing === 'exact' && whole.standing === 'exact' && sameScale(part.unit, whole.unit) &&
        part.value.scale === whole.value.scale && part.value.small === whole.value.small
      );
    }
    default:
      return false;
  }
}
