/** The built folder under a sub path of a web server that knows nothing of it: it works, and its policy holds. */
import { strict as assert } from 'node:assert';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openInExcel } from '../../src/office-emulator';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { BrowserHarness, sample, until, type Opened } from '../support/browser';

const DIST = join(__dirname, '../../dist/taskpane');
const SUB = '/so/khop-so/';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  png: 'image/png',
  xml: 'text/xml',
};

describe('the built folder on a plain web server', function () {
  this.timeout(180_000);
  const missing: string[] = [];
  let harness: BrowserHarness;
  let server: Server;
  let opened: Opened;

  before(async () => {
    harness = await BrowserHarness.start();
    // What any server does with a folder, and no header more than it must.
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = join(DIST, pathname.slice(SUB.length));
      if (!pathname.startsWith(SUB) || !existsSync(file) || !statSync(file).isFile()) {
        missing.push(pathname);
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { host } = openInExcel(await readXlsx(sample('tai-chinh.xlsx'), 'tai-chinh.xlsx'));
    opened = await harness.openDesktop(host, {
      base: `http://localhost:${String((server.address() as AddressInfo).port)}${SUB.slice(0, -1)}`,
      before: (page) =>
        page.addInitScript(() => {
          Object.assign(window, { showSaveFilePicker: undefined });
        }),
    });
  });
  after(async () => {
    await opened.close();
    server.close();
    server.closeAllConnections();
    await harness.stop();
  });

  it('opens, shows every view and writes the report, without a console error and without leaving the folder', async () => {
    await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
    for (const [view, sign] of [
      ['forms', '#insert-form'],
      ['submit', '#intake-files'],
      ['report', '#write'],
    ] as const) {
      await opened.pane.locator(`#tab-${view}`).click();
      await opened.pane.locator(sign).waitFor();
    }
    await opened.pane.locator('#language').click();
    await opened.pane.locator('#tab-report', { hasText: 'Report' }).waitFor();
    await opened.pane.locator('#write').click();
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.pane.locator('#write-anyway').click(),
    ]);
    assert.match(download.suggestedFilename(), /\.docx$/);
    assert.deepEqual(
      missing.filter((path) => !path.endsWith('.map')),
      [],
    );
    assert.deepEqual(opened.trouble, { errors: [], outside: [] });
  });

  it('lets no inline script, no inline style, no evaluated text and no foreign file in', async () => {
    const hit = await opened.page.evaluate(async () => {
      // Out of the evaluation that the test itself is: that one may do what the page may not.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const reached: string[] = [];
      Object.assign(window, { reached });
      const script = document.createElement('script');
      script.textContent = 'window.reached.push("inline script")';
      document.head.append(script);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p id="styled" style="position: fixed">x</p><img src="nowhere.png" onerror="window.reached.push(1)">',
      );
      if (getComputedStyle(document.getElementById('styled') ?? document.body).position === 'fixed')
        reached.push('inline style');
      /* eslint-disable no-eval, @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call -- what the policy must refuse */
      const refused = [
        ['eval', () => (0, eval)('1')],
        ['Function', () => Function('return 1')()],
      ] as const;
      /* eslint-enable no-eval, @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call */
      for (const [name, evaluated] of refused) {
        try {
          evaluated();
          reached.push(name);
        } catch {
          /* refused, as it should be */
        }
      }
      const foreign = document.createElement('script');
      foreign.src = 'https://example.org/x.js';
      document.head.append(foreign);
      return fetch('https://example.org/').then(
        () => [...reached, 'fetch'],
        () => reached,
      );
    });
    assert.deepEqual(hit, []);
    await until(
      () =>
        Promise.resolve(
          opened.trouble.errors.filter((error) => /Content Security Policy|violates/.test(error)).length >= 4,
        ),
      'the policy was asked',
    );
    assert.deepEqual(opened.trouble.outside, [], 'refused before it was asked for');
  });
});
