/** One thread that does one task at a time: ended, and begun anew, when a task takes more than it may. */
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { Fault } from '../core/fault';
import type { Answer, Question } from './tasks';

/** How far a task may overrun its time before it is ended: its own budget says more clearly where it was. */
const OVERRUN = 1.25;

/** Beside the built program; as its source where that runs. Most commands begin no thread, and load nothing for one. */
function started(megabytes: number): Worker {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 };
  if (!__filename.endsWith('.ts')) return new Worker(join(__dirname, 'books-thread.cjs'), { resourceLimits });
  const source = JSON.stringify(join(__dirname, 'worker.ts'));
  return new Worker(`require('@swc-node/register'); require(${source});`, { resourceLimits, eval: true });
}

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: Fault) => void;
}

export class Thread {
  private worker: Worker | null = null;
  private pending: Pending | null = null;

  /** The answer; Fault `too-slow` or `too-large`, naming `file`, where the thread had to be ended. */
  async ask(question: Question, file: string | undefined): Promise<Answer> {
    const place: Readonly<Record<string, string>> = file === undefined ? {} : { file };
    const worker = (this.worker ??= this.begun(question.limits.megabytes));
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.pending = {
          resolve,
          reject: ({ code, data }) => {
            reject(new Fault(code, { ...place, ...data }));
          },
        };
        // An answer that came while this side was busy is taken first.
        const tooLate = (): NodeJS.Immediate => setImmediate(reject, new Fault('too-slow', place));
        timer = setTimeout(tooLate, question.limits.seconds * 1000 * OVERRUN);
        worker.postMessage(question);
      });
    } catch (error) {
      await this.end();
      throw error;
    } finally {
      clearTimeout(timer);
      this.pending = null;
    }
  }

  /** What was being done is cancelled. */
  async end(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private begun(megabytes: number): Worker {
    const worker = started(megabytes);
    worker.on('message', (answer: Answer) => this.pending?.resolve(answer));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const fault = memory
        ? new Fault('too-large', { what: 'memory' })
        : new Fault('internal', { detail: error.message });
      this.pending?.reject(fault);
    });
    worker.on('exit', () => this.pending?.reject(new Fault('cancelled')));
    return worker;
  }
}
