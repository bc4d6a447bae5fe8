/**
 * A figure beside the cell that its words name: equal to it, or unlike it with what it looks like instead (another column or
 * line, a digit, the unit). What the words name goes before what happens to hold the same value.
 */
import { absolute, compare, fromInteger, multiply, shift, subtract, toText } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import { powerBetween } from '../../core/relation-scale';
import type { Mention } from '../mentions/mention';
import { isSlip } from '../relations/slips';
import { isEqual } from './fit';
import type { Time } from './axes';
import { keyOf, type Grid, type GridCell } from './grid';
import { meantBy } from './miss';
import type { Carried } from './carried';
import type { Named, Namer } from './named';
import type { Subject } from './subject';
import { lastMonth } from './last-month';
import { isMonth, monthsBehind, ONE_MONTH, SO_FAR, spansSaid } from './spans';
import { cellFits, kindFits, timesOf, unitFits } from './wanted';

/** What a figure that is not its cell's looks like. */
export type Instead =
  | { readonly how: 'rounding' | 'scale-slip' | 'digit-slip' | 'differs' }
  | { readonly how: 'other-time' | 'other-line' | 'other-indicator'; readonly cell: GridCell };

export interface Resolved {
  readonly cell: GridCell;
  readonly named: Named;
  /** Whether no other cell is named about as well. */
  readonly clear: boolean;
  /** null where both are equal. */
  readonly instead: Instead | null;
}

export interface Candidate {
  readonly cell: GridCell;
  readonly named: Named;
}

const LEAST = { line: 0.58, column: 0.6, back: 0.45 } as const;
/** What is named so little worse is named as well; an equal cell may be named a little worse than that. */
const RIVAL = { line: 0.1, column: 0.1, back: 0.2 } as const;
const NEAR = { line: 0.12, column: 0.22, back: 0.25 } as const;

const isAsGood = (one: Named, best: Named, room: typeof RIVAL | typeof NEAR): boolean =>
  one.ofLine >= best.ofLine - room.line &&
  one.ofColumn >= best.ofColumn - room.column &&
  one.back >= best.back - room.back;

/** A cell of another table that explains far more of the figure's own words. */
const isBetterSaid = (one: Named, best: Named): boolean =>
  one.line.table !== best.line.table &&
  one.back >= best.back + 0.25 &&
  one.ofColumn >= best.ofColumn &&
  one.ofLine >= 0.6;

export const digitsOf = (mention: Mention): number =>
  toText(absolute(mention.value)).replace('.', '').replace(/^0+/, '').length;

function isRounding(mention: Mention, cell: GridCell): boolean {
  const { fact } = cell;
  const power = powerBetween(fact.unit, mention.unit) ?? 0;
  const gap = absolute(subtract(absolute(mention.value), meantBy(cell, mention)));
  const finer = power !== 0 || fact.decimals > mention.decimals;
  return finer && compare(gap, shift(fromInteger(1), -mention.decimals)) <= 0;
}

/** Ten, a hundred, a thousand times: in the digits that the text prints. */
function isScaleSlip(mention: Mention, cell: GridCell): boolean {
  for (const by of [3, -3, 6, -6, 1, -1, 2, -2]) {
    const moved = { ...mention, value: shift(mention.value, by), decimals: mention.decimals - by };
    if (isEqual(moved, cell)) return true;
  }
  return false;
}

function isDigitSlip(mention: Mention, cell: GridCell): boolean {
  const meant = meantBy(cell, mention);
  if (isSlip(absolute(mention.value), meant)) return true;
  // Against the digits that the text would print: "29,26" for 29,615.
  const rounded = toText(meant);
  const [whole = '', fraction = ''] = rounded.split('.');
  if (mention.decimals === 0 || fraction.length <= mention.decimals) return false;
  const unit = shift(fromInteger(1), -mention.decimals);
  const scaled = Math.round(Number(`${whole}.${fraction}`) * 10 ** mention.decimals);
  return Number.isSafeInteger(scaled) && isSlip(absolute(mention.value), multiply(fromInteger(scaled), unit));
}

/** "Các khoản thu xã hưởng 100%": a number of the line's own name. */
function isPartOfName({ line, start, unitEnd }: Mention, cell: GridCell): boolean {
  return cell.line.label.includes(line.text.slice(start, unitEnd).trim()) && /\d/u.test(cell.line.label);
}

export class Resolver {
  constructor(
    private readonly grid: Grid,
    private readonly namer: Namer,
  ) {}

