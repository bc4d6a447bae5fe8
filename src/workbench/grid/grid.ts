/**
 * A small virtual table over one sheet of the workbook: only what is in view is drawn. Keyboard: arrows, Tab, Enter,
 * PageUp/Down, Home/End, F2 or typing to edit, Delete to empty, Escape to leave the editor.
 */
import { cellName, columnName, type CellPosition, type CellRange } from '../../core/cell-address';
import type { SheetModel } from '../../office-emulator';
import { cellText, editText } from './cell-text';
import { boxOf, HEADER_HEIGHT, HEADER_WIDTH, layoutOf, lineAt, ROW_HEIGHT, step, type GridLayout } from './layout';

export interface GridEvents {
  /** The user moved to another cell. */
  readonly selected: (at: CellPosition) => void;
  /** The user typed into a cell; "" empties it. */
  readonly typed: (at: CellPosition, text: string) => void;
}

function part(className: string, parent: HTMLElement, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}

export class Grid {
  private sheet: SheetModel | null = null;
  private layout: GridLayout = { rows: 0, columns: 0, lefts: [0], tops: [0], width: 0, height: 0 };
  private at: CellPosition = { row: 0, column: 0 };
  private editing = false;
  private drawn = false;
  private readonly viewport: HTMLElement;
  private readonly canvas: HTMLElement;
  private readonly columnHeads: HTMLElement;
  private readonly rowHeads: HTMLElement;
  private readonly editor: HTMLInputElement;
  private readonly events: GridEvents;

  constructor(root: HTMLElement, events: GridEvents) {
    this.events = events;
    root.classList.add('grid');
    part('grid-corner', root);
    this.columnHeads = part('grid-column-heads', part('grid-columns', root));
    this.rowHeads = part('grid-row-heads', part('grid-rows', root));
    this.viewport = part('grid-viewport', root);
    this.viewport.tabIndex = 0;
    this.viewport.setAttribute('role', 'grid');
    this.viewport.setAttribute('aria-label', 'Bảng tính');
    this.canvas = part('grid-canvas', this.viewport);
    this.canvas.setAttribute('role', 'rowgroup');
    this.editor = part('grid-editor', this.viewport, 'input') as HTMLInputElement;
    this.editor.hidden = true;
    this.editor.setAttribute('aria-label', 'Sửa ô');
    this.viewport.addEventListener('scroll', () => this.draw());
    this.viewport.addEventListener('keydown', (event) => this.key(event));
    this.canvas.addEventListener('mousedown', (event) => this.point(event));
    this.canvas.addEventListener('dblclick', () => this.edit(null));
    this.editor.addEventListener('keydown', (event) => this.editorKey(event));
    this.editor.addEventListener('blur', () => this.finish(true));
    new ResizeObserver(() => this.draw()).observe(this.viewport);
  }

  /** Shows a sheet, with the given cell selected and in view. */
  show(sheet: SheetModel, at: CellPosition): void {
    this.finish(false);
    if (sheet !== this.sheet) this.viewport.scrollTo(0, 0);
    this.sheet = sheet;
    this.layout = layoutOf(sheet);
    this.select(at, false);
  }

  /** Draws the sheet anew after its cells changed. */
  refresh(): void {
    if (!this.sheet) return;
    this.layout = layoutOf(this.sheet);
    this.draw();
  }

  get position(): CellPosition {
    return this.at;
  }

  focus(): void {
    this.viewport.focus({ preventScroll: true });
  }

  private select(at: CellPosition, tell = true): void {
    this.at = at;
    this.reveal(at);
    this.draw();
    if (tell) this.events.selected(at);
  }

  private reveal(at: CellPosition): void {
    const box = boxOf(this.layout, this.areaOf(at));
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.viewport;
    const left =
      box.left < scrollLeft || box.width > clientWidth
        ? box.left
        : Math.max(scrollLeft, box.left + box.width - clientWidth);
    const top =
      box.top < scrollTop
        ? Math.max(0, box.top - ROW_HEIGHT)
        : Math.max(scrollTop, box.top + box.height - clientHeight + ROW_HEIGHT);
    const far = box.top < scrollTop || box.top + box.height > scrollTop + clientHeight;
    this.viewport.scrollTo(
      left,
      far && clientHeight > 0 ? Math.max(0, box.top - clientHeight / 3) : Math.min(top, scrollTop),
    );
  }

