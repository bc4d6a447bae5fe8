/**
 * The lines above footnotes and endnotes as Word itself writes them (ISO/IEC 29500-1, 17.11.23): the line and nothing
 * else. The library puts a note's own mark in front, which numbers a note that there is not.
 */
import { OpcPackage } from '../opc';
import { readContext } from './limits';

const PARTS = ['word/footnotes.xml', 'word/endnotes.xml'];
const MARKED =
  /(<w:(foot|end)note w:type="(?:separator|continuationSeparator)"[^>]*>(?:(?!<\/w:\2note>).)*?)<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:\2noteRef\/><\/w:r>/gs;

/** The package with its separators bare. */
export function bareSeparators(bytes: Uint8Array): Uint8Array {
  const pack = new OpcPackage(bytes, readContext());
  for (const part of PARTS) {
    const source = pack.has(part) ? pack.text(part) : '';
    const bare = source.replace(MARKED, '$1');
    if (bare !== source) pack.put(part, bare);
  }
  return pack.write();
}
