/** Text that XML 1.0 can hold: control characters and lone surrogates of a cell never reach the document. */

/** What an ordinary text never holds. */
const UNCLEAN = /[^\u0020-\uD7FF\uE000-\uFFFD]/;

/** Removes what XML 1.0 forbids (clause 2.2, Char); line breaks become blanks. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text.replace(/[\r\n\t]+/g, ' ').replace(/[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
