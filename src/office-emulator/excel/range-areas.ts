/** Excel.RangeAreas: several rectangles of one sheet, here the merged ones. */
import type { ModelObject } from '../rich-api/model-object';

/** What this needs to know of a range. */
export interface AddressedRange extends ModelObject {
  readonly address: string;
}

export class RangeCollection {
  readonly className = 'RangeCollection';
  readonly items: readonly AddressedRange[];

  constructor(items: readonly AddressedRange[]) {
    this.items = items;
  }

  getCount(): number {
    return this.items.length;
  }
  getItemAt(index: number): AddressedRange | null {
    return this.items[index] ?? null;
  }
}

export class RangeAreas {
  readonly className = 'RangeAreas';
  readonly areas: RangeCollection;

  constructor(ranges: readonly AddressedRange[]) {
    this.areas = new RangeCollection(ranges);
  }

  get areaCount(): number {
    return this.areas.items.length;
  }
  get address(): string {
    return this.areas.items.map((range) => range.address).join(',');
  }
}
