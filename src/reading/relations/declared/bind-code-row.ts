/** Binds the sheet's own code row. Columns are named by code; the whole of a statement is the column it stands in. */
import type { CellAddress } from '../../../core/cell-address';
import { codeOf, parseArithmetic, partsOf, powerOf, type Equation } from '../../arithmetic';
import type { TableColumn } from '../../columns';
import type { BoundEquation } from '../bound-equation';
import { CodeHolders, type Flaw } from './code-holders';

export interface BrokenPart extends Flaw {
  readonly column: TableColumn;
  readonly statement: string;
}

export interface BoundArithmetic {
  readonly equations: readonly BoundEquation[];
  readonly broken: readonly BrokenPart[];
}

/** `measured`: positions of the columns that hold figures. */
export function bindCodeRow(
  columns: readonly TableColumn[],
  measured: ReadonlyMap<TableColumn, number>,
  addressOf: (column: number) => CellAddress,
): BoundArithmetic {
  const holders = new CodeHolders(columns);
  const equations: BoundEquation[] = [];
  const broken: BrokenPart[] = [];
  const breaks = (column: TableColumn, flaw: Flaw): number =>
    broken.push({ column, statement: column.statement, ...flaw });
  for (const { code, column } of holders.repeated()) breaks(column, { reason: 'repeated-code', codes: [code] });
  for (const column of columns.filter(({ statement }) => isStatement(statement))) {
    const { equations: read, unsound } = parseArithmetic(column.statement, 'code');
    for (const side of unsound) breaks(column, { reason: 'unreadable', codes: [side] });
    const whole = measured.get(column);
    for (const equation of read) {
      const flaw = holders.flawOf(equation, column);
      if (flaw) breaks(column, flaw);
      if (flaw || whole === undefined) continue;
      const parts = partsOf(equation).map(({ code, sign }) => ({
        at: measured.get(holders.of(code) as TableColumn) ?? -1,
        sign,
      }));
      if (parts.some(({ at }) => at < 0)) continue;
      equations.push({
        kind: equation.kind,
        whole,
        parts,
        factorPower: powerOf(equation),
        source: 'code row',
        statedAt: addressOf(column.column),
        statement: oneSide(column.statement, read.length, equation),
        only: null,
        list: null,
      });
    }
  }
  return { equations, broken };
}

/** Whether a cell of the code row says more than its column's code. */
function isStatement(text: string): boolean {
  return (text.includes('=') || /≤|<=/.test(text)) && (codeOf(text) !== null || /^\(?\d/.test(text));
}

/** A chain says several things: each relation carries the one it is ("9=14+15+16+17"). */
function oneSide(statement: string, sides: number, equation: Equation): string {
  if (sides <= 1 || equation.kind !== 'sum') return statement.replace(/\s+/g, '');
  const parts = equation.parts.map(({ code, sign }, at) => `${sign < 0 ? '-' : at > 0 ? '+' : ''}${code}`);
  return `${equation.whole}=${parts.join('')}`;
}
