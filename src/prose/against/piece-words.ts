/** The words of a piece of text that name lines and columns of a grid; the report's own body is the whole, no line. */
import { foldText } from '../../language';
import type { Grid } from './grid';
import { escaped, SCHOOL_YEAR } from './name-words';

export class PieceWords {
  private readonly known = new Map<string, ReadonlySet<string>>();
  private readonly body: string;

  constructor(
    private readonly grid: Grid,
    body: string,
  ) {
    this.body = foldText(body).replace(/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd)\s+/u, '');
  }

  of(text: string): ReadonlySet<string> {
    const known = this.known.get(text);
    if (known) return known;
    const folded = this.body === '' ? text : text.replace(new RegExp(escaped(this.body), 'giu'), ' ');
    const words = this.grid.lexicon.words(folded.replace(SCHOOL_YEAR, ' '));
    this.known.set(text, words);
    return words;
  }
}
