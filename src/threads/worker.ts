/** The thread's side: answers one question after another, and may be ended at any moment. */
import { parentPort } from 'node:worker_threads';
import { answerTo } from './answer';
import type { Question } from './tasks';

parentPort?.on('message', (question: Question) => {
  void answerTo(question).then((answer) => parentPort?.postMessage(answer));
});
