/**
 * Figures worked out of whole columns or of several columns of a line: what all lines of a table make together ("Cộng cả ba
 * bệnh có 36 ca"), what two columns of a line do ("3.806 hồ sơ đã giải quyết"), what those not named make ("hai lĩnh vực còn
 * lại có 05 hồ sơ"), what is not yet done ("còn 80 tỷ đồng chưa phân bổ").
 */
import { parseCellName } from '../../core/cell-address';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type Mention, type ProseDraft } from '../../prose';
import { headingOf, isOneLine, isOneSentence } from './columns-said';
import type { LinesNamed } from './lines-named';
import { isTotalLine } from './sheet-lines';
import type { Tie } from './tie';
import { gives, type Trial } from './trials';

const TOGETHER = /(?<!\p{L})(?:tổng|cộng|cả|tất cả|toàn|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?!\p{L})/iu;
const THE_REST = /còn lại/iu;
const NOT_YET = /(?<!\p{L})(?:chưa|còn phải)\s+(.+)$/iu;
const COMPARED = /growth|percent|prior|change|plan/u;
/** More lines than this nobody adds up in his head. */
const MOST_LINES = 12;
const FEWEST_DIGITS = 3;

const columnOf = (name: string): number => parseCellName(name)?.column ?? -1;
const rowOf = (name: string): number => parseCellName(name)?.row ?? -1;

export class ColumnTrials {
  private untotalled: readonly (readonly FactIndex[])[] | null = null;

  constructor(
    private readonly draft: ProseDraft,
    private readonly books: Reading,
    private readonly ties: ReadonlyMap<Mention, Tie>,
    private readonly lines: LinesNamed,
  ) {}

  of(mention: Mention): readonly Trial[] {
    const { role } = mention;
    if (role === 'base') return this.ofColumns(mention);
    if (role !== 'level') return [];
    if (THE_REST.test(mention.before)) return this.rest(mention);
    const undone = this.undone(mention);
    return undone.length > 0 ? undone : this.ofLines(mention);
  }

  /** All lines of a column of which the words say something, where the table has no line for them together. */
  private ofLines(mention: Mention): readonly Trial[] {
    if (!TOGETHER.test(mention.label) && !TOGETHER.test(mention.line.plain.slice(0, mention.start).slice(-60)))
      return [];
    const words = wordsOf(`${mention.label} ${mention.unit?.text ?? ''} ${mention.after}`);
    const trials: Trial[] = [];
    for (const column of this.columns()) {
      const [first, ...others] = column;
      const fact = this.books.facts[first ?? -1];
      if (first === undefined || !fact || others.length === 0 || column.length > MOST_LINES) continue;
      const said = [...wordsOf(headingOf(fact, this.books))].some((word) => words.has(word));
      if (said && this.isAlike(mention, first)) trials.push({ work: 'tong', facts: [first, ...others], ofLines: true });
    }
    return trials.filter((trial) => gives(mention, trial, this.books.facts));
  }

  /** "3.779/3.806 hồ sơ": the column before the stroke and those others of its line that make the whole with it. */
  private ofColumns(mention: Mention): readonly Trial[] {
    const digits = mention.line.text.slice(mention.start, mention.end).replace(/\D/g, '');
    const now = this.draft.mentions.find(
      ({ line, end }) => line === mention.line && mention.start - end <= 3 && mention.start > end,
    );
    const cell = now?.role === 'now' ? this.cellOf(now) : undefined;
    const own = this.books.facts[cell ?? -1];
    if (cell === undefined || !own || digits.length < FEWEST_DIGITS) return [];
    const beside = this.books.facts.flatMap((fact, index) =>
      index !== cell && isOneLine(fact, own) && !COMPARED.test(fact.measure) && fact.unit?.text === own.unit?.text
        ? [index]
        : [],
    );
    const pairs = beside.map((other): Trial => ({ work: 'tong', facts: [cell, other] }));
    const threes = beside.flatMap((one, at) =>
      beside.slice(at + 1).map((other): Trial => ({ work: 'tong', facts: [cell, one, other] })),
    );
    return [...pairs, ...threes].filter((trial) => gives(mention, trial, this.books.facts));
  }

