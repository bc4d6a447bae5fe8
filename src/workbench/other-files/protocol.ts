/** What passes between the workbench and the worker that reads a workbook of another format. */
import type { FaultCode } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/snapshot';

export interface WorkerQuestion {
  readonly bytes: Uint8Array;
  readonly file: string;
}

export type WorkerAnswer =
  | { readonly snapshot: WorkbookSnapshot }
  | { readonly fault: FaultCode; readonly data: Readonly<Record<string, string>> };
