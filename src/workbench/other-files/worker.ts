/** The worker that reads one workbook of another format: it may be ended at any moment. */
import { Fault } from '../../core/fault';
import { readOtherFile } from '../../hosts/other-files';
import type { WorkerAnswer, WorkerQuestion } from './protocol';

const worker = self as unknown as {
  onmessage: ((event: MessageEvent<WorkerQuestion>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
};

worker.onmessage = ({ data: { bytes, file } }) => {
  try {
    worker.postMessage({ snapshot: readOtherFile(bytes, file) });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    worker.postMessage({ fault: error.code, data: error.data });
  }
};
