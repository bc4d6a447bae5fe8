/**
 * What speaks for a figure that is not the cell's that its words seem to name: another reading of them that is no mistake.
 * A report that is right is accused by nobody's guess.
 */
import { absolute, add, compare, fromInteger, shift, subtract, toText, type Decimal } from '../../core/decimal';
import { foldText, PLAN_SAID, TIME_BEFORE, wordOf } from '../../language';
import type { Mention } from '../mentions/mention';
import type { Binding } from './binding';
import { ofSentence } from './context';
import type { Grid, GridCell } from './grid';
import { isOfOneSize, meantBy } from './miss';

/** Fewer digits than these, one too many or too few is another number and no slip. */
const LEAST_DIGITS = 3;
/** How well words must name a cell that another column's figure stands for. */
const NAMED = 0.93;
/** Digits that tell a figure whatever its unit. */
const TELLING = 3;

const PLANNED = wordOf(PLAN_SAID);
/** Of what kind things are, where "bằng 55% dự toán" only compares. */
const BY_PLAN = wordOf(`theo (?:${PLAN_SAID})`);
const EARLIER = wordOf(TIME_BEFORE);
/** "63,7% tổng sản lượng": of a whole, and of no column of percentages. */
const OF_A_WHOLE = /^\s*%?\s*(?:tổng|của|trong|trên tổng|số|diện tích|sản lượng|giá trị|dân số)(?!\p{L})/iu;
const NEAR = 40;

/** Other figures of a paragraph that are equal to a cell. */
export type EqualBeside = (mention: Mention, cell: GridCell) => boolean;

const digitsOf = (value: Decimal): string =>
  toText(absolute(value))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');

/** Equal to within the digits that the text prints. */
const isNear = (mention: Mention, value: Decimal): boolean =>
  compare(absolute(subtract(absolute(mention.value), absolute(value))), shift(fromInteger(1), -mention.decimals)) <= 0;

/** Words of the clause around a figure. */
function around({ line, start, unitEnd }: Mention): { readonly before: string; readonly behind: string } {
  const before = foldText(line.plain.slice(Math.max(0, start - NEAR), start)).replace(/^.*[.,;:](?=\s)/su, '');
  const behind = foldText(/^[^.;,()\d]*/u.exec(line.plain.slice(unitEnd))?.[0] ?? '');
  return { before, behind };
}

const OPENS_LIST = /[(:]|(?<!\p{L})(?:gồm|trong đó)(?!\p{L})/gu;

/** "51 cuộc thanh tra theo kế hoạch (gồm 14 cuộc …": the words before the list that a figure stands in are about it, too. */
function aheadOfList({ line, start }: Mention): string {
  const sentence = ofSentence(foldText(line.plain.slice(0, start)));
  const opens = [...sentence.matchAll(OPENS_LIST)].at(-1)?.index ?? 0;
  return sentence.slice(0, opens).slice(-NEAR);
}

/** The text says itself that it is of the plan, or of the year before. */
function saysTime(mention: Mention, miss: Binding['miss'], cell: GridCell): boolean {
  const { before, behind } = around(mention);
  const label = foldText(cell.line.label);
  // "chuyển nguồn năm trước" may name a line and no year.
  if (miss === 'plan' && cell.axis.time === 'prior') return true;
  if (miss === 'plan')
    return PLANNED.test(behind) || PLANNED.test(before) || BY_PLAN.test(aheadOfList(mention)) || EARLIER.test(label);
  return miss === 'prior' && (EARLIER.test(before) || EARLIER.test(label));
}

/** "Quốc phòng, an ninh": two lines of the cell's column together. */
function isOfTwo(mention: Mention, cell: GridCell, grid: Grid): boolean {
  const own = meantBy(cell, mention);
  const lines = grid.tables[cell.line.table]?.lines ?? [];
  return lines.some((line) =>
    line.cells.some(
      (other) =>
        other !== cell &&
        other.axis.column === cell.axis.column &&
        digitsOf(other.fact.value) !== '' &&
        isNear(mention, add(own, meantBy(other, mention))),
    ),
  );
}

/** Another cell of the line has these very digits, in whatever unit. */
function isOfLine(mention: Mention, cell: GridCell): boolean {
  const said = digitsOf(mention.value);
  return (
    said.length >= TELLING &&
    cell.line.cells.some((other) => other !== cell && digitsOf(other.fact.value).startsWith(said))
  );
}

/** "7.390 hồ sơ" of 739, "26,4 lượt" of 26.418: of whole things nobody counts tenths, and no sheet counts in tens. */
function isPlainSlip(mention: Mention, cell: GridCell): boolean {
  const { unit, decimals } = mention;
  if (unit?.dimension !== 'count' || unit.power !== 0) return false;
  const places = toText(absolute(mention.value)).split('.')[0]?.length ?? 0;
  const meant = toText(meantBy(cell, mention)).split('.')[0]?.length ?? 0;
  return decimals > 0 || (places - meant) % 3 !== 0;
}

/** Whether a miss may be none. */
export function isDoubtful(
  mention: Mention,
  { miss, cell: index, instead: other, score }: Binding,
  grid: Grid,
  equal: EqualBeside,
): boolean {
  const cell = grid.cells[index];
  const instead = other === null ? undefined : grid.cells[other];
  if (!cell || miss === null) return false;
  if (equal(mention, cell)) return true;
  if (mention.unit?.dimension === 'percent' && cell.axis.kind !== 'amount') {
    const isShare = cell.axis.indicator.has('cấu') || cell.axis.indicator.has('trọng');
    if (!isShare && OF_A_WHOLE.test(mention.line.plain.slice(mention.end))) return true;
  }
  switch (miss) {
    case 'plan':
    case 'prior':
      return saysTime(mention, miss, cell);
    case 'scale-slip':
      // A column without a unit says nothing of its scale.
      return cell.fact.unit === null && mention.unit !== null && !isPlainSlip(mention, cell);
    case 'digit-slip': {
      const [said, meant] = [digitsOf(mention.value), digitsOf(meantBy(cell, mention))];
      return said.length !== meant.length && Math.min(said.length, meant.length) < LEAST_DIGITS;
    }
    case 'other-line':
      return instead?.axis.column !== cell.axis.column && !isOfOneSize(mention, cell);
    case 'other-column':
      // Words that name line and column in full leave no doubt which of the two was meant.
      if (score >= NAMED && digitsOf(mention.value).length >= TELLING && instead !== undefined) return false;
      return !isOfOneSize(mention, cell) || isOfLine(mention, cell) || isOfTwo(mention, cell, grid);
    case 'differs':
      return !isOfOneSize(mention, cell) || isOfLine(mention, cell) || isOfTwo(mention, cell, grid);
    default:
      return false;
  }
}
