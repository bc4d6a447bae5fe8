/**
 * Figures worked out of several lines that their words name: the difference of two ("A nhiều hơn B 24 người"), the sum of
 * some ("tổng số A và B là 15"), and a ratio of two columns of one ("tỷ lệ hộ nghèo của thôn Đông là 3,87%").
 */
import { parseCellName } from '../../core/cell-address';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type Mention } from '../../prose';
import type { LinesNamed, NamedLine } from './lines-named';
import { withoutVerbs } from './owners';
import { senseOf } from './sense';
import type { Trial } from './trials';

const MOST_LINES = 6;
const FEWEST_WORDS = 2;
const RATE = /^(?:tỷ|tỉ) lệ\s/iu;

export class LineTrials {
  constructor(
    private readonly reading: Reading,
    private readonly named: LinesNamed,
  ) {}

  /** The only cell of the line that a change's own clause names: "số vụ vi phạm giảm 07 vụ". */
  ownerIn(mention: Mention): FactIndex | undefined {
    const clause = withoutVerbs(mention.before);
    if (wordsOf(clause).size < FEWEST_WORDS) return undefined;
    // "số hộ nghèo giảm 16 hộ" is of no line that is measured in money.
    const isAlike = ({ cells }: NamedLine): boolean =>
      mention.role !== 'change' || cells.some((cell) => this.fits(cell, mention));
    const cells = this.named.only(clause, isAlike)?.cells ?? [];
    return cells.length === 1 ? cells[0] : undefined;
  }

  /** Every cell of the only line that some words name. */
  cellsOf(words: string): readonly FactIndex[] {
    return wordsOf(words).size === 0 ? [] : (this.named.only(words)?.cells ?? []);
  }

  /** Every cell of every line that some words name outright: one name may stand in several tables. */
  cellsSaid(words: string): readonly FactIndex[] {
    return this.named.said(words).flatMap(({ cells }) => cells);
  }

  /** Every cell of the line that a change's own clause names. */
  cellsNamed(mention: Mention): readonly FactIndex[] {
    return this.cellsOf(withoutVerbs(mention.before)).filter((cell) => this.fits(cell, mention));
  }

  /** "đạt tỷ lệ 93,0% dân số": the cell, in the column of what is a part of it, of the line that the words behind name. */
  wholeBehind({ line, end }: Mention, owner: FactIndex): FactIndex | undefined {
    const [behind = ''] = /^[^.,;:()\d]*/u.exec(line.plain.slice(end + 1)) ?? [];
    const words = behind.replace(/^\s*(?:của|trong|trên|so với|tổng số)\s/iu, ' ');
    const named = wordsOf(words).size === 0 ? null : this.named.only(words);
    const whole = named ? this.named.inColumnOf(named, owner) : undefined;
    return whole === owner ? undefined : whole;
  }

  /** Each of them is named by the words; the figures decide whether it is what they say. */
  of(mention: Mention): readonly Trial[] {
    const { between, role } = senseOf(mention);
    if (between) return this.differences(between, mention);
    if (role === 'level') return this.sums(mention);
    return role === 'percent' || role === 'share' ? this.rates(mention) : [];
  }

  private differences([first, second]: readonly [string, string], mention: Mention): readonly Trial[] {
    const one = this.named.only(first);
    const other = one && this.named.only(second, ({ table }) => table === one.table);
    if (!one || !other || one === other) return [];
    return one.cells.flatMap((cell): Trial[] => {
      const base = this.fits(cell, mention) ? this.named.inColumnOf(other, cell) : undefined;
      return base === undefined ? [] : [{ work: 'hieu', facts: [cell, base] }];
    });
  }

  private sums(mention: Mention): readonly Trial[] {
    const lines = this.named.said(mention.label);
    const [first, ...rest] = lines.filter(({ table }) => table === lines[0]?.table);
    if (!first || rest.length === 0 || rest.length >= MOST_LINES || rest.length + 1 < lines.length) return [];
    return first.cells.flatMap((cell): Trial[] => {
      const others = rest.map((line) => this.named.inColumnOf(line, cell));
      if (!this.fits(cell, mention) || others.includes(undefined)) return [];
      return [{ work: 'tong', facts: [cell, ...(others as FactIndex[])] }];
    });
  }

  /** The column that the words name, of the column of all. */
  private rates(mention: Mention): readonly Trial[] {
    if (!RATE.test(mention.label)) return [];
    const line = this.named.only(mention.label) ?? this.lineIn(mention.label);
    if (!line) return [];
    const words = wordsOf(mention.label);
    const heads = line.cells.map((cell) => ({ cell, head: this.headOf(cell) }));
    const parts = heads.filter(({ head }) => head !== '' && [...wordsOf(head)].every((word) => words.has(word)));
    const wholes = heads.filter(({ head }) => /^tổng(?: số)?(?!\p{L})/iu.test(head));
    return parts.flatMap((part) =>
      wholes
        .filter((whole) => whole.cell !== part.cell)
        .map((whole): Trial => ({ work: 'ty_le', facts: [part.cell, whole.cell] })),
    );
  }

  private lineIn(text: string): NamedLine | null {
    const [line, ...others] = this.named.said(text);
    return line && others.length === 0 ? line : null;
  }

  private headOf(cell: FactIndex): string {
    const fact = this.reading.facts[cell];
    const column = parseCellName(fact?.at.cell ?? '')?.column;
    const found = fact && this.reading.tables[fact.table]?.columns.find((each) => each.column === column);
    return found?.heading.at(-1) ?? '';
  }

  /** What is counted or measured is of one kind. */
  private fits(cell: FactIndex, { unit }: Mention): boolean {
    const own = this.reading.facts[cell]?.unit;
    return (own?.dimension ?? 'count') === (unit?.dimension ?? 'count');
  }
}
