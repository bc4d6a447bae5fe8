/**
 * The pane where something is missing: the network, a file of its own, Office itself, a newer Office, storage. Each time a
 * plain sentence with what to do, and a way on where there is one; never an empty or a dead pane.
 */
import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { openInExcel } from '../../src/office-emulator';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { violations } from '../support/axe';
import { harnessForTests, sample, until, type DesktopOptions, type Opened } from '../support/browser';

const DIST = join(__dirname, '../../dist/taskpane');
const SAMPLE = 'tai-chinh.xlsx';

/** The file of the built pane whose name begins so. */
const built = (name: string): string =>
  readdirSync(DIST).find((file) => file.startsWith(`${name}.`) && file.endsWith('.js')) ?? assert.fail(name);

/** One byte other than what was built: a comment's worth, so that only the hash can tell. */
const tampered = (file: string): Buffer => Buffer.concat([readFileSync(join(DIST, file)), Buffer.from('\n')]);

const withhold =
  (pattern: string) =>
  (page: Page): Promise<unknown> =>
    page.route(pattern, (route) => route.abort());
const alter =
  (file: string) =>
  (page: Page): Promise<unknown> =>
    page.route(`**/${file}`, (route) => route.fulfill({ body: tampered(file), contentType: 'text/javascript' }));

