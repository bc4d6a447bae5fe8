/** The whole flow on the page: three departments hand in, a secretary sends one back by its cell and approves; axe clean. */
import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { catalogue } from '../../src/engine';
import { startServer, type Running } from '../../src/server';
import { bodiesOf, importBodies } from '../../src/server/bodies/import-bodies';
import type { DemoForm } from '../../src/server/demo/demo-books';
import { keptPassword } from '../../src/server/people/passwords';
import { openStore } from '../../src/server/store';
import { violations } from '../support/axe';
import { buildPages } from '../support/browser';
import { launchBrowser } from '../support/chromium';
import { bookOf, COST, HERE, PASSWORD, PERIOD } from '../support/server-rig';

const BODY = 'UBND tỉnh Bình An';
const DEPARTMENTS: readonly (readonly [login: string, name: string, form: DemoForm])[] = [
  ['taichinh', 'Sở Tài chính', 'budget-revenue'],
  ['nongnghiep', 'Sở Nông nghiệp và Môi trường', 'crops'],
  ['xaydung', 'Sở Xây dựng', 'budget-expenditure'],
];

/** A data folder with the three departments, their heads and a secretary. */
async function furnish(data: string): Promise<void> {
  const departments = DEPARTMENTS.map(([, name, form]) => `      - { name: ${name}, forms: [${form}] }\n`).join('');
  const store = await openStore(data);
  const yaml = `bodies:\n  - name: ${BODY}\n    departments:\n${departments}`;
  await importBodies(store, bodiesOf(yaml, catalogue), { person: '', at: '2025-07-01T00:00:00.000Z' });
  const units = await store.units.all();
  const password = await keptPassword(PASSWORD, COST);
  await store.change(async (tables) => {
    await tables.units.openPeriod(PERIOD, '2025-07-01T00:00:00.000Z');
    for (const [login, name] of [...DEPARTMENTS, ['thuky', ''] as const]) {
      const unit = units.find((each) => each.name === name)?.id ?? null;
      const role = unit === null ? 'secretary' : 'head';
      await tables.people.put({ id: login.padEnd(32, '0'), login, name: login, role, unit, password, active: 1 });
    }
  });
  await store.close();
}

