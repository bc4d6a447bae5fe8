/** Excel.RangeAreas: several rectangles of one sheet, here the merged ones. */
import type { Range } from './range';

export class RangeCollection {
  readonly className = 'RangeCollection';
  readonly items: readonly Range[];

  constructor(items: readonly Range[]) {
    this.items = items;
  }

  getCount(): number { return this.items.length; }
  getItemAt(index: number): Range | null { return this.items[index] ?? null; }
}

export class RangeAreas {
  readonly className = 'RangeAreas';
  readonly areas: RangeCollection;

  constructor(ranges: readonly Range[]) {
    this.areas = new RangeCollection(ranges);
  }

  get areaCount(): number { return this.areas.items.length; }
  get address(): string { return this.areas.items.map((range) => range.address).join(','); }
}
