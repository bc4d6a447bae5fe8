/**
 * Figures that no cell holds and that follow from cells: a percentage of the plan, a growth, a difference, a share, what
 * is left. Tried is only what the figure's words say it is, from the cells of the figure that it belongs to.
 */
import { compare } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type Mention } from '../../prose';
import { columnSaid, headingOf } from './columns-said';
import type { DerivedTrials, Ways } from './derived-trials';
import { withoutVerbs } from './owners';
import { senseOf } from './sense';
import type { Tie } from './tie';
import { gives, type Trial } from './trials';

const SCORE = 0.6;
/** In any other column a percentage is what the line itself is in. */
const RATE_COLUMN = /%|(?:tỷ|tỉ) (?:lệ|trọng)/iu;

/** Of several that give the digits nothing tells which is meant. */
const onlyOf = ([first, ...others]: readonly Trial[]): Trial | undefined => (others.length === 0 ? first : undefined);

export class DerivedTies {
  constructor(
    private readonly books: Reading,
    private readonly ties: Map<Mention, Tie>,
    private readonly trials: DerivedTrials,
    private readonly ways: Ways,
  ) {}

  tie(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (this.ties.has(mention) || mention.hedged) continue;
      const whole =
        this.ways.pairs.baseOf(mention) ??
        this.ways.pairs.besideIn(mention) ??
        this.percentOfLine(mention) ??
        this.ways.pairs.besideNamed(mention, (head) => this.ways.lines.cellsSaid(head));
      if (whole !== undefined) {
        this.ties.set(mention, { work: null, facts: [whole], score: SCORE });
        continue;
      }
      if (mention.planned) continue;
      const giving = (trials: readonly Trial[]): readonly Trial[] =>
        trials.filter((trial) => gives(mention, trial, this.books.facts));
      const found =
        onlyOf(giving(this.ways.behind.surely(mention))) ??
        this.bestOf(mention, giving(this.trials.of(mention))) ??
        onlyOf(giving(this.ways.lines.of(mention))) ??
        onlyOf(giving(this.ways.behind.of(mention))) ??
        onlyOf(giving(this.ways.columns.of(mention)));
      if (found) this.ties.set(mention, { ...found, score: SCORE });
    }
  }

  /** The first; of several columns that a change may be against the one that the words name, and none where they name none. */
  private bestOf(mention: Mention, trials: readonly Trial[]): Trial | undefined {
    const [first] = trials;
    if (!first || senseOf(mention).role === 'share') return first;
    const alike = trials.filter(({ work, facts }) => work === first.work && facts[0] === first.facts[0]);
    const said = [...new Map(alike.map((trial) => [trial.facts[1], trial])).values()]
      .map((trial) => {
        const fact = this.books.facts[trial.facts[1] ?? -1];
        return { trial, score: fact ? columnSaid(mention, fact, this.books) : 0 };
      })
      .sort((a, b) => b.score - a.score);
    const [best, second] = said;
    return second && best && second.score >= best.score ? undefined : best?.trial;
  }

  /** "Tỷ lệ dân tập thể dục đạt 39,2%": the only cell of now of the line that it is called by, where that is a percentage. */
  private percentOfLine(mention: Mention): FactIndex | undefined {
    if (mention.unit?.dimension !== 'percent') return undefined;
    const isRate = /^(?:tỷ|tỉ) lệ\s/iu.test(mention.label);
    const said = wordsOf(mention.label);
    // "tỷ lệ bao phủ đạt 91,4% dân số": the words before the figure are of its line.
    const lines = isRate
      ? ([mention.label, withoutVerbs(mention.before)]
          .map((words) => this.ways.lines.cellsOf(words))
          .find(({ length }) => length > 0) ?? [])
      : mention.role === 'percent'
        ? this.ways.lines.cellsSaid(mention.label)
        : [];
    const cells = lines.filter((cell) => {
      const fact = this.books.facts[cell];
      if (fact?.unit?.dimension !== 'percent' || compare(fact.value, mention.value) !== 0) return false;
      // "CCN Đông đã lấp đầy 100%": of the column "Tỷ lệ lấp đầy (%)".
      const head = wordsOf(headingOf(fact, this.books).replace(/tỷ lệ|tỉ lệ/giu, ' '));
      return (
        isRate ||
        !RATE_COLUMN.test(headingOf(fact, this.books)) ||
        (head.size > 0 && [...head].every((word) => said.has(word)))
      );
    });
    return cells.length === 1 ? cells[0] : undefined;
  }
}
