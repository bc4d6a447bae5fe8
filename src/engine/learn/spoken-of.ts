/** Cells whose line the words before a figure name outright: what a change or percentage is of, where no amount stands beside it. */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type Mention } from '../../prose';
import { nameOf } from './lines-named';
import { columnSaid, headingOf, isOneLine } from './columns-said';

const FEWEST_WORDS = 2;
/** Characters before the figure that may name its line. */
const REACH = 160;
/** "Tháng trước" beside "Thực hiện". */
const EARLIER = /(?<!\p{L})(?:tháng|quý|kỳ|tuần|vụ) trước(?!\p{L})/iu;
const CHANGES = /growth|percent|prior|change|plan/u;

export function spokenOf(books: Reading): (mention: Mention) => FactIndex | undefined {
  const lines = books.facts.flatMap((fact, index) =>
    CHANGES.test(fact.measure) || EARLIER.test(headingOf(fact, books)) ? [] : [{ index, words: wordsOf(nameOf(fact)) }],
  );
  return (mention) => {
    const { line, start } = mention;
    const sentence = line.plain.slice(Math.max(0, start - REACH), start).replace(/^.*[.;](?=\s)/su, '');
    const said = wordsOf(sentence);
    const named = lines
      .filter(({ words }) => words.size >= FEWEST_WORDS && [...words].every((word) => said.has(word)))
      .sort((a, b) => b.words.size - a.words.size);
    const [best] = named;
    const alike = named.filter(({ words }) => words.size === best?.words.size);
    if (alike.length <= 1) return best?.index;
    return columnOf(
      mention,
      alike.map(({ index }) => index),
      books,
    );
  };
}

/** Of one line the column that the words name most; two lines named alike tell nothing. */
function columnOf(mention: Mention, cells: readonly FactIndex[], books: Reading): FactIndex | undefined {
  const facts = cells.flatMap((cell) => books.facts[cell] ?? []);
  const [one, ...others] = facts;
  if (!one || others.some((fact) => !isOneLine(one, fact))) return undefined;
  const said = cells
    .flatMap((cell) => {
      const fact = books.facts[cell];
      return fact ? [{ cell, score: columnSaid(mention, fact, books) }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = said;
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.cell : undefined;
}
