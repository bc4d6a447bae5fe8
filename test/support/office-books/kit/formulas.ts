/** Formulas as their authors type them, for cells whose values are known. */
import { cellName } from '../../../../src/core/cell-address';
import { keyOf, type TrueFigure, type TrueRelation } from './book';

export type FormulaStyle = 'sum' | 'plus' | 'subtotal';

/** One range where the cells follow each other in a row or column. */
function rangeOf(cells: readonly TrueFigure[]): string | null {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || cells.length < 2) return null;
  const down = sorted.every(({ row, column }, at) => column === first.column && row === first.row + at);
  const across = sorted.every(({ row, column }, at) => row === first.row && column === first.column + at);
  return down || across ? `${first.at.cell}:${last.at.cell}` : null;
}

function sumFormula(
  relation: TrueRelation,
  whole: TrueFigure,
  parts: readonly TrueFigure[],
  style: FormulaStyle,
  top: number,
): string {
  // prettier-ignore
  const plus = relation.parts.every(({ sign }) => sign === 1);
  const range = plus ? rangeOf(parts) : null;
  const down = plus && parts.every(({ column }) => column === whole.column);
  if (style === 'subtotal' && down) {
    const last = Math.max(...parts.map(({ row }) => row));
    return `SUBTOTAL(9,${range ?? `${cellName(top, whole.column)}:${cellName(last, whole.column)}`})`;
  }
  if (range !== null) return `SUM(${range})`;
  if (plus && style !== 'plus') return `SUM(${relation.parts.map(({ at }) => at.cell).join(',')})`;
  return relation.parts.map(({ at, sign }, place) => `${sign < 0 ? '-' : place > 0 ? '+' : ''}${at.cell}`).join('');
}

/** null where the relation is not written as a formula. `top` is the first row of figures in the whole's column. */
export function formulaFor(
  relation: TrueRelation,
  figures: ReadonlyMap<string, TrueFigure>,
  style: FormulaStyle,
  top: number,
): string | null {
  // prettier-ignore
  const whole = figures.get(keyOf(relation.whole));
  const parts = relation.parts.flatMap(({ at }) => figures.get(keyOf(at)) ?? []);
  const [a, b] = parts.map(({ at }) => at.cell);
  if (!whole || !relation.exhaustive || relation.parts.some(({ at }) => at.sheet !== whole.at.sheet)) return null;
  const power = relation.power - (whole.fraction ? 2 : 0);
  const d = String(whole.d + (whole.fraction ? 2 : 0));
  const factor = power > 0 ? `*${String(10 ** power)}` : power < 0 ? `/${String(10 ** -power)}` : '';
  switch (relation.kind) {
    case 'sum':
      return sumFormula(relation, whole, parts, style, top);
    case 'equal':
      return a ?? null;
    case 'ratio':
      return `ROUND(${a ?? ''}/${b ?? ''}${factor},${d})`;
    case 'growth':
      return `ROUND((${a ?? ''}-${b ?? ''})/${b ?? ''}${factor},${d})`;
    case 'product':
      return `ROUND(${a ?? ''}*${b ?? ''}${factor},${d})`;
    case 'average':
      return `ROUND(AVERAGE(${rangeOf(parts) ?? parts.map(({ at }) => at.cell).join(',')}),${d})`;
  }
}