describe('the page of submissions', () => {
  let folder = '';
  let running: Running;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  before(async () => {
    buildPages();
    folder = await mkdtemp(join(tmpdir(), 'khopso-page-'));
    await furnish(folder);
    running = await startServer({
      ...{ data: folder, listen: '127.0.0.1:0', demo: false, version: '0.0.0', log: () => undefined },
      ...{ reader: HERE, cost: COST },
      site: { pane: null, pages: join(__dirname, '../../dist/pages'), guides: join(__dirname, '../../docs/huong-dan') },
    });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // A refusal is an answer: the browser writes it down, the page says it in words.
      if (message.type() === 'error' && !/status of (?:401|422)/.test(message.text())) errors.push(message.text());
    });
  });
  after(async () => {
    await browser.close();
    await running.close();
    await rm(folder, { recursive: true });
  });

  async function signIn(login: string): Promise<void> {
    await page.context().clearCookies();
    await page.goto(`${running.address}/pages/`);
    await page.reload();
    await page.getByLabel('Tên đăng nhập').fill(login);
    await page.getByLabel('Mật khẩu').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.locator('table').waitFor();
  }

  async function handIn(name: string, book: Uint8Array): Promise<string> {
    await page.getByRole('link', { name: `Nộp sổ của ${name}` }).click();
    await page.getByLabel('Tệp Excel').setInputFiles({ name: 'bieu.xlsx', mimeType: '', buffer: Buffer.from(book) });
    await page.getByRole('button', { name: 'Nộp chính thức' }).click();
    await page.locator('.receipt, .refused').waitFor();
    return page.locator('.receipt, .refused').innerText();
  }

  const book = (at: number, given: object = {}): Promise<Uint8Array> => {
    const [, department = '', form = 'crops'] = DEPARTMENTS[at] ?? [];
    return bookOf({ body: BODY, department, forms: [form], seed: at + 3, ...given });
  };
  const isClean = async (): Promise<void> => {
    assert.deepEqual(await violations({ pane: page.mainFrame() }), []);
  };
  const states = (): Promise<string[]> => page.locator('tbody .chip').allInnerTexts();

  it('hand in, be refused with the cell, hand in again', async () => {
    await page.goto(running.address);
    await page.getByLabel('Tên đăng nhập').waitFor();
    await isClean();
    for (const [at, [login, name]] of DEPARTMENTS.entries()) {
      await signIn(login);
      if (at === 0) {
        const refused = await handIn(`${name}, ${BODY}`, await book(at, { slip: true }));
        assert.match(refused, /còn 1 điều phải sửa; hệ thống chưa nhận gì\.\s+Biểu 94!D7: .*lệch 100/);
        await isClean();
        await page.getByRole('link', { name: 'Về bảng' }).click();
      }
      assert.match(
        await handIn(`${name}, ${BODY}`, await book(at)),
        /đã nhận bản 1 lúc .* Mã kiểm chứng: [0-9a-f]{64}/,
      );
    }
  });

  it('the secretary sends one back by its cell and approves the others; the department sees where', async () => {
    await signIn('thuky');
    assert.deepEqual(await states(), ['đã nộp', 'đã nộp', 'đã nộp']);
    await isClean();
    await page.getByRole('link', { name: /của Sở Tài chính/ }).click();
    await page.getByRole('button', { name: 'Thêm nhận xét' }).click();
    await page.getByLabel('Trang').fill('Biểu 94');
    await page.getByLabel('Ô', { exact: true }).fill('d8');
    await page.getByLabel('Nhận xét', { exact: true }).fill('Xem lại số thu');
    await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await page.getByText('Xem lại số thu').waitFor();
    await isClean();
    for (const [, name] of DEPARTMENTS.slice(1)) {
      await page.getByRole('link', { name: 'Về bảng' }).click();
      await page.getByRole('link', { name: new RegExp(`của ${name}`) }).click();
      await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
      await page.locator('.chip.approved').first().waitFor();
    }
    await signIn('taichinh');
    await page.getByRole('link', { name: /: trả lại$/ }).click();
    assert.equal(await page.getByText('Xem lại số thu').innerText(), 'Biểu 94!D8: Xem lại số thu');
    await page.getByRole('link', { name: 'Về bảng' }).click();
    assert.match(await handIn(`Sở Tài chính, ${BODY}`, await book(0, { seed: 40 })), /đã nhận bản 2/);
  });

  it('compared by cell, approved; in English too', async () => {
    await signIn('thuky');
    await page.getByRole('link', { name: /của Sở Tài chính/ }).click();
    await page.getByRole('button', { name: 'So với bản trước' }).click();
    await page.getByRole('heading', { name: 'Khác bản 1:' }).waitFor();
    assert.ok((await page.locator('tbody th').allInnerTexts()).includes('D8'));
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await page.locator('.chip.approved').first().waitFor();
    await page.getByRole('link', { name: 'Về bảng' }).click();
    await page.locator('table').waitFor();
    await page.getByRole('button', { name: 'VI / EN' }).click();
    await page.getByRole('heading', { name: 'Submissions' }).waitFor();
    assert.deepEqual(await states(), ['approved', 'approved', 'approved']);
    await page.getByRole('link', { name: 'Reminders' }).click();
    await page.getByText('Nobody owes anything.').waitFor();
    await page.goto(`${running.address}/huong-dan/may-chu.md`);
    await page.getByRole('heading', { name: 'Máy chủ nộp biểu' }).waitFor();
    await isClean();
    assert.deepEqual(errors, []);
  });
});
