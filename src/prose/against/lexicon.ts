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

/** "TMĐT" as a whole heading: capitals without a vowel are no word. */
const ALONE = /^[^\P{Lu}AEIOUYĂÂÊÔƠƯ]{3,6}$/u;

const shortFormsIn = (texts: readonly string[]): Set<string> =>
  new Set(
    texts.flatMap((text) =>
      text === text.toUpperCase() && !ALONE.test(text.trim()) ? [] : (text.match(SHORT) ?? []).map(foldText),
    ),
  );

/** The longest text that is looked through. */
const MOST = 4_000;
/** Words that a short form leaves out: "HNGĐ" is "hôn nhân và gia đình". */
const LEFT_OUT = new Set(['và', 'của', 'các', 'cho', 'về', 'trong']);
/** Two letters stand for too many pairs of words. */
const SHORTEST = 3;

/** Runs of words whose initials are one of the short forms, by the form. */
function writtenOut(forms: ReadonlySet<string>, texts: readonly string[], found: Map<string, string>): void {
  const lengths = [...new Set([...forms].map(({ length }) => length))].filter((length) => length >= SHORTEST);
  if (forms.size === 0) return;
  for (const text of texts) {
    const all = foldText(text.slice(0, MOST)).match(WORD) ?? [];
    // "TH 127.391 em" beside the line "Tiểu học": of two letters a whole label alone.
    const pair = all.length === 2 ? all.map(initialOf).join('') : '';
    if (forms.has(pair) && !found.has(pair)) found.set(pair, all.join(' '));
    for (const words of [all, all.filter((word) => !LEFT_OUT.has(word))]) {
      const initials = words.map(initialOf);
      for (const length of lengths)
        for (let at = 0; at + length <= words.length; at += 1) {
          const form = initials.slice(at, at + length).join('');
          if (forms.has(form) && !found.has(form)) found.set(form, words.slice(at, at + length).join(' '));
        }
    }
  }
}

/** "KTNQD" beside "ngoài quốc doanh": what the other side says without the form's head. */
function withoutHeads(forms: ReadonlySet<string>, texts: readonly string[], found: Map<string, string>): void {
  const tails = new Map(
    [...forms]
      .filter((form) => form.length > SHORTEST && !found.has(form))
      .map((form) => [form.slice(-SHORTEST), form]),
  );
  const named = new Map<string, string>();
  writtenOut(new Set(tails.keys()), texts, named);
  for (const [tail, words] of named) found.set(tails.get(tail) ?? '', `${tails.get(tail) ?? ''} ${words}`);
}

export class Lexicon {
  readonly weights: Weights;
  private readonly full = new Map<string, string>();
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** `labels`: of the workbooks' lines and columns; `texts`: the document's paragraphs. */
  constructor(labels: readonly string[], texts: readonly string[]) {
    const [said, labelled] = [shortFormsIn(texts), shortFormsIn(labels)];
    writtenOut(said, labels, this.full);
    writtenOut(labelled, texts, this.full);
    withoutHeads(labelled, texts, this.full);
    this.weights = weightsOf([...new Set(labels)].map((label) => this.words(label)));
  }

  /** A text in small letters with its short forms written out. */
  readonly written = (text: string): string => {
    const folded = foldText(text);
    return this.full.size > 0 ? folded.replace(WORD, (word) => this.full.get(word) ?? word) : folded;
  };

  /** The telling words of a text. */
  readonly words = (text: string): ReadonlySet<string> => {
    const known = this.known.get(text);
    if (known) return known;
    const own = wordsOf(this.written(text));
    if (this.known.size < 20_000) this.known.set(text, own);
    return own;
  };

  weigh(words: Iterable<string>, weights = this.weights): number {
    let sum = 0;
    for (const word of words) sum += weights.get(word) ?? Math.log(2);
    return sum;
  }

  covered(words: ReadonlySet<string>, text: ReadonlySet<string>, weights = this.weights): number {
    return covered(words, text, weights);
  }

  /** How far two sets of words are one: 1 where they are, 0 where they share none. */
  alike(a: ReadonlySet<string>, b: ReadonlySet<string>, weights = this.weights): number {
    const both = this.weigh(
      [...a].filter((word) => b.has(word)),
      weights,
    );
    const all = this.weigh(a, weights) + this.weigh(b, weights);
    return all === 0 ? 0 : (2 * both) / all;
  }
}
