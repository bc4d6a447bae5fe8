/** "Thôn Tây có số hộ nghèo cao nhất với 36 hộ": true as long as no other line of the column reaches it, whatever the period. */
import { parseCellName } from '../../core/cell-address';
import { compare } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import { wordsOf, type Mention, type ReadLine } from '../../prose';
import { headingOf } from './columns-said';
import type { FigureNames } from './figure-names';
import type { LinesNamed } from './lines-named';
import { isTotalLine, lineKey } from './sheet-lines';
import type { Ties } from './tie';

/** Words that are true while something holds of the figures. */
export interface Holding {
  readonly start: number;
  readonly end: number;
  /** Said of the tables' lines as they were, and of no others. */
  readonly ofLines: boolean;
  /** What stands before it says enough without it. */
  readonly isAside?: true;
  /** What must hold of the figures; "" where the lines alone must be the same. */
  condition(names: FigureNames): string;
}

/** "nhiều nhất", "đông học sinh nhất". */
const MOST = /(?<!\p{L})(?:(cao|nhiều|lớn|đông)|thấp|ít|nhỏ)\s+(?:(?!hơn)\p{Ll}+\s+){0,3}?nhất(?!\p{L})/giu;
const FIGURE_BEHIND = /^[^.;,\d]{0,30}\d/u;
const NOT_NOW = /prior|^plan|change|growth/u;
/** Headings of labels that are all sorts of things. */
const ANYTHING = /^(?:(?:tên|các)\s+)?(?:chỉ tiêu|nội dung|khoản mục|hạng mục|diễn giải|mục|danh mục)/u;
/** Lines that are compared; of more the condition would be longer than anybody reads. */
const MOST_LINES = 30;
/** Lines of indicators, which nobody compares with each other. */
const INDICATORS: ReadonlySet<string> = new Set('số thu chi tổng tỷ tỉ diện sản giá mức'.split(' '));

const columnOf = (name: string): number => parseCellName(name)?.column ?? -1;

export class Superlatives {
  private readonly totals: ReadonlySet<FactIndex>;

  constructor(
    private readonly ties: Ties,
    private readonly books: Reading,
    private readonly lines: LinesNamed,
  ) {
    // What its own line's columns make together is a line like the others.
    const column = (index: FactIndex): number => columnOf(books.facts[index]?.at.cell ?? '');
    this.totals = new Set(
      books.relations.flatMap(({ kind, whole, parts }) =>
        kind === 'sum' && parts.every(({ fact }) => column(fact) === column(whole)) ? [whole] : [],
      ),
    );
  }

  /** Those of a line of text that its own figures bear out. */
  of({ line: { plain }, mentions }: ReadLine): readonly Holding[] {
    return [...plain.matchAll(MOST)].flatMap((match): Holding[] => {
      const [words, most] = match;
      const end = match.index + words.length;
      const cell = FIGURE_BEHIND.test(plain.slice(end))
        ? this.cellOf(mentions.find(({ start }) => start >= end))
        : this.spokenOf(plain.slice(0, match.index), mentions);
      const holding = this.most({ start: match.index, end }, cell, most === undefined ? -1 : 1);
      return holding ? [holding] : [];
    });
  }

  /** That a cell is more (`order` 1) or less (−1) than every other of its column; null where it is not, or nobody compares them. */
  most(at: { start: number; end: number }, cell: FactIndex | undefined, order: 1 | -1): Holding | null {
    const others = cell === undefined ? [] : this.peersOf(cell);
    const own = this.books.facts[cell ?? -1];
    const isMost = others.every((other) => {
      const fact = this.books.facts[other];
      return own && fact && compare(own.value, fact.value) === order;
    });
    const isFew = others.length > 0 && others.length <= MOST_LINES;
    if (cell === undefined || !isFew || !isMost || !this.areOfOneKind([cell, ...others])) return null;
    const than = order > 0 ? '>' : '<';
    return {
      ...{ ...at, ofLines: true },
      condition: (names) => others.map((other) => `${names.nameOf(cell)} ${than} ${names.nameOf(other)}`).join(' and '),
    };
  }

  private cellOf(mention: Mention | undefined): FactIndex | undefined {
    const tie = mention?.role === 'level' ? this.ties.get(mention) : undefined;
    return tie?.work === null ? tie.facts[0] : undefined;
  }

  /** "… có số ca mắc cao nhất", "là nguồn có tỷ lệ giải ngân cao nhất": the column that the clause names, of the line that the sentence is of. */
  private spokenOf(before: string, mentions: readonly Mention[]): FactIndex | undefined {
    const sentence = before.replace(/^.*[.;](?=\s)/su, '');
    const [, what = ''] = /(?:có|về|với)\s+((?:\p{L}+\s*){1,6})$/u.exec(sentence) ?? [];
    const words = wordsOf(what);
    const tied = mentions
      .filter(({ start, unitEnd }) => start >= before.length - sentence.length && unitEnd <= before.length)
      .flatMap((mention) => this.ties.get(mention)?.facts[0] ?? []);
    const rows = new Set(
      [...this.lines.said(sentence).flatMap(({ cells }) => cells), ...tied].map((cell) => this.rowOf(cell)),
    );
    if (words.size === 0 || rows.size !== 1) return undefined;
    const found = this.books.facts.flatMap((fact, index) => {
      if (!rows.has(this.rowOf(index)) || NOT_NOW.test(fact.measure)) return [];
      const head = wordsOf(headingOf(fact, this.books));
      return [...words].every((word) => head.has(word)) ? [{ index, size: head.size }] : [];
    });
    const [best, second] = found.sort((a, b) => a.size - b.size);
    return best && second?.size !== best.size ? best.index : undefined;
  }

  private rowOf(cell: FactIndex): string {
    const fact = this.books.facts[cell];
    return fact ? lineKey(fact) : '';
  }

  /** "Thôn Đông", "Thôn Tây": lines that are called by one word of what they are, or by the heading above them ("Bệnh"). */
  private areOfOneKind(cells: readonly FactIndex[]): boolean {
    const columns = this.books.tables[this.books.facts[cells[0] ?? -1]?.table ?? -1]?.columns ?? [];
    const head = foldText(columns.find(({ role }) => role === 'label')?.heading.at(-1) ?? '');
    if (head !== '' && !ANYTHING.test(head) && !columns.some(({ role }) => role === 'unit')) return true;
    const kinds = new Set(cells.map((cell) => foldText(this.books.facts[cell]?.label ?? '').split(' ')[0] ?? ''));
    return kinds.size === 1 && ![...kinds].some((kind) => kind === '' || INDICATORS.has(kind));
  }

  /** The other lines of its column, totals left out. */
  private peersOf(cell: FactIndex): readonly FactIndex[] {
    const own = this.books.facts[cell];
    if (!own || this.totals.has(cell)) return [];
    return this.books.facts.flatMap((fact, index) =>
      fact.table === own.table &&
      fact !== own &&
      columnOf(fact.at.cell) === columnOf(own.at.cell) &&
      fact.unit?.text === own.unit?.text &&
      !this.totals.has(index) &&
      !isTotalLine(fact)
        ? [index]
        : [],
    );
  }
}
