/**
 * A change told with both its figures behind it: "giảm 05 lượt (08/13 lượt)", "tăng 12,5% (18/16 vụ)". The three belong to one line of the
 * workbooks that holds now and then side by side, and are tied together or not at all: what one small count does not tell, the three of them do.
 */
import { compare, shift } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';
import type { Candidate, Mention, ProseDraft } from '../../prose';
import { besideOf } from './beside';
import type { Tie, Work } from './tie';
import { gives } from './trials';
import { lacksWords } from './words-lacking';

/** How far the words must speak of the line, and by how much it must lead another line that holds the same. */
const ENOUGH = 0.3;
const LEAD = 0.05;

const WORKS: Partial<Record<Mention['role'], Work>> = { change: 'hieu', growth: 'toc_do' };

interface Told {
  readonly change: Mention;
  readonly now: Mention;
  readonly then: Mention;
}

interface Placed {
  readonly now: FactIndex;
  readonly then: FactIndex;
  readonly score: number;
}

/** Between a change and the two that it is worked out of. */
const OPENS = /^[^.;()\d]{0,40}\(\s*$/u;

/** The changes in the brackets right behind which their two figures stand. */
function toldWhole(mentions: readonly Mention[]): readonly Told[] {
  return mentions.flatMap((change): Told[] => {
    if (WORKS[change.role] === undefined) return [];
    const [now, then] = mentions
      .filter(({ line, start }) => line === change.line && start > change.end)
      .sort((a, b) => a.start - b.start);
    if (now?.role !== 'now' || then?.role !== 'base') return [];
    return OPENS.test(change.line.plain.slice(change.unitEnd, now.start)) ? [{ change, now, then }] : [];
  });
}

/** Lines that hold the two figures as now and then and make the change of them, the one most spoken of first. */
function placesOf(
  { change, now, then }: Told,
  books: Reading,
  scored: (mention: Mention) => readonly Candidate[],
): readonly Placed[] {
  const work = WORKS[change.role];
  const scores = new Map(scored(then).map(({ cell, score }) => [cell, score]));
  return scored(now)
    .flatMap(({ cell, score }) =>
      besideOf(books, cell, 'prior').flatMap((base): Placed[] => {
        const fact = books.facts[base];
        const power = fact ? powerBetween(fact.unit, then.unit) : null;
        if (!fact || !work || power === null || compare(shift(fact.value, power), then.value) !== 0) return [];
        if (!gives(change, { work, facts: [cell, base] }, books.facts) || lacksWords(then, fact, books, false))
          return [];
        return [{ now: cell, then: base, score: (score + (scores.get(base) ?? 0)) / 2 }];
      }),
    )
    .sort((a, b) => b.score - a.score);
}

export function tieCompared(
  draft: ProseDraft,
  books: Reading,
  candidates: ReadonlyMap<FactIndex, readonly Candidate[]>,
  mentions: readonly Mention[],
): ReadonlyMap<Mention, Tie> {
  const scored = (mention: Mention): readonly Candidate[] => candidates.get(draft.indexOf(mention)) ?? [];
  const found = new Map<Mention, Tie>();
  for (const told of toldWhole(mentions)) {
    const [best, rival] = placesOf(told, books, scored);
    const work = WORKS[told.change.role];
    if (!best || !work || best.score < ENOUGH || (rival && rival.score > best.score - LEAD)) continue;
    const score = Math.min(1, best.score);
    found.set(told.change, { work, facts: [best.now, best.then], score });
    found.set(told.now, { work: null, facts: [best.now], score });
    found.set(told.then, { work: null, facts: [best.then], score });
  }
  return found;
}
