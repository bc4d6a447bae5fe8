/**
 * Which cells a text's figures were found equal to, kept from one look to the next: a figure whose cell has changed meanwhile
 * is then wrong, and not a stranger. A paragraph is known again by its words, its numbers left out.
 */
import { isInProse } from '../../core/cell-address';
import { toText } from '../../core/decimal';
import type { DocumentParagraph, DocumentText, KnownFigure } from '../../core/document-text';
import type { Reading } from '../../core/reading';
import { verdictOf } from '../../core/verdict';

export interface BoundFigure {
  /** The paragraph's words, each number as "#". */
  readonly words: string;
  /** Which of its numbers, from 0, and how it reads. */
  readonly nth: number;
  readonly text: string;
  readonly fact: string;
  /** What its cell said: an exact decimal string in the sheet's unit. */
  readonly value: string;
}

const NUMBER = /\d(?:[\d.,]*\d)?/gu;

const wordsOf = (text: string): string => text.replace(NUMBER, '#');
const keyOf = ({ words, nth }: Pick<BoundFigure, 'words' | 'nth'>): string => JSON.stringify([words, nth]);

/** The document's figures that are equal to a cell now, and those of before that are not: their cells are still known. */
export function boundFigures(
  reading: Reading,
  document: DocumentText,
  before: readonly BoundFigure[],
): readonly BoundFigure[] {
  const bound = new Map(before.map((each) => [keyOf(each), each]));
  for (const relation of reading.relations) {
    const [whole, part] = [reading.facts[relation.whole], reading.facts[relation.parts[0]?.fact ?? -1]];
    const { inText, file } = whole?.at ?? {};
    if (!whole || !part || relation.parts.length !== 1 || !inText || file !== document.file) continue;
    if (!isInProse(whole.at) || part.at.inText || verdictOf(reading.facts, relation).status !== 'holds') continue;
    const { text = '' } = document.paragraphs[inText.paragraph - 1] ?? {};
    const nth = [...text.slice(0, inText.start).matchAll(NUMBER)].length;
    const each = { words: wordsOf(text), nth, text: inText.text, fact: part.id, value: toText(part.value) };
    bound.set(keyOf(each), each);
  }
  return [...bound.values()];
}

function withKnown(paragraph: DocumentParagraph, bound: ReadonlyMap<string, BoundFigure>): DocumentParagraph {
  const { text, figures = [] } = paragraph;
  const words = wordsOf(text);
  const more = [...text.matchAll(NUMBER)].flatMap((match, nth): KnownFigure[] => {
    const each = bound.get(keyOf({ words, nth }));
    const [start, end] = [match.index, match.index + match[0].length];
    const isTold = figures.some((own) => own.start < end && start < own.end);
    return each && each.text === match[0] && !isTold ? [{ start, end, fact: each.fact, value: each.value }] : [];
  });
  return more.length === 0 ? paragraph : { ...paragraph, figures: [...figures, ...more] };
}

/** The document, knowing what its figures were found equal to before. */
export function withBoundBefore(document: DocumentText, before: readonly BoundFigure[]): DocumentText {
  if (before.length === 0) return document;
  const bound = new Map(before.map((each) => [keyOf(each), each]));
  return { ...document, paragraphs: document.paragraphs.map((each) => withKnown(each, bound)) };
}
