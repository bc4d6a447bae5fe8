/** Done once before any test process starts: what two of them must not do at the same time. */
import { browserPath } from './chromium';
import { buildPages } from './browser';

export async function mochaGlobalSetup(): Promise<void> {
  buildPages();
  await browserPath();
}
