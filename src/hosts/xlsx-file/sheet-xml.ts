/** One plain sheet as a sheet part (ECMA-376 Part 1, §18.3.1.99), elements in the order that the schema wants. */
import { cellName, columnName } from '../../core/cell-address';
import type { CellRange } from '../../core/cell-address';
import { Fault } from '../../core/fault';
import { AreaSweep } from '../../core/merged-areas';
import { cellXml } from './cell-xml';
import type { PlainCell, PlainColumn, PlainSheet } from './plain-workbook';
import { printXml } from './print-xml';
import type { StringWriter } from './string-writer';
import type { StyleWriter } from './style-writer';
import { validationsXml } from './validation-xml';

/** What the parts of one workbook share while they are written. */
export interface Shared {
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
}

/** Above this size a merged area is not filled with styled cells. */
const FILLED_AREA = 10_000;
/** Excel stores a column's width with the cell's inner margins. */
const WIDTH_MARGIN = 0.7109375;

export function rangeName(range: CellRange): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** Cells by row, with the covered cells of merged areas given the look of their area (borders would show gaps). */
function byRow(sheet: PlainSheet): Map<number, Map<number, PlainCell>> {
  const rows = new Map<number, Map<number, PlainCell>>();
  const rowAt = (row: number): Map<number, PlainCell> => {
    const cells = rows.get(row) ?? new Map<number, PlainCell>();
    rows.set(row, cells);
    return cells;
  };
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const inside =
      Number.isInteger(row) &&
      Number.isInteger(column) &&
      row >= 0 &&
      row < 1_048_576 &&
      column >= 0 &&
      column < 16_384;
    if (!inside) throw new Fault('bad-argument', { what: 'outside-sheet', sheet: sheet.name });
    if (rowAt(row).has(column))
      throw new Fault('bad-argument', { what: 'duplicate-cell', sheet: sheet.name, cell: cellName(row, column) });
    rowAt(row).set(column, cell);
  }
  for (const area of sheet.merges ?? []) {
    const style = rows.get(area.top)?.get(area.left)?.style;
    if (!style || (area.bottom - area.top + 1) * (area.right - area.left + 1) > FILLED_AREA) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (!rowAt(row).has(column)) rowAt(row).set(column, { row, column, value: null, style });
      }
    }
  }
  for (const { row } of sheet.rows ?? []) rowAt(row);
  return rows;
}

function writeCell(cell: PlainCell, { styles, strings }: Shared): string {
  const reference = cellName(cell.row, cell.column);
  const style = styles.add(cell.style);
  const text = cell.runs
    ? strings.addRuns(cell.runs, (run) => styles.runFont(cell.style, run))
    : typeof cell.value === 'string' && cell.formula === undefined
      ? strings.add(cell.value, reference)
      : null;
  if (text !== null)
    return `<c r="${reference}"${style === 0 ? '' : ` s="${String(style)}"`} t="s"><v>${String(text)}</v></c>`;
  return cellXml(reference, cell.value, cell.formula, style);
}

