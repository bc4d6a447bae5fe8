/**
 * The one owner of what is told of claims that words only suggest: which figures may be meant is grammar, whether they were is
 * evidence, counted in digits. What words state outright is asked whatever the figures are, elsewhere (`stated.ts`).
 */
import { toText } from '../../core/decimal';
import type { Relation } from '../../core/relation';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { accidentOf, type Held } from './accidents';

/** An accident of less than one in so many is none. */
const RARE = 200;
/** So many readings are weighed; all of them together may use that chance. */
const MOST = 12;

/**
 * Readings of one figure (of a list: its first), of which at most one is meant. They wait until all else is
 * asked; where one holds there is nothing to wait for.
 */
export function suggest(draft: ProseDraft, figure: Mention, readings: readonly NewClaim[]): void {
  const fair = readings
    .slice(0, MOST)
    .filter(({ whole, parts }) => !whole.hedged && !parts.some(({ mention }) => mention.hedged));
  const holds = fair.some((claim) => verdictOf(draft.facts, draft.relation(claim)).status === 'holds');
  if (fair.length > 0 && !holds) draft.suggested.set(figure, [...(draft.suggested.get(figure) ?? []), ...fair]);
}

function heldIn(draft: ProseDraft): Held {
  const held = new Map<number, Relation[]>();
  for (const relation of draft.relations) {
    if (relation.kind === 'subset' || verdictOf(draft.facts, relation).status !== 'holds') continue;
    for (const fact of [relation.whole, ...relation.parts.map((part) => part.fact)])
      held.set(fact, [...(held.get(fact) ?? []), relation]);
  }
  return held;
}

const isList = ({ kind, parts }: NewClaim): boolean => kind === 'sum' && parts.every(({ sign }) => sign > 0);

/** A comparison is asked of one pair; what is a part of one whole that holds is none of another. */
function isExplained(draft: ProseDraft, claim: NewClaim, held: Held): boolean {
  if (draft.settled.has(claim.whole)) return true;
  if (!isList(claim)) return draft.isAsked(claim.whole);
  return claim.parts.some(({ mention }) => {
    const fact = draft.indexOf(mention);
    return (held.get(fact) ?? []).some(
      ({ kind, parts }) => kind === 'sum' && parts.some((part) => part.fact === fact && part.sign > 0),
    );
  });
}

const valuesOf = ({ kind, whole, parts }: NewClaim): string =>
  [kind, ...[whole, ...parts.map(({ mention }) => mention)].map(({ value }) => toText(value))].join();

/** Tells of all that was suggested what can be no accident, once everything else is asked. */
export function tellSuggestions(draft: ProseDraft): void {
  if (draft.suggested.size === 0) return;
  const held = heldIn(draft);
  for (const readings of draft.suggested.values()) {
    const open = readings.filter((claim) => !isExplained(draft, claim, held));
    const tried = [...new Map(open.map((claim) => [valuesOf(claim), claim])).values()].slice(0, MOST);
    const told = tried.filter((claim) => {
      const accident = accidentOf(draft, claim, held);
      return accident !== null && accident * tried.length * RARE < 1;
    });
    // Of two that a slip explains nobody knows which was meant.
    const [only, other] = told;
    if (only && !other) draft.relate({ ...only, exhaustive: true });
  }
}
