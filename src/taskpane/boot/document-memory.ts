/** The document's memory through the docx host: its custom XML part as data, from Word, from a report, from a file. */
import { provenanceOfFile, readProvenance, recordOf, writeProvenance } from '../../hosts/docx-file';
import type { Memory } from '../state/document-session';

export const documentMemory: Memory = {
  read: (xml) => Promise.resolve().then(() => readProvenance(xml)),
  write: (record) => Promise.resolve(writeProvenance(record)),
  of: (document) => Promise.resolve(recordOf(document)),
  ofFile: (bytes) => Promise.resolve().then(() => provenanceOfFile(bytes)),
};
