/** Documents by hand for tests: one paragraph a line; "[^2]" is the mark of note 2, "[^2]: …" the note itself, "# …" a heading. */
import type { DocumentParagraph, DocumentText, NoteMark } from '../../src/core/document-text';

const MARK = /\[\^(\d+)\]/g;

function paragraphOf(line: string): DocumentParagraph {
  const note = /^\[\^(\d+)\]:\s*/.exec(line);
  const heading = /^#+\s+/.exec(line);
  const bare = line.slice(note?.[0].length ?? heading?.[0].length ?? 0);
  const marks: NoteMark[] = [];
  let text = '';
  let from = 0;
  for (const match of bare.matchAll(MARK)) {
    text += bare.slice(from, match.index);
    marks.push({ note: Number(match[1]), at: text.length });
    from = match.index + match[0].length;
  }
  text += bare.slice(from);
  return {
    place: note ? 'footnote' : 'body',
    ...(note ? { note: Number(note[1]) } : {}),
    text: text.normalize('NFC'),
    marks,
    ...(heading ? { heading: true as const } : {}),
  };
}

export function documentOf(source: string, file = 'bao-cao.docx'): DocumentText {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { file, sha256: null, paragraphs: lines.map(paragraphOf), tables: [] };
}
