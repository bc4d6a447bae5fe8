/** Text that XML 1.0 can hold: control characters and lone surrogates of a cell never reach the document. */
import { withoutForbidden } from '../opc';

/** Removes what XML 1.0 forbids (clause 2.2, Char); line breaks become blanks. */
export function cleanText(text: string): string {
  return withoutForbidden(text.replace(/[\r\n\t]+/g, ' '), '');
}
