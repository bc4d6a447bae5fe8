/** The workbook on the desk: its bytes as they were opened, the emulated Excel that holds it, and what was done to it. */
import type { CellPosition } from '../core/cell-address';
import type { WorkbookSnapshot } from '../core/snapshot';
import { Fault, type FaultCode } from '../core/fault';
import { asXlsx, readXlsx } from '../hosts/xlsx-file';
import {
  openInExcel,
  recalculate,
  typedInput,
  type EmulatedExcel,
  type ModelCell,
  type SheetModel,
} from '../office-emulator';
import { typedText } from './grid/cell-text';
import { readInWorker } from './other-files/read-in-worker';
import { savedBook, type SavedBook } from './saved-book';

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
  /** Sheets of other files that are about to come, in order, and those that came. */
  private readonly coming: { readonly bytes: Uint8Array; readonly sheet: string }[] = [];
  private readonly came = new Map<SheetModel, { readonly bytes: Uint8Array; readonly sheet: string }>();

  private constructor(bytes: Uint8Array, original: WorkbookSnapshot) {
    this.bytes = bytes;
    this.original = original;
    this.excel = openInExcel(original, {
      file: async () => (await this.saved()).bytes,
      openXlsx: async (inserted) => {
        const book = await readXlsx(inserted, 'bieu.xlsx');
        this.coming.push(...book.sheets.map(({ name }) => ({ bytes: inserted, sheet: name })));
        return book;
      },
      recalculate: (book) => recalculate(book),
    });
    this.excel.book.listen((event) => {
      const from = event.kind === 'added' ? this.coming.shift() : undefined;
      if (from && event.kind === 'added') this.came.set(event.sheet, from);
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

  /** As a file, with all that was done to it. */
  saved(): Promise<SavedBook> {
    const { book } = this.excel;
    const came = [...this.came].map(([{ name }, from]) => ({ ...from, as: name }));
    return savedBook(this, came, book.toSnapshot());
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
