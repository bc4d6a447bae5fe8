/** What the objects of the Excel model share: the workbook, the limits, and one API object a sheet. */
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { BookModel } from '../book/book-model';
import type { SheetModel } from '../book/sheet-model';
import type { HostLimits } from '../limits';
import type { ModelObject } from '../rich-api/model-object';

export interface ExcelContext {
  readonly book: BookModel;
  readonly limits: HostLimits;
  /** The API object of a sheet, the same one each time. */
  readonly worksheetOf: (sheet: SheetModel) => ModelObject;
  /** Reads an .xlsx for insertWorksheetsFromBase64; without it the host refuses to insert. */
  readonly openXlsx?: (bytes: Uint8Array) => Promise<WorkbookSnapshot>;
  /** Recomputes formulas after a write; without it cached values stay. */
  readonly recalculate?: (book: BookModel, sheet: SheetModel) => void;
}
