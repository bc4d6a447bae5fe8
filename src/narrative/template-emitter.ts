/** Takes what a template writes, object by object, so that figures reach the document as figures. */
import type { Emitter } from 'liquidjs';
import type { FootnoteInline, Inline } from '../core/report-document';
import { Figure, MissingFigure, NoneFigure } from './figure';
import { gap, NONE, Pieces, printed, text } from './pieces';

/** More than any passage needs, its footnotes counted in; what writes more is stopped. */
const MOST_PIECES = 20_000;
const MOST_CHARACTERS = 500_000;

function lengthOf(piece: Inline): number {
  return piece.type === 'footnote'
    ? piece.content.reduce((sum, inner) => sum + inner.text.length, 0)
    : piece.text.length;
}

export class PieceEmitter implements Emitter {
  /** liquidjs returns it; nobody reads it. */
  readonly buffer = '';
  readonly pieces: Inline[] = [];
  #characters = 0;
  #written = 0;

  write(value: unknown): void {
    if (value instanceof Pieces) for (const piece of value.items) this.#add(piece);
    else if (value instanceof Figure)
      this.#add(printed(value, { kind: 'number', decimals: value.decimals, padded: false }));
    else if (value instanceof MissingFigure) this.#add(gap(value));
    else if (value instanceof NoneFigure) this.#add(text(NONE));
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
      this.#add(text(String(value)));
    else if (Array.isArray(value)) throw new Error('a list must go through "| liet_ke"');
    else if (value !== undefined && value !== null && value !== '' && typeof value !== 'boolean')
      throw new Error('a group of names cannot be written');
  }

  #add(piece: Inline): void {
    this.#characters += lengthOf(piece);
    this.#written += piece.type === 'footnote' ? piece.content.length + 1 : 1;
    if (this.#written > MOST_PIECES || this.#characters > MOST_CHARACTERS) throw new Error('too much text');
    this.pieces.push(piece);
  }

  /** Everything written so far, as a footnote's content; a footnote has none of its own. */
  asFootnote(): FootnoteInline {
    const content = this.pieces.filter(
      (piece): piece is FootnoteInline['content'][number] => piece.type !== 'footnote',
    );
    return { type: 'footnote', content };
  }
}
