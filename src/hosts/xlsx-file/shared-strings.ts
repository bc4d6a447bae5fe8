/** The shared string table (ECMA-376 Part 1, §18.4.9). */
import type { ReadContext } from './limits';
import { readRichText } from './rich-text';
import type { RichText } from './rich-text';
import { END, OPEN, XmlScanner, toUtf8 } from '../opc';

/** All strings in order. Throws Fault. */
export function readSharedStrings(bytes: Uint8Array, part: string, context: ReadContext): RichText[] {
  const xml = new XmlScanner(toUtf8(bytes, part, context), part, context);
  const strings: RichText[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === OPEN && xml.is('si')) strings.push(readRichText(xml));
  }
  return strings;
}
