/** A layout: one way in which offices arrange a sheet, drawn anew each time. */
import type { Kit } from '../kit/kit';
import type { BookPlan, PlacedTable, SheetPlan } from '../kit/make-book';

export interface Layout {
  readonly id: string;
  readonly says: string;
  readonly draw: (kit: Kit) => BookPlan;
}

/** A book of one sheet with one table. */
export function single(kit: Kit, table: PlacedTable, more: Partial<SheetPlan> = {}): BookPlan {
  const name = kit.draw.pick(['Sheet1', 'Biểu 01', 'Bieu tong hop', 'PL1', 'Phụ lục']);
  const left = kit.draw.chance(0.15) ? 1 : 0;
  return {
    sheets: [{ name, tables: [table], letterhead: kit.letterhead(), signatures: kit.signatures(), left, ...more }],
  };
}
