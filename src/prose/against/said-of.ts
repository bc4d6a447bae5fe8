/**
 * What is said of an amount: by how much it changed, how much of the plan or of last year's figure it is. Its line is that of
 * the amount beside it, or the one that its own words name; the answer stands in a column of that line or follows from two.
 */
import { sign } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import type { AxisKind } from './axes';
import { baseSaid, type Base } from './base-said';
import { amountOf, derivedOf, shareOf, type DerivedAnswer, type DerivedClaim } from './derived-claims';
import { isEqual } from './fit';
import type { Grid, GridCell } from './grid';
import type { Resolver } from './resolve';
import type { Subjects } from './subject';
import { unitFits } from './wanted';

/** Said of an amount: percentages of a plan or of last year's figure, growths, changes. */
export const SAID_OF: ReadonlySet<Mention['role']> = new Set(['of-plan', 'over-plan', 'of-prior', 'growth', 'change']);

const KINDS: Readonly<Partial<Record<Mention['role'], readonly AxisKind[]>>> = {
  change: ['change'],
  growth: ['growth'],
  'of-plan': ['of-plan'],
  'of-prior': ['of-prior', 'compared'],
};

export interface Said {
  readonly now: GridCell;
  /** Whether the amount stands beside it and is its cell's, or its own words leave no doubt. */
  readonly sure: boolean;
  readonly base: Base;
  /** The column that says it, where it says the same but for the direction. */
  readonly column: { readonly cell: GridCell; readonly opposite: boolean } | null;
  readonly answer: DerivedAnswer | null;
}

const JOINED = /^(?:[^,;.()\d]{0,30}\()?[\s,;(]*(?:và|hay|tức|tương ứng|tương đương|=|bằng)?[\s(]*$/u;

export class SaidOf {
  /** The cells of amounts that are bound, and of what was said of them. */
  private readonly rows = new Map<Mention, GridCell>();
  private readonly facts: readonly Fact[];

  constructor(
    private readonly draft: ProseDraft,
    private readonly grid: Grid,
    private readonly resolver: Resolver,
    private readonly subjects: Subjects,
  ) {
    this.facts = grid.reading.facts;
  }

  know(mention: Mention, cell: FactIndex): void {
    const own = this.grid.cells[cell];
    if (own) this.rows.set(mention, own);
  }

  /** This period's cell of a cell's line and indicator. */
  private nowOf(cell: GridCell): GridCell | null {
    if (cell.axis.kind === 'amount' && cell.axis.time === 'now') return cell;
    return this.grid.beside(cell, ({ kind, time }) => kind === 'amount' && time === 'now');
  }

  private lineOf(mention: Mention): { readonly cell: GridCell; readonly sure: boolean } | null {
    const subject = this.subjects.of(mention);
    const own = this.resolver.spokenOf(mention, subject);
    const previous = this.draft
      .inLine(mention.line)
      .filter(({ unitEnd }) => unitEnd <= mention.start)
      .at(-1);
    const beside = previous && this.rows.get(previous);
    const percent = mention.unit?.dimension === 'percent';
    if (beside && percent && JOINED.test(mention.line.text.slice(previous.unitEnd, mention.start))) {
      const cell = this.nowOf(beside);
      if (cell) return { cell, sure: true };
    }
    const named = own?.clear && own.named.depth <= subject.between && own.named.ofLine >= 0.57 ? own : null;
    const amount = amountOf(this.draft, mention);
    const bound = (amount && this.rows.get(amount)) ?? (mention.role === 'change' ? beside : undefined);
    const cell = bound ? this.nowOf(bound) : null;
    if (cell && !(named && !named.cell.line.total && named.cell.line !== cell.line)) {
      // "tăng 08 vụ, 03 người chết": another counter of the same line.
      const other = this.resolver.inLine(mention, subject, cell.line);
      if (other) return { cell: other, sure: true };
      if (mention.role !== 'change' || amount || unitFits(mention, cell.fact)) return { cell, sure: amount !== null };
    }
    if (named) return { cell: named.cell, sure: named.named.ofLine >= 0.75 };
    return own?.clear ? { cell: own.cell, sure: own.named.ofLine >= 0.75 && own.named.depth <= 2 } : null;
  }

  private columnOf(mention: Mention, now: GridCell): Said['column'] {
    const kinds = KINDS[mention.role] ?? [];
    const rate = mention.role === 'of-plan' ? (['rate', 'compared'] as const) : [];
    for (const kind of [...kinds, ...rate]) {
      const cell = this.grid.beside(now, (axis) => axis.kind === kind);
      if (!cell || !unitFits(mention, cell.fact) || !isEqual(mention, cell)) continue;
      const way = sign(cell.fact.value);
      const signed = kind === 'change' || kind === 'growth';
      return { cell, opposite: signed && mention.direction !== 0 && way !== 0 && way !== mention.direction };
    }
    return null;
  }

  /** null where nobody can tell of which line it is said. */
  of(mention: Mention, figure: FactIndex): Said | null {
    const line = this.lineOf(mention);
    if (!line) return null;
    const { cell: now, sure } = line;
    this.rows.set(mention, now);
    const base = baseSaid(mention, this.grid.tables[now.line.table]?.year ?? '');
    const column = this.columnOf(mention, now);
    const isPlan = mention.role === 'of-plan' || mention.role === 'over-plan' || base === 'plan';
    const other =
      base === 'other'
        ? null
        : this.grid.beside(now, ({ kind, time }) => kind === 'amount' && time === (isPlan ? 'plan' : 'prior'));
    const of: Base = isPlan ? 'plan' : base;
    const answer = other && derivedOf(this.draft, figure, this.facts, { now: now.index, base: other.index, of });
    return { now, sure, base: of, column, answer };
  }

  /** Whether it is what another line or column of the table says in the same way: copied from there. */
  isElsewhere(mention: Mention, figure: FactIndex, now: GridCell, of: Base): boolean {
    if (mention.unit?.dimension !== 'percent') return false;
    const cells = this.grid.tables[now.line.table]?.lines.flatMap((line) => line.cells) ?? [];
    return cells.some((cell) => {
      if (cell === now || cell.axis.kind !== 'amount' || cell.axis.time !== 'now') return false;
      const base = this.grid.beside(
        cell,
        ({ kind, time }) => kind === 'amount' && time === (of === 'plan' ? 'plan' : 'prior'),
      );
      return (
        base !== null &&
        derivedOf(this.draft, figure, this.facts, { now: cell.index, base: base.index, of })?.holds === true
      );
    });
  }

  /** "chiếm 49,1% tổng kim ngạch": of a total or a group of the same column. */
  share(mention: Mention, figure: FactIndex): DerivedClaim | null {
    const line = this.lineOf(mention);
    const table = line && this.grid.tables[line.cell.line.table];
    if (!table) return null;
    const column = line.cell.axis.column;
    for (const whole of table.lines) {
      if (whole === line.cell.line) continue;
      const cell = whole.cells.find(({ axis }) => axis.column === column);
      const claim = cell ? shareOf(this.draft, figure, this.facts, line.cell.index, cell.index) : null;
      if (claim) return claim;
    }
    return null;
  }
}
