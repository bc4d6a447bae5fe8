/**
 * One line of a unit a thousand times its siblings', or a thousandth, while the unit's other lines are as large as theirs:
 * the line was typed in another measure than it states.
 */
import { middle, offsets } from './scale';
import type { TableSum, UnitTable } from './table-sum';
import { isUnitLine } from './unit-lines';

export interface LineSlip {
  readonly table: UnitTable;
  readonly label: string;
  /** Of ten: above 0 the figures are too large. */
  readonly power: number;
  readonly unit: string;
}

const POWERS = [3, 6, -3, -6] as const;
/** How far from the power, in powers of ten, the line's figures may be, beside the unit's own size. */
const NEAR = 0.6;
/** How far most siblings' figures of the line may be from each other. */
const ALIKE = 1.3;
const FEWEST_LINES = 4;
const FEWEST_SIBLINGS = 4;
const MOST_LINES = 80;

type Gaps = ReadonlyMap<UnitTable, number>;

/** Of each line its columns of amounts, each with every unit's gap from the middle one. */
function gapsByLine(sum: TableSum): ReadonlyMap<string, readonly Gaps[]> {
  const lines = new Map<string, Gaps[]>();
  for (const [key, { adds, path }] of sum.cells) {
    if (!adds || isUnitLine(path)) continue;
    const known = lines.get(path);
    if (!known && lines.size >= MOST_LINES) continue;
    const gaps = offsets(sum, key);
    if (gaps.size <= FEWEST_SIBLINGS) continue;
    if (known) known.push(gaps);
    else lines.set(path, [gaps]);
  }
  return lines;
}

/** Whether all but this unit's figures are within a few times of each other. */
const othersAlike = (gaps: Gaps, but: UnitTable): boolean =>
  [...gaps].every(([table, gap]) => table === but || Math.abs(gap) <= ALIKE);

export function lineSlips(sum: TableSum): readonly LineSlip[] {
  const lines = gapsByLine(sum);
  if (lines.size < FEWEST_LINES) return [];
  return sum.tables.flatMap((table): LineSlip[] => {
    const own = [...lines].flatMap(([path, columns]) => {
      const gaps = columns.flatMap((each) => each.get(table) ?? []);
      return gaps.length === 0 ? [] : [{ path, columns, gap: middle(gaps), gaps }];
    });
    if (own.length < FEWEST_LINES) return [];
    const size = middle(own.map(({ gap }) => gap));
    return own.flatMap(({ path, columns, gaps }): LineSlip[] => {
      const power = POWERS.find((each) => gaps.every((gap) => Math.abs(gap - size - each) <= NEAR));
      if (power === undefined || !columns.every((each) => othersAlike(each, table))) return [];
      const cells = [...sum.cells.entries()].filter(([, cell]) => cell.path === path && cell.adds);
      const unit = cells.map(([key]) => sum.unitAt(table, key)).find((each) => each !== null);
      return [{ table, label: cells[0]?.[1].label ?? '', power, unit: unit?.text ?? '' }];
    });
  });
}
