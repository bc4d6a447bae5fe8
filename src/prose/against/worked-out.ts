/**
 * Figures that stand in no cell and are worked out from several: what is left of a line, what two lines are apart by, what
 * several come to or make up. The words choose the cells; where they leave a choice, the figure decides and nobody is accused.
 */
import type { FactIndex } from '../../core/fact';
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { askedClaim, cellsOf, type Asked } from './asked-claim';
import { apartFrom } from './between-lines';
import { amountOf, type DerivedClaim } from './derived-claims';
import { ByPlace } from './by-place';
import type { Grid, GridCell, GridLine, GridTable } from './grid';
import type { Namer } from './named';
import { operandsBefore, wordsAround, type Operand } from './operands';
import type { Waiting } from './resolved-miss';
import { listedBefore, namedTogether, toldTogether, type Together } from './several-lines';
import { unitFits } from './wanted';
import { gapsIn, quotientsIn } from './within-line';
import type { Candidate } from './worked-candidate';

export interface Worked extends Asked {
  readonly certain: boolean;
}

const LIST_BEHIND = /^[^.;:()\d]*/u;

const SHARES: ReadonlySet<Mention['role']> = new Set(['share', 'percent', 'of-prior']);

export class WorkedOut {
  /** What figures put together, for what is said of them. */
  private readonly sums = new ByPlace<readonly GridCell[]>();

  constructor(
    private readonly draft: ProseDraft,
    private readonly grid: Grid,
    private readonly namer: Namer,
    private readonly cellOf: (mention: Mention) => GridCell | undefined,
  ) {}

  /** Cells of one column that the words put together. */
  private together(mention: Mention, operands: readonly Operand[], resolved: GridCell | null): Together[] {
    const { before, behind } = wordsAround(this.draft, mention);
    const isShare = SHARES.has(mention.role);
    const may = (cell: GridCell): boolean =>
      cell.axis.kind === 'amount' &&
      (cell.axis.time === 'now' || cell.axis.time === 'other') &&
      (isShare || unitFits(mention, cell.fact));
    const told = toldTogether(`${before} ${behind}`, operands, may);
    if (told.length > 0) return told;
    if (isShare) return [];
    const [last] = operands;
    return namedTogether(
      before,
      this.grid.tables,
      (table, part) => this.namer.linesNamed(table, part),
      may,
      resolved ?? (last?.near ? last.cell : null),
    );
  }

  /** "04 đơn khiếu nại, tố cáo": the lines that stand right behind a figure as one list. */
  private namedBehind(mention: Mention, own: GridCell | null): readonly (readonly GridCell[])[] {
    const behind = LIST_BEHIND.exec(mention.line.text.slice(mention.unitEnd))?.[0] ?? '';
    const may = (cell: GridCell): boolean =>
      cell.axis.kind === 'amount' && cell.axis.time === 'now' && unitFits(mention, cell.fact);
    const find = (table: GridTable, part: string): readonly GridLine[] => this.namer.linesNamed(table, part);
    return namedTogether(behind, this.grid.tables, find, may, own).map(({ cells }) => cells);
  }

  private sumClaim(figure: FactIndex, cells: readonly GridCell[]): DerivedClaim {
    return {
      ...{ figure, kind: 'sum', factorPower: 0, statement: 'cộng' },
      parts: cells.map(({ index }) => ({ cell: index, sign: 1 })),
    };
  }

  /** Cells together of the whole that they are a part of: the totals of their column. */
  private shareClaims(figure: FactIndex, cells: readonly GridCell[], certain: boolean): Candidate[] {
    const [first, ...others] = cells;
    const table = first && this.grid.tables[first.line.table];
    if (!first || !table) return [];
    const wholes = table.lines.flatMap((line) =>
      cells.some((cell) => cell.line === line) ? [] : line.cells.filter(({ axis }) => axis === first.axis),
    );
    const totals = wholes.filter(({ line }) => line.total);
    return (totals.length > 0 ? totals : wholes).map((whole): Candidate => ({
      claim: {
        ...{ figure, kind: 'ratio', factorPower: 2, statement: 'tỷ trọng' },
        parts: [
          { cell: first.index, sign: 1, ...(others.length > 0 ? { with: others.map(({ index }) => index) } : {}) },
          { cell: whole.index, sign: 1 },
        ],
      },
      certain: certain && totals.length === 1,
    }));
  }

