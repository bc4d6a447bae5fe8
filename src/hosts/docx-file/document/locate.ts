/** All figures of one site, in its paragraphs and their footnotes, each with what the document remembers of it. */
import type { FigurePlace, PrintedFigure, RememberedParagraph } from '../provenance/model';
import { figureTag } from '../provenance/tags';
import { holdsElement, type XmlTree } from '../../opc';
import type { BlockSite } from './block-site';
import { blockSites } from './block-sites';
import { figureSites, taggedFigures, type FigureSite } from './figure-sites';
import { align, likeness, tokens, Vocabulary, type Bag, type Token } from './likeness';
import { noteOwners } from './note-owners';
import { paragraphsIn, type OpenReport } from './open-report';
import type { Part } from './part';
import { leaves, type NotePiece, type ReadParagraph } from './pieces';
import { sideSites, strayFigures, type SideSite } from './side-places';
import { printed, rememberedText, type TagOf } from './words';

export interface LocatedFigure {
  readonly site: FigureSite;
  readonly part: Part;
  readonly paragraph: ReadParagraph;
  readonly place: FigurePlace;
  /** The block that it was generated in: its site's, but for a footnote that stands under another sentence by now. */
  readonly block: string;
  /** The paragraph of the body that holds it or its footnote's mark, and where. */
  readonly anchor: { readonly paragraph: ReadParagraph; readonly start: number; readonly end: number };
  /** Which of the site's figures with this tag and place it is, from 0. */
  readonly nth: number;
  readonly old: PrintedFigure | null;
}

export interface LocatedParagraph {
  readonly paragraph: ReadParagraph;
  readonly remembered: RememberedParagraph | null;
}

export interface LocatedBlock {
  readonly site: BlockSite;
  /** Those that hold something. */
  readonly paragraphs: readonly LocatedParagraph[];
  readonly figures: readonly LocatedFigure[];
  /** Tags by control, the recovered ones included. */
  readonly tagOf: TagOf;
}

export type PrintedBy = ReadonlyMap<string, readonly PrintedFigure[]>;

/** Remembered figures by block, place and tag, in order; none where the document remembers nothing itself. */
export function printedBy({ provenancePart, record }: OpenReport): PrintedBy {
  const figures = provenancePart === null ? [] : record.figures;
  const map = new Map<string, PrintedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.block}\n${figure.place}\n${figureTag(figure.fact)}`;
    const list = map.get(key);
    if (list) list.push(figure);
    else map.set(key, [figure]);
    const any = `\n\n${figureTag(figure.fact)}`;
    if (!map.has(any)) map.set(any, [figure]);
  }
  return map;
}

/** Cells of a table to which people added some, or from which they took some: only those that read as they did are known. */
function pairedCells(
  current: readonly ReadParagraph[],
  remembered: readonly RememberedParagraph[],
  report: OpenReport,
): LocatedParagraph[] {
  const cell = (text: string): Token => ({ text, start: 0, end: 0 });
  const partner = align(
    current.map((paragraph) => cell(printed(paragraph.pieces, report))),
    remembered.map((paragraph) => cell(rememberedText(paragraph))),
  );
  return current.map((paragraph, n) => ({ paragraph, remembered: remembered[partner[n] ?? -1] ?? null }));
}

/** Which current paragraph stands for which remembered one. */
function paired(current: readonly ReadParagraph[], site: BlockSite, report: OpenReport): LocatedParagraph[] {
  const remembered = site.remembered?.paragraphs ?? [];
  if (current.length === remembered.length)
    return current.map((paragraph, n) => ({ paragraph, remembered: remembered[n] ?? null }));
  if (site.remembered?.type === 'table') return pairedCells(current, remembered, report);
  const vocabulary = new Vocabulary();
  const wordsOf = (text: string): Bag => vocabulary.bagOf(tokens(text));
  const left = remembered.map((paragraph, n) => ({ paragraph, n, words: wordsOf(rememberedText(paragraph)) }));
  let from = 0;
  return current.map((paragraph) => {
    const mine = wordsOf(printed(paragraph.pieces, report));
    let best: (typeof left)[number] | null = null;
    let score = 0.4;
    for (const one of left) {
      const alike = one.n < from ? 0 : likeness(mine, one.words);
      if (alike > score) [best, score] = [one, alike];
    }
    if (best) from = best.n + 1;
    return { paragraph, remembered: best?.paragraph ?? null };
  });
}

/** Footnote marks of a paragraph with their places in its text. */
export function notesOf(
  paragraph: ReadParagraph,
): { readonly piece: NotePiece; readonly start: number; readonly end: number }[] {
  const found: { piece: NotePiece; start: number; end: number }[] = [];
  for (const { piece, start, end } of leaves(paragraph.pieces))
    if (piece.kind === 'note') found.push({ piece, start, end });
  return found;
}

type Found = Omit<LocatedFigure, 'nth' | 'old'>;

/** Each figure with what the document remembers of it. */
function remembering(found: readonly Found[], known: PrintedBy): LocatedFigure[] {
  const counts = new Map<string, number>();
  return found.map((one): LocatedFigure => {
    const key = `${one.block}\n${one.place}\n${one.site.tag}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    const mine = known.get(key) ?? known.get(`\n\n${one.site.tag}`) ?? [];
    const reads = (figure: PrintedFigure | undefined): boolean =>
      figure !== undefined &&
      (figure.printed === one.site.text || figure.printed.normalize('NFC') === one.site.text.normalize('NFC'));
    return { ...one, nth, old: (reads(mine[nth]) ? mine[nth] : mine.find(reads)) ?? mine[nth] ?? mine[0] ?? null };
  });
}

