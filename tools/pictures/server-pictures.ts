/** The pictures of docs/huong-dan/may-chu.md: the page of submissions over the demo set, in a folder that goes afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeXlsx } from '../../src/hosts/xlsx-file';
import { startServer } from '../../src/server';
import { demoBook } from '../../src/server/demo/demo-books';
import { DEMO_PASSWORD } from '../../src/server/demo/demo-set';
import { HERE } from '../../test/support/server-rig';
import type { BrowserHarness } from '../../test/support/browser';
import type { Picture } from './main';

const DIST = join(__dirname, '../../dist');

/** A picture taken while a server with the demo set runs. */
const beside =
  (take: (harness: BrowserHarness, address: string, file: string) => Promise<void>): Picture =>
  async (harness, file) => {
    const folder = mkdtempSync(join(tmpdir(), 'khopso-hinh-'));
    const site = { pane: join(DIST, 'taskpane'), pages: join(DIST, 'pages'), guides: null };
    const running = await startServer({
      ...{ data: folder, listen: '127.0.0.1:0', demo: true, version: '', log: () => undefined, site, reader: HERE },
    });
    await take(harness, running.address, file);
    await running.close();
    rmSync(folder, { recursive: true });
    return true;
  };

/** The page of somebody signed in, after `act`. */
const page = (login: string, act: (page: Page) => Promise<void>): Picture =>
  beside(async (harness, address, file) => {
    const opened = await harness.browser.newPage({ viewport: { width: 1200, height: 640 }, locale: 'vi-VN' });
    await opened.goto(address);
    await opened.getByLabel('Tên đăng nhập').fill(login);
    await opened.getByLabel('Mật khẩu').fill(DEMO_PASSWORD);
    await opened.getByRole('button', { name: 'Đăng nhập' }).click();
    await opened.locator('table').waitFor();
    await act(opened);
    await opened.screenshot({ path: file });
    await opened.close();
  });

/** The pane in Excel, signed in where a workbook was sent back: what is due, the remark at its cell. */
const pane: Picture = beside(async (harness, address, file) => {
  const sentBack = { body: 'UBND xã Long Sơn', department: '', year: 2025, seed: 11 };
  const bytes = await writeXlsx(demoBook({ ...sentBack, forms: ['budget-revenue', 'crops'] }));
  const opened = await harness.openWorkbench({
    ...{ base: `${address}/taskpane`, bytes: { file: 'bieu-2025.xlsx', bytes }, width: 1280, height: 820 },
  });
  const at = opened.pane;
  await at.getByRole('tab', { name: 'Nộp' }).click();
  await at.locator('#sign-in-here').click({ timeout: 60_000 });
  await at.getByLabel('Tên đăng nhập').fill('xa09');
  await at.getByLabel('Mật khẩu').fill(DEMO_PASSWORD);
  await at.locator('#sign-in').click();
  await at.locator('#remarks .cell-link').first().click({ timeout: 60_000 });
  await at.locator('#signed-in').evaluate((part) => {
    part.scrollIntoView({ block: 'start' });
  });
  await opened.page.waitForTimeout(600);
  await opened.page.screenshot({ path: file });
  await opened.close();
});

async function refused(opened: Page): Promise<void> {
  const book = demoBook({
    body: 'UBND xã Kim Long',
    department: '',
    year: 2025,
    forms: ['crops'],
    seed: 3,
    slip: true,
  });
  await opened.getByRole('link', { name: /Nộp sổ/ }).click();
  const buffer = Buffer.from(await writeXlsx(book));
  await opened.getByLabel('Tệp Excel').setInputFiles({ name: 'kim-long.xlsx', mimeType: '', buffer });
  await opened.getByRole('button', { name: 'Nộp chính thức' }).click();
  await opened.locator('.refused').waitFor();
}

async function remarked(opened: Page): Promise<void> {
  await opened.getByRole('link', { name: /Thu ngân sách của UBND xã Long Sơn/ }).click();
  await opened.getByRole('heading', { name: 'Nhận xét của thư ký' }).waitFor();
}

async function accounts(opened: Page): Promise<void> {
  await opened.getByRole('link', { name: 'Tài khoản' }).click();
  await opened.getByLabel('Tên đăng nhập').fill('ha.tk');
  await opened.getByLabel('Họ tên').fill('Nguyễn Thị Hà');
  await opened.getByLabel('Vai').selectOption('secretary');
  await opened.getByRole('button', { name: 'Lập tài khoản' }).click();
  await opened.getByText('chỉ hiện lần này').waitFor();
}

async function log(opened: Page): Promise<void> {
  await opened.getByRole('link', { name: 'Nhật ký' }).click();
  await opened.getByRole('region', { name: 'Nhật ký' }).waitFor();
}

export const SERVER_PICTURES: Readonly<Record<string, Picture>> = {
  'may-chu-bang': page('thuky', () => Promise.resolve()),
  'may-chu-tu-choi': page('xa08', refused),
  'may-chu-tra-lai': page('thuky', remarked),
  'may-chu-tai-khoan': page('quantri', accounts),
  'may-chu-nhat-ky': page('quantri', log),
  'nop-len-may-chu': pane,
};
