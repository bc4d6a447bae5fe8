/** Between columns of one line: which of them the figure's own words name. */
import { parseCellName } from '../../core/cell-address';
import type { Fact } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type Mention } from '../../prose';

/** A word of the heading that the text does not say speaks against the column, less than one that it says for it. */
const UNSAID = 0.25;
/** Characters behind the figure that may name its column. */
const REACH = 40;

/** The heading of a cell's column, its whole path. */
export function headingOf(fact: Fact, books: Reading): string {
  const column = parseCellName(fact.at.cell)?.column;
  return (books.tables[fact.table]?.columns.find((each) => each.column === column)?.heading ?? []).join(' ');
}

/** What a column is called where its table has no other of that name, without the group that it stands in; else its whole path. */
export function ownHeadingOf(fact: Fact, books: Reading): string {
  const column = parseCellName(fact.at.cell)?.column;
  const columns = books.tables[fact.table]?.columns ?? [];
  const own = columns.find((each) => each.column === column)?.heading.at(-1);
  const isOnly = own !== undefined && columns.filter(({ heading }) => heading.at(-1) === own).length === 1;
  return isOnly ? own : headingOf(fact, books);
}

/** How much of a cell's heading the words of a figure say. */
export function columnSaid(mention: Mention, fact: Fact, books: Reading): number {
  const said = wordsOf(
    `${mention.label} ${/^[^.;()\d]*/u.exec(mention.line.plain.slice(mention.end, mention.end + REACH))?.[0] ?? ''}`,
  );
  let score = 0;
  for (const word of wordsOf(headingOf(fact, books))) score += said.has(word) ? 1 : -UNSAID;
  return score;
}

export const isOneLine = (a: Fact, b: Fact): boolean =>
  a.table === b.table && parseCellName(a.at.cell)?.row === parseCellName(b.at.cell)?.row;

/** Whether no full stop stands between two figures, the first of which comes first. */
export const isOneSentence = (first: Mention, second: Mention): boolean =>
  first.line === second.line && !/[.!?]\s/u.test(first.line.text.slice(first.end, second.start));
