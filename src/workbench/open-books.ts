/** The workbook on the desk: its bytes as they were opened, the emulated Excel that holds it, and what was done to it. */
import type { CellPosition } from '../core/cell-address';
import type { WorkbookSnapshot } from '../core/snapshot';
import { Fault, type FaultCode } from '../core/fault';
import { applyEdits, asXlsx, readXlsx } from '../hosts/xlsx-file';
import {
  openInExcel,
  recalculate,
  typedInput,
  type EmulatedExcel,
  type ModelCell,
  type SheetModel,
} from '../office-emulator';
import { changedCells } from './changed-cells';
import { typedText } from './grid/cell-text';
import { readInWorker } from './other-files/read-in-worker';

/** What the reader of .xlsx says of the formats that are read otherwise. */
const OTHERS: ReadonlySet<FaultCode> = new Set(['old-format', 'binary-format', 'open-document']);

/** One step that the desk's own undo takes back. */
interface Step {
  readonly sheet: SheetModel;
  readonly at: CellPosition;
  readonly before: ModelCell | null;
}

export class OpenBook {
  readonly original: WorkbookSnapshot;
  readonly bytes: Uint8Array;
  readonly excel: EmulatedExcel;
  private readonly steps: Step[] = [];

  private constructor(bytes: Uint8Array, original: WorkbookSnapshot) {
    this.bytes = bytes;
    this.original = original;
    this.excel = openInExcel(original, {
      file: (book) => applyEdits(bytes, changedCells(original, book.toSnapshot())),
      openXlsx: (inserted) => readXlsx(inserted, 'bieu.xlsx'),
      recalculate: (book) => recalculate(book),
    });
  }

  /**
   * A .xls, .xlsb or .ods is opened as an .xlsx of the same content, which is what is saved. Throws the reader's Fault for
   * what is no workbook.
   */
  static async open(bytes: Uint8Array, file: string): Promise<OpenBook> {
    try {
      return new OpenBook(bytes, await readXlsx(bytes, file));
    } catch (error) {
      if (!(error instanceof Fault) || !OTHERS.has(error.code)) throw error;
      const copy = await asXlsx(await readInWorker(bytes, file));
      return new OpenBook(copy, await readXlsx(copy, `${file.replace(/\.[^.]*$/, '')}.xlsx`));
    }
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /** What a person types into a cell of the grid. */
  type(sheet: SheetModel, at: CellPosition, text: string): void {
    const before = sheet.cell(at.row, at.column) ?? null;
    const input = typedInput(typedText(text), before ?? undefined);
    this.steps.push({ sheet, at, before });
    this.write(sheet, at, input ?? null);
  }

  undo(): { readonly sheet: SheetModel; readonly at: CellPosition } | null {
    const step = this.steps.pop();
    if (!step) return null;
    this.write(step.sheet, step.at, step.before);
    return step;
  }

  private write(sheet: SheetModel, { row, column }: CellPosition, cell: ModelCell | null): void {
    sheet.put(row, column, cell);
    recalculate(this.excel.book);
    this.excel.book.write(sheet, { top: row, left: column, bottom: row, right: column }, () => undefined, false);
  }
}
