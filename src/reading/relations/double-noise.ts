/**
 * What doubles can hold (CONTRACT 4, Rounding): a difference of large figures leaves noise far above its own last digit,
 * and programs write results with thirteen or fourteen digits. Such a figure stands for no more than its table's size allows.
 */
import { round, toText, type Decimal } from '../../core/decimal';
import { standsAs } from '../../core/held-fact';
import type { ReadingDraft } from '../reading-draft';

const DOUBLE_DIGITS = 14;
/** More decimals than anyone types: the figure was computed. */
const COMPUTED_SCALE = 9;

const POWERS = Array.from({ length: 16 }, (_, n) => 10 ** n);

/** As below, in whole doubles: the coefficient and what it is divided by are exact. */
function shownDecimals(coefficient: number, scale: number): number {
  const unit = POWERS[scale - COMPUTED_SCALE] as number;
  const rest = coefficient % unit;
  let digits = (coefficient - rest) / unit + (rest * 2 >= unit ? 1 : 0);
  if (digits === 0) return 0;
  let decimals = COMPUTED_SCALE;
  while (decimals > 0 && digits % 10 === 0) {
    digits /= 10;
    decimals -= 1;
  }
  return decimals;
}

/** Decimals that a computed figure shows when its noise is taken off: 1.59999999999999 has one. */
export function plainDecimals(value: Decimal): number {
  const { small, big, scale } = value;
  if (scale < COMPUTED_SCALE) return scale;
  if (big === null && scale - COMPUTED_SCALE < POWERS.length) return shownDecimals(Math.abs(small), scale);
  const text = toText(round(value, COMPUTED_SCALE)).replace(/0+$/, '');
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

const sizeOf = ({ small, big, scale }: Decimal): number =>
  Math.abs(big === null ? small : Number(big)) / (scale < POWERS.length ? (POWERS[scale] as number) : 10 ** scale);

/** So many figures, nine in ten, tell that a program wrote them in single precision: seven digits, and noise behind. */
const SINGLES = 8;
const SINGLE_DIGITS = 7;
const SINGLE_NOISE = 1e-14;

function areSingle(draft: ReadingDraft, computed: readonly number[]): boolean {
  if (computed.length < SINGLES) return false;
  const isSingle = (index: number): boolean => {
    const fact = draft.facts[index];
    if (!fact || fact.written === 'formula') return false;
    const { small, big, scale } = fact.value;
    const value = (big === null ? small : Number(big)) / 10 ** scale;
    return Math.abs(Math.fround(value) - value) <= Math.abs(value) * SINGLE_NOISE;
  };
  return computed.filter(isSingle).length * 10 >= computed.length * 9;
}

/** Lets computed figures of a table stand for what its largest figure leaves of a double. */
export function standWithinDoubles(draft: ReadingDraft, matrix: readonly Int32Array[]): void {
  const computed: number[] = [];
  let largest = 0;
  for (const row of matrix) {
    for (const index of row) {
      const fact = index < 0 ? undefined : draft.facts[index];
      if (!fact) continue;
      const { value } = fact;
      largest = Math.max(largest, sizeOf(value));
      if (value.scale >= COMPUTED_SCALE && fact.knownTo === undefined) computed.push(index);
    }
  }
  const size = Math.ceil(Math.log10(Math.max(1, largest)));
  const decimals = areSingle(draft, computed)
    ? Math.max(0, SINGLE_DIGITS - size)
    : Math.max(COMPUTED_SCALE - 3, DOUBLE_DIGITS - size);
  for (const index of computed) {
    const fact = draft.facts[index];
    if (fact && fact.decimals > decimals) draft.facts[index] = standsAs(fact, { standing: 'rounded', decimals });
    else if (fact && fact.standing === 'exact') draft.facts[index] = standsAs(fact, { standing: 'rounded' });
  }
}
