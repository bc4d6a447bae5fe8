/**
 * Figures of a text that are known to have printed a cell: the document itself remembers it, or an earlier look found them
 * equal. Which cell is meant is then no question of words, and what it says now may be said.
 */
import { parseDecimal } from '../../core/decimal';
import type { DocumentParagraph } from '../../core/document-text';
import { changedFact } from '../../core/held-fact';
import type { Mention } from '../mentions/mention';
import type { BookFigure } from './book-figures';
import { fits, isEqual } from './fit';

/** The cell of a mention; null where it is not known, or where its words show that it was printed otherwise ("vượt 11,2%" of 111,2). */
export type KnownCells = (mention: Mention) => BookFigure | null;

/** `paragraphs` are those of the text, in order. A fact of several workbooks is nobody's. */
export function knownCells(paragraphs: readonly DocumentParagraph[], books: readonly BookFigure[]): KnownCells {
  if (!paragraphs.some(({ figures }) => figures !== undefined)) return () => null;
  const byId = new Map<string, BookFigure | null>();
  for (const book of books) byId.set(book.fact.id, byId.has(book.fact.id) ? null : book);
  return (mention) => {
    const { start, end, line } = mention;
    const known = paragraphs[line.index]?.figures?.find((each) => each.start <= start && end <= each.end);
    const book = known && byId.get(known.fact);
    const then = known && parseDecimal(known.value);
    if (!book || !then || mention.hedged) return null;
    // As it was printed, it must have been this cell's: only then do its unit and its words mean what the cell says.
    const before = { ...book, fact: changedFact(book.fact, { value: then }) };
    return isEqual(mention, before) && fits({ ...mention, role: 'rate' }, before) ? book : null;
  };
}
