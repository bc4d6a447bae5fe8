/**
 * Reads a .xls, .xlsb or .ods in a thread of its own, with an end to its time and its memory: the library that reads them
 * has neither. The thread, and the library with it, is loaded only when such a file is there.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Fault } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { WorkerAnswer, WorkerQuestion } from '../../hosts/other-files';

export interface ThreadLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

export const THREAD_LIMITS: ThreadLimits = { milliseconds: 60_000, megabytes: 1024 };

/** Beside the built command line; as its source where that runs. */
function start(question: WorkerQuestion, megabytes: number): Worker {
  const options = {
    workerData: question,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
  };
  if (!__filename.endsWith('.ts')) return new Worker(join(__dirname, 'other-files.cjs'), options);
  const source = JSON.stringify(join(__dirname, 'worker.ts'));
  return new Worker(`require('@swc-node/register'); require(${source});`, { ...options, eval: true });
}

/** Throws Fault: those of the reader, `too-slow`, `too-large` where the memory did not do. */
export async function readInThread(
  bytes: Uint8Array,
  file: string,
  limits: ThreadLimits = THREAD_LIMITS,
): Promise<WorkbookSnapshot> {
  const worker = start({ bytes, file }, limits.megabytes);
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Fault('too-slow', { file }));
      }, limits.milliseconds);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) => {
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new Fault('too-large', { file, what: 'memory' })
            : new Fault('corrupt', { file, what: 'unexpected', detail: error.message.slice(0, 200) }),
        );
      });
      worker.once('exit', () => {
        reject(new Fault('corrupt', { file, what: 'unexpected' }));
      });
    });
    if ('fault' in answer) throw new Fault(answer.fault, answer.data);
    return answer.snapshot;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
