/** The reading of workbooks and documents together. */
import type { DocumentText } from '../../core/document-text';
import type { Reading } from '../../core/reading';
import { readingOfText } from '../../prose';
import { mergeReadings, NO_READING } from './merge-readings';

/** `books`: the workbooks' reading; null where there are documents only. */
export function withDocuments(books: Reading | null, documents: readonly DocumentText[]): Reading {
  return documents.map(readingOfText).reduce(mergeReadings, books ?? NO_READING);
}
