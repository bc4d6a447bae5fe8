/** The words that people wrote against the new figures: which of them are false now, paragraph by paragraph. */
import type { Block } from '../../../../core/report-document';
import { textOf } from '../../document/pieces';
import { falseWords, type FigureInText } from '../../fresh/false-words';
import type { FreshFigures } from '../../fresh/fresh-figures';
import { generatedSentence, sentenceAround } from '../../fresh/sentences';
import type { FigureDecision } from './decide-figure';
import type { PlannedFigure } from './plan-block';

type FalseWords = ReturnType<typeof falseWords>[number];

export interface FalseClaim extends FalseWords {
  readonly planned: PlannedFigure;
  /** The sentence that they stand in. */
  readonly sentence: string;
}

/** `block`: what was generated there, whose own words are held by its figures. */
export function falseClaims(
  decisions: readonly FigureDecision[],
  block: Block | undefined,
  figures: FreshFigures,
): FalseClaim[] {
  const paragraphs = new Map<PlannedFigure['paragraph'], FigureDecision[]>();
  for (const decision of decisions) {
    const list = paragraphs.get(decision.planned.paragraph) ?? [];
    list.push(decision);
    paragraphs.set(decision.planned.paragraph, list);
  }
  return [...paragraphs].flatMap(([paragraph, own]) => {
    const text = textOf(paragraph.pieces);
    const [first] = own;
    const inText = own.flatMap(({ planned, figure }): FigureInText[] =>
      figure ? [{ figure, start: planned.site.start, end: planned.site.end }] : [],
    );
    const wrong = falseWords(text, inText, generatedSentence(block, first?.planned.place ?? 'body'), figures);
    return wrong.flatMap((one): FalseClaim[] => {
      const planned = own.find(({ figure }) => figure === one.figure)?.planned ?? first?.planned;
      return planned ? [{ ...one, planned, sentence: sentenceAround(text, one.start, one.end) }] : [];
    });
  });
}
