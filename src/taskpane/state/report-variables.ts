/** The clerk's own words in the report's frame, and the file that the report becomes. */
import type { Blanks } from '../../engine';

/** What the clerk typed; absent where the workbook's own value stands, "" for a blank to be filled in by hand. */
export type Variables = Blanks;

/** What a report's file is named by. */
export interface Reported {
  readonly period: string;
}

/** A file name for the report: its kind and period ("Báo cáo 2021-H1.docx"). */
export function reportFileName({ period }: Reported): string {
  return `Báo cáo ${period}.docx`;
}
