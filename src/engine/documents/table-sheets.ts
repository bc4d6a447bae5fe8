/** A document's tables as sheets, so that they are read like any: the lines above a table are its title block. */
import { cellName, type CellAddress } from '../../core/cell-address';
import { toApproximateNumber } from '../../core/decimal';
import type { DocumentTable, DocumentTableCell, DocumentText, TextPlace } from '../../core/document-text';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { parseFigure } from '../../language';

export interface TableSheets {
  readonly snapshot: WorkbookSnapshot;
  /** Where a cell of a sheet stands in the document. */
  readonly placeOf: (at: CellAddress) => TextPlace | null;
}

const TITLE = /bảng|biểu|phụ lục|đơn vị|đvt|tình hình|kết quả|tổng hợp|danh mục/iu;
/** What stands above a table that goes on from the one before. */
export const CONTINUED = /^\(?tiếp theo\)?[.:]?$/iu;
const TITLES = 3;
/** A heading and a line; what is smaller, or names no figure in a cell of its own, is a letterhead or a signature. */
const LEAST_ROWS = 2;

/** A cell's value: a figure in Vietnamese dress as a number, anything else as its text. */
function valueOf({ text, column }: DocumentTableCell): string | number {
  if (column === 0) return text;
  const figure = parseFigure(text);
  if (figure?.kind === 'ambiguous')
    return toApproximateNumber((text.includes(',') ? figure.asDecimals : figure.asThousands).value);
  return figure?.kind === 'figure' && (figure.unit === null || figure.unit.dimension === 'percent')
    ? toApproximateNumber(figure.value)
    : text;
}

/** The paragraphs right above a table that name it or its unit. */
function titlesOf(document: DocumentText, table: DocumentTable): string[] {
  const above = document.paragraphs
    .slice(Math.max(0, table.after + 1 - TITLES), table.after + 1)
    .filter(({ place, text }) => place === 'body' && text.trim() !== '');
  // "Tiếp theo" right above it: the titles further up are those of the table that goes on here.
  const last = above.at(-1)?.text.trim() ?? '';
  if (CONTINUED.test(last)) return [last];
  const first = above.findIndex(
    ({ text, heading }) => text.length < 160 && (heading === true || TITLE.test(text) || text === text.toUpperCase()),
  );
  return first < 0 ? [] : above.slice(first).map(({ text }) => text.trim());
}

function sheetOf(name: string, titles: readonly string[], table: DocumentTable): SheetSnapshot | null {
  const rows = new Set(table.cells.map(({ row }) => row)).size;
  const cells = table.cells
    .filter(({ text }) => text !== '')
    .map((cell): CellSnapshot => ({
      row: cell.row + titles.length,
      column: cell.column,
      value: valueOf(cell),
      ...(cell.bold ? { bold: true as const } : {}),
    }));
  const isFigure = ({ column, value }: CellSnapshot): boolean =>
    typeof value === 'number' || (column > 0 && typeof value === 'string' && parseFigure(value) !== null);
  if (rows < LEAST_ROWS || !cells.some(isFigure)) return null;
  const merges = table.cells
    .filter(({ rows: high, columns }) => high > 1 || columns > 1)
    .map(({ row, column, rows: high, columns }) => ({
      top: row + titles.length,
      left: column,
      bottom: row + titles.length + high - 1,
      right: column + columns - 1,
    }));
  const title = titles.map((value, row): CellSnapshot => ({ row, column: 0, value }));
  const sorted = [...title, ...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return { name, visibility: 'visible', cells: sorted, merges, hiddenRows: [], hiddenColumns: [] };
}

/** null where no table of the document holds figures. */
export function tableSheets(document: DocumentText): TableSheets | null {
  const places = new Map<string, TextPlace>();
  const sheets = document.tables.flatMap((table, index) => {
    const name = `Bảng ${String(index + 1)}`;
    const titles = titlesOf(document, table);
    const sheet = sheetOf(name, titles, table);
    if (!sheet) return [];
    for (const { row, column, text } of table.cells)
      places.set(`${name}\u0000${cellName(row + titles.length, column)}`, {
        place: 'table',
        paragraph: Math.max(1, table.after + 1),
        start: 0,
        end: text.length,
        text,
      });
    return [sheet];
  });
  if (sheets.length === 0) return null;
  return {
    snapshot: { file: document.file, sha256: document.sha256, sheets },
    placeOf: ({ sheet, cell }) => places.get(`${sheet}\u0000${cell}`) ?? null,
  };
}
