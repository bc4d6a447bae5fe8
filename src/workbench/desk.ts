/** The desk: the sheet on the left, the pane on the right, and everything a person does between them. */
import { cellName } from '../core/cell-address';
import { Fault } from '../core/fault';
import type { Language } from '../core/finding';
import type { BookEvent, SheetModel } from '../office-emulator';
import { editText } from './grid/cell-text';
import { Grid } from './grid/grid';
import { OpenBook } from './open-books';
import type { PaneFrame } from './pane-frame';
import { saveAs } from './report-preview';
import { sayIn, type Say } from './words';
import { describeFault } from '../language';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Milliseconds after which what changed on other sheets is drawn though the browser never rests. */
const LONGEST_REST = 500;

export interface DeskParts {
  readonly grid: HTMLElement;
  readonly tabs: HTMLElement;
  readonly address: HTMLElement;
  readonly formula: HTMLElement;
  readonly status: HTMLElement;
  readonly undo: HTMLButtonElement;
  readonly save: HTMLButtonElement;
}

export class Desk {
  book: OpenBook | null = null;
  private readonly grid: Grid;
  private readonly words: Say;
  private forget: (() => void) | null = null;
  /** When the page is drawn again: with the next frame, or when the browser rests. */
  private scheduled: 'frame' | 'rest' | null = null;
  private tabsChanged = false;
  private shown: SheetModel | null = null;

  constructor(
    private readonly parts: DeskParts,
    private readonly pane: PaneFrame,
    private readonly language: Language,
  ) {
    this.words = sayIn(language);
    this.grid = new Grid(parts.grid, {
      selected: (at) => {
        const sheet = this.book?.excel.book.active;
        if (sheet)
          this.book?.excel.book.select(sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column });
      },
      typed: (at, text) => {
        if (!this.book) return;
        this.book.type(this.book.excel.book.active, at, text);
        this.refreshBar();
      },
    });
    parts.tabs.addEventListener('keydown', (event) => this.tabKey(event));
  }

  /** Opens a workbook and loads the pane over it; says in the status line why not. */
  async open(bytes: Uint8Array, file: string): Promise<void> {
    this.say(this.words('opening', { file }));
    try {
      const book = await OpenBook.open(bytes, file);
      this.forget?.();
      this.book = book;
      this.forget = book.excel.book.listen((event) => this.heard(event));
      this.showSheet(book.excel.book.active);
      this.pane.attach(book.excel.host, file);
      this.say(file);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.say(describeFault(new Fault(error.code, { file, ...error.data }), this.language));
    }
  }

  say(text: string): void {
    this.parts.status.textContent = text;
  }

  /** Takes the last typing back. */
  undo(): void {
    const step = this.book?.undo();
    if (step) {
      this.showSheet(step.sheet);
      this.grid.show(step.sheet, step.at);
    }
    this.refreshBar();
  }

  /** Hands the workbook out with the cells that were changed. */
  async save(): Promise<void> {
    const { book } = this;
    if (!book) return;
    const { file } = book.original;
    try {
      const { bytes, changed, plain } = await book.saved();
      saveAs(new Blob([bytes.slice().buffer], { type: XLSX }), file);
      this.say(plain ? this.words('saved.plain', { file }) : this.words('saved.cells', { file, count: changed }));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.say(this.words('notSaved', { why: describeFault(error, this.language) }));
    }
  }

  private heard(event: BookEvent): void {
    if (event.kind === 'selected') {
      this.showSheet(event.sheet, { row: event.range.top, column: event.range.left });
      return;
    }
    // Only what came, went or was renamed changes the tabs; what is typed meanwhile stays in its editor.
    this.tabsChanged ||= event.kind !== 'cells' && event.kind !== 'marked';
    const isShown = event.sheet === this.book?.excel.book.active;
    if (this.scheduled === 'frame' || (this.scheduled === 'rest' && !isShown)) return;
    this.scheduled = isShown ? 'frame' : 'rest';
    const redraw = (): void => {
      this.redraw();
    };
    if (isShown) requestAnimationFrame(redraw);
    else requestIdleCallback(redraw, { timeout: LONGEST_REST });
  }

  private redraw(): void {
    const active = this.book?.excel.book.active;
    const { tabsChanged } = this;
    this.scheduled = null;
    this.tabsChanged = false;
    if (!active) return;
    if (tabsChanged) this.showTabs(active);
    // The sheet that was shown may be the one that went.
    if (active !== this.shown) return this.showSheet(active);
    this.grid.refresh();
    this.refreshBar();
  }

  private showSheet(sheet: SheetModel, at = { row: 0, column: 0 }): void {
    if (!this.book) return;
    this.book.excel.book.active = sheet;
    this.shown = sheet;
    this.showTabs(sheet);
    this.grid.show(sheet, at);
    this.refreshBar();
  }

  private showTabs(active: SheetModel): void {
    const sheets = this.book?.excel.book.sheets.filter((one) => one.visibility === 'visible') ?? [];
    this.parts.tabs.replaceChildren(...sheets.map((one) => this.tab(one, one === active)));
    this.parts.tabs.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private tab(sheet: SheetModel, selected: boolean): HTMLElement {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(selected));
    tab.tabIndex = selected ? 0 : -1;
    tab.textContent = sheet.name;
    tab.addEventListener('click', () => {
      this.showSheet(sheet);
      this.grid.focus();
    });
    return tab;
  }

  private tabKey(event: KeyboardEvent): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const sheets = this.book?.excel.book.sheets.filter((one) => one.visibility === 'visible') ?? [];
    const next = this.book && by !== 0 ? sheets[sheets.indexOf(this.book.excel.book.active) + by] : undefined;
    if (!next) return;
    event.preventDefault();
    this.showSheet(next);
    this.parts.tabs.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  private refreshBar(): void {
    const { book } = this;
    const at = this.grid.position;
    this.parts.address.textContent = cellName(at.row, at.column);
    this.parts.formula.textContent = editText(book?.excel.book.active.cell(at.row, at.column));
    this.parts.undo.disabled = !book?.canUndo;
    this.parts.save.disabled = !book;
  }
}
