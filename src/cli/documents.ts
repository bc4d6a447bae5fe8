/** Word documents that `check` and `facts` are given; loaded only where there is one, for it brings all that understands prose. */
import type { DocumentText } from '../core/document-text';
import { Fault } from '../core/fault';
import type { FormDefinition } from '../core/form';
import type { Reading } from '../core/reading';
import { withDocuments } from '../engine';
import { readDocument } from '../hosts/docx-file';
import { bounds } from './bounds';
import { distinctPaths, readBytes, shownNames } from './files';
import type { Io } from './io';

/** The texts of the documents; Fault for the first that cannot be read. */
export async function openDocuments(paths: readonly string[], io: Io): Promise<readonly DocumentText[]> {
  const distinct = distinctPaths(paths);
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

/** The workbooks' reading with the documents'; Fault for a document that holds no figure at all. */
export function readingWith(
  books: Reading | null,
  documents: readonly DocumentText[],
  forms: readonly FormDefinition[],
  io: Io,
  anyPeriod = false,
): Reading {
  const reading = withDocuments(books, documents, forms, io.budget, anyPeriod);
  const empty = documents.find(({ file }) => !reading.facts.some(({ at }) => at.file === file));
  if (empty) throw new Fault('nothing-recognised', { file: empty.file, reason: 'text' });
  return reading;
}
