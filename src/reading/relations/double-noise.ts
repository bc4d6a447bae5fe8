/**
 * What doubles can hold (CONTRACT 4, Rounding): a difference of large figures leaves noise far above its own last digit,
 * and programs write results with thirteen or fourteen digits. Such a figure stands for no more than its table's size allows.
 */
import { round, toText, type Decimal } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import { standsAs } from '../../core/held-fact';
import type { ReadingDraft } from '../reading-draft';

const DOUBLE_DIGITS = 14;
/** More decimals than anyone types: the figure was computed. */
const COMPUTED_SCALE = 9;

/** Decimals that a computed figure shows when its noise is taken off: 1.59999999999999 has one. */
export function plainDecimals(value: Decimal): number {
  if (value.scale < COMPUTED_SCALE) return value.scale;
  const text = toText(round(value, COMPUTED_SCALE)).replace(/0+$/, '');
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

const sizeOf = ({ value: { small, big, scale } }: Fact): number => Math.abs(Number(big ?? small)) / 10 ** scale;

/** Lets computed figures of a table stand for what its largest figure leaves of a double. */
export function standWithinDoubles(draft: ReadingDraft, matrix: readonly Int32Array[]): void {
  const computed: number[] = [];
  let largest = 0;
  for (const row of matrix) {
    for (const index of row) {
      const fact = index < 0 ? undefined : draft.facts[index];
      if (!fact) continue;
      largest = Math.max(largest, sizeOf(fact));
      if (fact.value.scale >= COMPUTED_SCALE && fact.knownTo === undefined) computed.push(index);
    }
  }
  const decimals = Math.max(COMPUTED_SCALE - 3, DOUBLE_DIGITS - Math.ceil(Math.log10(Math.max(1, largest))));
  for (const index of computed) {
    const fact = draft.facts[index];
    if (fact && fact.decimals > decimals) draft.facts[index] = standsAs(fact, { standing: 'rounded', decimals });
    else if (fact && fact.standing === 'exact') draft.facts[index] = standsAs(fact, { standing: 'rounded' });
  }
}