  /** By how much what was put together has changed. */
  private changeOf(figure: FactIndex, mention: Mention): Candidate[] {
    const amount = amountOf(this.draft, mention);
    const cells = amount && this.sums.get(amount);
    if (!cells) return [];
    const bases = (['prior', 'start', 'plan'] as const).flatMap((time) => {
      const own = cells.flatMap(
        (cell) => this.grid.beside(cell, (axis) => axis.kind === 'amount' && axis.time === time) ?? [],
      );
      return own.length === cells.length ? [own] : [];
    });
    const months = cells.flatMap((cell) => {
      const own = cell.line.cells.filter(
        ({ axis }) => axis.kind === 'amount' && axis !== cell.axis && axis.time === 'now',
      );
      return own.length === 1 ? own : [];
    });
    if (months.length === cells.length) bases.push(months);
    const way: 1 | -1 = mention.direction < 0 ? -1 : 1;
    const growth = mention.unit?.dimension === 'percent';
    return bases.map((base): Candidate => {
      const [now, then] = [cells.map(({ index }) => index), base.map(({ index }) => index)];
      const parts: DerivedClaim['parts'] = growth
        ? [now, then].map(([cell = 0, ...more]) => ({ cell, sign: 1, with: more }))
        : [...now.map((cell) => ({ cell, sign: way })), ...then.map((cell) => ({ cell, sign: -way as 1 | -1 }))];
      const kind = growth ? 'growth' : 'sum';
      return {
        claim: { figure, kind, parts, factorPower: growth ? 2 : 0, statement: way < 0 ? 'giảm' : 'tăng' },
        certain: bases.length === 1,
      };
    });
  }

  private candidates({ figure, mention, resolved }: Waiting, operands: readonly Operand[]): Candidate[] {
    const { before, behind } = wordsAround(this.draft, mention);
    const own = resolved && resolved.named.depth <= 2 ? resolved.cell : null;
    switch (mention.role) {
      case 'change':
      case 'growth':
        return [
          ...this.changeOf(figure, mention),
          ...apartFrom(figure, mention, before, operands, (table) => this.namedIn(table, before)),
        ];
      case 'rate':
        return quotientsIn(figure, mention, operands);
      case 'times':
        return apartFrom(figure, mention, before, operands, (table) => this.namedIn(table, behind));
      case 'share':
      case 'percent':
      case 'of-prior': {
        const last = operands.find(({ cell }) => cell.axis.kind === 'amount');
        const said = this.lastSum(mention);
        const shares = this.together(mention, operands, own).flatMap(({ cells, certain }) =>
          this.shareClaims(figure, cells, certain),
        );
        if (shares.length > 0) return shares;
        if (said) return this.shareClaims(figure, said, false);
        const apart = apartFrom(figure, mention, before, operands, (table) => this.namedIn(table, before));
        const listed = listedBefore(operands).flatMap(({ cells }) => this.shareClaims(figure, cells, false));
        const single = last?.near && mention.role === 'share' ? this.shareClaims(figure, [last.cell], false) : [];
        return [...apart, ...quotientsIn(figure, mention, operands), ...single, ...listed];
      }
      default: {
        const sums = this.together(mention, operands, own).map(({ cells, certain }): Candidate => ({
          claim: this.sumClaim(figure, cells),
          certain,
        }));
        if (sums.length > 0) return sums;
        return [
          ...this.namedBehind(mention, own).map((cells): Candidate => ({
            claim: this.sumClaim(figure, cells),
            certain: false,
          })),
          ...apartFrom(figure, mention, before, operands, (table) => this.namedIn(table, before)),
          ...gapsIn(figure, mention, `${before} ${behind}`, operands, own ? [own] : []),
        ];
      }
    }
  }

  private namedIn(table: number, words: string): ReturnType<Namer['linesNamed']> {
    const own = this.grid.tables[table];
    return own ? this.namer.linesNamed(own, words) : [];
  }

  /** What the figure right before it put together. */
  private lastSum(mention: Mention): readonly GridCell[] | null {
    const before = this.draft.inLine(mention.line).filter(({ unitEnd }) => unitEnd <= mention.start);
    const last = before.at(-1);
    return (last && this.sums.get(last)) ?? null;
  }

  /** The likeliest way in which a figure was worked out: one that holds, else one that the words leave no doubt of. */
  of(waiting: Waiting): Worked | null {
    const { mention } = waiting;
    if (mention.hedged) return null;
    const operands = operandsBefore(this.draft, mention, this.cellOf);
    const asked = this.candidates(waiting, operands).flatMap(({ claim, certain }): Worked[] => {
      const found = askedClaim(this.draft, claim, this.grid.reading.facts);
      return found ? [{ ...found, certain }] : [];
    });
    const best = asked.find(({ holds }) => holds) ?? asked.find(({ certain }) => certain) ?? null;
    if (best?.claim.kind === 'sum' && best.claim.statement === 'cộng')
      this.sums.set(
        mention,
        cellsOf(best.claim).flatMap((cell) => this.grid.cells[cell] ?? []),
      );
    return best;
  }
}
