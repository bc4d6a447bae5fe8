/** Whether a quotient is a change over its base: (D5-C5)/C5. */
import type { RelativeRange } from '../formula';
import { negated } from './algebra';
import type { Operand, Term } from './formula-structure';

function sameRange(a: Term['range'], b: Term['range']): boolean {
  return (
    a.sheet === b.sheet &&
    a.top === b.top &&
    a.left === b.left &&
    a.bottom === b.bottom &&
    a.right === b.right &&
    (a as RelativeRange).relative === (b as RelativeRange).relative
  );
}

const isPlain = ({ times, conditions, leftOut }: Term): boolean => !times && conditions.length === 0 && !leftOut;

const sameTerm = (a: Term, b: Term): boolean =>
  a.sign === b.sign && isPlain(a) && isPlain(b) && sameRange(a.range, b.range);

/** What is left of `terms` without each of `taken`; null where one of these is not among them. */
function without(terms: readonly Term[], taken: readonly Term[]): Term[] | null {
  const left = [...terms];
  for (const term of taken) {
    const at = left.findIndex((own) => sameTerm(own, term));
    if (at < 0) return null;
    left.splice(at, 1);
  }
  return left;
}

export const sameTerms = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.length === b.length && without(a, b) !== null;

export interface Growth {
  readonly now: Operand;
  readonly base: Operand;
  readonly sign: 1 | -1;
}

/** now and base of (now − base) / base, or with sign −1 of (base − now) / base. */
export function growthOf(dividend: Operand, base: Operand): Growth | null {
  if (base.terms.length === 0 || base.terms.length > 50 || dividend.terms.length > 200) return null;
  for (const sign of [1, -1] as const) {
    const change = sign === 1 ? dividend.terms : dividend.terms.map(negated);
    const now = without(change, base.terms.map(negated));
    const constant = sign * dividend.constant + base.constant;
    if (now?.[0]?.sign === 1) return { now: { terms: now, constant }, base, sign };
  }
  return null;
}
