/** A Chromium for the browser tests: CHROME_PATH, one of the system's, else the one inside a registry package. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

// First the one that draws pages and nothing around them: it opens one in half the time.
const SYSTEM = [
  '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // No address but this machine's is ever found: what a test does never leaves it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1', '--font-render-hinting=none'];

async function executable(): Promise<{ path: string; args: string[] }> {
  const given = process.env['CHROME_PATH'];
  if (given) return { path: given, args: ARGUMENTS };
  const found = SYSTEM.find((path) => existsSync(path));
  if (found) return { path: found, args: ARGUMENTS };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { path: await packaged.executablePath(), args: [...packaged.args, ...ARGUMENTS] };
}

/** Headless, with no profile; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const { path, args } = await executable();
  return chromium.launch({ executablePath: path, args, headless: true });
}