function dataXml(sheet: PlainSheet, shared: Shared): string {
  const looks = new Map((sheet.rows ?? []).map((row) => [row.row, row]));
  const rows = [...byRow(sheet)]
    .sort((a, b) => a[0] - b[0])
    .map(([row, cells]) => {
      const look = looks.get(row);
      const height = look?.height === undefined ? '' : ` ht="${String(look.height)}" customHeight="1"`;
      const hidden = look?.hidden === true ? ' hidden="1"' : '';
      const written = [...cells.values()].sort((a, b) => a.column - b.column).map((cell) => writeCell(cell, shared));
      return `<row r="${String(row + 1)}"${hidden}${height}>${written.join('')}</row>`;
    });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function columnsXml(columns: readonly PlainColumn[], styles: StyleWriter): string {
  if (columns.length === 0) return '';
  const written = [...columns]
    .sort((a, b) => a.column - b.column)
    .map((column) => {
      const width =
        column.width === undefined
          ? ' width="9.140625"'
          : ` width="${String(column.width + WIDTH_MARGIN)}" customWidth="1"`;
      const style = styles.add(column.style);
      return `<col min="${String(column.column + 1)}" max="${String((column.to ?? column.column) + 1)}"${width}${
        style === 0 ? '' : ` style="${String(style)}"`
      }${column.hidden === true ? ' hidden="1"' : ''}/>`;
    });
  return `<cols>${written.join('')}</cols>`;
}

function viewXml(sheet: PlainSheet, selected: boolean): string {
  const rows = sheet.freeze?.rows ?? 0;
  const columns = sheet.freeze?.columns ?? 0;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const frozen =
    rows + columns === 0
      ? ''
      : `<pane${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${
          rows > 0 ? ` ySplit="${String(rows)}"` : ''
        } topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
  return `<sheetViews><sheetView${sheet.gridLines === false ? ' showGridLines="0"' : ''}${selected ? ' tabSelected="1"' : ''}${
    sheet.zoom === undefined ? '' : ` zoomScale="${String(sheet.zoom)}" zoomScaleNormal="${String(sheet.zoom)}"`
  } workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

function protectionXml(protection: PlainSheet['protection']): string {
  if (!protection) return '';
  const allowed = (
    [
      ['formatCells', protection.allowFormatCells],
      ['formatColumns', protection.allowFormatColumns],
      ['formatRows', protection.allowFormatRows],
      ['insertRows', protection.allowInsertRows],
      ['deleteRows', protection.allowDeleteRows],
      ['sort', protection.allowSort],
      ['autoFilter', protection.allowAutoFilter],
    ] as const
  )
    .filter(([, allow]) => allow === true)
    .map(([name]) => ` ${name}="0"`)
    .join('');
  return `<sheetProtection sheet="1" objects="1" scenarios="1"${allowed}${protection.allowSelectLocked === false ? ' selectLockedCells="1"' : ''}/>`;
}

function mergesXml(sheet: PlainSheet): string {
  const merges = (sheet.merges ?? []).filter((area) => area.top !== area.bottom || area.left !== area.right);
  const sweep = new AreaSweep();
  const clash = [...merges].sort((a, b) => a.top - b.top || a.left - b.left).find((area) => !sweep.take(area));
  if (clash)
    throw new Fault('bad-argument', {
      what: 'overlapping-merges',
      sheet: sheet.name,
      cell: cellName(clash.top, clash.left),
    });
  if (merges.length === 0) return '';
  return `<mergeCells count="${String(merges.length)}">${merges.map((area) => `<mergeCell ref="${rangeName(area)}"/>`).join('')}</mergeCells>`;
}

/** The part's text. `selected`: the sheet that is shown first. */
export function sheetXml(sheet: PlainSheet, shared: Shared, selected: boolean): string {
  const columns = columnsXml(sheet.columns ?? [], shared.styles);
  const data = dataXml(sheet, shared);
  const fit = sheet.print && sheet.print.fitToWidth !== 0 ? '<pageSetUpPr fitToPage="1"/>' : '';
  const tab = sheet.tabColour === undefined ? '' : `<tabColor rgb="FF${sheet.tabColour}"/>`;
  const filter = sheet.autoFilter ? `<autoFilter ref="${rangeName(sheet.autoFilter)}"/>` : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
    tab + fit === '' ? '' : `<sheetPr>${tab}${fit}</sheetPr>`
  }${viewXml(sheet, selected)}<sheetFormatPr defaultRowHeight="15.75"/>${columns}${data}${protectionXml(
    sheet.protection,
  )}${filter}${mergesXml(sheet)}${validationsXml(sheet.validations ?? [])}${printXml(sheet.print)}</worksheet>`;
}

/** "$B$2:$D$5", "$3:$5" and the like for names that the workbook keeps for a sheet. */
export function fixedRange(range: CellRange): string {
  return `$${columnName(range.left)}$${String(range.top + 1)}:$${columnName(range.right)}$${String(range.bottom + 1)}`;
}
