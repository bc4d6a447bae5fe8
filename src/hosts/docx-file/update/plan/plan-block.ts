/** Looks at one block's site and says what has to be done there: nothing, figures only, or the block anew. */
import type { FigureInline } from '../../../../core/report-document';
import type { BlockSite } from '../../document/block-site';
import {
  locate,
  locateSide,
  notesOf,
  type LocatedBlock,
  type LocatedFigure,
  type LocatedParagraph,
  type PrintedBy,
} from '../../document/locate';
import { paragraphsIn, type OpenReport } from '../../document/open-report';
import type { ReadParagraph } from '../../document/pieces';
import type { SideSite } from '../../document/side-places';
import { canonical, printed, rememberedText, rememberedWords, words } from '../../document/words';
import { isBlockTag, isFigureTag } from '../../provenance/tags';
import type { RememberedBlock } from '../../provenance/model';
import { holdsElement } from '../../../opc';
import type { FreshFigures } from '../../fresh/fresh-figures';

export interface PlannedFigure extends LocatedFigure {
  /** null: the new document has no such figure. */
  readonly fresh: FigureInline | null;
}

export interface BlockPlan extends Omit<LocatedBlock, 'figures'> {
  readonly figures: readonly PlannedFigure[];
  /** The words are those that were generated. */
  readonly untouched: boolean;
  /** null: the new document has no such block. */
  readonly freshBlock: RememberedBlock | null;
  /** LibreOffice moved a footnote's mark to the head of its paragraph: it goes back, whatever the figures say. */
  readonly displaced: boolean;
  /** The generated words are the same as before: only figures may differ. */
  readonly sameWords: boolean;
}

const FOREIGN = new Set([
  'w:hyperlink',
  'w:fldSimple',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
  'w:fldChar',
  'w:endnoteReference',
  'w:ruby',
]);

/** Whether people put something into the paragraph that a new text would lose. */
function holdsForeign(paragraph: ReadParagraph): boolean {
  if (holdsElement(paragraph.element, ({ name }) => FOREIGN.has(name))) return true;
  const visit = (pieces: ReadParagraph['pieces']): boolean =>
    pieces.some(
      (piece) =>
        piece.kind === 'object' ||
        (piece.kind === 'control' &&
          ((piece.tag !== null && !isFigureTag(piece.tag) && !isBlockTag(piece.tag)) || visit(piece.pieces))),
    );
  return visit(paragraph.pieces);
}

export interface PlanContext {
  readonly report: OpenReport;
  readonly figures: FreshFigures;
  readonly freshBlocks: ReadonlyMap<string, RememberedBlock>;
  readonly printedBy: PrintedBy;
  /** Author of our own tracked changes. */
  readonly author: string;
}

/** The same text, footnotes apart, with footnotes at its head that stood elsewhere: no person does that. */
function isDisplaced({ paragraph, remembered }: LocatedParagraph, report: OpenReport): boolean {
  const first = paragraph.pieces.find((piece) => piece.kind !== 'marker');
  const opens = remembered?.[0];
  if (first?.kind !== 'note' || !remembered || (typeof opens !== 'string' && opens !== undefined && 'note' in opens))
    return false;
  const notes = (text: string): string => (text.match(NOTE) ?? []).join('');
  const [now, then] = [printed(paragraph.pieces, report), rememberedText(remembered)];
  return canonical(now.replace(NOTE, '')) === canonical(then.replace(NOTE, '')) && notes(now) === notes(then);
}

const NOTE = /\u0003[^\u0004]*\u0004/g;

type Touch = 'touched' | 'untouched' | 'displaced';

function touchOf(located: LocatedBlock, context: PlanContext): Touch {
  const { report } = context;
  const { site, paragraphs, tagOf } = located;
  if (!site.remembered || paragraphs.length !== site.remembered.paragraphs.length) return 'touched';
  const asWritten = ({ paragraph, remembered }: LocatedParagraph): boolean =>
    remembered !== null &&
    (printed(paragraph.pieces, report) === rememberedText(remembered) ||
      words(paragraph.pieces, report, tagOf) === rememberedWords(remembered));
  const odd = paragraphs.filter((one) => !asWritten(one));
  if (!odd.every((one) => isDisplaced(one, report)) || holdsOthers(located, context)) return 'touched';
  return odd.length > 0 ? 'displaced' : 'untouched';
}

/** Whether people put things or tracked changes into the block or its footnotes. */
function holdsOthers({ site, paragraphs }: LocatedBlock, { report, author: own }: PlanContext): boolean {
  const notes = paragraphs.flatMap(({ paragraph }) =>
    notesOf(paragraph).flatMap(({ piece }) => [...report.note(piece.id)]),
  );
  const all = site.elements.flatMap(paragraphsIn).map((element) => report.paragraph(element));
  return [...all, ...notes].some(
    (paragraph) => holdsForeign(paragraph) || paragraph.tracked.some(({ author }) => author !== own),
  );
}

function planned(located: LocatedBlock, context: PlanContext): PlannedFigure[] {
  return located.figures.map((one) => ({
    ...one,
    fresh: context.figures.find(one.block, one.place, one.site.tag, one.nth, one.old),
  }));
}

/** The plan of a place outside the running text: its figures only. Null where it has none. */
export function planSide(side: SideSite, context: PlanContext): BlockPlan | null {
  const located = locateSide(side, context.report, context.printedBy);
  return (
    located && {
      ...located,
      figures: planned(located, context),
      untouched: false,
      displaced: false,
      freshBlock: null,
      sameWords: false,
    }
  );
}

export function planBlock(site: BlockSite, context: PlanContext): BlockPlan {
  const located = locate(site, context.report, context.printedBy);
  const remembered = site.remembered?.paragraphs ?? [];
  const freshBlock = context.freshBlocks.get(site.id) ?? null;
  const sameWords =
    freshBlock !== null &&
    site.remembered !== null &&
    freshBlock.paragraphs.length === remembered.length &&
    freshBlock.paragraphs.every((paragraph, n) => rememberedWords(paragraph) === rememberedWords(remembered[n] ?? []));
  const touch = touchOf(located, context);
  return {
    ...located,
    figures: planned(located, context),
    untouched: touch !== 'touched',
    displaced: touch === 'displaced',
    freshBlock,
    sameWords,
  };
}
