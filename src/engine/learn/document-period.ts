/** The period that a report says it is of. */
import type { DocumentText } from '../../core/document-text';
import { readingOfText } from '../../prose';

/** Calendar id; undefined where it says none. */
export function periodOfDocument(document: DocumentText): string | undefined {
  return readingOfText(document).reading.workbooks[0]?.identity.period?.id;
}