describe('the pane in bad surroundings', function () {
  this.timeout(180_000);
  const browser = harnessForTests();

  const inExcel = async (options: DesktopOptions = {}, sets?: Readonly<Record<string, string>>): Promise<Opened> => {
    const { host } = openInExcel(await readXlsx(sample(SAMPLE), SAMPLE), sets ? { sets } : {});
    return browser.harness.openDesktop(host, options);
  };
  const seen = (one: Opened, text: RegExp): Promise<void> =>
    until(async () => text.test(await one.pane.locator('body').innerText()), String(text));

  it('refuses a part whose bytes are not those that were built, says which, and goes on when the file is whole again', async () => {
    const file = built('forms-view');
    let whole = false;
    const serve = async (route: Route): Promise<void> => {
      if (whole) await route.continue();
      else await route.fulfill({ body: tampered(file), contentType: 'text/javascript' });
    };
    const opened = await inExcel({ before: (page) => page.route(`**/${file}`, serve) });
    await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
    await opened.pane.locator('#tab-forms').click();
    await seen(
      opened,
      new RegExp(`Không tải được một phần của Khớp Số.*${file.replaceAll('.', '\\.')}.*kiểm tra mạng`, 's'),
    );
    assert.match(opened.trouble.errors.join('\n'), /integrity/);
    await opened.shoot('bad-part-altered');
    assert.deepEqual(await violations(opened), []);
    await opened.pane.locator('#tab-check').click();
    await opened.pane.locator('text=70.067').first().waitFor();
    whole = true;
    await opened.pane.locator('#tab-forms').click();
    await opened.pane.locator('#insert-form').waitFor();
  });

  it('says so when the network is gone at a view or at writing the report, and tries again on the spot', async () => {
    const gone = new Set(['report-view', 'docx']);
    const opened = await inExcel({
      before: (page) =>
        page.route('**/*.js', (route) =>
          gone.has(/\/([\w-]+)\.\w+\.js$/.exec(route.request().url())?.[1] ?? '') ? route.abort() : route.continue(),
        ),
    });
    await opened.page.evaluate(() => {
      Object.assign(window, { showSaveFilePicker: undefined });
    });
    await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
    await opened.pane.locator('#tab-report').click();
    await opened.pane.locator('#again').waitFor();
    await seen(opened, /Không tải được một phần của Khớp Số \(report-view\./);
    gone.delete('report-view');
    await opened.pane.locator('#again').click();
    await opened.pane.locator('#write').waitFor();
    await opened.pane.locator('#write').click();
    await opened.pane.locator('#write-anyway').click();
    await seen(opened, /Không tải được một phần của Khớp Số \(docx\./);
    await opened.shoot('bad-network-gone');
    gone.delete('docx');
    await opened.pane.locator('#write').click();
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.pane.locator('#write-anyway').click(),
    ]);
    assert.equal(download.suggestedFilename(), 'Báo cáo 6 tháng đầu năm 2021.docx');
  });

  it('says so when English, the seal or the intake cannot be fetched, and keeps working', async () => {
    const opened = await inExcel({ before: withhold('**/{english,submission}.*.js') });
    await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
    await opened.pane.locator('#language').click();
    await seen(opened, /Không tải được một phần của Khớp Số \(english\./);
    await opened.pane.locator('#tab-submit').click();
    await opened.pane
      .locator('#intake-files')
      .setInputFiles({ name: SAMPLE, mimeType: 'application/octet-stream', buffer: Buffer.from(sample(SAMPLE)) });
    await seen(opened, /Không tải được một phần của Khớp Số \(submission\./);
    assert.deepEqual(
      opened.trouble.errors.filter((error) => !/ERR_FAILED/.test(error)),
      [],
    );
  });

  for (const [what, file] of [
    ['altered', 'excel'],
    ['altered', 'taskpane'],
  ] as const) {
    it(`opens to a sentence, not to nothing, when ${file} is ${what}`, async () => {
      const opened = await inExcel({ before: alter(built(file)) });
      await seen(
        opened,
        file === 'excel'
          ? /Không tải được một phần của Khớp Số \(excel\./
          : /Ngăn chưa mở được.*The pane has not opened/s,
      );
      await opened.shoot(`bad-start-${file}`);
      // The page's own sentence fades in: what is still hidden has no landmark yet.
      await until(async () => (await violations(opened)).length === 0, 'no axe violation once the sentence stands');
      if (file === 'excel') {
        await opened.page.unroute(`**/${built(file)}`);
        await opened.pane.locator('#again').click();
        await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
      }
    });
  }

  it("takes the copy of office.js where Microsoft's cannot be reached, and names the folder where that is missing too", async () => {
    const opened = await inExcel({ copy: false });
    await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
    assert.deepEqual(
      [...new Set(opened.trouble.outside.map((address) => new URL(address).origin))],
      ['https://appsforoffice.microsoft.com'],
    );
    const without = await inExcel({ copy: false, before: withhold('**/office/office.js') });
    await seen(without, /Không tải được office\.js.*thư mục “office”/s);
    await without.shoot('bad-no-office-js');
    assert.deepEqual(await violations(without), []);
    await without.page.unroute('**/office/office.js');
    await without.pane.locator('#again').click();
    await without.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
  });

  it('says which Office it needs in one that is too old', async () => {
    const opened = await inExcel({}, { ExcelApi: '1.6', SharedRuntime: '1.1' });
    await seen(opened, /Bản Office này quá cũ: Khớp Số cần ExcelApi 1\.7\. Hãy cập nhật Office/);
    await opened.shoot('bad-too-old');
  });

  it('works where the browser keeps nothing for the page and starts no worker, and says the latter', async () => {
    const opened = await inExcel({
      before: (page) =>
        page.addInitScript(() => {
          Object.assign(window, { Worker: undefined });
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('The operation is insecure.', 'SecurityError');
              },
            });
          }
        }),
    });
    await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
    assert.match(await opened.pane.locator('#in-page').innerText(), /không kiểm tra được bên ngoài khung/);
    await opened.pane.locator('#language').click();
    await opened.pane.locator('#tab-report', { hasText: 'Report' }).waitFor();
    // office.js itself complains once where it looks for its own memory; nothing of ours does.
    assert.deepEqual(
      opened.trouble.errors.filter((error) => error !== 'SecurityError: The operation is insecure.'),
      [],
    );
  });

  it('says in a plain browser what it is, in both languages, and writes a report from a saved workbook', async () => {
    const opened = await browser.harness.openPlain('?browser=1&lang=vi', {
      before: (page) =>
        page.addInitScript(() => {
          Object.assign(window, { showSaveFilePicker: undefined });
        }),
    });
    await seen(opened, /Trang này là ngăn tác vụ của Khớp Số.*thẻ Trang đầu của Excel/s);
    await opened.pane
      .locator('#report-books')
      .setInputFiles({ name: SAMPLE, mimeType: 'application/octet-stream', buffer: Buffer.from(sample(SAMPLE)) });
    await opened.pane.locator('#write').click();
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.pane.locator('#write-anyway').click(),
    ]);
    assert.equal(download.suggestedFilename(), 'Báo cáo 6 tháng đầu năm 2021.docx');
    await seen(opened, /Đã gửi “Báo cáo 6 tháng đầu năm 2021\.docx” sang thư mục Tải xuống/);
    await opened.shoot('bad-plain-browser');
    assert.deepEqual(await violations(opened), []);
    assert.deepEqual(opened.trouble, { errors: [], outside: [] });
    await opened.pane.locator('#language').click();
    await seen(opened, /This page is the task pane of Khớp Số/);
    const untold = await browser.harness.openPlain('?office=copy');
    await seen(untold, /Trang này là ngăn tác vụ của Khớp Số/);
    assert.deepEqual(untold.trouble.outside, []);
  });
});
