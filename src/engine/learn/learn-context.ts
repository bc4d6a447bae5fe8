/** What is known of a report's workbooks while its lines become template. */
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Mention, ReadLine } from '../../prose';
import type { Habits } from './as-found';
import type { CountedList } from './counted-lists';
import type { Denials } from './denials';
import type { FromTo } from './from-to';
import type { NoneClaims } from './none-claims';
import type { OrderWords } from './orders';
import type { PartsWord } from './parts-words';
import type { PeriodWords } from './period-phrases';
import type { Stretch } from './sentences';
import type { Holding, Superlatives } from './superlatives';
import type { Ties } from './tie';
import type { PairTie } from './tie-pairs';
import type { Verdicts } from './verdicts';
import type { WholeLists } from './whole-lists';

export interface LearnContext {
  readonly reading: Reading;
  readonly ties: Ties;
  readonly words: PeriodWords;
  /** Whose report it is, "UBND xã Đông Hòa"; "" where nobody says it. */
  readonly body: string;
  readonly habits: Habits;
  readonly partsWords: readonly PartsWord[];
  readonly lists: readonly CountedList[];
  readonly wholeLists: WholeLists;
  readonly pairs: readonly PairTie[];
  readonly verdicts: Verdicts;
  readonly superlatives: Superlatives;
  readonly orders: OrderWords;
  readonly fromTo: FromTo;
  readonly noneClaims: NoneClaims;
  readonly denials: Denials;
  /** All of an amount said to be one line's. */
  readonly allOfOne: (read: ReadLine) => readonly Holding[];
  /** Whether a line says what is good or bad, which other figures would not be. */
  readonly isJudged: (line: ReadLine['line']) => boolean;
  /** Whether a figure is how many lines a table has. */
  readonly countsLines: (mention: Mention) => boolean;
  /** Whether some line or column of the workbooks is called by these words among others. */
  readonly inLabels: (words: string) => boolean;
  /** The first figure of each line that a stretch names. */
  readonly linesSaid: (stretch: string) => readonly FactIndex[];
  /** The mark of a figure's line. */
  readonly lineMark: (fact: Fact) => string;
  /** Whether a sentence says the name of some line of the workbooks. */
  readonly namesLine: (sentence: string) => boolean;
  /** Neighbouring clauses of which the second has its subject from the first. */
  readonly ofOneSubject: (read: ReadLine, stretches: readonly Stretch[]) => readonly Stretch[];
  near(mention: Mention): readonly FactIndex[];
}
