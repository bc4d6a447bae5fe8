/**
 * The pane's entry: asks for office.js before anything else, fetches the page beside it, and makes the page while office.js
 * waits for what it asks for itself.
 */
import { loadOffice } from './boot/load-office';

/** An office.js that takes longer to come holds the page back no more. */
const HEAD_START_MS = 250;

let hasRun: () => void = () => undefined;
const officeRan = new Promise<void>((resolve) => {
  hasRun = resolve;
  setTimeout(resolve, HEAD_START_MS);
});
const surroundings = loadOffice(hasRun);
// It is the page that says what failed.
surroundings.catch(() => undefined);

async function open(): Promise<void> {
  // The chunk's bytes alone: its modules run when they are asked for.
  await import(/* webpackChunkName: "page" */ './boot/page-fetched');
  await officeRan;
  const { openPage } = await import(/* webpackChunkName: "page" */ './page');
  await openPage(surroundings);
}

void open();
