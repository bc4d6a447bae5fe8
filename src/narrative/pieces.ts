/**
 * What templates render to: inline pieces, never a string. Figures pass through the template engine as objects, so no
 * text of a cell or a template can forge one.
 */
import type { FigureFormat, FigureInline, GapInline, Inline, TextInline } from '../core/report-document';
import type { Decimal } from '../core/decimal';
import { figureInline } from '../language/figure-text';
import type { Figure, MissingFigure } from './figure';

/** The result of a filter: several pieces that belong together ("tăng " + figure). */
export class Pieces {
  readonly #items: readonly Inline[];
  constructor(items: readonly Inline[]) {
    this.#items = items;
  }
  get items(): readonly Inline[] {
    return this.#items;
  }
}

/** What is said of what the sheet says there is none of. */
export const NONE = 'không phát sinh';

export function text(content: string): TextInline {
  return { type: 'text', text: content };
}

export function gap(missing: MissingFigure): GapInline {
  const where = missing.where === '' ? '' : ` (${missing.where})`;
  return { type: 'gap', text: `[${missing.reason}: ${missing.label}${where}]`, missing: missing.name };
}

/** A figure as its fact gives it. */
export function printed(figure: Figure, format: FigureFormat): FigureInline {
  return inline(figure, figure.value, figure.isComputed ? { ...format, kind: 'derived' } : format);
}

/** A percentage with its sign, which a computed one has not of itself. */
export function printedPercent(figure: Figure, format: FigureFormat): readonly Inline[] {
  return [printed(figure, format), ...(figure.isComputed ? [text('%')] : [])];
}

/** A figure computed from `figure` and others (a difference, a share): led back to the first one's cell. */
export function derived(figure: Figure, value: Decimal, format: Omit<FigureFormat, 'kind'>): FigureInline {
  return inline(figure, value, { ...format, kind: 'derived' });
}

function inline(figure: Figure, value: Decimal, format: FigureFormat): FigureInline {
  const { fact, proofs, called } = figure;
  return {
    ...figureInline(fact, value, format),
    ...(proofs.length > 0 ? { proofs } : {}),
    ...(called === null ? {} : { computed: called }),
  };
}

/** "đạt không phát sinh triệu đồng": of nothing no unit is said, and nothing is reached. */
const NONE_OF =
  /(?<!\p{L})(?:(?:đạt|là|ước|ước đạt|được)\s+)?([Kk])hông phát sinh(?:\s+(?:(?:nghìn|triệu|tỷ)(?:\s+(?:đồng|USD|con|tấn|lượt))?|đồng|ha|tấn|tạ(?:\/ha)?|kg|m2|m²|m3|m³|km)(?!\p{L}|\/))/gu;

/** One paragraph's pieces: neighbouring texts joined, blanks collapsed, none at either end or before punctuation. */
export function tidy(pieces: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    if (piece.type === 'text' && last?.type === 'text' && last.bold === piece.bold && last.italic === piece.italic) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else joined.push(piece);
  }
  const clean = joined.map((piece, index) =>
    piece.type === 'text' ? { ...piece, text: tidyText(piece.text, index === 0, index === joined.length - 1) } : piece,
  );
  return clean.filter((piece) => piece.type !== 'text' || piece.text !== '');
}

function tidyText(content: string, first: boolean, last: boolean): string {
  let result = content
    .replace(/\s+/g, ' ')
    .replace(NONE_OF, '$1hông phát sinh')
    .replace(/ +([,;.])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')');
  if (first) result = result.trimStart();
  if (last) result = result.trimEnd();
  return result;
}

/** As a person reads it: footnotes in brackets after their mark. */
export function readable(pieces: readonly Inline[]): string {
  return pieces.map((piece) => (piece.type === 'footnote' ? `[^: ${readable(piece.content)}]` : piece.text)).join('');
}
