/** Cells whose line the words before a figure name outright: what a change or percentage is of, where no amount stands beside it. */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type Mention } from '../../prose';

const FEWEST_WORDS = 2;
/** Characters before the figure that may name its line. */
const REACH = 160;
const CHANGES = /growth|percent|prior|change|plan/u;

export function spokenOf(books: Reading): (mention: Mention) => FactIndex | undefined {
  const lines = books.facts.flatMap((fact, index) =>
    CHANGES.test(fact.measure) ? [] : [{ index, words: wordsOf(fact.label) }],
  );
  return ({ line, start }) => {
    const sentence = line.plain.slice(Math.max(0, start - REACH), start).replace(/^.*[.;](?=\s)/su, '');
    const said = wordsOf(sentence);
    const named = lines
      .filter(({ words }) => words.size >= FEWEST_WORDS && [...words].every((word) => said.has(word)))
      .sort((a, b) => b.words.size - a.words.size);
    const [best] = named;
    // Two lines named alike tell nothing.
    return best && named.filter(({ words }) => words.size === best.words.size).length === 1 ? best.index : undefined;
  };
}
