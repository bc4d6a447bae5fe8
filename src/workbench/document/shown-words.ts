/** Words in a drawn document: their paragraph is scrolled to, and they are lit up in it. */
import { paragraphText, type WordsRange } from '../../office-emulator';

const LIT = 'words';
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a drawn paragraph; a note's mark is a sign above the line and no text. */
function textsOf(paragraph: Element): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('sup')) texts.push(node as Text);
  return texts;
}

/** From the first letter of the words to the last, over however many texts. */
function rangeOf(texts: readonly Text[], from: number, length: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const text of texts) {
    const end = at + text.data.length;
    if (!begun && from < end) {
      range.setStart(text, from - at);
      begun = true;
    }
    if (begun && from + length <= end) {
      range.setEnd(text, from + length - at);
      return range;
    }
    at = end;
  }
  return null;
}

/** false where the drawing has no such paragraph. */
export function showWords(body: HTMLElement, words: WordsRange): boolean {
  const { before, text, whole } = paragraphText(words);
  CSS.highlights.delete(LIT);
  for (const paragraph of body.querySelectorAll('p')) {
    const texts = textsOf(paragraph);
    const drawn = texts.map(({ data }) => data).join('');
    if (plain(drawn) !== plain(whole)) continue;
    const range = rangeOf(texts, before.length, text.length);
    if (!range || range.toString() !== text) continue;
    CSS.highlights.set(LIT, new Highlight(range));
    paragraph.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
