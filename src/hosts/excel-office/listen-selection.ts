/** Hears which cell a person goes to: Excel's event carries the address, so nothing is asked for it. */
import type { CellAddress } from '../../core/cell-address';
import type { Abilities } from './abilities';
import type { ExcelSession } from './office-api';

/** Of several areas and of a rectangle the first cell counts. */
function firstCell(address: string): string {
  const [area = ''] = address.split(',');
  const [cell = ''] = area.replace(/^.*!/, '').split(':');
  return cell.replace(/\$/g, '');
}

/** Never calls back where Excel tells of selections only sheet by sheet (before ExcelApi 1.9). */
export async function listenSelection(
  session: ExcelSession,
  abilities: Abilities,
  nameOf: (id: string) => string | undefined,
  listener: (at: Pick<CellAddress, 'sheet' | 'cell'>) => void,
): Promise<() => Promise<void>> {
  if (!abilities.styles) return () => Promise.resolve();
  const registration = await session.run(async (context) => {
    const made = context.workbook.worksheets.onSelectionChanged.add((event) => {
      const sheet = nameOf(event.worksheetId);
      const cell = firstCell(event.address);
      if (sheet !== undefined && /^[A-Z]+\d+$/.test(cell)) listener({ sheet, cell });
      return Promise.resolve();
    });
    await context.sync();
    return made;
  });
  return () =>
    session.run(async () => {
      registration.remove();
      await registration.context.sync();
    });
}
