/** The whole flow: three departments hand in from Excel, a secretary sends one back by its cell and approves on the page; axe clean. */
import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cellName } from '../../src/core/cell-address';
import { catalogue } from '../../src/engine';
import type { EmulatedExcel } from '../../src/office-emulator';
import { startServer, type Running } from '../../src/server';
import { bodiesOf, importBodies } from '../../src/server/bodies/import-bodies';
import type { DemoForm } from '../../src/server/demo/demo-books';
import { keptPassword } from '../../src/server/people/passwords';
import { openStore } from '../../src/server/store';
import { violations } from '../support/axe';
import { BrowserHarness, until, type Opened } from '../support/browser';
import { excelWithFile } from '../support/excel-with-file';
import { bookOf, COST, HERE, PASSWORD, PERIOD } from '../support/server-rig';

const DIST = join(__dirname, '../../dist');
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
    for (const [login, name] of [...DEPARTMENTS, ['thuky', ''] as const, ['quantri', ''] as const]) {
      const unit = units.find((each) => each.name === name)?.id ?? null;
      const role = unit !== null ? 'head' : login === 'thuky' ? 'secretary' : 'administrator';
      await tables.people.put({ id: login.padEnd(32, '0'), login, name: login, role, unit, password, active: 1 });
    }
  });
  await store.close();
}

