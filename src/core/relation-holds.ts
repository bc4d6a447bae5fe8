/**
 * The fast answer: whether a relation certainly holds, on integers alone. `false` means "not certain", never "fails":
 * `core/verdict` then asks exactly. Sums and products of doubles that are compared are proven to stay within 2⁵³, where
 * doubles are exact; what would leave it is multiplied as big integers.
 */
import {
  COUNTED,
  DECIMALS_SHIFT,
  EXACT,
  PACKED,
  PERCENT,
  SCALE_SHIFT,
  UNIT_SHIFT,
  type PackedFigures,
} from './packed-figures';
import type { Relation } from './relation';

const LIMIT = Number.MAX_SAFE_INTEGER;
const POWERS: Float64Array = Float64Array.from({ length: 16 }, (_, n) => 10 ** n);
const BIG_POWERS: readonly bigint[] = Array.from({ length: 64 }, (_, n) => 10n ** BigInt(n));

/** Whole and parts agree digit by digit: every figure stands for its own value too, however it was rounded. */
function sumHolds(packed: PackedFigures, relation: Relation): boolean {
  const { coefficients, traits } = packed;
  const { whole, parts } = relation;
  const wanted = traits[whole] ?? 0;
  if ((wanted & PACKED) === 0) return false;
  const wantedUnit = wanted >>> UNIT_SHIFT;
  const wantedScale = (wanted >>> SCALE_SHIFT) & 15;
  let scale = wantedScale;
  let sum = 0;
  let size = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) return false;
    const own = traits[part.fact] ?? 0;
    let value = coefficients[part.fact] ?? NaN;
    if (own !== wanted) {
      if ((own & PACKED) === 0) return false;
      const unit = own >>> UNIT_SHIFT;
      if (unit !== wantedUnit && unit !== 0 && wantedUnit !== 0) return false;
    }
    const missing = scale - ((own >>> SCALE_SHIFT) & 15);
    if (missing > 0) value *= POWERS[missing] ?? NaN;
    else if (missing < 0) {
      const factor = POWERS[-missing] ?? NaN;
      sum *= factor;
      size *= factor;
      scale -= missing;
    }
    sum += part.sign * value;
    size += value < 0 ? -value : value;
  }
  return (
    size <= LIMIT &&
    sum === (coefficients[whole] ?? NaN) * (scale === wantedScale ? 1 : (POWERS[scale - wantedScale] ?? NaN))
  );
}

/** |m·b − n·10^power| against ½ and 1 of the quotient's last digit, all positive: exact beyond doubles. */
function quotientHolds(m: number, base: number, numerator: number, power: number, counted: boolean): boolean {
  const factor = BIG_POWERS[Math.abs(power)];
  if (factor === undefined) return false;
  const [b, n] = power < 0 ? [BigInt(base) * factor, BigInt(numerator)] : [BigInt(base), BigInt(numerator) * factor];
  const gap = 2n * (n - BigInt(m) * b);
  // A formula's result stands for one unit of its last digit either way, a printed one for [−½, ½).
  return counted ? gap <= 2n * b && gap >= -2n * b : gap < b && gap >= -b;
}

/** What a few operations on doubles may be off by, as a share of what they come to. */
const NOISE = 2 ** -49;

/** A computed figure with more digits than it stands for: 10^power·n/b within one unit of its last place, whatever doubles lose. */
function countedHolds(stated: number, scale: number, quotient: number, power: number, decimals: number): boolean {
  const value = stated / (POWERS[scale] ?? NaN);
  const expected = power < 0 ? quotient / (POWERS[-power] ?? NaN) : quotient * (POWERS[power] ?? NaN);
  return Math.abs(expected - value) + NOISE * Math.abs(value) <= 1 / (POWERS[decimals] ?? NaN);
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
  let stated = coefficients[relation.whole] ?? NaN;
  if (stated < 0 && numerator < 0) {
    // A fall: its interval is the mirrored one.
    stated = -stated;
    numerator = -numerator;
  }
  const decimals = (whole >>> DECIMALS_SHIFT) & 15;
  const missing = decimals - ((whole >>> SCALE_SHIFT) & 15);
  if (!(stated > 0 && base > 0 && numerator > 0 && numerator <= LIMIT)) return false;
  if (missing < 0)
    return (
      (whole & COUNTED) !== 0 &&
      countedHolds(stated, decimals - missing, numerator / base, 2 + scaleB - scaleA, decimals)
    );
  const power = 2 + decimals + scaleB - scaleA;
  const m = stated * (POWERS[missing] ?? NaN);
  if (!(m <= LIMIT)) return false;
  if ((whole & COUNTED) !== 0) return quotientHolds(m, base, numerator, power, true);
  const middle = 2 * numerator * (power > 0 ? (POWERS[power] ?? NaN) : 1);
  const scaled = base * (power < 0 ? (POWERS[-power] ?? NaN) : 1);
  const high = (2 * m + 1) * scaled;
  if (middle <= LIMIT && high <= LIMIT) return (2 * m - 1) * scaled <= middle && middle < high;
  return quotientHolds(m, base, numerator, power, false);
}

/** Two places with the very same digits of the same unit. */
function sameFigure(packed: PackedFigures, whole: number, part: number): boolean {
  const { coefficients, traits } = packed;
  const [a, b] = [traits[whole] ?? 0, traits[part] ?? 0];
  return (
    part !== whole &&
    (a & b & PACKED) !== 0 &&
    a >>> UNIT_SHIFT === b >>> UNIT_SHIFT &&
    ((a >>> SCALE_SHIFT) & 15) === ((b >>> SCALE_SHIFT) & 15) &&
    coefficients[whole] === coefficients[part]
  );
}

/** true: the relation holds digit by digit, or a percentage holds within its last digit. false: ask exactly. */
export function certainlyHolds(packed: PackedFigures, relation: Relation): boolean {
  switch (relation.kind) {
    case 'sum':
      return relation.parts.length > 0 && sumHolds(packed, relation);
    case 'ratio':
    case 'growth':
      return percentHolds(packed, relation);
    case 'equal':
      return sameFigure(packed, relation.whole, relation.parts[0]?.fact ?? relation.whole);
    default:
      return false;
  }
}
