/**
 * Words of an untouched paragraph that turn ("tăng" into "giảm", one period into the next), where each stands in one run of
 * its own: they are set there like a figure, and runs, controls, marks and formats around them stay as people have them.
 * What does not fit is written anew from a fresh document.
 */
import type { Block, Inline } from '../../../../core/report-document';
import { cleanText } from '../../clean-text';
import type { Part } from '../../document/part';
import type { ControlPiece, Piece, ReadParagraph, TextPiece } from '../../document/pieces';
import type { RememberedNote, RememberedParagraph } from '../../provenance/model';
import { figureTag } from '../../provenance/tags';
import { childOf, type XmlTree } from '../../../opc';
import { obstacle, type FigureDecision } from './decide-figure';
import type { BlockPlan, PlanContext, PlannedFigure } from './plan-block';

export interface SetWords {
  readonly part: Part;
  readonly t: XmlTree;
  readonly text: string;
}

export interface WordsInPlace {
  readonly words: readonly SetWords[];
  readonly figures: readonly FigureDecision[];
  /** Footnotes that say something else now. */
  readonly notes: number;
}

type Remembered = RememberedParagraph | RememberedNote['note'];
type RememberedPart = RememberedParagraph[number];

/** Collects what has to be set; throws nothing, says `false` where a line does not fit. */
class Collector {
  readonly words: SetWords[] = [];
  readonly figures: FigureDecision[] = [];
  notes = 0;
  private readonly plan: BlockPlan;
  private readonly context: PlanContext;
  private readonly planned: ReadonlyMap<XmlTree, PlannedFigure>;

  constructor(plan: BlockPlan, context: PlanContext) {
    this.plan = plan;
    this.context = context;
    this.planned = new Map(
      plan.figures.flatMap((one) => (one.site.control ? [[one.site.control.sdt, one] as const] : [])),
    );
  }

  line(paragraph: ReadParagraph, part: Part, then: Remembered, now: Remembered): boolean {
    if (then.length !== now.length || paragraph.tracked.length > 0 || paragraph.deletedControls.length > 0)
      return false;
    let at = 0;
    let segment: TextPiece[] = [];
    const endSegment = (): boolean => {
      const [old, next] = [then[at], now[at]];
      const text = segment;
      segment = [];
      if (typeof old !== 'string' || typeof next !== 'string') return text.every((piece) => piece.text.trim() === '');
      at += 1;
      return this.segment(text, part, old, next);
    };
    for (const piece of paragraph.pieces) {
      if (piece.kind === 'marker') continue;
      if (piece.kind === 'text') segment.push(piece);
      else if (!endSegment() || !this.sign(piece, then[at], now[at])) return false;
      else at += 1;
    }
    return endSegment() && at === then.length;
  }

  /** The differing words must lie inside one run that has no named style: a mark of missing data is one. */
  private segment(pieces: readonly TextPiece[], part: Part, then: string, now: string): boolean {
    const text = pieces.map((piece) => piece.text).join('');
    const begin = text.indexOf(then);
    if (begin < 0 || text.trim() !== then.trim()) return false;
    if (then === now) return true;
    const least = Math.min(then.length, now.length);
    let [head, tail] = [0, 0];
    while (head < least && then[head] === now[head]) head += 1;
    while (tail < least - head && then.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
    const [start, end] = [begin + head, begin + then.length - tail];
    let from = 0;
    for (const { text: own, t, run } of pieces) {
      if (start >= from && end <= from + own.length && t !== null) {
        const properties = childOf(run, 'w:rPr');
        if (properties && childOf(properties, 'w:rStyle')) return false;
        const words = now.slice(head, now.length - tail);
        this.words.push({ part, t, text: own.slice(0, start - from) + words + own.slice(end - from) });
        return !/[\t\n]/.test(words);
      }
      from += own.length;
    }
    return false;
  }

  private sign(piece: Exclude<Piece, TextPiece>, then?: RememberedPart, now?: RememberedPart): boolean {
    if (typeof then !== 'object' || typeof now !== 'object') return false;
    if ('note' in then) return piece.kind === 'note' && 'note' in now && this.note(piece.id, then.note, now.note);
    return piece.kind === 'control' && !('note' in now) && then.fact === now.fact && this.figure(piece, now);
  }

  private note(id: string, then: RememberedNote['note'], now: RememberedNote['note']): boolean {
    const { report } = this.context;
    const [line, ...others] = report.note(id);
    if (!line || others.length > 0 || !report.footnotes) return false;
    if (JSON.stringify(then) !== JSON.stringify(now)) this.notes += 1;
    return this.line(line, report.footnotes, then, now);
  }

  private figure(control: ControlPiece, now: { readonly fact: string; readonly text: string }): boolean {
    const planned = this.planned.get(control.sdt);
    if (!planned?.fresh || this.plan.tagOf(control) !== figureTag(now.fact)) return false;
    const figure = { ...planned.fresh, text: cleanText(planned.fresh.text) };
    if (figure.text !== now.text || obstacle(planned.site, planned.paragraph, this.context.author)) return false;
    this.figures.push({ planned, figure, skipped: null });
    return true;
  }
}

/** Whether it carries a format of its own, which a run that is there need not have. */
const isMarked = (inline: Inline): boolean =>
  inline.type === 'gap' ||
  (inline.type === 'text' && (inline.bold === true || inline.italic === true)) ||
  (inline.type === 'footnote' && inline.content.some(isMarked));

/** What has to be set in a block whose words changed; null where it has to be written anew. */
export function wordsInPlace(plan: BlockPlan, block: Block | undefined, context: PlanContext): WordsInPlace | null {
  const { paragraphs, freshBlock, displaced } = plan;
  if (displaced || block?.type !== 'paragraph' || freshBlock?.paragraphs.length !== paragraphs.length) return null;
  if (block.content.some(isMarked)) return null;
  const found = new Collector(plan, context);
  const fits = paragraphs.every(
    ({ paragraph, remembered }, n) =>
      remembered !== null && found.line(paragraph, context.report.main, remembered, freshBlock.paragraphs[n] ?? []),
  );
  return fits && found.figures.length === plan.figures.length ? found : null;
}
