/** Text into XML written by hand. */
import { cleanText } from './clean-text';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe both as an element's text and as an attribute in double quotes. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}
