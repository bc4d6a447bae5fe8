/** Looks at one block's site and says what has to be done there: nothing, figures only, or the block anew. */
import type { FigureInline } from '../../../core/report-document';
import type { BlockSite } from '../document/block-sites';
import { locate, locateSide, notesOf, type LocatedBlock, type LocatedFigure, type PrintedBy } from '../document/locate';
import { paragraphsIn, type OpenReport } from '../document/open-report';
import type { ReadParagraph } from '../document/pieces';
import type { SideSite } from '../document/side-places';
import { printed, rememberedText, rememberedWords, words } from '../document/words';
import { isBlockTag, isFigureTag } from '../provenance/tags';
import type { RememberedBlock } from '../provenance/model';
import { descendants } from '../package/xml-tree';
import type { FreshFigures } from './fresh-figures';

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
  /** The generated words are the same as before: only figures may differ. */
  readonly sameWords: boolean;
}

const FOREIGN = new Set(['w:hyperlink', 'w:fldSimple', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:fldChar', 'w:endnoteReference', 'w:ruby']);

/** Whether people put something into the paragraph that a new text would lose. */
function holdsForeign(paragraph: ReadParagraph): boolean {
  for (const element of descendants(paragraph.element)) {
    if (FOREIGN.has(element.name)) return true;
  }
  const visit = (pieces: ReadParagraph['pieces']): boolean => pieces.some((piece) => piece.kind === 'object'
    || (piece.kind === 'control' && ((piece.tag !== null && !isFigureTag(piece.tag) && !isBlockTag(piece.tag)) || visit(piece.pieces))));
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

function isUntouched(located: LocatedBlock, context: PlanContext): boolean {
  const { report } = context;
  const { site, paragraphs, tagOf } = located;
  if (!site.remembered || paragraphs.length !== site.remembered.paragraphs.length) return false;
  const same = paragraphs.every(({ paragraph, remembered }) => remembered !== null
    && (words(paragraph.pieces, report, tagOf) === rememberedWords(remembered) || printed(paragraph.pieces, report) === rememberedText(remembered)));
  if (!same) return false;
  const notes = paragraphs.flatMap(({ paragraph }) => notesOf(paragraph).flatMap(({ piece }) => [...report.note(piece.id)]));
  const all = site.elements.flatMap(paragraphsIn).map((element) => report.paragraph(element));
  return ![...all, ...notes].some((paragraph) => holdsForeign(paragraph) || paragraph.tracked.some(({ author }) => author !== context.author));
}

function planned(located: LocatedBlock, context: PlanContext): PlannedFigure[] {
  return located.figures.map((one) => ({ ...one, fresh: context.figures.find(located.site.id, one.place, one.site.tag, one.nth, one.old) }));
}

/** The plan of a place outside the running text: its figures only. Null where it has none. */
export function planSide(side: SideSite, context: PlanContext): BlockPlan | null {
  const located = locateSide(side, context.report, context.printedBy);
  return located && { ...located, figures: planned(located, context), untouched: false, freshBlock: null, sameWords: false };
}

export function planBlock(site: BlockSite, context: PlanContext): BlockPlan {
  const located = locate(site, context.report, context.printedBy);
  const remembered = site.remembered?.paragraphs ?? [];
  const freshBlock = context.freshBlocks.get(site.id) ?? null;
  const sameWords = freshBlock !== null && site.remembered !== null && freshBlock.paragraphs.length === remembered.length
    && freshBlock.paragraphs.every((paragraph, n) => rememberedWords(paragraph) === rememberedWords(remembered[n] ?? []));
  return { ...located, figures: planned(located, context), untouched: isUntouched(located, context), freshBlock, sameWords };
}
