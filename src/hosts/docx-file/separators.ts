/**
 * The lines above footnotes and endnotes as Word itself writes them (ISO/IEC 29500-1, 17.11.23): the line and nothing
 * else. The library puts a note's own mark in front, which numbers a note that there is not.
 */

const NOTES = new Set(['word/footnotes.xml', 'word/endnotes.xml']);
const MARKED =
  /(<w:(foot|end)note w:type="(?:separator|continuationSeparator)"[^>]*>(?:(?!<\/w:\2note>).)*?)<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:\2noteRef\/><\/w:r>/gs;

/** A part's content, its separators bare where it is one of notes. */
export function bareSeparators(name: string, content: string | Uint8Array): string | Uint8Array {
  return NOTES.has(name) && typeof content === 'string' ? content.replace(MARKED, '$1') : content;
}
