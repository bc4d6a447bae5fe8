/** The thread that reads one workbook of another format: it may be ended at any moment. */
import { parentPort, workerData } from 'node:worker_threads';
import { Fault } from '../../core/fault';
import { readOtherFile } from '../../hosts/other-files';
import type { WorkerAnswer, WorkerQuestion } from './protocol';

function answer({ bytes, file }: WorkerQuestion): WorkerAnswer {
  try {
    return { snapshot: readOtherFile(bytes, file) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.code, data: error.data };
    throw error;
  }
}

parentPort?.postMessage(answer(workerData as WorkerQuestion));
