/** What stands around a figure in the open document: by it a person knows which figure is meant. */
import type { ProvenanceRecord } from '../../hosts/docx-file';
import type { SourcedFigure } from './figure-match';

/** `label`: for a figure that stands alone in a table's cell, the name of its row; "" where nothing tells it. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly label: string;
}

const BEFORE = 60;
const AFTER = 40;
/** A note's mark as Word shows it, and whatever else is not for reading. */
const MARKS = /[\u0000-\u001f]/g;

function clippedBefore(text: string): string {
  if (text.length <= BEFORE) return text;
  const cut = text.slice(-BEFORE);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function clippedAfter(text: string): string {
  if (text.length <= AFTER) return text;
  const cut = text.slice(0, AFTER);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))}…`;
}

/** The nearest text before the figure in its table that is no unit and no number of a row: those begin with a small letter or are Roman. */
function rowLabel(record: ProvenanceRecord | null, { source }: SourcedFigure): string {
  const block = source && record?.blocks.find((one) => one.id === source.block);
  if (!block) return '';
  const holds = block.paragraphs.findIndex((paragraph) =>
    paragraph.some((piece) => typeof piece === 'object' && 'fact' in piece && piece.fact === source.fact),
  );
  const before = block.paragraphs
    .slice(0, Math.max(holds, 0))
    .map((paragraph) => (paragraph.every((piece) => typeof piece === 'string') ? paragraph.join('').trim() : ''));
  return (
    before
      .reverse()
      .find(
        (text) => /^\p{Lu}[\p{L}\p{M}]*[\s,.:]/u.test(`${text} `) && !/^[IVXLC]+[.)]?$/.test(text) && text.length > 2,
      ) ?? ''
  );
}

/** Where a figure stands in the text of its paragraph. */
export interface TextPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** By control id, where it is found. Figures of one paragraph follow one another, so each is looked for behind the one before. */
export function placesOf(
  figures: readonly SourcedFigure[],
  paragraphs: ReadonlyMap<number, string>,
): ReadonlyMap<number, TextPlace> {
  const found = new Map<number, TextPlace>();
  let last: { readonly text: string; readonly note: boolean; readonly end: number } | null = null;
  for (const { control } of figures) {
    const text = paragraphs.get(control.id);
    if (text === undefined) continue;
    const from: number = last?.text === text && last.note === control.inFootnote ? last.end : 0;
    const next = text.indexOf(control.text, from);
    const start = next >= 0 ? next : text.indexOf(control.text);
    const end = start + control.text.length;
    last = { text, note: control.inFootnote, end: Math.max(end, 0) };
    if (start >= 0) found.set(control.id, { text, start, end });
  }
  return found;
}

/** By control id. */
export function surroundingsOf(
  figures: readonly SourcedFigure[],
  paragraphs: ReadonlyMap<number, string>,
  record: ProvenanceRecord | null,
): ReadonlyMap<number, Surroundings> {
  const places = placesOf(figures, paragraphs);
  const found = new Map<number, Surroundings>();
  const plain = (part: string): string => part.replace(MARKS, '');
  for (const figure of figures) {
    const { id } = figure.control;
    if (!paragraphs.has(id)) continue;
    const place = places.get(id);
    const before = place ? clippedBefore(plain(place.text.slice(0, place.start))) : '';
    const after = place ? clippedAfter(plain(place.text.slice(place.end))) : '';
    found.set(id, {
      before,
      after,
      label: before.trim() === '' && after.trim() === '' ? rowLabel(record, figure) : '',
    });
  }
  return found;
}
