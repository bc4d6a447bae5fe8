/** Excel.Workbook, the root of every request. */
import { ApiError, invalidArgument } from '../rich-api/api-error';
import type { ExcelContext } from './context';
import { Range } from './range';
import { WorksheetCollection } from './worksheet';

class Application {
  readonly className = 'Application';
  calculationMode = 'Automatic';
  constructor(private readonly context: ExcelContext) {}
  calculate(): void {
    for (const sheet of this.context.book.sheets) this.context.recalculate?.(this.context.book, sheet);
  }
}

class WorkbookProtection {
  readonly className = 'WorkbookProtection';
  constructor(private readonly context: ExcelContext) {}
  get protected(): boolean {
    return this.context.book.structureLocked;
  }
}

export class Workbook {
  readonly className = 'Workbook';
  readonly worksheets: WorksheetCollection;
  readonly application: Application;
  readonly protection: WorkbookProtection;
  private readonly context: ExcelContext;

  constructor(context: ExcelContext) {
    this.context = context;
    this.worksheets = new WorksheetCollection(context);
    this.application = new Application(context);
    this.protection = new WorkbookProtection(context);
  }

  get name(): string {
    return this.context.book.file;
  }
  save(): void {
    this.context.book.saves += 1;
  }
  getSelectedRange(): Range {
    return new Range(this.context, this.context.book.active, this.context.book.selection);
  }
  getActiveCell(): Range {
    const { top, left } = this.context.book.selection;
    return new Range(this.context, this.context.book.active, { top, left, bottom: top, right: left });
  }

  /** Resolves to the ids of the sheets that came, as the real host's ClientResult does. */
  async insertWorksheetsFromBase64(base64: string): Promise<string[]> {
    if (!this.context.openXlsx)
      throw new ApiError(
        'NotImplemented',
        'This emulated host cannot open a workbook.',
        'Workbook.insertWorksheetsFromBase64',
      );
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw invalidArgument('Workbook.insertWorksheetsFromBase64');
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const opened = await this.context.openXlsx(bytes);
    return opened.sheets.map((sheet) => this.context.book.adopt(sheet).id);
  }
}