  /** Cells that the words name, the likeliest first. */
  candidates(mention: Mention, subject: Subject, carried: Carried | null = null): readonly Candidate[] {
    const isNow = timesOf(mention, subject, '').every((time) => time === 'now');
    // Columns of other times alone ("Dự toán sau điều chỉnh") are none that an amount of now may be of.
    const may = (cell: GridCell): boolean =>
      kindFits(mention, cell) &&
      cellFits(mention, cell) &&
      (!isNow || cell.axis.kind !== 'amount' || cell.axis.time === 'now' || cell.axis.time === 'other');
    return this.namer.named(subject, may, carried).flatMap((named): Candidate[] => {
      const table = this.grid.tables[named.line.table];
      const times = timesOf(mention, subject, table?.year ?? '');
      const own = named.line.cells.filter((cell) => keyOf(cell.axis) === named.key && may(cell));
      if (mention.role === 'base') return named.line.cells.filter(may).map((cell) => ({ cell, named }));
      const ofMonths = this.ofMonths(own, mention, times);
      if (ofMonths.length > 0) return ofMonths.map((cell) => ({ cell, named }));
      for (const time of times) {
        const cells = own.filter(({ axis }) => axis.time === time);
        if (cells.length > 0) return this.ofSpan(cells, mention, subject).map((cell) => ({ cell, named }));
      }
      // A plan's column may be of another name than what it plans.
      if (times[0] === 'plan' || times[0] === 'prior') {
        const cells = named.line.cells.filter((cell) => cell.axis.time === times[0] && may(cell));
        if (cells.length === 1) return cells.map((cell) => ({ cell, named }));
      }
      return [];
    });
  }

  /** "2.673 chiếc có giấy phép còn hạn (đạt 86,4%)": a percentage without a name of its own is of the line before it. */
  private ofFigureBefore(
    all: readonly Candidate[],
    { unit }: Mention,
    subject: Subject,
    carried: Carried | null,
  ): readonly Candidate[] {
    if (subject.opens || unit?.dimension !== 'percent') return all;
    if (all.some(({ named }) => !named.line.total && named.depth <= subject.between)) return all;
    const ofCarried = carried?.near ? all.filter(({ named }) => named.line === carried.cell.line) : [];
    if (carried?.next || ofCarried.length > 0) return ofCarried;
    // Nobody knows what the figure before is of: then only what its words or the percentage's own name.
    const ofBefore = all.filter(({ named }) => !named.line.total && named.depth <= subject.between + 1);
    return ofBefore.length > 0 || !this.namer.isTelling(subject) ? ofBefore : all;
  }

  /** "Hạ từ 96,4 nghìn lượt (tháng 4)": an earlier figure of this year's months, where they have a column. */
  private ofMonths(cells: readonly GridCell[], mention: Mention, times: readonly Time[]): readonly GridCell[] {
    if (times[0] !== 'prior') return [];
    const said = monthsBehind(mention, this.grid.spanOf(cells[0]?.line.table ?? 0));
    return said === null || said === '' ? [] : cells.filter(({ axis }) => axis.time === 'now' && axis.span === said);
  }

  /** Of cells that only months tell apart those that the words are of; all where they are of none of these. */
  ofSpan(cells: readonly GridCell[], mention: Mention, subject: Subject): readonly GridCell[] {
    if (new Set(cells.map(({ axis }) => axis.span)).size < 2) return cells;
    const own = this.grid.spanOf(cells[0]?.line.table ?? 0);
    const said = spansSaid(mention, subject, own);
    const found = said.includes(ONE_MONTH)
      ? lastMonth(cells, own)
      : said.includes(SO_FAR)
        ? cells.filter(({ axis }) => !isMonth(axis.span === '' ? own : axis.span))
        : cells.filter(({ axis }) => said.includes(axis.span));
    return found.length > 0 ? found : cells;
  }

