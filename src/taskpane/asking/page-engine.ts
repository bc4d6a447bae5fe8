/**
 * The one owner of where the engine works: in a worker beside the page, or, where none may be started or it broke down, in
 * the page itself, by turns with it.
 */
import { Fault } from '../../core/fault';
import { EngineBeside } from './beside';
import type { Engine } from './port';
import type { Asking, Telling } from './wire';

/** A worker that has not answered for so long is taken for one that may not run. */
const SILENCE_MS = 15_000;

/** `ready` fails where no worker runs; `broke` is called when a running one breaks down. */
function startBeside(broke: () => void): Promise<EngineBeside> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    const timer = setTimeout(() => {
      worker.terminate();
      reject(new Error('silent'));
    }, SILENCE_MS);
    let engine: EngineBeside | null = null;
    worker.addEventListener('error', (event) => {
      clearTimeout(timer);
      worker.terminate();
      broke();
      engine?.lose(new Fault('internal', { detail: event.message }));
      reject(new Error(event.message));
    });
    worker.addEventListener('message', function ready({ data }: MessageEvent<Telling>) {
      if (data.kind !== 'ready') return;
      worker.removeEventListener('message', ready);
      clearTimeout(timer);
      engine = new EngineBeside({
        send: (message: Asking) => {
          worker.postMessage(message);
        },
        take: (listener) => {
          worker.addEventListener('message', (told: MessageEvent<Telling>) => {
            listener(told.data);
          });
        },
      });
      resolve(engine);
    });
  });
}

export interface PageEngine extends Engine {
  /** Starts what can be started before the first check. */
  prepare(): void;
}

export function pageEngine(): PageEngine {
  let place: 'beside' | 'page' = 'beside';
  let running: Promise<Engine> | null = null;
  const inPage = async (): Promise<Engine> => {
    place = 'page';
    const { engineInPage } = await import(/* webpackChunkName: "engine" */ './in-page');
    return engineInPage();
  };
  const engine = (): Promise<Engine> => {
    running ??= startBeside(() => {
      running = inPage();
    }).catch(inPage);
    return running;
  };
  return {
    prepare: () => void engine().catch(() => undefined),
    place: () => place,
    check: async (line, books, options) => (await engine()).check(line, books, options),
    ask: (of, question, given) => engine().then((one) => one.ask(of, question, given)),
    work: (job, given) => engine().then((one) => one.work(job, given)),
  };
}
