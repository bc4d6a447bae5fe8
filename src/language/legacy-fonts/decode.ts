/** Text typed for a font of TCVN3 or VNI as the Unicode letters that it showed. */
import type { LegacyTable } from './font-names';
import { TCVN3, VNI_LETTERS, VNI_MARKS } from './tables';

const VOWEL = /[aeiouyAEIOUYôÔöÖ]/;
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** What VNI's marks of hat and breve may stand on: a hat on a, e, o; a breve on a. */
function carries(letter: string, mark: string): boolean {
  const base = letter.toLowerCase();
  if (mark.startsWith('\u0302')) return base === 'a' || base === 'e' || base === 'o';
  if (mark.startsWith('\u0306')) return base === 'a';
  return true;
}

function fromVni(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const next = text.charAt(at + 1);
    const mark = VNI_MARKS.get(next.toLowerCase());
    const plain = VNI_LETTERS.get(letter) ?? letter;
    if (mark !== undefined && VOWEL.test(letter) && carries(letter, mark) && (isUpper(letter) || !isUpper(next))) {
      out += (plain + mark).normalize('NFC');
      at += 1;
    } else out += plain;
  }
  return out;
}

function fromTcvn3(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    out += TCVN3.get(letter) ?? letter;
  }
  return out;
}

/** The letters that the text showed in a font of that table; other characters stay. */
export function decodeLegacy(text: string, table: LegacyTable): string {
  return table === 'vni' ? fromVni(text) : fromTcvn3(text);
}
