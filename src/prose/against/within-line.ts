/**
 * Figures that two cells of one line leave: "đã tiêm 51.267 con, còn 23.033 con trong diện chưa tiêm", "54 gói đã chọn, vắng 2";
 * and what one is of another: "bàn giao 5,48 ha (55,8%)", "bình quân 30,3 em/lớp".
 */
import { compare } from '../../core/decimal';
import { foldText } from '../../language';
import type { Mention } from '../mentions/mention';
import type { DerivedClaim } from './derived-claims';
import type { GridCell } from './grid';
import type { Operand } from './operands';
import { unitFits } from './wanted';
import type { Candidate } from './worked-candidate';

const LEFT = /(?<!\p{L})(?:còn|chưa|thiếu|vắng|hụt|chênh lệch|phải|cần|không (?:đạt|có|thuộc)|bán kiên cố)(?!\p{L})/u;

const isAmount = ({ axis }: GridCell): boolean => axis.kind === 'amount';

function gapOf(figure: number, whole: GridCell, part: GridCell): DerivedClaim {
  return {
    ...{ figure, kind: 'sum', factorPower: 0, statement: 'còn lại' },
    parts: [
      { cell: whole.index, sign: 1 },
      { cell: part.index, sign: -1 },
    ],
  };
}

/** "còn … chưa …": a whole less what is done of it. */
export function gapsIn(
  figure: number,
  mention: Mention,
  words: string,
  operands: readonly Operand[],
  lines: readonly GridCell[],
): Candidate[] {
  if (!LEFT.test(foldText(words.replace(/^.*[.;,:()](?=\s)/su, '')))) return [];
  const may = (cell: GridCell): boolean => isAmount(cell) && unitFits(mention, cell.fact);
  const found: Candidate[] = [];
  const near = operands.filter(({ cell }) => may(cell)).slice(0, 3);
  const add = (one: GridCell, other: GridCell, certain: boolean): void => {
    const order = compare(one.fact.value, other.fact.value);
    if (order === 0 || one === other) return;
    const [whole, part] = order > 0 ? [one, other] : [other, one];
    found.push({ claim: gapOf(figure, whole, part), certain });
  };
  const [last, before] = near;
  // Behind a semicolon something else may be meant than the line before it.
  const goesOn = !words.includes(';') && last?.near === true;
  if (last && before && last.cell.line === before.cell.line) add(last.cell, before.cell, goesOn && before.near);
  for (const cell of [
    ...near.filter((each) => each.near || near.indexOf(each) === 0).map((each) => each.cell),
    ...lines,
  ]) {
    const others = cell.line.cells.filter((each) => each !== cell && may(each));
    const larger = others.filter((each) => compare(each.fact.value, cell.fact.value) > 0);
    for (const other of others)
      add(cell, other, goesOn && larger.length === 1 && larger[0] === other && cell === last.cell);
  }
  // "24.935 thí sinh đăng ký, dự thi 24.806, vắng 129": of two lines of one column.
  if (last && before && last.cell.line !== before.cell.line && last.cell.axis === before.cell.axis)
    add(last.cell, before.cell, false);
  return found;
}

/** A percentage or a mean of two cells of the line that was spoken of last. */
export function quotientsIn(figure: number, mention: Mention, operands: readonly Operand[]): Candidate[] {
  const percent = mention.unit?.dimension === 'percent';
  const last = operands.find((each) => isAmount(each.cell));
  if (!last?.near) return [];
  const { cell } = last;
  const found: Candidate[] = [];
  const add = (first: GridCell, second: GridCell): void => {
    found.push({
      claim: {
        ...{ figure, kind: 'ratio', factorPower: percent ? 2 : 0, statement: percent ? 'tỷ lệ' : 'bình quân' },
        parts: [
          { cell: first.index, sign: 1 },
          { cell: second.index, sign: 1 },
        ],
      },
      certain: false,
    });
  };
  const own = cell.line.cells.filter((each) => each !== cell && isAmount(each));
  for (const other of own) {
    const alike = (other.fact.unit?.dimension ?? '') === (cell.fact.unit?.dimension ?? '');
    if (percent && !alike) continue;
    add(cell, other);
    if (!percent) add(other, cell);
  }
  return found;
}
