/** Done once before the first test that opens a browser: where none is installed, that of the packages is unpacked. */
import { browserPath } from './chromium';

export async function mochaGlobalSetup(): Promise<void> {
  await browserPath();
}
