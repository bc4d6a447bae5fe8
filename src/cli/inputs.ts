/** What `check` and `facts` are given: workbooks, Word documents, or both, as one reading. */
import { extname } from 'node:path';
import type { FormDefinition } from '../core/form';
import { openBooks, type OpenBooks } from './books';
import type { Io } from './io';

/** Whether a path names a Word document; one of before 2007 is told so when it is read. */
export function isDocument(path: string): boolean {
  return /^\.docx?$|^\.docm$/i.test(extname(path));
}

const NO_BOOKS: Pick<OpenBooks, 'snapshots' | 'bytes'> = { snapshots: [], bytes: [] };

/** Reads all files; `anyPeriod`: texts are compared with books of another period too. Fault for the first that cannot be read, and for a document that holds no figure at all. */
export async function openInputs(
  paths: readonly string[],
  io: Io,
  forms: readonly FormDefinition[] = [],
  anyPeriod = false,
): Promise<OpenBooks> {
  const words = paths.filter(isDocument);
  const books = paths.filter((path) => !isDocument(path));
  if (words.length === 0) return openBooks(books, io, forms);
  const { openDocuments, readingWith } = await import('./documents');
  const documents = await openDocuments(words, io);
  const opened = books.length > 0 ? await openBooks(books, io, forms) : null;
  return { ...NO_BOOKS, ...opened, reading: readingWith(opened?.reading ?? null, documents, forms, io, anyPeriod) };
}
