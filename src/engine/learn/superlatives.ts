/** "Thôn Tây có số hộ nghèo cao nhất với 36 hộ": true as long as no other line of the column reaches it, whatever the period. */
import { parseCellName } from '../../core/cell-address';
import { compare } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import type { Mention, ReadLine } from '../../prose';
import type { FigureNames } from './figure-names';
import type { Ties } from './tie';

export interface Superlative {
  readonly start: number;
  readonly end: number;
  /** What must hold of the figures. */
  condition(names: FigureNames): string;
}

const MOST = /(?<!\p{L})(?:(cao|nhiều|lớn|đông)|thấp|ít|nhỏ)\s+nhất(?=[^.;,\d]{0,30}\d)/giu;
const TOTAL = /^(?:tổng|toàn|cộng|chung)(?!\p{L})/u;
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
  ) {
    this.totals = new Set(books.relations.flatMap(({ kind, whole }) => (kind === 'sum' ? [whole] : [])));
  }

  /** Those of a line of text that its own figures bear out. */
  of({ line: { plain }, mentions }: ReadLine): readonly Superlative[] {
    return [...plain.matchAll(MOST)].flatMap((match): Superlative[] => {
      const [words, most] = match;
      const end = match.index + words.length;
      const cell = this.cellOf(mentions.find(({ start }) => start >= end));
      const sign = most === undefined ? -1 : 1;
      const others = cell === undefined ? [] : this.peersOf(cell);
      const own = this.books.facts[cell ?? -1];
      const isMost = others.every((other) => {
        const fact = this.books.facts[other];
        return own && fact && compare(own.value, fact.value) === sign;
      });
      const isFew = others.length > 0 && others.length <= MOST_LINES;
      if (cell === undefined || !isFew || !isMost || !this.areOfOneKind([cell, ...others])) return [];
      const than = sign > 0 ? '>' : '<';
      return [
        {
          ...{ start: match.index, end },
          condition: (names) =>
            others.map((other) => `${names.nameOf(cell)} ${than} ${names.nameOf(other)}`).join(' and '),
        },
      ];
    });
  }

  private cellOf(mention: Mention | undefined): FactIndex | undefined {
    const tie = mention?.role === 'level' ? this.ties.get(mention) : undefined;
    return tie?.work === null ? tie.facts[0] : undefined;
  }

  /** "Thôn Đông", "Thôn Tây": lines that are called by one word of what they are. */
  private areOfOneKind(cells: readonly FactIndex[]): boolean {
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
      !TOTAL.test(foldText(fact.label))
        ? [index]
        : [],
    );
  }
}
