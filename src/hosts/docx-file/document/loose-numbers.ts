/**
 * Every number that is printed in no figure's place: in the words that the program generated, or written by people. What
 * is not said of a cell must at least be listed. A mark of missing data prints no number.
 */
import type { FigurePlace } from '../provenance/model';
import { descendants, holdsElement, isInside, type XmlTree } from '../../opc';
import type { LocatedBlock } from './locate';
import { gapSpans } from './gaps';
import { align, tokens } from './likeness';
import { figuresIn, numbersIn } from './numbers';
import { paragraphsIn, type OpenReport } from './open-report';
import { NOTE_SIGN, textOf, type ReadParagraph } from './pieces';
import { rememberedLines, type Remembered } from './remembered-lines';
import { sideParagraphs } from './side-places';
import { struckNotes } from './struck-notes';

export interface LooseNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: ReadParagraph;
  readonly place: FigurePlace;
  /** The block it stands in; "" outside all of them. */
  readonly block: string;
  readonly inTable: boolean;
  /** It stands where the program printed it as words. */
  readonly generated: boolean;
  /** It says how much of something there is. */
  readonly figure: boolean;
}

interface Line {
  readonly paragraph: ReadParagraph;
  readonly place: FigurePlace;
  readonly block: string;
  readonly remembered: Remembered | null;
}

/** The generated words without the figures, a gap where one stood. */
function plainWords(remembered: Remembered): string {
  return remembered.map((part) => (typeof part === 'string' ? part : NOTE_SIGN)).join('');
}

/** Start offsets of the numbers that stand as the program printed them. */
function generatedNumbers(text: string, remembered: Remembered | null): ReadonlySet<number> {
  if (!remembered) return new Set();
  const then = tokens(plainWords(remembered));
  if (!then.some((token) => /^\d/.test(token.text))) return new Set();
  const now = tokens(text);
  const partner = align(then, now);
  return new Set(then.flatMap((token, n) => (/^\d/.test(token.text) ? [now[partner[n] ?? -1]?.start ?? -1] : [])));
}

/** A field that prints nothing but a number: the page's, the section's. */
function isPageNumber({ element }: ReadParagraph, text: string): boolean {
  if (/\p{L}/u.test(text)) return false;
  return holdsElement(element, ({ name }) => name === 'w:fldSimple' || name === 'w:fldChar');
}

const TABLES = new Set(['w:tbl']);

/** Ids of the footnotes that are printed: a mark in the text points to them. */
function markedNotes({ main, noteById }: OpenReport): ReadonlySet<string> {
  const marked = new Set<string>();
  for (const { name, attributes } of descendants(main.root))
    if (name === 'w:footnoteReference' && noteById.has(attributes['w:id'] ?? '')) marked.add(attributes['w:id'] ?? '');
  const struck = struckNotes(main.root);
  return new Set([...marked].filter((id) => !struck.has(id)));
}

function linesOf(report: OpenReport, located: readonly LocatedBlock[]): Line[] {
  const known = rememberedLines(report, located);
  const line = (paragraph: ReadParagraph, place: FigurePlace): Line => {
    const { block = '', remembered = null } = known.get(paragraph.element) ?? {};
    return { paragraph, place, block, remembered };
  };
  return [
    ...paragraphsIn(report.body).map((element) => line(report.paragraph(element), 'body')),
    ...[...markedNotes(report)].flatMap((id) => report.note(id).map((paragraph) => line(paragraph, 'footnote'))),
    ...sideParagraphs(report)
      .filter(({ mirror }) => !mirror)
      .map(({ paragraph, place }) => line(paragraph, place)),
  ];
}

/** In reading order of the parts: text, footnotes, then what stands outside the running text. */
export function looseNumbers(report: OpenReport, located: readonly LocatedBlock[]): LooseNumber[] {
  const taken = new Map<XmlTree, { readonly start: number; readonly end: number }[]>();
  for (const { figures } of located)
    for (const { paragraph, site } of figures)
      taken.set(paragraph.element, [...(taken.get(paragraph.element) ?? []), site]);
  return linesOf(report, located).flatMap(({ paragraph, place, block, remembered }): LooseNumber[] => {
    const text = textOf(paragraph.pieces);
    if (!/\d/.test(text) || isPageNumber(paragraph, text)) return [];
    const sites = [...(taken.get(paragraph.element) ?? []), ...gapSpans(paragraph)];
    const free = numbersIn(text).filter(
      ({ start, end }) => !sites.some((site) => start < site.end && site.start < end),
    );
    if (free.length === 0) return [];
    const printed = generatedNumbers(text, remembered);
    const figures = new Set(figuresIn(text).map(({ start }) => start));
    const inTable = isInside(paragraph.element, TABLES);
    return free.map(({ text: number, start, end }) => ({
      text: number,
      start,
      end,
      paragraph,
      place,
      block,
      inTable,
      generated: printed.has(start),
      figure: figures.has(start),
    }));
  });
}
