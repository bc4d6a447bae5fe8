/** "Xã chưa giải ngân vốn", "Đơn tố cáo: không": said while the one cell that the words speak of has nothing in it, and in no period in which it has. */
import { sign } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type ReadLine } from '../../prose';
import { headingOf } from './columns-said';
import { furtherDenied } from './denied-lists';
import type { LinesNamed } from './lines-named';
import type { FigureNames } from './figure-names';
import { lineKey } from './sheet-lines';
import type { Holding } from './superlatives';

const DENIES =
  /(?<!\p{L})(?:không|chưa)\s+((?:\p{L}+\s*){1,12}?)(?=\s*(?:[.,;()\d]|$|(?:nào|so với|trên|tại|trong|do|vì|nhưng|và)(?!\p{L})))|(?<=:\s*)(?:không|chưa)(?: có)?(?=\s*(?:[.;,]|$))/giu;
const OTHER = /growth|percent|prior|change|plan/u;
/** Words of a denial that no label need have. */
const EMPTY = new Set('được thêm thể phải đã bị để cho vào nào có còn phát sinh xảy ra đến kỳ số'.split(' '));
const SENTENCE = /^.*[.;](?=\s)/su;
/** A label of fewer words may be said of anything. */
const FEWEST = 2;

const NOTHING = { nouns: [], end: -1 } as const;

export interface Denial extends Omit<Holding, 'condition'> {
  /** null where it hangs on more than the cells that are known. */
  readonly condition: ((names: FigureNames) => string) | null;
}

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((word) => b.has(word));

export class Denials {
  constructor(
    private readonly books: Reading,
    private readonly lines: LinesNamed,
  ) {}

  /** A denial of several things is held by the cells of all; one of which a cell is not known hangs on all figures (null). */
  of({ line: { plain, planned } }: ReadLine): readonly Denial[] {
    if (planned) return [];
    return [...plain.matchAll(DENIES)].flatMap((match): Denial[] => {
      const [whole, phrase = ''] = match;
      const head = plain.slice(0, match.index).replace(SENTENCE, '');
      const further = phrase === '' ? NOTHING : furtherDenied(plain, match.index + whole.trimEnd().length);
      const nouns = [phrase, ...further.nouns];
      const cells = nouns.flatMap((each) => this.noneOf(head, each) ?? []);
      // Words that no line is called by are no list of the sheets' things.
      if (cells.length === 0) return [];
      const end = Math.max(match.index + whole.trimEnd().length, further.end);
      const isKnown = cells.length === nouns.length;
      const condition: Holding['condition'] = (names) =>
        cells.map((cell) => `${names.nameOf(cell)}.khong`).join(' and ');
      return [{ start: match.index, end, ofLines: false, condition: isKnown ? condition : null }];
    });
  }

  private noneOf(head: string, phrase: string): FactIndex | undefined {
    const cell = this.cellOf(head, phrase);
    const fact = this.books.facts[cell ?? -1];
    return fact && sign(fact.value) === 0 ? cell : undefined;
  }

  /** The one cell, whatever it holds, that is called by what is denied, on the line that stands before it where one does. */
  private cellOf(head: string, phrase: string): FactIndex | undefined {
    const words = new Set([...wordsOf(phrase)].filter((word) => !EMPTY.has(word)));
    const before = this.lines.said(head).flatMap(({ cells }) => cells);
    const rows = new Set(before.map((cell) => this.rowOf(cell)));
    const own = this.books.facts.flatMap((fact, index) => {
      if (OTHER.test(fact.measure) || (rows.size > 0 && !rows.has(this.rowOf(index)))) return [];
      return within(words, wordsOf(`${fact.label} ${headingOf(fact, this.books)}`)) ? [index] : [];
    });
    const isTold = words.size >= FEWEST || rows.size === 1;
    if (isTold && own.length > 0) return own.length === 1 ? own[0] : undefined;
    const named = this.lines.said(phrase).filter((line) => line.words.size >= FEWEST);
    const cells = named.flatMap((line) => line.cells);
    return rows.size === 0 && named.length === 1 && cells.length === 1 ? cells[0] : undefined;
  }

  private rowOf(cell: FactIndex): string {
    const fact = this.books.facts[cell];
    return fact ? lineKey(fact) : '';
  }
}
