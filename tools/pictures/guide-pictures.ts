/** The pictures of docs/huong-dan: the workbench with the sample, at the moment that the guide speaks of. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserHarness, Opened, WorkbenchOptions } from '../../test/support/browser';
import type { Picture } from './main';

const SAMPLES = join(__dirname, '../../samples/quang-tri-2021-h1');
const BUDGET = 'tai-chinh.xlsx';
/** The workbench's name for all samples as one workbook. */
const ALL = 'tong-hop.xlsx';

/** A picture of the workbench after `act`. */
const workbench =
  (options: WorkbenchOptions, act: (opened: Opened) => Promise<void>): Picture =>
  async (harness, file) => {
    const opened = await harness.openWorkbench({ width: 1440, height: 820, ...options });
    await act(opened);
    await settled(opened);
    await opened.page.screenshot({ path: file });
    await opened.close();
    return true;
  };

/** Long enough for the drawing of a click to end. */
const settled = (opened: Opened): Promise<void> => opened.page.waitForTimeout(600);
const card = (opened: Opened): ReturnType<Opened['pane']['locator']> =>
  opened.pane.locator('li.card.error[data-cell="D11"]');

/** The sample's one error with its cell selected, which shows its sheet. */
async function atTheError(opened: Opened): Promise<void> {
  await card(opened).waitFor({ timeout: 60_000 });
  await card(opened).locator('.card-head .cell-link').click();
}

const turnTo = (opened: Opened, view: 'forms' | 'submit' | 'report'): Promise<void> =>
  opened.pane.locator(`#tab-${view}`).click();

async function writeReport(opened: Opened): Promise<void> {
  await opened.pane.locator('li.card').first().waitFor({ timeout: 60_000 });
  await turnTo(opened, 'report');
  await opened.pane.locator('#write').click({ timeout: 60_000 });
  await opened.pane.locator('#write-anyway').click();
  await opened.page.locator('#paper .docx-wrapper').waitFor({ timeout: 60_000 });
}

/** The first page of the report as LibreOffice prints it. */
async function firstPage(harness: BrowserHarness, file: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'khopso-hinh-'));
  const opened = await harness.openWorkbench({ book: ALL });
  try {
    await writeReport(opened);
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.locator('#paper-save').click(),
    ]);
    await download.saveAs(join(folder, 'bao-cao.docx'));
    const run = (command: string, args: readonly string[]): boolean =>
      spawnSync(command, args, { cwd: folder, stdio: 'ignore' }).status === 0;
    if (
      !run('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        'bao-cao.docx',
      ])
    )
      return false;
    // Before it stands the internal page of what is still wrong in the samples.
    if (!run('pdftoppm', ['-png', '-r', '75', '-f', '2', '-l', '2', 'bao-cao.pdf', 'trang'])) return false;
    const page = readdirSync(folder).find((name) => /^trang.*\.png$/.test(name));
    if (page === undefined) return false;
    copyFileSync(join(folder, page), file);
    return true;
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const GUIDE_PICTURES: Readonly<Record<string, Picture>> = {
  'ban-lam-viec': workbench({ book: BUDGET }, atTheError),
  'kiem-tra': workbench({ book: BUDGET, height: 860 }, async (opened) => {
    await atTheError(opened);
    await card(opened).locator('summary').first().click();
    await card(opened).scrollIntoViewIfNeeded();
  }),
  bieu: workbench({ book: BUDGET }, async (opened) => {
    await atTheError(opened);
    await turnTo(opened, 'forms');
    await opened.pane.locator('#insert-form').waitFor();
  }),
  nop: workbench({ book: BUDGET }, async (opened) => {
    await atTheError(opened);
    await turnTo(opened, 'submit');
    await opened.pane.locator('#blockers').waitFor();
  }),
  'tiep-nhan': workbench({ book: BUDGET, height: 860 }, async (opened) => {
    await atTheError(opened);
    await turnTo(opened, 'submit');
    await opened.pane
      .locator('#intake-files')
      .setInputFiles([BUDGET, 'kinh-te.xlsx', 'thanh-tra.xlsx'].map((name) => join(SAMPLES, name)));
    await opened.pane.locator('#matrix').waitFor();
    await opened.pane.locator('#matrix').scrollIntoViewIfNeeded();
  }),
  'ai-phai-nop': workbench({ book: BUDGET, height: 820 }, async (opened) => {
    await atTheError(opened);
    await turnTo(opened, 'submit');
    const choose = (button: string, files: readonly string[]): Promise<void> =>
      opened.pane.locator(button).setInputFiles(files.map((name) => join(SAMPLES, name)));
    await choose('#intake-files', [BUDGET, 'kinh-te.xlsx']);
    await opened.pane.locator('#matrix').waitFor();
    await choose('#roster-last', [BUDGET, 'kinh-te.xlsx', 'noi-vu.xlsx', 'thanh-tra.xlsx']);
    await opened.pane.locator('#roster li').first().waitFor({ timeout: 60_000 });
    await opened.pane.locator('#roster-due input').fill('20/6/2021');
    await opened.pane.locator('#roster').evaluate((list) => {
      list.scrollIntoView({ block: 'center' });
    });
  }),
  'bao-cao': workbench({ book: ALL, width: 1600, height: 940 }, writeReport),
  'trang-bao-cao': firstPage,
  word: workbench({ document: 'bao-cao-6-thang-dau-nam-2021.docx', height: 860 }, async (opened) => {
    await opened.pane.locator('text=70.067').first().click({ timeout: 60_000 });
  }),
};
