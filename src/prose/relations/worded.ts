/** Grammar that says outright what a figure is made of, and how far from it the figures may be before something else is meant. */
import { absolute, add, compare, fromInteger, multiply, shift, subtract, type Decimal } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { skeletonOf } from './skeleton';
import { inUnitOf, slipExplains, sumOfParts } from './sum-fit';

/** One grammar: what it reads in a line's words, and the claim that its figures make; null where they make none. */
export interface Worded {
  readonly pattern: RegExp;
  readonly claim: (figures: readonly Mention[], read: ReadLine, match: RegExpMatchArray) => NewClaim | null;
  /** Hundredths of the whole by which the figures may miss it and still be meant; a slip explains more. */
  readonly most: number;
}

/** A figure of a skeleton, in the order in which it is claimed. */
export const FIGURE = '⟦(\\d+)⟧';

const HUNDRED = fromInteger(100);

/** Whether two figures are no further apart than so many hundredths of the first. */
export function isWithinHundredths(whole: Decimal, other: Decimal, most: number): boolean {
  const gap = multiply(absolute(subtract(whole, other)), HUNDRED);
  return compare(gap, multiply(absolute(whole), fromInteger(most))) <= 0;
}

/** What signed parts come to, in the unit of the whole. */
function comesTo({ whole, parts }: NewClaim): Decimal | null {
  if (parts.every(({ sign }) => sign > 0))
    return sumOfParts(
      whole,
      parts.map(({ mention }) => mention),
    );
  let sum = fromInteger(0);
  for (const { mention, sign } of parts) {
    const value = inUnitOf(mention, whole);
    if (value === null) return null;
    sum = sign > 0 ? add(sum, value) : subtract(sum, value);
  }
  return sum;
}

/** Ten, a hundred or a thousand times: so many noughts at most. */
const NOUGHTS = [-3, -2, -1, 1, 2, 3];

/** "930 ha: 52 ha, 6.800 ha, 98 ha, 100 ha": one part at another scale alone makes up the whole. */
export function isScaleSlip(whole: Mention, parts: readonly Mention[], sum: Decimal): boolean {
  return parts.some((each) => {
    const value = inUnitOf(each, whole);
    const others = value && subtract(sum, value);
    return others && NOUGHTS.some((by) => compare(add(others, shift(value, by)), whole.value) === 0);
  });
}

/** Whether the figures of a sum are near enough to be those that the words mean. */
function isMeant(claim: NewClaim, most: number): boolean {
  const sum = comesTo(claim);
  if (sum === null) return false;
  const { whole } = claim;
  const parts = claim.parts.map(({ mention }) => mention);
  return (
    isWithinHundredths(whole.value, sum, most) || slipExplains(whole, parts, sum) || isScaleSlip(whole, parts, sum)
  );
}

/** Asks one line by grammars: of each whole that no other relation of the kind explains. */
export function askWorded(draft: ProseDraft, read: ReadLine, grammars: readonly Worded[]): void {
  const text = skeletonOf(read);
  for (const { pattern, claim: claimOf, most } of grammars) {
    for (const match of text.matchAll(pattern)) {
      const figures = match.slice(1).flatMap((index) => (index ? (read.mentions[Number(index)] ?? []) : []));
      const claim = claimOf(figures, read, match);
      if (!claim || isAsked(draft, claim)) continue;
      const { status } = verdictOf(draft.facts, draft.relation(claim));
      if (status === 'holds' || (status === 'fails' && (claim.kind !== 'sum' || isMeant(claim, most))))
        draft.relate(claim);
      else if (status === 'fails') draft.withdraw(claim);
    }
  }
}

/** Whether its whole is explained, or its parts are known to be of another. */
const isAsked = (draft: ProseDraft, { kind, whole, parts }: NewClaim): boolean =>
  draft.relationsOf(whole.line).some((each) => each.kind === kind && draft.mentions[each.whole] === whole) ||
  (kind === 'sum' && parts.some(({ mention }) => (draft.wholesOf.get(mention) ?? []).some((of) => of !== whole)));
