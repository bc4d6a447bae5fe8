/**
 * Words of texts and labels in one spelling: capitals that shorten what the other side spells out ("SXCN" beside "sản xuất
 * công nghiệp", "GPLX" beside "giấy phép lái xe") are written out, and each word weighs the more the fewer labels have it.
 */
import { foldText } from '../../language';
import { covered, weightsOf, wordsOf, type Weights } from './words';

const SHORT = /(?<![\p{L}\d])\p{Lu}{2,7}(?![\p{L}\d])/gu;
const WORD = /\p{L}+/gu;

/** "đ" keeps its stroke; other letters lose their marks. */
const initialOf = (word: string): string => (word.startsWith('đ') ? 'đ' : (word.normalize('NFD')[0] ?? ''));

const shortFormsIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => (text === text.toUpperCase() ? [] : (text.match(SHORT) ?? []).map(foldText))));

/** Runs of words whose initials are one of the short forms; the longest text that is looked through. */
const MOST = 4_000;

function writtenOut(forms: ReadonlySet<string>, texts: readonly string[], found: Map<string, string>): void {
  const lengths = [...new Set([...forms].map(({ length }) => length))];
  if (lengths.length === 0) return;
  for (const text of texts) {
    const words = foldText(text.slice(0, MOST)).match(WORD) ?? [];
    const initials = words.map(initialOf);
    for (const length of lengths)
      for (let at = 0; at + length <= words.length; at += 1) {
        const form = initials.slice(at, at + length).join('');
        if (forms.has(form) && !found.has(form)) found.set(form, words.slice(at, at + length).join(' '));
      }
  }
}

export class Lexicon {
  readonly weights: Weights;
  private readonly full = new Map<string, string>();
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** `labels`: of the workbooks' lines and columns; `texts`: the document's paragraphs. */
  constructor(labels: readonly string[], texts: readonly string[]) {
    writtenOut(shortFormsIn(texts), labels, this.full);
    writtenOut(shortFormsIn(labels), texts, this.full);
    this.weights = weightsOf([...new Set(labels)].map((label) => this.words(label)));
  }

  /** The telling words of a text. */
  readonly words = (text: string): ReadonlySet<string> => {
    const known = this.known.get(text);
    if (known) return known;
    let folded = foldText(text);
    if (this.full.size > 0) folded = folded.replace(WORD, (word) => this.full.get(word) ?? word);
    const own = wordsOf(folded);
    if (this.known.size < 20_000) this.known.set(text, own);
    return own;
  };

  weigh(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words) sum += this.weights.get(word) ?? Math.log(2);
    return sum;
  }

  covered(words: ReadonlySet<string>, text: ReadonlySet<string>): number {
    return covered(words, text, this.weights);
  }

  /** How far two sets of words are one: 1 where they are, 0 where they share none. */
  alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const both = this.weigh([...a].filter((word) => b.has(word)));
    const all = this.weigh(a) + this.weigh(b);
    return all === 0 ? 0 : (2 * both) / all;
  }
}
