/**
 * Words of an order among the lines of a column that stand beside its figures: "tập trung ở lĩnh vực A với 22 hồ sơ", "nhiều nhất là A 12, tiếp đến là
 * B 9 và C 4", "nâng tổng số lên 03 nhà". Said while it is so, of the same lines.
 */
import { parseCellName } from '../../core/cell-address';
import { compare, sign } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Mention, ReadLine } from '../../prose';
import type { Holding, Superlatives } from './superlatives';
import type { Ties } from './tie';

const MOSTLY = /(?<!\p{L})(?:tập trung|chủ yếu|phần lớn|đa số|đứng đầu|dẫn đầu)(?!\p{L})(?=[^.;\d]{0,80}\d)/giu;
const THEN = /(?<!\p{L})(?:tiếp đến|tiếp theo|kế đến|kế tiếp|sau đó|thứ hai)(?!\p{L})(?=[^.;\d]{0,80}\d)/giu;
const RAISED = /(?<!\p{L})(?:nâng|đưa)(?!\p{L})(?=[^.;\d]{0,80}\slên\s[^.;\d]{0,30}\d)/giu;

export interface Orders {
  readonly holding: readonly Holding[];
  /** What is said of an order and cannot be asked of the figures. */
  readonly open: readonly { readonly start: number; readonly end: number }[];
}

export class OrderWords {
  constructor(
    private readonly ties: Ties,
    private readonly books: Reading,
    private readonly superlatives: Superlatives,
  ) {}

  of({ line: { plain }, mentions }: ReadLine): Orders {
    const holding: Holding[] = [];
    const open: { start: number; end: number }[] = [];
    const take = (pattern: RegExp, of: (at: { start: number; end: number }) => Holding | null): void => {
      for (const match of plain.matchAll(pattern)) {
        const at = { start: match.index, end: match.index + match[0].length };
        const next = mentions.find(({ start }) => start >= at.end);
        // Of figures that are tied to nothing the sentence is held back anyway.
        if (!next || !this.ties.has(next)) continue;
        const found = of(at);
        if (found) holding.push(found);
        else open.push(at);
      }
    };
    take(MOSTLY, (at) => this.superlatives.most(at, this.cellOf(mentions.find(({ start }) => start >= at.end)), 1));
    take(THEN, (at) => this.falling(at, mentions, plain));
    take(RAISED, (at) => this.raised(at, mentions));
    return { holding, open };
  }

  /** Each figure of one column in the sentence is more than the next. */
  private falling(at: { start: number; end: number }, mentions: readonly Mention[], plain: string): Holding | null {
    const from = plain.slice(0, at.start).search(/[^.]*$/u);
    const to = plain.slice(at.end).search(/\.(?:\s|$)/u);
    const cells = mentions
      .filter(({ role, start }) => role === 'level' && start >= from && (to < 0 || start < at.end + to))
      .flatMap((mention) => this.cellOf(mention) ?? []);
    const column = this.columnOf(cells[0]);
    const own = cells.filter((cell) => this.columnOf(cell) === column);
    const pairs = own.slice(1).map((cell, index) => [own[index] ?? cell, cell] as const);
    const isFalling = pairs.every(([one, other]) => {
      const [a, b] = [this.books.facts[one], this.books.facts[other]];
      return a && b && compare(a.value, b.value) > 0;
    });
    if (pairs.length === 0 || !isFalling) return null;
    const condition: Holding['condition'] = (names) =>
      pairs.map(([one, other]) => `${names.nameOf(one)} > ${names.nameOf(other)}`).join(' and ');
    return { ...at, ofLines: true, condition };
  }

  /** "Xây dựng 01 nhà, nâng tổng số lên 03 nhà": by something. */
  private raised(at: { start: number; end: number }, mentions: readonly Mention[]): Holding | null {
    const before = mentions.filter(({ end }) => end <= at.start).at(-1);
    const cell = before && this.cellOf(before);
    const fact = this.books.facts[cell ?? -1];
    if (cell === undefined || !fact || sign(fact.value) <= 0) return null;
    return { ...at, ofLines: false, condition: (names) => `${names.nameOf(cell)} > 0` };
  }

  private columnOf(cell: FactIndex | undefined): string {
    const fact = this.books.facts[cell ?? -1];
    return `${String(fact?.table)} ${String(parseCellName(fact?.at.cell ?? '')?.column)}`;
  }

  private cellOf(mention: Mention | undefined): FactIndex | undefined {
    const tie = mention && this.ties.get(mention);
    return tie?.work === null ? tie.facts[0] : undefined;
  }
}
