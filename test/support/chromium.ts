/** A Chromium for the browser tests: CHROME_PATH, one of the system's, else the one inside a registry package. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

// First the one that draws pages and nothing around them: it opens one in half the time.
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No address but this machine's is ever found: what a test does never leaves it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--font-render-hinting=none',
  // Pages of a test file share a process, which has their scripts compiled; what draws them needs none of its own.
  '--process-per-site',
  '--in-process-gpu',
];

/** Unpacks the package's browser where nothing else is there, with the system libraries and the font that a bare machine lacks. */
async function packagedBrowser(): Promise<string> {
  // The package brings those libraries along only where it takes the machine for the one it was made for.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Where the browser is; unpacking it is not for two processes at once, so that the test run asks once before it starts any. */
export async function browserPath(): Promise<string> {
  return process.env['CHROME_PATH'] ?? SYSTEM.find((path) => existsSync(path)) ?? packagedBrowser();
}

/** Headless, with no profile; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: ARGUMENTS, headless: true });
}
