/** What `check` and `facts` are given: workbooks, Word documents, or both, as one reading. */
import { extname } from 'node:path';
import type { DocumentText } from '../core/document-text';
import { Fault } from '../core/fault';
import type { FormDefinition } from '../core/form';
import { withDocuments } from '../engine';
import { readDocument } from '../hosts/docx-file';
import { bounds } from './bounds';
import { openBooks, type OpenBooks } from './books';
import { distinctPaths, readBytes, shownNames } from './files';
import type { Io } from './io';

/** Whether a path names a Word document; one of before 2007 is told so when it is read. */
export function isDocument(path: string): boolean {
  return /^\.docx?$|^\.docm$/i.test(extname(path));
}

const NO_BOOKS: Pick<OpenBooks, 'snapshots' | 'bytes'> = { snapshots: [], bytes: [] };

async function openDocuments(paths: readonly string[], io: Io): Promise<readonly DocumentText[]> {
  const distinct = await distinctPaths(paths);
  const names = shownNames(distinct);
  io.budget.grant(distinct.length);
  const documents: DocumentText[] = [];
  for (const [index, path] of distinct.entries()) {
    const name = names[index] ?? path;
    documents.push(readDocument(await readBytes(path, name), name, bounds(io)));
    io.budget.spend({ file: name });
  }
  return documents;
}

/** Reads all files; Fault for the first that cannot be read, and for a document that holds no figure at all. */
export async function openInputs(
  paths: readonly string[],
  io: Io,
  forms: readonly FormDefinition[] = [],
): Promise<OpenBooks> {
  const words = paths.filter(isDocument);
  const books = paths.filter((path) => !isDocument(path));
  if (words.length === 0) return openBooks(books, io, forms);
  const documents = await openDocuments(words, io);
  const opened = books.length > 0 ? await openBooks(books, io, forms) : null;
  const reading = withDocuments(opened?.reading ?? null, documents, forms, io.budget);
  const empty = documents.find(({ file }) => !reading.facts.some(({ at }) => at.file === file));
  if (empty) throw new Fault('nothing-recognised', { file: empty.file, reason: 'text' });
  return { ...NO_BOOKS, ...opened, reading };
}
