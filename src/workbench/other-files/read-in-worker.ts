/** Reads a .xls, .xlsb or .ods in a worker, with an end to its time; the library that reads them comes only with it. */
import { Fault } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { WorkerAnswer, WorkerQuestion } from '../../hosts/other-files';

const MILLISECONDS = 60_000;

/** Throws Fault: those of the reader, `too-slow`, `corrupt` where the worker broke down. */
export async function readInWorker(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  let timer = 0;
  try {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      timer = window.setTimeout(() => {
        reject(new Fault('too-slow', { file }));
      }, MILLISECONDS);
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Fault('corrupt', { file, what: 'unexpected', detail: message }));
      };
      worker.postMessage({ bytes, file } satisfies WorkerQuestion);
    });
    if ('fault' in answer) throw new Fault(answer.fault, answer.data);
    return answer.snapshot;
  } finally {
    window.clearTimeout(timer);
    worker.terminate();
  }
}
