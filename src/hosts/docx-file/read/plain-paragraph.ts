/** One paragraph as it reads: its text with plain blanks, the marks of its notes, whether it is a heading or an item. */
import type { DocumentParagraph, KnownFigure, NoteMark, Stretch } from '../../../core/document-text';
import { childOf, type XmlTree } from '../../opc';
import { readParagraph, type Piece } from '../document/pieces';

/** The printed number of the note with an id. */
export type NoteNumbers = (id: string) => number;

/** What the document remembers of a control's figure, where it still reads as it was printed. */
export type RememberedFigures = (tag: string, text: string) => Pick<KnownFigure, 'fact' | 'value'> | null;

/** Whatever is to be known of any paragraph before it is read. */
export interface Around {
  readonly notes: NoteNumbers;
  readonly headings: ReadonlySet<string>;
  readonly known: RememberedFigures;
}

export type PlainParagraph = Pick<DocumentParagraph, 'text' | 'marks' | 'hidden' | 'figures' | 'heading' | 'list'>;

/** A raised number typed by hand is a note's mark; a raised "2" behind "m" is none. */
function typedMark(run: XmlTree, text: string, before: string): number | null {
  const properties = childOf(run, 'w:rPr');
  const raised = properties && childOf(properties, 'w:vertAlign')?.attributes['w:val'] === 'superscript';
  if (!raised || !/^\s*[[(]?\d{1,3}[\])]?\s*$/.test(text) || /(?:^|[\s\d.,])k?m$/u.test(before)) return null;
  return Number(text.replace(/\D/g, ''));
}

/** Formatted as hidden (17.3.2.41): shown on the screen at most, never printed. */
function isHidden(run: XmlTree): boolean {
  const properties = childOf(run, 'w:rPr');
  const vanish = properties && childOf(properties, 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attributes['w:val'] ?? '');
}

const plain = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ');

export function readPlain(element: XmlTree, { notes, headings, known }: Around): PlainParagraph {
  const marks: NoteMark[] = [];
  const hidden: Stretch[] = [];
  const figures: KnownFigure[] = [];
  let text = '';
  const walk = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (piece.kind === 'control') {
        const start = text.length;
        walk(piece.pieces);
        const printed = piece.tag === null ? null : known(piece.tag, text.slice(start));
        if (printed) figures.push({ ...printed, start, end: text.length });
      } else if (piece.kind === 'note') marks.push({ note: notes(piece.id), at: text.length });
      else if (piece.kind === 'text') {
        const mark = piece.t ? typedMark(piece.run, piece.text, text) : null;
        if (mark !== null && text.trim() !== '') marks.push({ note: mark, at: text.length });
        else if (mark !== null) text += `<sup>${String(mark)}</sup>`;
        else {
          const start = text.length;
          text += plain(piece.text).replace(/\u2011/g, '-');
          if (isHidden(piece.run)) hidden.push({ start, end: text.length });
        }
      }
    }
  };
  walk(readParagraph(element).pieces);
  const properties = childOf(element, 'w:pPr');
  const style = properties && childOf(properties, 'w:pStyle')?.attributes['w:val'];
  const heading = style !== undefined && headings.has(style);
  const numbering = properties && childOf(properties, 'w:numPr');
  const level = Number(numbering && (childOf(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0));
  const unseen = { ...(hidden.length > 0 ? { hidden } : {}), ...(figures.length > 0 ? { figures } : {}) };
  return { text, marks, ...unseen, ...(heading ? { heading } : {}), ...(numbering && !heading ? { list: level } : {}) };
}
