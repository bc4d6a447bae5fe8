/** What the pane's acts need besides its host: heavy writers that load when first used, a clock, and a way to hand out files. */
import type { ReportDocument } from '../../core/report-document';
import type { Identity } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Delivery } from '../delivery/save-file';

export interface Services {
  /** Milliseconds, for measuring. */
  now(): number;
  /** The time of day, for seals and documents. */
  today(): Date;
  /** Hands a file to the user. */
  save(bytes: Uint8Array, name: string, type: string): Promise<Delivery>;
  /** Blank standard sheets as an .xlsx, filled with the cover's facts. */
  blankForms(forms: readonly string[], identity: Identity | null): Promise<Uint8Array>;
  /** The report as a .docx; `epoch` in seconds. */
  writeReport(document: ReportDocument, epoch: number): Promise<Uint8Array>;
  readWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot>;
  writeWorkbook(snapshot: WorkbookSnapshot): Promise<Uint8Array>;
}
