/** Figures that tell two lines of one column apart: "cao hơn Sở Xây dựng 1.560,3 triệu đồng", "gấp 1,91 lần Rạch Giá". */
import { compare } from '../../core/decimal';
import { foldText } from '../../language';
import type { Mention } from '../mentions/mention';
import type { GridCell, GridLine } from './grid';
import type { Operand } from './operands';
import { unitFits } from './wanted';
import type { Candidate } from './worked-candidate';

const APART =
  /(?<!\p{L})(?:(?:cao|nhiều|lớn|thấp|ít|kém|đông|nhanh|chậm) hơn|kém|hơn|thua|chênh lệch|chênh nhau|cách biệt)(?!\p{L})/u;

/** `named`: lines of a table that the figure's own words name, the likeliest first. */
export function apartFrom(
  figure: number,
  mention: Mention,
  words: string,
  operands: readonly Operand[],
  named: (table: number) => readonly GridLine[],
): Candidate[] {
  const times = mention.role === 'times';
  if (!times && !APART.test(foldText(words))) return [];
  const points = mention.unit?.dimension === 'percent-point';
  const may = ({ fact, axis }: GridCell): boolean =>
    times || (points ? axis.kind !== 'amount' || fact.unit?.dimension === 'percent' : unitFits(mention, fact));
  const found: Candidate[] = [];
  const add = (first: GridCell, second: GridCell, certain: boolean): void => {
    const isLess = !times && compare(first.fact.value, second.fact.value) < 0;
    found.push({
      claim: {
        ...{ figure, kind: times ? 'ratio' : 'sum', factorPower: 0, statement: times ? 'gấp' : 'chênh lệch' },
        parts: [
          { cell: (isLess ? second : first).index, sign: 1 },
          { cell: (isLess ? first : second).index, sign: times ? 1 : -1 },
        ],
      },
      certain,
    });
  };
  const near = operands.filter(({ cell }) => may(cell)).slice(0, 2);
  for (const [at, { cell, near: isNear }] of near.entries()) {
    const lines = named(cell.line.table).filter((line) => line !== cell.line);
    for (const line of lines.slice(0, 2)) {
      const other = line.cells.find(({ axis }) => axis === cell.axis);
      if (other) add(cell, other, at === 0 && isNear && lines.length === 1);
    }
  }
  const [last, before] = near;
  if (last && before && last.cell.axis === before.cell.axis && last.cell.line !== before.cell.line)
    add(before.cell, last.cell, last.near && before.near && found.length === 0);
  return found;
}
