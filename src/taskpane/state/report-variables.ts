/** The clerk's own words in the report's frame, and the file that the report becomes. */
import type { ReportDocument } from '../../core/report-document';

/** What the clerk typed; absent where the workbook's own value stands. */
export interface Variables {
  readonly number?: string;
  /** ISO date, "" for blanks to be filled in by hand. */
  readonly date?: string;
  readonly place?: string;
  readonly position?: string;
  readonly signer?: string;
}

/** A file name for the report: its kind and period ("Báo cáo 2021-H1.docx"). */
export function reportFileName(document: ReportDocument): string {
  return `Báo cáo ${document.period}.docx`;
}
