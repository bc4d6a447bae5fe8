/** Unit of each line: its unit cell, or brackets behind its label. */
import type { CellAddress } from '../../core/cell-address';
import type { Unit } from '../../core/unit';
import { foldText, parseScaledUnit, parseUnit } from '../../language';
import type { TableColumn } from '../columns';
import type { TableLine } from '../lines';
import type { ReadingDraft } from '../reading-draft';
import { kindOf, textOf, type SheetGrid } from '../sheet';
import { formatOf } from './number-format';

/** Marks for "as above". */
const DITTO = /^(?:["”“'’〃]+|[-–]+\s*["”'’]\s*[-–]+|nt|như trên)$/iu;
/** Names of rates: a percent sign behind them is the line's unit. */
const RATE =
  /^(?:[-+*•]\s*)?(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ|cơ cấu|chỉ số|mức tăng|mức giảm|tăng trưởng|tăng|giảm|lãi suất|hệ số|độ che phủ|mức độ|rate|percent|growth|share)(?!\p{L})/u;

export interface LineUnitsContext {
  readonly draft: ReadingDraft;
  readonly grid: SheetGrid;
  readonly lines: readonly TableLine[];
  readonly unitColumn: TableColumn | undefined;
  readonly addressOf: (row: number, column: number) => CellAddress;
}

/** Units of all lines; null where a line states none. */
export function lineUnits(context: LineUnitsContext): (Unit | null)[] {
  const { lines, unitColumn, grid, draft, addressOf } = context;
  const warned = new Set<string>();
  let above: Unit | null = null;
  return lines.map((line) => {
    if (unitColumn) {
      const text = textOf(grid.shownAt(line.row, unitColumn.column));
      if (DITTO.test(text)) return above;
      const unit = text === '' ? null : (parseUnit(text) ?? parseScaledUnit(text) ?? countedUnit(text));
      if (unit) return (above = unit);
      if (text !== '' && !warned.has(text)) {
        warned.add(text);
        draft.observe('unknown-unit', addressOf(line.row, unitColumn.column), { text, label: line.label });
      }
    }
    const bracket = /\(([^()]{1,30})\)\s*:?$/u.exec(line.label);
    const unit = bracket ? (parseUnit(bracket[1] ?? '') ?? parseScaledUnit(bracket[1] ?? '')) : null;
    return unit?.dimension === 'percent' && !isRate(grid, line) ? null : unit;
  });
}

/** Words of money, measure and scale: a unit with one of them that nobody knows is a slip. */
const MEASURELIKE =
  /(?<!\p{L})(?:đồng|dồng|đổng|đ|vnđ|vnd|usd|tr|trđ|triệu|tỷ|tỉ|nghìn|ngàn|tấn|tạ|yến|kg|gam|g|ha|m|m2|m3|km|km2|cm|lít|l|kwh|kw)(?!\p{L})|%|\d/u;

/** So much of one for another: "đ/kg", "kg/người/năm", "bác sĩ/10.000 dân". */
const QUOTIENT = /^[^/]*[\p{L}%$][^/]*(?:\/[^/]*\p{L}[^/]*){1,2}$/u;

/** One object a unit: figures of one unit share it. */
const counted = new Map<string, Unit>();
const MOST_COUNTED = 1000;

/** A unit of counting that no list knows is taken as itself ("Hồ sơ TTHC"); null where it reads like a measure. */
export function countedUnit(text: string): Unit | null {
  const folded = foldText(text);
  const quotient = QUOTIENT.test(folded);
  if (text.length > 30 || (MEASURELIKE.test(folded) && !quotient) || !/\p{L}/u.test(folded)) return null;
  let unit = counted.get(text);
  if (!unit) {
    if (counted.size >= MOST_COUNTED) counted.clear();
    counted.set(text, (unit = { text, dimension: quotient ? 'other' : 'count', kind: folded, power: 0 }));
  }
  return unit;
}

/** Whether a line whose label ends in "(%)" holds percentages: by its name, or by how its cells show their figures. */
function isRate(grid: SheetGrid, line: TableLine): boolean {
  if (RATE.test(foldText(line.label))) return true;
  return (grid.rowAt(line.row)?.cells ?? []).some((cell) => kindOf(cell) === 'figure' && formatOf(cell.format).percent);
}
