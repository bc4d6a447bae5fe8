/** The thread that reads one workbook of another format: it may be ended at any moment. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerTo, type WorkerQuestion } from '../../hosts/other-files';

parentPort?.postMessage(answerTo(workerData as WorkerQuestion));
