/**
 * How likely it is that figures which have nothing to do with each other come as near to a claim as these do: by one slip of
 * the hand. Derived in docs/decisions/091.
 */
import {
  absolute,
  add,
  compare,
  negate,
  sign,
  subtract,
  toApproximateNumber,
  ZERO,
  type Decimal,
} from '../../core/decimal';
import type { Fact } from '../../core/fact';
import { valuedFact } from '../../core/held-fact';
import { changedRelation, type Relation } from '../../core/relation';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { digitsDownTo, digitsOf } from './figure-digits';
import { meantBefore, SLIP_KINDS, stepOf } from './slip-kinds';
import { sumOfParts } from './sum-fit';

/** A claim over its own figures alone, so that they can be changed: the whole first, then its parts. */
class Trial {
  private readonly relation: Relation;

  constructor(
    private readonly facts: readonly Fact[],
    relation: Relation,
  ) {
    const parts = relation.parts.map((part, at) => ({ fact: at + 1, sign: part.sign }));
    this.relation = changedRelation(relation, { whole: 0, parts, exhaustive: true });
  }

  /** The trial of a relation; null where it asks more than its whole and its parts. */
  static of(draft: ProseDraft, relation: Relation): Trial | null {
    if (relation.weights || relation.kind === 'count' || relation.kind === 'subset') return null;
    return new Trial(
      [relation.whole, ...relation.parts.map(({ fact }) => fact)].flatMap((at) => draft.facts[at] ?? []),
      relation,
    );
  }

  /** With another size of one of its figures; what fell still fell. */
  with(at: number, size: Decimal): Trial {
    const changed = (fact: Fact): Fact => valuedFact(fact, sign(fact.value) < 0 ? negate(size) : size);
    return new Trial(
      this.facts.map((fact, index) => (index === at ? changed(fact) : fact)),
      this.relation,
    );
  }

  holds(): boolean {
    return verdictOf(this.facts, this.relation).status === 'holds';
  }

  /** How many wholes would do, one step from each other; so many are enough to know. */
  width(step: Decimal): number {
    const [whole] = this.facts;
    let found = 1;
    for (const way of [add, subtract])
      for (let value = way(absolute(whole?.value ?? ZERO), step); found < WIDEST; found += 1, value = way(value, step))
        if (!this.with(0, value).holds()) break;
    return found;
  }
}

const WIDEST = 64;

/** What holds of a text, by its figures. */
export type Held = ReadonlyMap<number, readonly Relation[]>;

/** What a slip in a figure would break of what holds: then it takes two slips to explain the miss by it. */
function isBorneOut(draft: ProseDraft, mention: Mention, value: Decimal, held: Held): boolean {
  const fact = draft.indexOf(mention);
  return (held.get(fact) ?? []).some((relation) => {
    const at = [relation.whole, ...relation.parts.map((part) => part.fact)].indexOf(fact);
    const trial = at < 0 ? null : Trial.of(draft, relation);
    return trial !== null && !trial.with(at, value).holds();
  });
}

/** The share of all figures of its size that a figure is, down to the last place that tells: by Benford's law. */
function shareOf({ kind, whole, parts }: NewClaim): number {
  const alike = kind === 'sum' ? parts.map(({ mention }) => mention) : [];
  const digits = kind === 'sum' ? digitsDownTo(whole, alike) : digitsOf(whole);
  const size = Math.abs(toApproximateNumber(whole.value));
  const units = size === 0 ? 1 : (size / 10 ** Math.floor(Math.log10(size))) * 10 ** (digits - 1);
  return Math.log10(1 + 1 / units);
}

/** How large what an open list leaves is, in units of its last place: of so many figures one would look like a slip. */
function leftOf({ kind, whole, parts, exhaustive }: NewClaim): number {
  const mentions = parts.map(({ mention }) => mention);
  const sum = kind === 'sum' && exhaustive === false ? sumOfParts(whole, mentions) : null;
  if (sum === null || compare(sum, whole.value) >= 0) return Infinity;
  const last = Math.max(whole.decimals, ...mentions.map(({ decimals }) => decimals));
  return Math.max(1, toApproximateNumber(subtract(whole.value, sum)) * 10 ** last);
}

/**
 * The chance that figures which are not of each other are one slip from holding, by the rarest slip that makes these hold or
 * a rarer one; null where no slip does. `held`: what holds of the text, which no slip may break.
 */
export function accidentOf(draft: ProseDraft, claim: NewClaim, held: Held): number | null {
  const trial = Trial.of(draft, draft.relation(claim));
  if (!trial) return null;
  const figures = [claim.whole, ...claim.parts.map(({ mention }) => mention)];
  let tried = 0;
  for (let kind = 0; kind < SLIP_KINDS; kind += 1) {
    let width = 0;
    for (const [at, mention] of figures.entries())
      for (const value of meantBefore(kind, mention)) {
        if (isBorneOut(draft, mention, value, held)) continue;
        tried += 1;
        const mended = trial.with(at, value);
        if (mended.holds()) width = Math.max(width, mended.width(stepOf(claim.whole)));
      }
    if (width > 0) return tried * Math.max(width * shareOf(claim), 1 / leftOf(claim));
  }
  return null;
}
