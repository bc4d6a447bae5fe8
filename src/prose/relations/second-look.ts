/**
 * Before anybody is accused: a percentage or a change that is not that of its two figures may be of two others. Where some
 * pair near it bears it out, that pair is what was meant.
 */
import { verdictOf } from '../../core/verdict';
import type { ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { comparisonOf } from './likely-pairs';
import { comparisonClaim, pairThatHolds } from './unasked-comparisons';

export function secondLook(draft: ProseDraft, lines: readonly ReadLine[]): void {
  const readOf = new Map(lines.map((read) => [read.line, read]));
  for (const [at, relation] of draft.relations.entries()) {
    const said = draft.mentions[relation.whole];
    const read = said && readOf.get(said.line);
    if (!read || comparisonOf(said) === null || relation.parts.length !== 2) continue;
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
    const claim = swapped ?? pairThatHolds(draft, read, said) ?? points;
    if (claim) draft.replace(at, claim);
  }
}
