/** Which figures may stand below nought: changes, differences, balances, corrections; and what is never less than none. */
import { parseCellName } from '../../core/cell-address';
import type { Fact } from '../../core/fact';
import type { LineReading, TableReading } from '../../core/reading';
import type { Dimension } from '../../core/unit';
import { foldText } from '../../language';
import type { BelowNought } from './finding';

/** What can be taken back, moved, or is what two others differ by. */
const SIGNED =
  /tăng|giảm|chênh|điều chỉnh|điều chuyển|so với|so sánh|so kh|so ck|thừa|thiếu|thặng dư|thâm hụt|bội (?:thu|chi)|cân đối|biến động|chuyển (?:dịch|đi|đến|mục đích|đổi|sang)|(?<!\p{L})(?:tồn|còn lại|kết dư|số dư|lãi|lỗ|lợi nhuận|thuần|ròng|trừ|hoàn|thu hồi|hủy|huỷ|xóa|xoá|bù|đến|đi|cơ học|di cư|luân chuyển|nhiệt độ|cao độ|cao trình|mực nước)(?!\p{L})|±|\+\s?\/\s?[-−–]|\([-−–+]\)|(?<!\p{L})(?:change|growth|increase|decrease|variation|variance|difference|adjust\p{L}*|balance|net|surplus|deficit|loss|profit|versus|vs|over|under|returns?|transfers?|moved|migration|temperature|elevation)(?!\p{L})/u;

const NEVER: Readonly<Partial<Record<Dimension, BelowNought['what']>>> = {
  ...{ area: 'area', count: 'count', mass: 'mass', volume: 'volume', length: 'length', yield: 'yield' },
};
/** Measures of forms that say themselves what they are of. */
const BY_MEASURE: Readonly<Record<string, BelowNought['what']>> = {
  ...{ area: 'area', count: 'count', production: 'mass', yield: 'yield' },
};

/** Forms whose lines are what came in and what was spent. */
const BUDGETS: ReadonlySet<string> = new Set(['budget-revenue', 'budget-expenditure']);
const OF_BUDGET: ReadonlySet<string> = new Set(['plan', 'actual', 'prior']);

/** What the figure measures, where there is never less than none of it; null where a sign may be meant. */
export function neverNegative(
  { unit, measure }: Pick<Fact, 'unit' | 'measure'>,
  form: string | null,
): BelowNought['what'] | null {
  if (form !== null && BUDGETS.has(form) && OF_BUDGET.has(measure)) return 'budget';
  if (unit) return NEVER[unit.dimension] ?? null;
  return BY_MEASURE[measure] ?? null;
}

const isSigned = (text: string): boolean => SIGNED.test(foldText(text));

/** The labels of the lines that this one stands below, its own first. */
function pathOf(lines: readonly LineReading[], row: number): readonly string[] {
  const at = lines.findIndex((line) => line.row === row);
  const path: string[] = [];
  let level = Infinity;
  for (let index = at; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line || line.level >= level) continue;
    path.push(line.label);
    level = line.level;
    if (level <= 0) break;
  }
  return path;
}

/** Whether the words around a figure speak of something that may be below nought: its column, its line and those above, the title. */
export function isSignedPlace(
  { columns, lines, title }: TableReading,
  { at, label }: Pick<Fact, 'at' | 'label'>,
): boolean {
  const cell = parseCellName(at.cell);
  if (!cell) return true;
  const heading = columns.find(({ column }) => column === cell.column)?.heading ?? [];
  return [title, label, ...heading, ...pathOf(lines, cell.row)].some(isSigned);
}
