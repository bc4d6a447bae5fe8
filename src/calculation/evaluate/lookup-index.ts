/** Where values first stand in a row or column that is searched again and again: 20,000 lookups take the time of one. */
import type { CellValue } from '../../core/snapshot';
import { foldText, isError } from '../values';
import type { Area, Scalar } from '../values';

/** Searches of one area before its index pays. */
const SEARCHES = 2;
const MOST_KEPT = 200;

/** Equal for values that are equal to each other as Excel compares them. */
function placeKey(value: number | string | boolean): string {
  if (typeof value === 'number') return `n${String(Number(value.toPrecision(15)))}`;
  return typeof value === 'string' ? `s${foldText(value)}` : `b${String(value)}`;
}

type EachCell = (area: Area, visit: (value: CellValue, row: number, column: number) => void) => void;

export class LookupIndexes {
  private readonly searches = new Map<string, number>();
  private readonly indexes = new Map<string, ReadonlyMap<string, number>>();

  /** How far into the area a value first stands, −1 where it does not; null where the area is better searched. */
  first(area: Area, wanted: Exclude<Scalar, null>, each: EachCell): number | null {
    const { sheet, top, left, bottom, right } = area;
    const key = [sheet, top, left, bottom, right].join();
    let index = this.indexes.get(key);
    if (!index) {
      const before = this.searches.get(key) ?? 0;
      this.searches.set(key, before + 1);
      if (before < SEARCHES) return null;
      index = this.build(area, each);
      if (this.indexes.size >= MOST_KEPT) this.indexes.clear();
      this.indexes.set(key, index);
    }
    return index.get(placeKey(wanted)) ?? -1;
  }

  private build(area: Area, each: EachCell): ReadonlyMap<string, number> {
    const index = new Map<string, number>();
    each(area, (value, row, column) => {
      if (value === null || isError(value)) return;
      const key = placeKey(value);
      if (!index.has(key)) index.set(key, row - area.top + column - area.left);
    });
    return index;
  }
}
