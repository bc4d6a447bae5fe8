/** The clerk's own words in the report's frame, and the file that the report becomes. */
import type { Blanks } from '../../engine';
import { periodName } from '../../language';

/** What the clerk typed; absent where the workbook's own value stands, "" for a blank to be filled in by hand. */
export type Variables = Blanks;

/** What a report's file is named by. */
export interface Reported {
  readonly period: string;
}

/** A file name for the report: its kind and period ("Báo cáo 6 tháng đầu năm 2021.docx"). */
export function reportFileName({ period }: Reported): string {
  return `Báo cáo ${periodName(period, 'vi') ?? period}.docx`;
}
