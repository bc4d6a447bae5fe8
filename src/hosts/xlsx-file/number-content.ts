/** The number in an element's text, which comments, processing instructions and CDATA sections may cut (XML 1.0, §2.5 to §2.7). */
import { TEXT, type XmlScanner } from '../opc';
import { numberAt } from './cell-number';

/** NaN where the text is no number, null where there is none. The scanner stands on the element's OPEN and is left behind its text. */
export function readNumber(xml: XmlScanner): number | null {
  if (xml.next() !== TEXT) return null;
  const { bytes, nameStart, nameEnd } = xml;
  const number = numberAt(bytes, nameStart, nameEnd);
  // A whole number in one piece is what every program writes: only what is not gets made a text.
  let text = Number.isNaN(number) ? xml.text() : null;
  let isCut = false;
  while (xml.next() === TEXT) {
    text ??= new TextDecoder().decode(bytes.subarray(nameStart, nameEnd));
    text += xml.text();
    isCut = true;
  }
  if (text === null || (!isCut && !bytes.subarray(nameStart, nameEnd).includes(38))) return number;
  const whole = new TextEncoder().encode(text);
  return numberAt(whole, 0, whole.length);
}
