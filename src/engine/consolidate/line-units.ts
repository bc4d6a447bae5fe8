/** What the lines of a sum are measured in, for the sheet's column of units. */
import { parseCellName } from '../../core/cell-address';
import { powerBetween } from '../../core/relation-scale';
import type { TableResult } from './sum-cell';
import type { TableSum, UnitTable } from './table-sum';
import { pathOf } from './unit-cells';

interface Summed {
  readonly sum: TableSum;
  readonly model: UnitTable;
  readonly result: TableResult;
}

/** By the row of the model's sheet: where the sums are in something else than the model's own figures are. */
export function otherUnits({ sum, model, result }: Summed): ReadonlyMap<number, string> {
  const units = new Map<number, string>();
  for (const [key, { unit, how }] of result.cells) {
    const own = sum.unitAt(model, key);
    const place = parseCellName(model.shape.cells.get(key) ?? '');
    if (place && how === 'sum' && own && unit && powerBetween(own, unit) === null) units.set(place.row, unit.text);
  }
  return units;
}

/** By the line: what its first figure is measured in. */
export function unitsOfLines({ result }: Pick<Summed, 'result'>): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const [key, { unit, how }] of result.cells) {
    const isOwn = how === 'sum' || how === 'weighted' || how === 'parts';
    const path = pathOf(key);
    if (isOwn && unit && !units.has(path)) units.set(path, unit.text);
  }
  return units;
}
