/** Tables whose figures are a thousand or a million times their siblings': their unit of measure is written wrong (`scale-slip`). */
import { shift, sign, toApproximateNumber } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import type { TableSum, UnitTable } from './table-sum';
import { isUnitLine } from './unit-lines';

/** Bodies differ tenfold by themselves; three siblings and so many figures tell that this is none of it. */
const FEWEST_SIBLINGS = 3;
const FEWEST_FIGURES = 5;
const MOST_CELLS = 60;
const POWERS = [3, 6, 9, -3, -6, -9] as const;
/** How far from the power, in powers of ten, the middle figure may be, and how far most figures. */
const NEAR = 0.6;
const WITHIN = 1;

export interface ScaleSlip {
  readonly table: UnitTable;
  /** Of ten: above 0 the figures are too large. */
  readonly power: number;
  /** As the sheet states it. */
  readonly unit: string;
}

export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Powers of ten between each table's figure of one cell and the middle of all of them. */
export function offsets(sum: TableSum, key: string): ReadonlyMap<UnitTable, number> {
  const own = new Map<UnitTable, number>();
  const unit = sum.tables.map((table) => sum.unitAt(table, key)).find((each) => each !== null) ?? null;
  for (const table of sum.tables) {
    const stands = sum.at(table, key);
    const power = powerBetween(sum.unitAt(table, key), unit);
    if (stands === null || typeof stands === 'string' || power === null || sign(stands) === 0) continue;
    own.set(table, Math.log10(Math.abs(toApproximateNumber(shift(stands, power)))));
  }
  if (own.size <= FEWEST_SIBLINGS) return new Map();
  const usual = middle([...own.values()]);
  return new Map([...own].map(([table, value]) => [table, value - usual]));
}

export function scaleSlips(sum: TableSum): readonly ScaleSlip[] {
  const found = new Map<string, Map<UnitTable, { readonly unit: string; readonly gaps: number[] }>>();
  const adding = [...sum.cells].filter(([, { adds, path }]) => adds && !isUnitLine(path)).slice(0, MOST_CELLS);
  for (const [key] of adding)
    for (const [table, gap] of offsets(sum, key)) {
      const unit = sum.unitAt(table, key);
      const kind = unit?.dimension ?? '';
      const group = found.get(kind) ?? new Map<UnitTable, { readonly unit: string; readonly gaps: number[] }>();
      found.set(kind, group);
      const known = group.get(table) ?? { unit: unit?.text ?? '', gaps: [] };
      group.set(table, known);
      known.gaps.push(gap);
    }
  return [...found.values()].flatMap((group) =>
    [...group].flatMap(([table, { unit, gaps }]): ScaleSlip[] => {
      const power = POWERS.find((each) => Math.abs(middle(gaps) - each) <= NEAR);
      if (power === undefined || gaps.length < FEWEST_FIGURES) return [];
      const alike = gaps.filter((gap) => Math.abs(gap - power) <= WITHIN).length;
      return alike * 10 >= gaps.length * 9 ? [{ table, power, unit }] : [];
    }),
  );
}
