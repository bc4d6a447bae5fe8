/** What stands around a figure in the open document: by it a person knows which figure is meant. */
import type { DocumentFigure } from '../../core/host';
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

/** By control id. Figures of one paragraph follow one another, so each is looked for behind the one before. */
export function surroundingsOf(
  figures: readonly SourcedFigure[],
  paragraphs: ReadonlyMap<number, string>,
  record: ProvenanceRecord | null,
): ReadonlyMap<number, Surroundings> {
  const found = new Map<number, Surroundings>();
  let last: { readonly text: string; readonly note: boolean; readonly end: number } | null = null;
  for (const figure of figures) {
    const { control }: { control: DocumentFigure } = figure;
    const text = paragraphs.get(control.id);
    if (text === undefined) continue;
    const from: number = last?.text === text && last.note === control.inFootnote ? last.end : 0;
    const next = text.indexOf(control.text, from);
    const at = next >= 0 ? next : text.indexOf(control.text);
    const end = at + control.text.length;
    last = { text, note: control.inFootnote, end: Math.max(end, 0) };
    const plain = (part: string): string => part.replace(MARKS, '');
    const before = at < 0 ? '' : clippedBefore(plain(text.slice(0, at)));
    const after = at < 0 ? '' : clippedAfter(plain(text.slice(end)));
    found.set(control.id, {
      before,
      after,
      label: before.trim() === '' && after.trim() === '' ? rowLabel(record, figure) : '',
    });
  }
  return found;
}
