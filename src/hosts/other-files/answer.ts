/** What passes between a program and the thread or worker that reads a workbook of another format for it. */
import { Fault, type FaultCode } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { readOtherFile } from './read-other-file';

export interface WorkerQuestion {
  readonly bytes: Uint8Array;
  readonly file: string;
}

export type WorkerAnswer =
  | { readonly snapshot: WorkbookSnapshot }
  | { readonly fault: FaultCode; readonly data: Readonly<Record<string, string>> };

/** A fault is an answer; anything else that goes wrong is thrown and ends the thread. */
export function answerTo({ bytes, file }: WorkerQuestion): WorkerAnswer {
  try {
    return { snapshot: readOtherFile(bytes, file) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.code, data: error.data };
    throw error;
  }
}
