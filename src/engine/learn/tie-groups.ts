/**
 * Counters of one group ("06 lượt/09 người/08 vụ việc") stand beside each other on one line: tied together or not at all,
 * so that none of them is taken from another column that happens to hold the same count.
 */
import { parseCellName } from '../../core/cell-address';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Candidate, Mention, ProseDraft } from '../../prose';
import { columnSaid, isOneSentence } from './columns-said';
import type { Tie } from './tie';

const BETWEEN = /^\s*\/\s*$/u;
const ENOUGH = 0.3;
const LEAD = 0.05;
/** Columns between the first and the last of a group at most. */
const WIDEST = 6;
/** What standing on the line of the group before it adds. */
const BESIDE = 0.2;

/** Groups of figures with strokes between them, each under its own noun, in order. */
export function groupsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1);
    const joins = last?.line === mention.line && last.role === 'level' && mention.role === 'level';
    if (joins && last && BETWEEN.test(mention.line.text.slice(last.unitEnd, mention.start)))
      groups.at(-1)?.push(mention);
    else groups.push([mention]);
  }
  return groups.filter((group) => group.length > 1);
}

interface Placed extends Placing {
  readonly at: string;
  readonly said: number;
}

interface Placing {
  readonly cells: readonly FactIndex[];
  readonly score: number;
}

const columnOf = (fact: Fact): number => parseCellName(fact.at.cell)?.column ?? 0;
const lineOf = (fact: Fact): string => JSON.stringify([fact.table, parseCellName(fact.at.cell)?.row]);

/** One cell for each member, on one line, from left to right. */
function placings(group: readonly Mention[], options: readonly (readonly Candidate[])[], books: Reading): Placing[] {
  const [first = [], ...rest] = options;
  return first.flatMap(({ cell, score }): Placing[] => {
    const start = books.facts[cell];
    if (!start) return [];
    let cells: readonly FactIndex[] = [cell];
    let sum = score;
    let column = columnOf(start);
    for (const each of rest) {
      const next = each
        .flatMap((candidate) => {
          const fact = books.facts[candidate.cell];
          return fact && lineOf(fact) === lineOf(start) && columnOf(fact) > column
            ? [{ ...candidate, at: columnOf(fact) }]
            : [];
        })
        .sort((a, b) => a.at - b.at)[0];
      if (!next || next.at - columnOf(start) > WIDEST) return [];
      cells = [...cells, next.cell];
      sum += next.score;
      column = next.at;
    }
    return [{ cells, score: sum / group.length }];
  });
}

export function tieGroups(
  draft: ProseDraft,
  books: Reading,
  candidates: ReadonlyMap<FactIndex, readonly Candidate[]>,
  mentions: readonly Mention[],
): ReadonlyMap<Mention, Tie | null> {
  const found = new Map<Mention, Tie | null>();
  let last: { readonly mention: Mention; readonly at: string } | null = null;
  for (const group of groupsOf(mentions)) {
    const options = group.map((mention) => candidates.get(draft.indexOf(mention)) ?? []);
    const [first] = group;
    const beside: string | null = last && first && isOneSentence(last.mention, first) ? last.at : null;
    const scored: readonly Placed[] = placings(group, options, books)
      .flatMap(({ cells, score }): Placed[] => {
        const fact = books.facts[cells[0] ?? -1];
        if (!fact || !first) return [];
        const at = lineOf(fact);
        return [{ cells, at, score: score + (at === beside ? BESIDE : 0), said: columnSaid(first, fact, books) }];
      })
      .sort((a, b) => b.score - a.score);
    const top = scored[0]?.score ?? 0;
    const close = scored.filter(({ score }) => score > top - LEAD).sort((a, b) => b.said - a.said);
    const [best, second] = close;
    const isSure =
      best !== undefined && best.score >= ENOUGH && (!second || (second.at === best.at && second.said < best.said));
    group.forEach((mention, at) => {
      const cell = best?.cells[at];
      found.set(
        mention,
        isSure && cell !== undefined ? { work: null, facts: [cell], score: Math.min(1, best.score) } : null,
      );
    });
    if (isSure && first) last = { mention: first, at: best.at };
  }
  return found;
}
