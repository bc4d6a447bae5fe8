/**
 * The fast answer: whether a relation certainly holds, on safe integers alone and without allocating anything.
 * `false` means "not certain", never "fails": `core/verdict` then asks exactly. Every sum and product that is compared
 * is proven to stay within 2⁵³, where doubles are exact.
 */
import { DECIMALS_SHIFT, EXACT, PACKED, PERCENT, SCALE_SHIFT, UNIT_SHIFT, type PackedFigures } from './packed-figures';
import type { Relation } from './relation';

const LIMIT = Number.MAX_SAFE_INTEGER;
const POWERS: Float64Array = Float64Array.from({ length: 16 }, (_, n) => 10 ** n);

function sumHolds(packed: PackedFigures, relation: Relation): boolean {
  const { coefficients, traits } = packed;
  const { whole, parts } = relation;
  const wanted = traits[whole] ?? 0;
  if ((wanted & EXACT) === 0) return false;
  let sum = 0;
  let size = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) return false;
    const own = traits[part.fact] ?? 0;
    let value = coefficients[part.fact] ?? NaN;
    if (own !== wanted) {
      if ((own & EXACT) === 0) return false;
      const [unit, other] = [own >>> UNIT_SHIFT, wanted >>> UNIT_SHIFT];
      if (unit !== other && unit !== 0 && other !== 0) return false;
      const power = ((wanted >>> SCALE_SHIFT) & 15) - ((own >>> SCALE_SHIFT) & 15);
      if (power < 0) return false;
      value *= POWERS[power] ?? NaN;
    }
    sum += part.sign * value;
    size += value < 0 ? -value : value;
  }
  return size <= LIMIT && sum === coefficients[whole];
}

/** v ± ½ulp against 100·n/b, cross-multiplied: (2m−1)·b ≤ 2·n·10^k < (2m+1)·b for positive figures. */
function percentHolds(packed: PackedFigures, relation: Relation): boolean {
  const { coefficients, traits } = packed;
  const [first, second] = relation.parts;
  if (first === undefined || second === undefined || relation.blanks.length > 0) return false;
  const [whole, a, b] = [traits[relation.whole] ?? 0, traits[first.fact] ?? 0, traits[second.fact] ?? 0];
  if ((whole & (PACKED | EXACT | PERCENT)) !== (PACKED | PERCENT) || (a & b & EXACT) === 0) return false;
  if (a >>> UNIT_SHIFT !== b >>> UNIT_SHIFT) return false;
  const scaleA = (a >>> SCALE_SHIFT) & 15;
  const scaleB = (b >>> SCALE_SHIFT) & 15;
  const base = coefficients[second.fact] ?? NaN;
  let numerator = coefficients[first.fact] ?? NaN;
  if (relation.kind === 'growth') {
    if (scaleA !== scaleB) return false;
    numerator -= base;
  }
  const decimals = (whole >>> DECIMALS_SHIFT) & 15;
  const missing = decimals - ((whole >>> SCALE_SHIFT) & 15);
  const power = 2 + decimals + scaleB - scaleA;
  const m = 2 * (coefficients[relation.whole] ?? NaN) * (POWERS[missing] ?? NaN);
  if (!(m > 0 && base > 0 && numerator > 0) || missing < 0) return false;
  const middle = 2 * numerator * (power > 0 ? (POWERS[power] ?? NaN) : 1);
  const scaled = base * (power < 0 ? (POWERS[-power] ?? NaN) : 1);
  const high = (m + 1) * scaled;
  return middle <= LIMIT && high <= LIMIT && (m - 1) * scaled <= middle && middle < high;
}

/** true: the relation holds exactly, or a rounded percentage holds within its last digit. false: ask exactly. */
export function certainlyHolds(packed: PackedFigures, relation: Relation): boolean {
  switch (relation.kind) {
    case 'sum':
      return relation.parts.length > 0 && sumHolds(packed, relation);
    case 'ratio':
    case 'growth':
      return percentHolds(packed, relation);
    case 'equal': {
      const part = relation.parts[0]?.fact ?? relation.whole;
      const traits = packed.traits[relation.whole] ?? 0;
      return part !== relation.whole && (traits & EXACT) !== 0 && traits === packed.traits[part] &&
        packed.coefficients[relation.whole] === packed.coefficients[part];
    }
    default:
      return false;
  }
}
