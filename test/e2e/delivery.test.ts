/**
 * A file reaches the user whatever the surroundings forbid: the save dialog, a download, a window of the browser proper,
 * the system's browser, and a sentence where none of them is (docs/decisions/020-delivering-files.md).
 */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openInExcel } from '../../src/office-emulator';
import { traceReport } from '../../src/hosts/docx-file';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { violations } from '../support/axe';
import { harnessForTests, sample, until, type Opened } from '../support/browser';

const SAMPLE = 'tai-chinh.xlsx';
const REPORT = 'Báo cáo 6 tháng đầu năm 2021.docx';

/** Frames come with a sandbox, as Office on the web gives them one; what it allows beyond scripts is told. */
const sandboxed =
  (allowed: string) =>
  (page: Page): Promise<unknown> =>
    page.addInitScript((flags) => {
      const create = document.createElement.bind(document);
      document.createElement = (name: string, options?: ElementCreationOptions) => {
        const element = create(name, options);
        if (element instanceof HTMLIFrameElement) element.setAttribute('sandbox', flags);
        return element;
      };
    }, `allow-scripts allow-same-origin allow-forms ${allowed}`);

/** A browser without a save dialog for pages: Safari's and Firefox's engines, and WebViews made of them. */
const withoutDialog = (page: Page): Promise<unknown> =>
  page.context().addInitScript(() => {
    Object.assign(window, { showSaveFilePicker: undefined });
  });

const write = async (opened: Opened): Promise<void> => {
  await opened.pane.locator('#tab-report').click();
  await opened.pane.locator('#write').click({ timeout: 60_000 });
  await opened.pane.locator('#write-anyway').click();
};
const told = (opened: Opened, text: RegExp): Promise<void> =>
  until(async () => text.test(await opened.pane.locator('main').first().innerText()), String(text));
const isTheReport = (bytes: Uint8Array): void => {
  assert.ok(traceReport(bytes).figures.some((figure) => figure.text === '70.067' && figure.at?.cell === 'D11'));
};

describe('the delivery of a file', function () {
  this.timeout(180_000);
  const browser = harnessForTests();

  const desktop = async (
    before: (page: Page) => Promise<unknown>,
    inBrowser = false,
  ): Promise<{ opened: Opened; asked: unknown[] }> => {
    const { host } = openInExcel(await readXlsx(sample(SAMPLE), SAMPLE), {});
    const asked: unknown[] = [];
    const known = host.callCommon.bind(host);
    host.callCommon = (call, given) => {
      asked.push(given);
      return known(call, given);
    };
    if (inBrowser) Object.assign(host.sets, { OpenBrowserWindowApi: '1.1' });
    const one = await browser.harness.openDesktop(host, { before });
    await one.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
    return { opened: one, asked };
  };

  it('asks the save dialog where there is one, writes what it was given, and says how it ended', async () => {
    const { opened } = await desktop((page) =>
      page.addInitScript(() => {
        const kept: { written: number[][]; answer: 'save' | 'close' } = { written: [], answer: 'save' };
        Object.assign(window, {
          kept,
          showSaveFilePicker: (options: { suggestedName: string }) => {
            if (kept.answer === 'close') return Promise.reject(new DOMException('closed', 'AbortError'));
            document.title = options.suggestedName;
            return Promise.resolve({
              createWritable: () =>
                Promise.resolve({
                  write: async (blob: Blob) => {
                    kept.written.push([...new Uint8Array(await blob.arrayBuffer())]);
                  },
                  close: () => Promise.resolve(),
                }),
            });
          },
        });
      }),
    );
    await write(opened);
    await told(opened, /Đã lưu “Báo cáo 6 tháng đầu năm 2021\.docx”/);
    assert.equal(await opened.page.title(), REPORT);
    isTheReport(
      Uint8Array.from(
        await opened.page.evaluate(
          () => (window as unknown as { kept: { written: number[][] } }).kept.written[0] ?? [],
        ),
      ),
    );
    assert.equal(await opened.pane.locator('#other-way').count(), 0);
    await opened.page.evaluate(() => {
      (window as unknown as { kept: { answer: string } }).kept.answer = 'close';
    });
    await write(opened);
    await told(opened, /Chưa lưu “Báo cáo 6 tháng đầu năm 2021\.docx”/);
  });

  it('downloads where there is no dialog, and shows where to look when nothing arrives', async () => {
    const { opened } = await desktop(withoutDialog);
    const arrival = opened.page.waitForEvent('download');
    await write(opened);
    isTheReport(readFileSync(await (await arrival).path()));
    await told(opened, /Đã gửi “Báo cáo 6 tháng đầu năm 2021\.docx” sang thư mục Tải xuống/);
    await opened.pane.locator('#other-way summary').click();
    await told(opened, /lưu sổ tính, mở Word, vào Khớp Số › Tạo báo cáo/);
  });

  it("opens the system's browser from a desktop Office, whose page writes the same report from the saved workbook", async () => {
    const { opened, asked } = await desktop(withoutDialog, true);
    await write(opened);
    await opened.pane.locator('#other-way summary').click();
    await opened.pane.locator('#other-window').click();
    await told(opened, /Trình duyệt đang mở Khớp Số/);
    const address = `${browser.harness.serving.address}/taskpane/taskpane.html?browser=1&lang=vi`;
    await until(() => Promise.resolve(JSON.stringify(asked).includes(address)), 'the host was given the address');
    await opened.close();
    const there = await browser.harness.openPlain(new URL(address).search, { before: withoutDialog });
    await there.pane
      .locator('#report-books')
      .setInputFiles({ name: SAMPLE, mimeType: 'application/octet-stream', buffer: Buffer.from(sample(SAMPLE)) });
    await there.pane.locator('#write').click();
    const [download] = await Promise.all([
      there.page.waitForEvent('download'),
      there.pane.locator('#write-anyway').click(),
    ]);
    isTheReport(readFileSync(await download.path()));
  });

  it('hands the file to a window of the browser proper where the frame may not download', async () => {
    const opened = await browser.harness.openWorkbench({
      book: SAMPLE,
      before: async (page) => {
        await sandboxed('allow-popups allow-popups-to-escape-sandbox')(page);
        await withoutDialog(page);
      },
    });
    await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
    let downloads = 0;
    opened.page.on('download', () => {
      downloads += 1;
    });
    await write(opened);
    await opened.pane.locator('#other-way summary').click();
    const [other] = await Promise.all([
      opened.page.context().waitForEvent('page'),
      opened.pane.locator('#other-window').click(),
    ]);
    await told(opened, /Tệp đã sang cửa sổ vừa mở/);
    await opened.shoot('delivery-handed');
    await other.locator('#save-handed').waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([other.waitForEvent('download'), other.locator('#save-handed').click()]);
    assert.equal(download.suggestedFilename(), REPORT);
    isTheReport(readFileSync(await download.path()));
    assert.equal(downloads, 0);
    assert.deepEqual(opened.trouble.outside, []);
  });

  it('gives the address in words where the frame may open no window either', async () => {
    const opened = await browser.harness.openWorkbench({
      book: SAMPLE,
      before: async (page) => {
        await sandboxed('')(page);
        await withoutDialog(page);
      },
    });
    await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
    await write(opened);
    await opened.pane.locator('#other-way summary').click();
    await opened.pane.locator('#other-window').click();
    await told(opened, /Office không cho mở cửa sổ.*taskpane\.html\?browser=1&lang=vi/s);
    await opened.shoot('delivery-blocked');
    assert.deepEqual(await violations(opened), []);
  });
});
