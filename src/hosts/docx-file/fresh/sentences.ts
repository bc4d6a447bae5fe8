/** Sentences as text: the one that the program writes now, with its figures' places, and the one around a place. */
import type { Block, Inline } from '../../../core/report-document';
import type { FigurePlace } from '../provenance/model';
import type { FigureInText } from './false-words';

export interface GeneratedSentence {
  readonly text: string;
  readonly figures: readonly FigureInText[];
}

/** The generated sentence of a block with its figures' places: its body, or all of its footnotes. */
export function generatedSentence(block: Block | undefined, place: FigurePlace): GeneratedSentence {
  let text = '';
  const figures: FigureInText[] = [];
  const add = (inline: Inline): void => {
    if (inline.type === 'footnote') return;
    if (inline.type === 'figure')
      figures.push({ figure: inline, start: text.length, end: text.length + inline.text.length });
    text += inline.text;
  };
  for (const inline of block?.type === 'paragraph' ? block.content : []) {
    if (place === 'body') add(inline);
    else if (inline.type === 'footnote') {
      inline.content.forEach(add);
      text += '\n';
    }
  }
  return { text, figures };
}

/** The sentence around [start, end), for people. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('. ', start - 1) + 1, text.lastIndexOf('; ', start - 1) + 1, 0);
  const stop = /[.;](?:\s|$)/.exec(text.slice(end));
  return text
    .slice(from, stop ? end + stop.index + 1 : text.length)
    .replace(/[\u2060\ufffc]/g, '')
    .trim();
}
