/** A cell's address as a person types it. */
import type { CellAt } from '../../engine/wording';

/** "Biểu 95!D11", "'Biểu 95'!$D$11"; null while it is none. */
export function typedCell(text: string): CellAt | null {
  const [, sheet = '', cell = ''] = /^\s*'?(.+?)'?\s*!\s*\$?([A-Za-z]{1,3}\$?\d{1,7})\s*$/u.exec(text) ?? [];
  return sheet === '' ? null : { sheet, cell: cell.replace('$', '').toUpperCase() };
}
