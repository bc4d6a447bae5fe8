/**
 * Before anybody is accused: a percentage or a change that is not that of its two figures may be of two others. Where some
 * pair near it bears it out, that pair is what was meant.
 */
import { verdictOf } from '../../core/verdict';
import type { Relation } from '../../core/relation';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { AMOUNTS, comparisonOf, isAlike } from './comparison-kinds';
import { otherWholes } from './other-wholes';
import { isTied } from './satellites';
import { comparisonClaim, telling } from './comparison-claims';
import { pairThatHolds } from './unasked-comparisons';

/** So many digits are given by few others, and so few others may give them by accident. */
const ROOM = 40;

/**
 * "thụ lý 2.914 vụ; đã giải quyết 2.306 vụ; so với cùng kỳ thụ lý tăng 217 vụ (2.697)": another figure of the noun in the place of
 * one of the two, wherever the line prints it, where that one holds.
 */
function otherOfTwo(draft: ProseDraft, read: ReadLine, relation: Relation, said: Mention): NewClaim | null {
  const figures = relation.parts.map(({ fact }) => draft.mentions[fact]);
  const others = read.mentions.filter(
    (each) => AMOUNTS.has(each.role) && !each.hedged && each !== said && !figures.includes(each),
  );
  const room = 10 ** (telling(said) + 1);
  let tried = 0;
  for (const [at, old] of figures.entries()) {
    if (!old || old.role === 'now' || (old.role === 'prior' && at === 1)) continue;
    // What was planned is neither.
    for (const other of others.filter(({ unit, role }) => role !== 'plan' && isAlike(unit, old.unit))) {
      tried += 1;
      if (tried * ROOM > room) return null;
      const parts = relation.parts.map(({ sign }, index) => ({
        mention: (index === at ? other : figures[index]) as Mention,
        sign,
      }));
      const { kind, factorPower, statement } = relation;
      const claim: NewClaim = { kind, whole: said, parts, factorPower, statement };
      if (verdictOf(draft.facts, draft.relation(claim)).status === 'holds') return claim;
    }
  }
  return null;
}

export function secondLook(draft: ProseDraft, lines: readonly ReadLine[]): void {
  otherWholes(draft);
  const readOf = new Map(lines.map((read) => [read.line, read]));
  for (const [at, relation] of draft.relations.entries()) {
    const said = draft.mentions[relation.whole];
    const read = said && readOf.get(said.line);
    if (!read || draft.settled.has(said) || comparisonOf(said) === null || relation.parts.length !== 2) continue;
    if (verdictOf(draft.facts, relation).status !== 'fails') continue;
    const [now, base] = relation.parts.map(({ fact }) => draft.mentions[fact]);
    // The two of a fraction are what they are.
    if (now?.role === 'now' && base?.role === 'base') continue;
    // The earlier figure may stand first.
    // A figure that is called an earlier one was before: then the verb is false.
    const known = [now, base].some((each) => each?.role === 'prior' || each?.role === 'plan');
    const turned =
      now && base && !known && relation.kind === 'sum'
        ? comparisonClaim(said, { now: base, base: now, cost: 0 })
        : null;
    const swapped = turned && verdictOf(draft.facts, draft.relation(turned)).status === 'holds' ? turned : null;
    const points = said.role === 'growth' ? pairThatHolds(draft, read, said, 'change') : null;
    // "524 vụ, giảm 37 vụ so với cùng kỳ (561 vụ)": of the figure right before it, whatever else is said of it further on.
    const beside = relation.kind !== 'ratio' && now !== undefined && isTied(read, now, said);
    const claim =
      swapped ??
      pairThatHolds(draft, read, said) ??
      points ??
      (beside ? null : otherOfTwo(draft, read, relation, said));
    if (claim) draft.replace(at, claim);
  }
}
