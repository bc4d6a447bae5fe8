/** What is asked about the set before anything is merged or printed of it: workbooks that may not belong to it, or stand in it twice. */
import type { Stated } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { namelessAmong, sameBooksAmong, strangersOf, type SameBooks, type Stranger } from '../../engine';
import { keyOfQuestion } from './question-key';

/**
 * Another body, another period; a workbook that does not say whose it is, on no known form: an invoice, a private list; or
 * one that is another's copy or version.
 */
export type SetQuestion = Stranger | { readonly file: string; readonly what: 'nameless' } | SameBooks;

/** `admitted`: those of which a person said that they belong here. */
export function questionsOf(
  books: readonly WorkbookSnapshot[],
  reading: Stated,
  admitted: ReadonlySet<string>,
): readonly SetQuestion[] {
  const strangers = strangersOf(reading);
  const asked = new Set(strangers.map(({ file }) => file));
  const nameless = namelessAmong(reading).filter((file) => !asked.has(file));
  const all = [
    ...sameBooksAmong(books, reading),
    ...strangers,
    ...nameless.map((file) => ({ file, what: 'nameless' as const })),
  ];
  return all.filter((question) => !admitted.has(keyOfQuestion(question)));
}
