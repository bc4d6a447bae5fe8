/**
 * Figures of a text tied to the cells that hold them: equal, of the unit, and spoken of by the words. Where several cells
 * are spoken of alike, the line of the figures beside it decides; where nothing decides, nothing is tied.
 */
import { compare, sign } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import type { Candidate, Mention, ProseDraft } from '../../prose';
import { columnSaid, isOneLine, isOneSentence } from './columns-said';
import type { Tie } from './tie';
import { tieGroups } from './tie-groups';

/** A score that ties a figure alone, and one that does where it is the only cell or a large figure. */
const ENOUGH = { small: 0.3, large: 0.25, only: 0.12 } as const;
/** By how much the best must lead. */
const LEAD = 0.08;
/** What standing on the line, or in the table, of the figure before it adds. */
const BESIDE = { both: 0.35, line: 0.2, table: 0.1 } as const;

const digitsOf = (mention: Mention): number =>
  mention.line.text.slice(mention.start, mention.end).replace(/\D/g, '').replace(/^0+/, '').length;
const isLarge = (mention: Mention): boolean =>
  (mention.unit !== null && mention.unit.dimension !== 'count') || digitsOf(mention) >= 3;

/** "giảm 5" is said of −5 and of no other. */
function pointsAlike(mention: Mention, fact: Fact): boolean {
  if (mention.direction === 0) return true;
  return sign(fact.value) === mention.direction;
}

/** One indicator in two places. */
const isSame = (a: Fact, b: Fact): boolean =>
  a.measure === b.measure &&
  compare(a.value, b.value) === 0 &&
  (a.key !== null ? a.key === b.key && a.form === b.form : foldText(a.label) === foldText(b.label));

export class CellTies {
  readonly ties = new Map<Mention, Tie>();

  constructor(
    private readonly draft: ProseDraft,
    private readonly books: Reading,
    private readonly candidates: ReadonlyMap<FactIndex, readonly Candidate[]>,
  ) {}

  /** Twice: what the first round ties helps the second to choose. */
  tie(mentions: readonly Mention[]): ReadonlyMap<Mention, Tie> {
    const groups = tieGroups(this.draft, this.books, this.candidates, mentions);
    for (const [mention, tie] of groups) if (tie) this.ties.set(mention, tie);
    for (const round of [1, 2])
      for (const mention of mentions) {
        if (this.ties.has(mention) || groups.has(mention)) continue;
        const tie = this.one(mention, round === 2);
        if (tie) this.ties.set(mention, tie);
      }
    return this.ties;
  }

  private one(mention: Mention, helped: boolean): Tie | null {
    const all = this.candidates.get(this.draft.indexOf(mention)) ?? [];
    const beside = this.beside(mention);
    const scored = all
      .flatMap(({ cell, score }) => {
        const fact = this.books.facts[cell];
        if (!fact || !pointsAlike(mention, fact)) return [];
        return [{ cell, fact, score: score + (helped || beside.length > 0 ? this.bonus(fact, beside) : 0) }];
      })
      .sort((a, b) => b.score - a.score);
    const [best] = scored
      .filter(({ score }) => score > (scored[0]?.score ?? 0) - LEAD)
      .sort((a, b) =>
        isOneLine(a.fact, b.fact)
          ? columnSaid(mention, b.fact, this.books) - columnSaid(mention, a.fact, this.books)
          : b.score - a.score,
      );
    if (!best) return null;
    const least = isLarge(mention) ? (scored.length === 1 ? ENOUGH.only : ENOUGH.large) : ENOUGH.small;
    if (best.score < least) return null;
    const said = columnSaid(mention, best.fact, this.books);
    const rival = scored.find(
      ({ fact }) =>
        fact !== best.fact &&
        !isSame(fact, best.fact) &&
        !(isOneLine(fact, best.fact) && columnSaid(mention, fact, this.books) < said),
    );
    if (rival && rival.score > best.score - LEAD) return null;
    return { work: null, facts: [best.cell], score: Math.min(1, best.score) };
  }

  /** Cells of the nearest tied figures before and after it in its line. */
  private beside(mention: Mention): readonly Fact[] {
    const own = this.draft.mentions.filter((each) => each.line === mention.line);
    const before = own
      .filter((each) => each.end <= mention.start && this.ties.has(each) && isOneSentence(each, mention))
      .at(-1);
    const after = own.find((each) => each.start >= mention.end && this.ties.has(each) && isOneSentence(mention, each));
    return [before, after].flatMap((each) => {
      const index = each && this.ties.get(each)?.facts[0];
      const fact = index === undefined ? undefined : this.books.facts[index];
      return fact ? [fact] : [];
    });
  }

  private bonus(fact: Fact, beside: readonly Fact[]): number {
    const inTable = beside.filter(({ table }) => table === fact.table);
    const onLine = inTable.filter(({ line, label }) => line === fact.line && label === fact.label);
    if (onLine.length > 0) return onLine.length > 1 ? BESIDE.both : BESIDE.line;
    return inTable.length > 0 ? BESIDE.table : 0;
  }
}