  /** The total of the lines that the sentence has named, less those. */
  private rest(mention: Mention): readonly Trial[] {
    const before = this.draft.mentions.filter(
      (each) => each.role === 'level' && each.end <= mention.start && isOneSentence(each, mention),
    );
    const cells = before.flatMap((each) => this.cellOf(each) ?? []);
    const [first, ...others] = cells.filter((cell) => this.isAlike(mention, cell));
    const own = this.books.facts[first ?? -1];
    if (first === undefined || !own) return [];
    const column = columnOf(own.at.cell);
    const named = [first, ...others].filter((cell) => columnOf(this.books.facts[cell]?.at.cell ?? '') === column);
    const totals = this.books.relations.flatMap(({ kind, whole, parts }) =>
      kind === 'sum' && named.every((cell) => parts.some(({ fact, sign }) => fact === cell && sign === 1))
        ? [whole]
        : [],
    );
    return [...new Set(totals)]
      .map((whole): Trial => ({ work: 'hieu', facts: [whole, ...named], ofLines: true }))
      .filter((trial) => gives(mention, trial, this.books.facts));
  }

  /** "chưa phân bổ": what the plan has over the column "Đã phân bổ", on the line that the clause names, else on the total. */
  private undone(mention: Mention): readonly Trial[] {
    const doing = this.doingIn(mention);
    if (doing === null) return [];
    const label = mention.label.replace(NOT_YET, ' ').replace(/(?<!\p{L})còn(?!\p{L})/giu, ' ');
    const named = wordsOf(label).size === 0 ? null : this.lines.only(label);
    const trials = this.books.facts.flatMap((fact, index): Trial[] => {
      if (COMPARED.test(fact.measure) || !this.isAlike(mention, index)) return [];
      const head = wordsOf(headingOf(fact, this.books));
      if (head.size === 0 || ![...head].every((word) => doing.has(word))) return [];
      if (named ? !named.cells.includes(index) : wordsOf(label).size > 0 || !this.isTotal(index)) return [];
      return this.books.facts.flatMap((plan, other): Trial[] =>
        isOneLine(plan, fact) && /^plan/u.test(plan.measure) ? [{ work: 'hieu', facts: [other, index] }] : [],
      );
    });
    return trials.filter((trial) => gives(mention, trial, this.books.facts));
  }

  /** What is said to be not yet done; in a list of parts what its whole is said of. */
  private doingIn(mention: Mention): ReadonlySet<string> | null {
    const behind = /^[^.,;:()\d]*/u.exec(mention.line.plain.slice(mention.unitEnd))?.[0] ?? '';
    const own = NOT_YET.exec(`${mention.label} ${behind}`);
    if (own) return wordsOf(own[1] ?? '');
    const head = mention.line.plain.slice(0, mention.start).replace(/^.*[.;]\s/su, '');
    const whole = /(?<!\p{L})chưa\s+([^,.;:\d]+),\s*(?:trong đó|gồm|bao gồm)/iu.exec(head);
    return whole ? wordsOf(whole[1] ?? '') : null;
  }

  private isTotal(cell: FactIndex): boolean {
    const fact = this.books.facts[cell];
    return fact !== undefined && isTotalLine(fact);
  }

  private isAlike({ unit }: Mention, cell: FactIndex): boolean {
    const own = this.books.facts[cell]?.unit;
    return (own?.dimension ?? 'count') === (unit?.dimension ?? 'count');
  }

  /** Figures of each column of each table without a line of totals, in the order of their lines. */
  private columns(): readonly (readonly FactIndex[])[] {
    if (this.untotalled !== null) return this.untotalled;
    const columns = new Map<string, FactIndex[]>();
    const totalled = new Set<number>();
    this.books.facts.forEach((fact, index) => {
      if (this.isTotal(index)) totalled.add(fact.table);
      const key = `${String(fact.table)} ${String(columnOf(fact.at.cell))} ${fact.unit?.text ?? ''}`;
      const known = columns.get(key);
      if (known) known.push(index);
      else columns.set(key, [index]);
    });
    this.untotalled = [...columns.values()].filter((column) => {
      const rows = column.map((index) => rowOf(this.books.facts[index]?.at.cell ?? ''));
      return !totalled.has(this.books.facts[column[0] ?? -1]?.table ?? -1) && new Set(rows).size === rows.length;
    });
    return this.untotalled;
  }

  private cellOf(mention: Mention): FactIndex | undefined {
    const tie = this.ties.get(mention);
    return tie?.work === null ? tie.facts[0] : undefined;
  }
}
