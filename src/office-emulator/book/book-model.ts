/** The workbook that the emulated Excel has open: sheets, what is selected, and who hears of changes. */
import type { CellRange } from '../../core/cell-address';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { SheetModel, type ModelCell } from './sheet-model';

export type BookEvent =
  | { readonly kind: 'cells'; readonly sheet: SheetModel; readonly range: CellRange; readonly byAddin: boolean }
  | { readonly kind: 'rows-shown'; readonly sheet: SheetModel; readonly range: CellRange }
  | {
      readonly kind: 'structure';
      readonly sheet: SheetModel;
      readonly range: CellRange;
      readonly change: 'RowInserted' | 'RowDeleted';
    }
  | { readonly kind: 'added' | 'deleted' | 'renamed' | 'activated'; readonly sheet: SheetModel }
  | { readonly kind: 'selected'; readonly sheet: SheetModel; readonly range: CellRange }
  | { readonly kind: 'marked'; readonly sheet: SheetModel };

export class BookModel {
  file: string;
  readonly sheets: SheetModel[] = [];
  active: SheetModel;
  selection: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
  /** The structure is protected: no sheet comes, goes or gets another name. */
  structureLocked = false;
  /** How often the workbook was saved. */
  saves = 0;
  private nextId = 1;
  private readonly listeners = new Set<(event: BookEvent) => void>();

  constructor(snapshot: WorkbookSnapshot) {
    this.file = snapshot.file;
    for (const sheet of snapshot.sheets) this.sheets.push(SheetModel.from(sheet, this.newId()));
    if (this.sheets.length === 0) this.sheets.push(new SheetModel(this.newId(), 'Sheet1'));
    this.active = this.sheets.find((sheet) => sheet.visibility === 'visible') ?? (this.sheets[0] as SheetModel);
  }

  /** Hears every change until the returned function is called. */
  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** By name in any case, or by id; undefined when there is none. */
  find(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === nameOrId);
  }

  add(name: string): SheetModel {
    const sheet = new SheetModel(this.newId(), name);
    this.sheets.push(sheet);
    this.tell({ kind: 'added', sheet });
    return sheet;
  }

  /** Takes a sheet of another workbook in, under a free name. */
  adopt(snapshot: WorkbookSnapshot['sheets'][number]): SheetModel {
    let name = snapshot.name;
    for (let n = 2; this.find(name); n += 1) name = `${snapshot.name} (${String(n)})`;
    const sheet = SheetModel.from({ ...snapshot, name }, this.newId());
    this.sheets.push(sheet);
    this.tell({ kind: 'added', sheet });
    return sheet;
  }

  remove(sheet: SheetModel): void {
    const at = this.sheets.indexOf(sheet);
    if (at < 0) return;
    this.sheets.splice(at, 1);
    if (this.active === sheet) this.active = this.sheets[0] ?? sheet;
    this.tell({ kind: 'deleted', sheet });
  }

  rename(sheet: SheetModel, name: string): void {
    sheet.name = name;
    this.tell({ kind: 'renamed', sheet });
  }

  /** Writes cells of one rectangle and tells it as one change, as Excel does. */
  write(
    sheet: SheetModel,
    range: CellRange,
    cellAt: (row: number, column: number) => ModelCell | null | undefined,
    byAddin: boolean,
  ): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const cell = cellAt(row, column);
        if (cell !== undefined) sheet.put(row, column, cell);
      }
    }
    this.tell({ kind: 'cells', sheet, range, byAddin });
  }

  select(sheet: SheetModel, range: CellRange): void {
    this.active = sheet;
    this.selection = range;
    this.tell({ kind: 'selected', sheet, range });
  }

  toSnapshot(): WorkbookSnapshot {
    return { file: this.file, sha256: null, sheets: this.sheets.map((sheet) => sheet.toSnapshot()) };
  }

  private newId(): string {
    const id = `{${String(this.nextId).padStart(8, '0')}-0000-0000-0000-000000000000}`;
    this.nextId += 1;
    return id;
  }
}
