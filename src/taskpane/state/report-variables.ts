/** The clerk's own words in the report's frame, and the file that the report becomes. */
import type { ReportDocument } from '../../core/report-document';
import type { Blanks } from '../../engine';

/** What the clerk typed; absent where the workbook's own value stands, "" for a blank to be filled in by hand. */
export type Variables = Blanks;

/** A file name for the report: its kind and period ("Báo cáo 2021-H1.docx"). */
export function reportFileName(document: ReportDocument): string {
  return `Báo cáo ${document.period}.docx`;
}