  /** null where the words name no cell. */
  resolve(mention: Mention, subject: Subject, carried: Carried | null = null): Resolved | null {
    const all = this.ofFigureBefore(this.candidates(mention, subject, carried), mention, subject, carried);
    const [best] = all;
    if (!best) return null;
    const equal =
      all.find(({ cell, named }) => isAsGood(named, best.named, NEAR) && isEqual(mention, cell)) ??
      all.find(({ cell, named }) => isBetterSaid(named, best.named) && isEqual(mention, cell));
    const chosen = equal ?? best;
    const { named, cell } = chosen;
    const rival = all.find(
      (each) =>
        each.cell !== cell &&
        isAsGood(each.named, named, RIVAL) &&
        !(carried?.near && carried.cell.line.table === cell.line.table && each.cell.line.table !== cell.line.table) &&
        compare(each.cell.fact.value, cell.fact.value) !== 0,
    );
    const clear =
      rival === undefined &&
      named.ofLine >= LEAST.line &&
      named.ofColumn >= LEAST.column &&
      named.back >= LEAST.back &&
      mention.role !== 'base' &&
      !isPartOfName(mention, cell);
    return { cell, named, clear, instead: equal ? null : this.insteadOf(mention, cell) };
  }

  /** What a figure looks like that stands for this cell. */
  insteadOf(mention: Mention, cell: GridCell): Instead {
    if (isRounding(mention, cell)) return { how: 'rounding' };
    const equals = (each: GridCell): boolean => each !== cell && unitFits(mention, each.fact) && isEqual(mention, each);
    const beside = cell.line.cells.filter(equals);
    const time = beside.find(({ axis }) => keyOf(axis) === keyOf(cell.axis) && axis.kind === cell.axis.kind);
    if (time) return { how: 'other-time', cell: time };
    if (isScaleSlip(mention, cell)) return { how: 'scale-slip' };
    const planned = beside.find(({ axis }) => axis.kind === 'amount' && axis.time !== cell.axis.time);
    if (planned) return { how: 'other-time', cell: planned };
    const table = this.grid.tables[cell.line.table];
    const below = table?.lines.flatMap((line) =>
      line === cell.line ? [] : line.cells.filter((each) => each.axis.column === cell.axis.column && equals(each)),
    );
    if (below?.[0] && digitsOf(mention) >= 3) return { how: 'other-line', cell: below[0] };
    if (isDigitSlip(mention, cell)) return { how: 'digit-slip' };
    if (below?.[0]) return { how: 'other-line', cell: below[0] };
    const [indicator] = beside.filter(({ axis }) => axis.kind === cell.axis.kind && axis.time === cell.axis.time);
    if (indicator) return { how: 'other-indicator', cell: indicator };
    const elsewhere = table?.lines.flatMap((line) => (line === cell.line ? [] : line.cells.filter(equals))) ?? [];
    if (elsewhere[0] && digitsOf(mention) >= 3) return { how: 'other-line', cell: elsewhere[0] };
    return { how: 'differs' };
  }

  /** The amount of a known line that a figure's own words name; null where they name none. */
  inLine(mention: Mention, subject: Subject, line: GridCell['line']): GridCell | null {
    const cells = line.cells.filter(
      ({ axis, fact }) =>
        axis.kind === 'amount' && axis.time === 'now' && (mention.role !== 'change' || unitFits(mention, fact)),
    );
    const scores = this.namer.columnsIn(subject, new Map(cells.map(({ axis }) => [keyOf(axis), axis.indicator])));
    const scored = cells
      .map((cell) => ({ cell, score: scores.get(keyOf(cell.axis)) ?? 0 }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    return best && best.score >= 0.5 && best.score > (second?.score ?? 0) + 0.1 ? best.cell : null;
  }

  /** This period's cell of the line and indicator that a change or a percentage is said of; null where the words name none. */
  spokenOf(mention: Mention, subject: Subject, carried: Carried | null = null): Resolved | null {
    const isChange =
      mention.role === 'change' || (mention.role === 'over-plan' && mention.unit?.dimension !== 'percent');
    const may = ({ axis, fact }: GridCell): boolean =>
      axis.kind === 'amount' && axis.time === 'now' && (!isChange || unitFits(mention, fact));
    const all = this.namer.named(subject, may, carried).flatMap((named): Candidate[] => {
      const cells = named.line.cells.filter((cell) => keyOf(cell.axis) === named.key && may(cell));
      return this.ofSpan(cells, mention, subject).map((cell) => ({ cell, named }));
    });
    const [best] = all;
    if (!best) return null;
    const { cell, named } = best;
    const rival = all.some((each) => each.cell !== cell && isAsGood(each.named, named, RIVAL));
    const clear = !rival && named.ofLine >= LEAST.line && named.ofColumn >= LEAST.column && named.depth !== Infinity;
    return { cell, named, clear, instead: null };
  }

  cellOf(index: FactIndex): GridCell | null {
    return this.grid.cells[index] ?? null;
  }
}
