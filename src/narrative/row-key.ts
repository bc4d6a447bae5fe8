/** A sheet, and a row of it, as keys. */
import { parseCellName, type CellAddress } from '../core/cell-address';

export const sheetKey = (at: Pick<CellAddress, 'file' | 'sheet'>): string => `${at.file}\n${at.sheet}`;

/** From 0. */
export const rowNumber = (at: CellAddress): number => parseCellName(at.cell)?.row ?? 0;

/** One row of one sheet. */
export const rowKey = (at: CellAddress): string => `${sheetKey(at)}\n${String(rowNumber(at))}`;