/** Sites belong to one report, which remembers what it remembers: what stands there is looked for once. */
const locatedAt = new WeakMap<BlockSite, LocatedBlock>();

export function locate(site: BlockSite, report: OpenReport, known: PrintedBy): LocatedBlock {
  const located = locatedAt.get(site) ?? locateAnew(site, report, known);
  locatedAt.set(site, located);
  return located;
}

function locateAnew(site: BlockSite, report: OpenReport, known: PrintedBy): LocatedBlock {
  const current = site.elements
    .flatMap(paragraphsIn)
    .map((element) => report.paragraph(element))
    .filter((paragraph) => printed(paragraph.pieces, report) !== '');
  const paragraphs = paired(current, site, report);
  const owners = noteOwners(report);
  const found: Found[] = [];
  const recovered = new Map<XmlTree, string>();
  const add = (one: Found): void => {
    found.push(one);
    if (one.site.lost && one.site.control) recovered.set(one.site.control.sdt, one.site.tag);
  };
  for (const { paragraph, remembered } of paragraphs) {
    const sites = site.id === '' ? strayFigures(paragraph, 'body', report.record) : figureSites(paragraph, remembered);
    const inBody = sites.map((one) => ({
      site: one,
      part: report.main,
      paragraph,
      place: 'body' as const,
      block: site.id,
      anchor: { paragraph, start: one.start, end: one.end },
    }));
    let next = 0;
    notesOf(paragraph).forEach(({ piece, start, end }) => {
      const owner = owners.get(piece.id);
      while (next < inBody.length && (inBody[next]?.anchor.start ?? 0) < start) {
        const one = inBody[next++];
        if (one) add(one);
      }
      for (const line of report.footnotes ? report.note(piece.id) : []) {
        for (const one of figureSites(line, owner?.note ?? null)) {
          if (report.footnotes)
            add({
              site: one,
              part: report.footnotes,
              paragraph: line,
              place: 'footnote',
              block: owner?.block ?? site.id,
              anchor: { paragraph, start, end },
            });
        }
      }
    });
    for (const one of inBody.slice(next)) add(one);
  }
  const figures = remembering(found, known);
  return { site, paragraphs, figures, tagOf: (piece) => piece.tag ?? recovered.get(piece.sdt) ?? null };
}

/** Figures that people copied into paragraphs of their own: each such paragraph is a site without a block. */
export function looseSites(report: OpenReport, sites: readonly BlockSite[]): readonly BlockSite[] {
  const loose = looseOf.get(sites) ?? findLoose(report, sites);
  looseOf.set(sites, loose);
  return loose;
}

/** By the sites beside which they stand. */
const looseOf = new WeakMap<readonly BlockSite[], readonly BlockSite[]>();

function findLoose(report: OpenReport, sites: readonly BlockSite[]): BlockSite[] {
  const taken = new Set(sites.flatMap((site) => site.elements.flatMap(paragraphsIn)));
  return paragraphsIn(report.body)
    .filter((element) => !taken.has(element))
    .filter((element) => {
      if (strayFigures(report.paragraph(element), 'body', report.record).length > 0) return true;
      return holdsElement(
        element,
        (inner) =>
          inner.name === 'w:footnoteReference' &&
          report.note(inner.attributes['w:id'] ?? '').some((line) => taggedFigures(line).length > 0),
      );
    })
    .map((element) => ({ id: '', sdt: null, elements: [element], remembered: null }));
}

/** The figures of a paragraph in a header, an endnote or the like; null where it has none. */
export function locateSide(side: SideSite, report: OpenReport, known: PrintedBy): LocatedBlock | null {
  const { paragraph, part, place } = side;
  const found = strayFigures(paragraph, place, report.record).map((site): Found => ({
    site,
    part,
    paragraph,
    place,
    block: '',
    anchor: { paragraph: side.anchor, start: 0, end: 0 },
  }));
  if (found.length === 0) return null;
  const site: BlockSite = { id: '', sdt: null, elements: [paragraph.element], remembered: null };
  return {
    site,
    paragraphs: [{ paragraph, remembered: null }],
    figures: remembering(found, known),
    tagOf: (piece) => piece.tag,
  };
}

/** Every site of the document with its figures: those of the text in order, then endnotes, headers and footers. */
export function locateAll(report: OpenReport): LocatedBlock[] {
  const sites = blockSites(report);
  const known = printedBy(report);
  const sides = sideSites(report)
    .filter(({ mirror }) => !mirror)
    .map((side) => ({ side, block: locateSide(side, report, known) }));
  const inText = [...sites, ...looseSites(report, sites)].map((site) => locate(site, report, known));
  const boxes = sides.flatMap(({ side, block }) => (side.part === report.main && block ? [block] : []));
  const start = ({ site }: LocatedBlock): number => site.elements[0]?.start ?? 0;
  return [
    ...[...inText, ...boxes].sort((a, b) => start(a) - start(b)),
    ...sides.flatMap(({ side, block }) => (side.part !== report.main && block ? [block] : [])),
  ];
}