describe('the page of submissions', () => {
  let folder = '';
  let running: Running;
  let harness: BrowserHarness;
  let page: Page;
  const errors: string[] = [];
  before(async () => {
    harness = await BrowserHarness.start();
    folder = await mkdtemp(join(tmpdir(), 'khopso-page-'));
    await furnish(folder);
    running = await startServer({
      ...{ data: folder, listen: '127.0.0.1:0', demo: false, version: '0.0.0', log: () => undefined },
      ...{ reader: HERE, cost: COST },
      site: {
        pane: join(DIST, 'taskpane'),
        pages: join(DIST, 'pages'),
        guides: join(__dirname, '../../docs'),
      },
    });
    page = await harness.browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // A refusal is an answer: the browser writes it down, the page says it in words.
      if (message.type() === 'error' && !/status of (?:401|409|422)/.test(message.text())) errors.push(message.text());
    });
  });
  after(async () => {
    await harness.stop();
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

  interface Desk extends Opened {
    readonly excel: EmulatedExcel;
  }

  /** The same in Excel on the web, where the pane stands in a frame. */
  async function webExcelOf(bytes: Uint8Array): Promise<Opened> {
    const opened = await harness.openWorkbench({
      ...{ base: `${running.address}/taskpane`, bytes: { file: 'bieu.xlsx', bytes } },
    });
    await opened.pane.getByRole('tab', { name: 'Nộp' }).click();
    await opened.pane.locator('#seal').waitFor();
    return opened;
  }

  /** A department's Excel with its workbook open and the pane at "Nộp", nobody signed in. */
  async function excelOf(bytes: Uint8Array, dialogs = false): Promise<Desk> {
    const excel = await excelWithFile(bytes, 'bieu.xlsx');
    const base = `${running.address}/taskpane`;
    const opened = await harness.openDesktop(excel.host, { base, view: 'submit', dialogs });
    await opened.pane.locator('#seal').waitFor();
    return { ...opened, excel };
  }

  async function signInHere({ pane }: Opened, login: string): Promise<void> {
    await pane.locator('#sign-in-here').click();
    await pane.getByLabel('Tên đăng nhập').fill(login);
    await pane.getByLabel('Mật khẩu').fill(PASSWORD);
    await pane.locator('#sign-in').click();
    await pane.locator('#signed-in').waitFor();
  }

  /** Sealed, sent; the version of the receipt and its digest. */
  async function sealAndHandIn({ pane, trouble }: Opened): Promise<readonly (string | null)[]> {
    await pane.locator('#preparer input').fill('Nguyễn Văn A');
    await pane.locator('#seal').click();
    await pane.locator('#seal-state[data-state="intact"]').waitFor();
    await until(
      async () => pane.locator('#hand-in:not([aria-disabled])').isVisible(),
      'a sealed workbook may be handed in',
    );
    await pane.locator('#hand-in').click();
    await pane.locator('#receipt').waitFor();
    // Whoever is not signed in yet is told so by 401, which the browser writes down.
    assert.deepEqual([trouble.errors.filter((line) => !line.includes('status of 401')), trouble.outside], [[], []]);
    const receipt = pane.locator('#receipt');
    return [await receipt.getAttribute('data-version'), await pane.locator('#receipt-digest').textContent()];
  }

  const selected = ({ excel }: Desk): string =>
    `${excel.book.active.name}!${cellName(excel.book.selection.top, excel.book.selection.left)}`;

  it('on the page a workbook with a mistake is refused with its cell', async () => {
    await page.goto(running.address);
    await page.getByLabel('Tên đăng nhập').waitFor();
    await isClean();
    await signIn('taichinh');
    const refused = await handIn(`Sở Tài chính, ${BODY}`, await book(0, { slip: true }));
    assert.match(refused, /còn 1 điều phải sửa; hệ thống chưa nhận gì\.\s+Biểu 94!D7: .*lệch 100/);
    await isClean();
  });

  it('from Excel: sign in in a window, see what is due, seal, hand in, get the receipt', async () => {
    const desk = await excelOf(await book(0), true);
    const { pane } = desk;
    const opening = desk.page.context().waitForEvent('page');
    await pane.locator('#sign-in-window').click();
    const dialog = await opening;
    await dialog.getByLabel('Tên đăng nhập').fill('taichinh');
    await dialog.getByLabel('Mật khẩu').fill('sai');
    await dialog.locator('#sign-in').click();
    await dialog.getByText('mật khẩu không đúng').waitFor();
    assert.deepEqual(await violations({ pane: dialog.mainFrame() }), []);
    await dialog.getByLabel('Mật khẩu').fill(PASSWORD);
    await dialog.locator('#sign-in').click();
    assert.equal(await pane.locator('#signed-in').innerText(), 'taichinh (người nộp)');
    await until(() => Promise.resolve(dialog.isClosed()), 'the pane closes the window');
    assert.match(await pane.locator('#due').innerText(), /chưa nộp.*có trong sổ này/s);
    assert.equal(await pane.locator('#hand-in').getAttribute('aria-disabled'), 'true', 'nothing unsealed is handed in');
    await desk.shoot('handing-in-due');
    const [version, digest] = await sealAndHandIn(desk);
    assert.match(`${String(version)} ${String(digest)}`, /^1 [0-9a-f]{64}$/);
    assert.match(await pane.locator('#due').innerText(), /đã nộp, chờ duyệt/);
    assert.deepEqual(await violations({ pane }), []);
    await desk.shoot('handing-in-receipt');
    await desk.close();
  });

  it('the other departments sign in in the pane, one of them in Excel on the web', async () => {
    for (const at of [1, 2]) {
      const desk = await (at === 1 ? excelOf : webExcelOf)(await book(at));
      await signInHere(desk, DEPARTMENTS[at]?.[0] ?? '');
      assert.equal((await sealAndHandIn(desk))[0], '1');
      await desk.shoot(`handing-in-${at === 1 ? 'desktop' : 'web'}`);
      await desk.close();
    }
  });

  it('the secretary sends one back by its cell and approves the others; the department sees where', async () => {
    await signIn('thuky');
    assert.deepEqual(await states(), ['đã nộp', 'đã nộp', 'đã nộp']);
    await isClean();
    await page.getByRole('button', { name: 'Tổng hợp các đơn vị' }).click();
    await page.getByText('Chưa có đơn vị nào bên dưới nộp sổ').waitFor();
    await page.getByRole('button', { name: 'Khóa kỳ' }).click();
    await page.getByText('Còn 0 biểu chưa nộp, 3 biểu đã nộp chưa duyệt. Khóa kỳ 6 tháng đầu năm 2025?').waitFor();
    await isClean();
    await page.getByRole('button', { name: 'Thôi' }).click();
    await page.getByRole('button', { name: 'Khóa kỳ' }).waitFor();
    assert.equal(await page.getByText('Kỳ này đã khóa').count(), 0);
    await page.getByRole('link', { name: 'Mâu thuẫn số liệu' }).click();
    await page.getByText('Không thấy mâu thuẫn nào.').nth(1).waitFor();
    await isClean();
    await page.getByRole('link', { name: 'Về bảng' }).click();
    await page.getByRole('link', { name: /của Sở Tài chính/ }).click();
    await page.getByRole('button', { name: 'Thêm nhận xét' }).click();
    await page.getByLabel('Trang').selectOption('Biểu 94');
    await page.getByLabel('Ô', { exact: true }).fill('d8');
    await page.getByLabel('Nhận xét', { exact: true }).fill('Xem lại số thu');
    await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await page.getByText('Xem lại số thu').waitFor();
    await page.getByText('Đã trả lại; nơi nộp thấy lý do').waitFor();
    assert.equal(await page.getByRole('button', { name: 'So với bản trước' }).count(), 0, 'there is no version before');
    await isClean();
    await page.getByRole('link', { name: 'Về bảng' }).click();
    await page.getByLabel('Trạng thái').selectOption('submitted');
    await page.getByText('2 trong 3 đơn vị').waitFor();
    for (const [at, [, name]] of DEPARTMENTS.slice(1).entries()) {
      await page.getByRole('link', { name: new RegExp(`của ${name}`) }).click();
      await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
      await page.getByText('Đã duyệt.').waitFor();
      await page.locator('.chip.approved').first().waitFor();
      await page.getByRole('link', { name: 'Về bảng' }).click();
      // Whoever looks for what waits for approval finds the rest of it again.
      await page.getByText(`${String(1 - at)} trong 3 đơn vị`).waitFor();
    }
    await signIn('taichinh');
    await page.getByRole('link', { name: /Nộp sổ của/ }).click();
    await page.getByRole('link', { name: /xem nhận xét/ }).click();
    await page.getByText('Biểu 94!D8: Xem lại số thu').waitFor();
    const desk = await excelOf(await book(0, { seed: 40 }));
    await signInHere(desk, 'taichinh');
    await desk.pane.locator('#sent-back').waitFor();
    assert.match(await desk.pane.locator('#remarks').innerText(), /^Biểu 94!D8 Xem lại số thu$/);
    await desk.shoot('handing-in-sent-back');
    assert.deepEqual(await violations(desk), []);
    await desk.pane.locator('#remarks .cell-link').click();
    await until(() => Promise.resolve(selected(desk) === 'Biểu 94!D8'), 'the remark leads to its cell');
    assert.equal((await sealAndHandIn(desk))[0], '2');
    await desk.close();
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
    await page.getByRole('button', { name: 'Lock the period', exact: true }).click();
    await page.locator('.asked').getByRole('button', { name: 'Lock the period' }).click();
    await page.getByRole('button', { name: 'Unlock the period' }).waitFor();
    await page.locator('.chip.locked').first().waitFor();
    assert.deepEqual(await states(), ['locked', 'locked', 'locked']);
    await page.getByRole('link', { name: 'Reminders' }).click();
    await page.getByText('Nobody owes anything.').waitFor();
    await page.getByRole('button', { name: 'VI / EN' }).click();
    await page.goto(`${running.address}/huong-dan/may-chu.md`);
    await page.getByRole('heading', { name: 'Máy chủ nộp biểu' }).waitFor();
    await isClean();
    assert.deepEqual(errors, []);
  });

  it('the administrator reads who did what to whose workbook, in words', async () => {
    await signIn('quantri');
    await page.getByRole('link', { name: 'Nhật ký' }).click();
    const rows = page.getByRole('region', { name: 'Nhật ký' }).locator('tbody tr');
    await rows.first().waitFor();
    const told = (await rows.allInnerTexts()).map((row) => row.replaceAll('\t', ' | '));
    assert.match(told[0] ?? '', /quantri \| đăng nhập \| quantri \(quantri\)$/);
    const about = (deed: string): readonly string[] => told.filter((row) => row.includes(deed));
    assert.match(about('trả lại sổ')[0] ?? '', /thuky \| trả lại sổ \| Sở Tài chính, .*6 tháng đầu năm 2025, bản 1$/);
    assert.match(about('khóa kỳ')[0] ?? '', /thuky \| khóa kỳ \| 6 tháng đầu năm 2025$/);
    assert.match(about('nạp cây cơ quan')[0] ?? '', /máy chủ \| nạp cây cơ quan/);
    // All of it on one page: nothing earlier is offered.
    assert.equal(await page.getByRole('button', { name: 'Xem các mục trước' }).count(), 0);
    await isClean();
    assert.deepEqual(errors, []);
  });
});
