/** The worker's entry: the engine beside the page. */
import { serve } from './serve';
import type { Asking, Telling } from './wire';

const worker = self as unknown as {
  addEventListener(kind: 'message', listener: (event: MessageEvent<Asking>) => void): void;
  postMessage(message: Telling): void;
};

serve({
  send: (message) => {
    worker.postMessage(message);
  },
  take: (listener) => {
    worker.addEventListener('message', ({ data }) => {
      listener(data);
    });
  },
});
