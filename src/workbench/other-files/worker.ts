/** The worker that reads one workbook of another format: it may be ended at any moment. */
import { answerTo, type WorkerAnswer, type WorkerQuestion } from '../../hosts/other-files';

const worker = self as unknown as {
  onmessage: ((event: MessageEvent<WorkerQuestion>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
};

worker.onmessage = ({ data }) => {
  worker.postMessage(answerTo(data));
};
