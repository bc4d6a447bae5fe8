/** The cover "Thông tin" of a sum: the first unit's, with the body above as its body, without what was the unit's own. */
import { parseCellName } from '../../core/cell-address';
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';
import type { Gathering } from './gather';

/** What a cover says that holds for the sum as well. */
const SHARED: ReadonlySet<string> = new Set(['period', 'as-of', 'money-unit']);

/** null where no unit has one. */
export function coverSheet({ cover }: Gathering, upper: string): SheetSnapshot | null {
  if (!cover) return null;
  const values = new Map<string, string | null>(
    Object.entries(cover.entries).map(([key, { at }]) => {
      const place = parseCellName(at.cell);
      const name = place ? `${String(place.row)}:${String(place.column)}` : '';
      return [name, key === 'body' ? upper : SHARED.has(key) ? null : ''];
    }),
  );
  const cells = cover.sheet.cells.flatMap((cell): CellSnapshot[] => {
    const value = values.get(`${String(cell.row)}:${String(cell.column)}`);
    if (value === undefined || value === null) return [cell];
    return value === '' ? [] : [{ ...cell, value }];
  });
  return { ...cover.sheet, cells };
}
