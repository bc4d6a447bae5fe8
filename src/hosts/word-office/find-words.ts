/** Finds words again in the open document: among all places where they stand, the one with the right text around it. */
import type { DocumentWords } from '../../core/host';
import type { Abilities } from './abilities';

/** Word searches for no more letters. */
const LONGEST = 255;
const NOTE_MARK = /\u0002/g;

/** As `core/document-text` reads a paragraph. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(NOTE_MARK, '')
    .replace(/\u2011/g, '-')
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ');

/** As Word counts them: capitals are small letters to it. */
function timesIn(whole: string, wanted: string): number {
  const [text, words] = [whole.toLowerCase(), wanted.toLowerCase()];
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) times += 1;
  return times;
}

async function storyOf(
  context: Word.RequestContext,
  abilities: Abilities,
  note: number | undefined,
): Promise<Word.Body | null> {
  const { body } = context.document;
  if (note === undefined) return body;
  if (!abilities.footnotes) return null;
  body.footnotes.load('items/type');
  await context.sync();
  return body.footnotes.items[note - 1]?.body ?? null;
}

/** Two round trips, three for a note. null where they are no longer there. */
export async function findWords(
  context: Word.RequestContext,
  abilities: Abilities,
  { note, inTable, around, nth, start, text }: DocumentWords,
): Promise<Word.Range | null> {
  const story = text === '' || text.length > LONGEST / 2 ? null : await storyOf(context, abilities, note);
  if (!story) return null;
  const found = story.search(text.replaceAll('^', '^^'));
  found.load('items/text');
  await context.sync();
  const asked = Array.from(found.items).map((range) => ({ range, paragraph: range.paragraphs.getFirst() }));
  for (const { paragraph } of asked) paragraph.load('text,tableNestingLevel');
  await context.sync();
  const same = asked.filter(
    ({ paragraph }) => plain(paragraph.text) === around && paragraph.tableNestingLevel > 0 === inTable,
  );
  const each = timesIn(around, text);
  return same[nth * each + timesIn(around.slice(0, start), text)]?.range ?? null;
}
