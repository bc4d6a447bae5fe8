/** What one cell and one heading of the grid look like on the page; text of cells is text. */
import { cellName, columnName, type CellPosition, type CellRange } from '../../core/cell-address';
import type { SheetModel } from '../../office-emulator';
import { cellText } from './cell-text';
import { boxOf, HEADER_HEIGHT, HEADER_WIDTH, type GridLayout } from './layout';

const px = (size: number): string => `${String(size)}px`;

const holds = ({ top, bottom, left, right }: CellRange, { row, column }: CellPosition): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** A cell, or the merged area that it is the first of; `current` is where the user stands. */
export function cellElement(
  sheet: SheetModel,
  layout: GridLayout,
  { row, column, area, current }: CellPosition & { readonly area: CellRange; readonly current: CellPosition },
): HTMLElement {
  const cell = sheet.cell(row, column);
  const box = boxOf(layout, area);
  const element = document.createElement('div');
  const selected = holds(area, current);
  element.className =
    `grid-cell${selected ? ' is-selected' : ''}${cell?.bold ? ' is-bold' : ''}${typeof cell?.value === 'number' ? ' is-number' : ''}` +
    `${cell?.formula === undefined ? '' : ' is-formula'}${area.right > area.left ? ' is-merged' : ''}`;
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(column + 1));
  element.setAttribute('aria-selected', String(selected));
  element.dataset['cell'] = cellName(row, column);
  element.style.cssText = `left:${px(box.left)};top:${px(box.top)};width:${px(box.width)};height:${px(box.height)}`;
  if (cell?.indent) element.style.paddingLeft = px(4 + cell.indent * 10);
  const fill = sheet.conditionalFormats.find((one) => one.fill !== '' && holds(one.range, { row, column }))?.fill;
  if (fill) element.style.background = fill;
  element.textContent = cellText(cell);
  if (element.textContent.length * 7 > box.width) element.title = element.textContent;
  return element;
}

function head(text: string, current: boolean, place: string): HTMLElement {
  const element = document.createElement('div');
  element.className = current ? 'grid-head is-current' : 'grid-head';
  element.style.cssText = place;
  element.textContent = text;
  return element;
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

interface Scrolled {
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

/** The headings of the columns in view. */
export function columnHeads(layout: GridLayout, view: CellRange, at: CellPosition, by: Scrolled): HTMLElement[] {
  return span(view.left, view.right).map((column) => {
    const box = boxOf(layout, { top: 0, bottom: 0, left: column, right: column });
    const place = `left:${px(box.left - by.scrollLeft)};width:${px(box.width)};height:${px(HEADER_HEIGHT)}`;
    return head(columnName(column), column === at.column, place);
  });
}

/** The headings of the rows in view. */
export function rowHeads(layout: GridLayout, view: CellRange, at: CellPosition, by: Scrolled): HTMLElement[] {
  return span(view.top, view.bottom).map((row) => {
    const box = boxOf(layout, { top: row, bottom: row, left: 0, right: 0 });
    const place = `top:${px(box.top - by.scrollTop)};width:${px(HEADER_WIDTH)};height:${px(box.height)}`;
    return head(box.height > 0 ? String(row + 1) : '', row === at.row, place);
  });
}
