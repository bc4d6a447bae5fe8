/** One indicator that stands in two places: whichever of its cells is meant, it is the same figure. */
import { addressKey } from '../../core/cell-address';
import { compare } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import { wordsOf } from '../../prose';

/** Words that a label must have to name an indicator wherever it stands; "Tổng cộng" and "UBND xã" name a line of a table. */
export const TELLING = 3;
const isOneName = (a: Fact, b: Fact): boolean =>
  foldText(a.label) === foldText(b.label) && wordsOf(a.label).size >= TELLING;

/** One indicator in two places: of one name, or said to be equal (by the forms, or by a formula that takes it over). */
export const isSame = (a: Fact, b: Fact, equal: ReadonlySet<string>): boolean =>
  equal.has(pairKey(a, b)) ||
  (a.measure === b.measure &&
    compare(a.value, b.value) === 0 &&
    ((a.key !== null ? a.key === b.key && a.form === b.form : foldText(a.label) === foldText(b.label)) ||
      isOneName(a, b)));

const pairKey = (a: Fact, b: Fact): string =>
  [a, b]
    .map(({ at }) => addressKey(at))
    .sort()
    .join('\n');

/** Pairs of cells that a relation makes equal, and that are. */
export function equalPairs({ relations, facts }: Reading): ReadonlySet<string> {
  return new Set(
    relations.flatMap(({ kind, whole, parts }) => {
      const [one, other] = [facts[whole], facts[parts[0]?.fact ?? -1]];
      const isEqual = kind === 'equal' && parts.length === 1 && one && other && compare(one.value, other.value) === 0;
      return isEqual ? [pairKey(one, other)] : [];
    }),
  );
}
