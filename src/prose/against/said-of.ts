/**
 * What is said of an amount: by how much it changed, how much of the plan or of last year's figure it is. Its line is that of
 * the amount beside it, or the one that its own words name; the answer stands in a column of that line or follows from two.
 */
import { sign } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import type { AxisKind, Time } from './axes';
import type { Carried } from './carried';
import { baseSaid, type Base } from './base-said';
import { ByPlace } from './by-place';
import { amountOf, derivedOf, shareOf, type DerivedAnswer, type DerivedClaim } from './derived-claims';
import { isEqual } from './fit';
import { keyOf, type Grid, type GridCell } from './grid';
import type { Resolver } from './resolve';
import type { Subjects } from './subject';
import { monthsSaid } from './spans';
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

const isRate = ({ axis, fact }: GridCell): boolean => axis.kind === 'rate' || fact.unit?.dimension === 'percent';

const JOINED = /^(?:[^,;.()\d]{0,30}\()?[\s,;(]*(?:và|hay|tức|tương ứng|tương đương|=|bằng)?[\s(]*$/u;

/** "So với tháng trước", "so với tháng 9": the one other column of the amount that is of this year's months or of an unnamed time. */
function otherMonths(now: GridCell): readonly GridCell[] {
  const found = now.line.cells.filter(
    ({ axis }) =>
      axis !== now.axis &&
      axis.kind === 'amount' &&
      axis.time === 'now' &&
      axis.span !== '' &&
      keyOf(axis) === keyOf(now.axis),
  );
  return found.length === 1 ? found : [];
}

export class SaidOf {
  /** The cells of amounts that are bound, and of what was said of them. */
  private readonly rows = new ByPlace<GridCell>();
  private readonly facts: readonly Fact[];

  constructor(
    private readonly draft: ProseDraft,
    private readonly grid: Grid,
    private readonly resolver: Resolver,
    private readonly subjects: Subjects,
    private readonly carried: (mention: Mention) => Carried | null,
  ) {
    this.facts = grid.reading.facts;
  }

  cellOf(mention: Mention): GridCell | undefined {
    return this.rows.get(mention);
  }

  know(mention: Mention, cell: FactIndex): void {
    const own = this.grid.cells[cell];
    if (own) this.rows.set(mention, own);
  }

  /** This period's cell of a cell's line and indicator. */
  private nowOf(cell: GridCell, mention: Mention): GridCell | null {
    const points = mention.unit?.dimension === 'percent-point';
    const isNow = ({ kind, time }: GridCell['axis']): boolean =>
      (kind === 'amount' || (points && kind === 'rate')) && time === 'now';
    const own = isNow(cell.axis) ? cell : this.grid.beside(cell, isNow);
    // "nhuyễn thể 3.514,8 tấn, quý III giảm 2,4%": of other months than the amount beside it.
    const near = own && monthsSaid(mention, this.grid.spanOf(own.line.table));
    if (!own || near === null || near === own.axis.span) return own;
    const of = own.line.cells.filter(
      ({ axis }) => isNow(axis) && keyOf(axis) === keyOf(own.axis) && axis.span === near,
    );
    return of.length === 1 ? (of[0] ?? null) : own;
  }

  private lineOf(mention: Mention, figure: FactIndex): { readonly cell: GridCell; readonly sure: boolean } | null {
    const subject = this.subjects.of(mention);
    const own = this.resolver.spokenOf(mention, subject, this.carried(mention));
    const previous = this.draft
      .inLine(mention.line)
      .filter((each) => each.unitEnd <= mention.start && !this.subjects.isName(each))
      .at(-1);
    const beside = previous && this.rows.get(previous);
    const points = mention.unit?.dimension === 'percent-point';
    // "đạt 98,10%, cao hơn năm 2023 0,54 điểm phần trăm": of the percentage before it.
    if (points) {
      const rate = beside && this.nowOf(beside, mention);
      return rate && isRate(rate) ? { cell: rate, sure: true } : null;
    }
    const percent = mention.unit?.dimension === 'percent';
    if (beside && percent && JOINED.test(mention.line.text.slice(previous.unitEnd, mention.start))) {
      const cell = this.nowOf(beside, mention);
      if (cell) return { cell, sure: true };
    }
    const amount = amountOf(this.draft, mention);
    // "mua sắm, sửa chữa giảm 571,5 triệu đồng, mới đạt 55,8%": a line named behind the amount is no longer the amount's.
    const isBehind =
      own !== null &&
      (own.named.depth <= subject.between ||
        (amount !== null && (subject.before[own.named.depth - 1]?.end ?? 0) > amount.unitEnd));
    const named = own?.clear && isBehind && own.named.ofLine >= 0.57 ? own : null;
    const bound = (amount && this.rows.get(amount)) ?? (mention.role === 'change' ? beside : undefined);
    const cell = bound ? this.nowOf(bound, mention) : null;
    if (cell && !(named && !named.cell.line.total && named.cell.line !== cell.line)) {
      // "tăng 08 vụ, 03 người chết": another counter of the same line.
      const isSame =
        mention.after.trim() === '' &&
        previous?.unit?.dimension === 'count' &&
        previous.unit.kind === mention.unit?.kind;
      // "lúa 852,5 ha, vượt 0,9% kế hoạch": what its own amount bears out is said of no other counter.
      const isOwn = percent && this.saidOf(mention, figure, cell).answer?.holds === true;
      const other = isSame || isOwn ? null : this.resolver.inLine(mention, subject, cell.line);
      if (other) return { cell: other, sure: true };
      // "đơn đất đai giảm 08 đơn, đơn xây dựng tăng 04 đơn": a line named in between is not the one before it.
      const isOther = !amount && own !== null && own.named.depth <= subject.between && own.cell.line !== cell.line;
      if (isOther && !own.cell.line.total) return null;
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

  /** The cells of a line that a change or a percentage of one may be said against. */
  private basesOf(now: GridCell, base: Base): readonly GridCell[] {
    if (base === 'other') return otherMonths(now);
    const times: readonly Time[] = base === 'unsaid' ? ['prior', 'start'] : [base];
    const own = times.flatMap(
      (wanted) => this.grid.beside(now, ({ kind, time }) => kind === now.axis.kind && time === wanted) ?? [],
    );
    const found = base === 'unsaid' ? [...own, ...otherMonths(now)] : own;
    if (found.length > 0 || base !== 'plan') return found;
    // "Dự toán giao | Dự toán sau điều chỉnh": either is meant.
    return now.line.cells.filter(({ axis }) => axis.kind === 'amount' && axis.time === 'plan');
  }

  /** What the line of an amount says of it where its words do. */
  private saidOf(mention: Mention, figure: FactIndex, now: GridCell): Omit<Said, 'now' | 'sure'> {
    const said = baseSaid(mention, this.grid.tables[now.line.table]?.year ?? '');
    const isExceeded = mention.role === 'over-plan' && (said === 'plan' || said === 'unsaid');
    const base: Base = mention.role === 'of-plan' || isExceeded ? 'plan' : said;
    const answers = this.basesOf(now, base).flatMap(
      (other) =>
        derivedOf(this.draft, { figure, mention }, this.facts, { now: now.index, base: other.index, of: base }) ?? [],
    );
    const answer = answers.find(({ holds }) => holds) ?? answers[0] ?? null;
    return { base, column: this.columnOf(mention, now), answer };
  }

  /** null where nobody can tell of which line it is said. */
  of(mention: Mention, figure: FactIndex): Said | null {
    const line = this.lineOf(mention, figure);
    if (!line) return null;
    const { cell: now, sure } = line;
    this.rows.set(mention, now);
    return { now, sure, ...this.saidOf(mention, figure, now) };
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
        derivedOf(this.draft, { figure, mention }, this.facts, { now: cell.index, base: base.index, of })?.holds ===
          true
      );
    });
  }

  /** "chiếm 49,1% tổng kim ngạch": of a total or a group of the same column. */
  share(mention: Mention, figure: FactIndex): DerivedClaim | null {
    const line = this.lineOf(mention, figure);
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
