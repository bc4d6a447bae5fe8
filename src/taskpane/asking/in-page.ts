/** The engine in the page itself, by turns with it: for tests, and where no worker may be started. */
import { breath } from '../../hosts/office-js';
import { EngineSide } from './engine-side';
import type { Engine } from './port';

/** Checks of a worker that broke down are no checks of this engine. */
const FIRST = 1_000_000;

export function engineInPage(): Engine {
  const side = new EngineSide(breath, FIRST);
  return {
    place: () => 'page',
    check: (line, books, options = {}) => side.check(line, books, options),
    ask: (of, question, given) => side.ask(of, question, given),
    work: (job, given) => side.work(job, given),
  };
}
