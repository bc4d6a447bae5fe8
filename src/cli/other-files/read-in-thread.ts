/**
 * Reads a .xls, .xlsb or .ods in a thread of its own, with an end to its time and its memory: the library that reads them
 * has neither. The thread, and the library with it, is loaded only when such a file is there.
 */
import type { WorkbookSnapshot } from '../../core/snapshot';
import { BookThreads, TASK_LIMITS, type WorkLimits } from '../../threads';

/** Throws Fault: those of the reader, `too-slow`, `too-large` where the memory did not do. */
export async function readInThread(
  bytes: Uint8Array,
  file: string,
  limits: WorkLimits = TASK_LIMITS,
): Promise<WorkbookSnapshot> {
  const threads = new BookThreads(limits, 1);
  try {
    return (await threads.read({ bytes, file })).snapshot;
  } finally {
    await threads.close();
  }
}