  private areaOf({ row, column }: CellPosition): CellRange {
    return (
      this.sheet?.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right) ?? {
        top: row,
        left: column,
        bottom: row,
        right: column,
      }
    );
  }

  private draw(): void {
    const sheet = this.sheet;
    if (!sheet) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.viewport;
    this.canvas.style.width = `${String(this.layout.width)}px`;
    this.canvas.style.height = `${String(this.layout.height)}px`;
    const view: CellRange = {
      top: lineAt(this.layout.tops, scrollTop),
      bottom: lineAt(this.layout.tops, scrollTop + clientHeight),
      left: lineAt(this.layout.lefts, scrollLeft),
      right: lineAt(this.layout.lefts, scrollLeft + clientWidth),
    };
    this.viewport.setAttribute('aria-rowcount', String(this.layout.rows));
    this.viewport.setAttribute('aria-colcount', String(this.layout.columns));
    const rows: HTMLElement[] = [];
    const covered = new Set<string>();
    for (let row = view.top; row <= view.bottom; row += 1) rows.push(this.rowElement(sheet, row, view, covered));
    for (const merge of sheet.merges) {
      const above =
        merge.top < view.top && merge.bottom >= view.top && merge.left <= view.right && merge.right >= view.left;
      const beside =
        merge.left < view.left && merge.right >= view.left && merge.top >= view.top && merge.top <= view.bottom;
      if (above || beside)
        rows[Math.max(0, merge.top - view.top)]?.append(this.cellElement(sheet, merge.top, merge.left, merge));
    }
    this.canvas.replaceChildren(...rows);
    this.heads(view);
    this.drawn = true;
  }

  private rowElement(sheet: SheetModel, row: number, view: CellRange, covered: Set<string>): HTMLElement {
    const line = document.createElement('div');
    line.setAttribute('role', 'row');
    line.setAttribute('aria-rowindex', String(row + 1));
    for (let column = view.left; column <= view.right; column += 1) {
      const area = this.areaOf({ row, column });
      const key = cellName(area.top, area.left);
      const first = area.top === row && area.left === column;
      if (!first && (area.top !== area.bottom || area.left !== area.right)) continue;
      if (covered.has(key)) continue;
      covered.add(key);
      line.append(this.cellElement(sheet, row, column, area));
    }
    return line;
  }

  private cellElement(sheet: SheetModel, row: number, column: number, area: CellRange): HTMLElement {
    const cell = sheet.cell(row, column);
    const box = boxOf(this.layout, area);
    const element = document.createElement('div');
    const selected =
      this.at.row >= area.top &&
      this.at.row <= area.bottom &&
      this.at.column >= area.left &&
      this.at.column <= area.right;
    element.className =
      `grid-cell${selected ? ' is-selected' : ''}${cell?.bold ? ' is-bold' : ''}${typeof cell?.value === 'number' ? ' is-number' : ''}` +
      `${cell?.formula === undefined ? '' : ' is-formula'}${area.right > area.left ? ' is-merged' : ''}`;
    element.setAttribute('role', 'gridcell');
    element.setAttribute('aria-colindex', String(column + 1));
    element.setAttribute('aria-selected', String(selected));
    element.dataset['cell'] = cellName(row, column);
    element.style.cssText = `left:${String(box.left)}px;top:${String(box.top)}px;width:${String(box.width)}px;height:${String(box.height)}px`;
    if (cell?.indent) element.style.paddingLeft = `${String(4 + cell.indent * 10)}px`;
    const fill = sheet.conditionalFormats.find(
      (one) =>
        one.fill !== '' &&
        row >= one.range.top &&
        row <= one.range.bottom &&
        column >= one.range.left &&
        column <= one.range.right,
    )?.fill;
    if (fill) element.style.background = fill;
    element.textContent = cellText(cell);
    if (element.textContent.length * 7 > box.width) element.title = element.textContent;
    return element;
  }

  private heads(view: CellRange): void {
    const column = (i: number): HTMLElement => {
      const head = document.createElement('div');
      const box = boxOf(this.layout, { top: 0, bottom: 0, left: i, right: i });
      head.className = i === this.at.column ? 'grid-head is-current' : 'grid-head';
      head.style.cssText = `left:${String(box.left - this.viewport.scrollLeft)}px;width:${String(box.width)}px;height:${String(HEADER_HEIGHT)}px`;
      head.textContent = columnName(i);
      return head;
    };
    const row = (i: number): HTMLElement => {
      const head = document.createElement('div');
      const box = boxOf(this.layout, { top: i, bottom: i, left: 0, right: 0 });
      head.className = i === this.at.row ? 'grid-head is-current' : 'grid-head';
      head.style.cssText = `top:${String(box.top - this.viewport.scrollTop)}px;width:${String(HEADER_WIDTH)}px;height:${String(box.height)}px`;
      head.textContent = box.height > 0 ? String(i + 1) : '';
      return head;
    };
    const span = (from: number, to: number): number[] =>
      Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
    this.columnHeads.replaceChildren(...span(view.left, view.right).map(column));
    this.rowHeads.replaceChildren(...span(view.top, view.bottom).map(row));
  }

  private point(event: MouseEvent): void {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (!cell) return;
    event.preventDefault();
    const bounds = this.canvas.getBoundingClientRect();
    const at = {
      row: lineAt(this.layout.tops, event.clientY - bounds.top),
      column: lineAt(this.layout.lefts, event.clientX - bounds.left),
    };
    const area = this.areaOf(at);
    this.finish(true);
    this.focus();
    this.select({ row: area.top, column: area.left });
  }

  private key(event: KeyboardEvent): void {
    if (this.editing || event.altKey || event.isComposing) return;
    const page = Math.max(1, Math.floor(this.viewport.clientHeight / ROW_HEIGHT) - 1);
    const area = this.areaOf(this.at);
    const up = (by: 1 | -1, times = 1): CellPosition => ({
      ...this.at,
      row: step(this.layout.tops, by > 0 ? area.bottom : area.top, by, times),
    });
    const aside = (by: 1 | -1): CellPosition => ({
      ...this.at,
      column: step(this.layout.lefts, by > 0 ? area.right : area.left, by),
    });
    const moves: Readonly<Record<string, () => CellPosition>> = {
      ArrowUp: () => up(-1),
      ArrowDown: () => up(1),
      ArrowLeft: () => aside(-1),
      ArrowRight: () => aside(1),
      PageUp: () => up(-1, page),
      PageDown: () => up(1, page),
      Enter: () => up(event.shiftKey ? -1 : 1),
      Home: () => (event.ctrlKey ? { row: 0, column: 0 } : { ...this.at, column: 0 }),
      End: () => ({ ...this.at, column: Math.max(0, this.sheet?.usedRange()?.right ?? 0) }),
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      this.select(move());
    } else if (event.key === 'F2') {
      event.preventDefault();
      this.edit(null);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.events.typed(this.at, '');
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.edit(event.key);
    }
  }

  private edit(first: string | null): void {
    if (!this.sheet || !this.drawn) return;
    const box = boxOf(this.layout, this.areaOf(this.at));
    this.editing = true;
    this.editor.hidden = false;
    this.editor.style.cssText = `left:${String(box.left)}px;top:${String(box.top)}px;width:${String(Math.max(box.width, 120))}px;height:${String(box.height)}px`;
    this.editor.value = first ?? editText(this.sheet.cell(this.at.row, this.at.column));
    this.editor.focus();
  }

  private editorKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing || !['Enter', 'Tab', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    this.finish(event.key !== 'Escape');
    this.focus();
    if (event.key === 'Enter') this.select({ ...this.at, row: step(this.layout.tops, this.at.row, 1) });
    if (event.key === 'Tab')
      this.select({ ...this.at, column: step(this.layout.lefts, this.at.column, event.shiftKey ? -1 : 1) });
  }

  private finish(keep: boolean): void {
    if (!this.editing) return;
    this.editing = false;
    this.editor.hidden = true;
    const before = editText(this.sheet?.cell(this.at.row, this.at.column));
    if (keep && this.editor.value !== before) this.events.typed(this.at, this.editor.value);
  }
}
