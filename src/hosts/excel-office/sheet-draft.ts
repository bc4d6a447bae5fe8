/** What has been read of one sheet so far, and what its cells are when all has been. */
import type { CellRange } from '../../core/cell-address';
import type { CellSnapshot } from '../../core/snapshot';
import { legacyFont } from '../../language';
import type { ListedSheet } from './list-sheets';

/** null, or absent, stands for "not the same in all cells that were asked". */
export interface Style {
  readonly bold?: boolean | null;
  readonly indent?: number | null;
}

/** The styles of a stretch of columns, row by row. */
export interface RowStyles {
  readonly left: number;
  readonly right: number;
  readonly rows: Map<number, Style>;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface SheetDraft {
  readonly listed: ListedSheet;
  readonly cells: CellSnapshot[];
  /** Cells whose texts look like error values and whose types have not been asked yet. */
  readonly doubtful: Place[];
  /** By `placeNumber`, as are errors and fonts. */
  readonly styles: Map<number, Style>;
  readonly rowStyles: RowStyles[];
  readonly errors: Set<number>;
  readonly fonts: Map<number, string>;
  /** So many of the cells have been looked at for texts from before Unicode. */
  searched: number;
  holdsLegacy: boolean;
  /** The styles that its rows do not tell have been asked. */
  styled: boolean;
  merges: CellRange[];
  hiddenRows: number[];
  hiddenColumns: number[];
  gone: boolean;
}

const MAX_COLUMNS = 16384;
export const placeNumber = (row: number, column: number): number => row * MAX_COLUMNS + column;

export function draftOf(listed: ListedSheet): SheetDraft {
  const used = listed.used;
  const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return {
    listed,
    cells: [],
    doubtful: [],
    styles: new Map(),
    rowStyles: [],
    errors: new Set(),
    fonts: new Map(),
    searched: 0,
    holdsLegacy: false,
    styled: false,
    merges: [],
    gone: false,
    hiddenRows: used && listed.rowHidden === true ? span(used.top, used.bottom) : [],
    hiddenColumns: used && listed.columnHidden === true ? span(used.left, used.right) : [],
  };
}

/** Whether the sheet's cells differ in weight or indent. */
export const isMixed = ({ listed }: SheetDraft): boolean => listed.bold === null || listed.indent === null;

const rowStyleAt = (draft: SheetDraft, { row, column }: Place): Style | undefined =>
  draft.rowStyles.find(({ left, right, rows }) => column >= left && column <= right && rows.has(row))?.rows.get(row);

/** Whether neither the cell nor its row has told its style. */
export function lacksStyle(draft: SheetDraft, cell: Place): boolean {
  if (draft.styles.has(placeNumber(cell.row, cell.column))) return false;
  const row = rowStyleAt(draft, cell);
  return (
    (draft.listed.bold === null && (row?.bold ?? null) === null) ||
    (draft.listed.indent === null && (row?.indent ?? null) === null)
  );
}

/** Row after row, with styles, errors and fonts put into the cells. */
export function finish(draft: SheetDraft): void {
  const { listed, cells, styles, errors, fonts } = draft;
  if (cells.some((cell, n) => n > 0 && cell.row < (cells[n - 1]?.row ?? 0)))
    cells.sort((a, b) => a.row - b.row || a.column - b.column);
  for (const [n, cell] of cells.entries()) {
    const place = placeNumber(cell.row, cell.column);
    const own = styles.get(place);
    const row = own ? undefined : rowStyleAt(draft, cell);
    const bold = own?.bold ?? row?.bold ?? listed.bold ?? false;
    const indent = own?.indent ?? row?.indent ?? listed.indent ?? 0;
    const error = typeof cell.value === 'string' && errors.has(place) ? { value: { error: cell.value } } : null;
    const font = typeof cell.value === 'string' && !error ? fonts.get(place) : undefined;
    if (bold || indent > 0 || error || font !== undefined)
      cells[n] = {
        ...cell,
        ...error,
        ...(bold ? { bold: true as const } : {}),
        ...(indent > 0 ? { indent } : {}),
        ...(font !== undefined && legacyFont(font) ? { font } : {}),
      };
  }
}
