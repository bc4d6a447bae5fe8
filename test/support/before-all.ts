/** Done once before any test process starts: what two of them must not do at the same time. */
import { buildPages } from './browser';

export function mochaGlobalSetup(): void {
  buildPages();
}

// At its end mocha gives each of its processes a second. On a busy machine one may need longer to write down what it
// covered: it goes when it has, also where it is told to go at once.
if (process.send)
  process.on('SIGTERM', () => {
    process.exit();
  });
