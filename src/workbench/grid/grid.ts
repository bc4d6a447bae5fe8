/**
 * A small virtual table over one sheet of the workbook: only what is in view is drawn. Keyboard: arrows, Tab, Enter,
 * PageUp/Down, Home/End, F2 or typing to edit, Delete to empty, Escape to leave the editor.
 */
import { cellName, type CellPosition, type CellRange } from '../../core/cell-address';
import type { SheetModel } from '../../office-emulator';
import { editText } from './cell-text';
import { cellElement, columnHeads, rowHeads } from './draw-cells';
import { boxOf, layoutOf, lineAt, ROW_HEIGHT, step, type GridLayout } from './layout';
import { moveBy } from './moves';

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
        rows[Math.max(0, merge.top - view.top)]?.append(
          this.cell(sheet, { row: merge.top, column: merge.left }, merge),
        );
    }
    this.canvas.replaceChildren(...rows);
    this.columnHeads.replaceChildren(...columnHeads(this.layout, view, this.at, this.viewport));
    this.rowHeads.replaceChildren(...rowHeads(this.layout, view, this.at, this.viewport));
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
      line.append(this.cell(sheet, { row, column }, area));
    }
    return line;
  }

  private cell(sheet: SheetModel, at: CellPosition, area: CellRange): HTMLElement {
    return cellElement(sheet, this.layout, { ...at, area, current: this.at });
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
    const move = moveBy(event, this.at, {
      layout: this.layout,
      area: this.areaOf(this.at),
      page,
      last: this.sheet?.usedRange()?.right ?? 0,
    });
    if (move) {
      event.preventDefault();
      this.select(move);
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
