/** The pane beside a workbook, in a browser, over the real office.js and the emulated hosts, in both languages. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openInExcel } from '../../src/office-emulator';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { traceReport } from '../../src/hosts/docx-file';
import { BrowserHarness, sample, until, type Opened } from '../support/browser';

const AXE = readFileSync(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const SAMPLES = join(__dirname, '../../samples/quang-tri-2021-h1');

interface Axe {
  readonly axe: { run(node: Document, options: object): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }> };
}

/** Violations of WCAG 2.2 A and AA and of good practice, each with its first element. */
async function violations({ pane }: Opened): Promise<string[]> {
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const { violations: found } = await (window as unknown as Axe).axe.run(document, {});
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}

const WORDS = {
  vi: { tabs: { forms: 'Biểu', submit: 'Nộp', report: 'Báo cáo' }, error: 'Lỗi', why: 'Phép tính và ô đáng ngờ', waive: 'Chấp nhận có lý do…' },
  en: { tabs: { forms: 'Sheets', submit: 'Submit', report: 'Report' }, error: 'Error', why: 'Arithmetic and suspect cells', waive: 'Accept with a reason…' },
} as const;

for (const lang of ['vi', 'en'] as const) {
  const words = WORDS[lang];

  describe(`the pane in Excel on the web (${lang})`, function () {
    this.timeout(180_000);
    let harness: BrowserHarness;
    let opened: Opened;
    const card = (): ReturnType<Opened['pane']['locator']> => opened.pane.locator('li.card.error[data-cell="D11"]');
    const tab = (view: keyof typeof words.tabs): Promise<void> => opened.pane.locator(`#tab-${view}`).click();
    const typeInto = async (cell: string, text: string): Promise<void> => {
      await opened.page.locator('[role="tab"]', { hasText: 'Biểu 95' }).click();
      await opened.page.locator(`.grid-cell[data-cell="${cell}"]`).click();
      await opened.page.keyboard.type(text);
      await opened.page.keyboard.press('Enter');
    };

    before(async () => { harness = await BrowserHarness.start(); });
    after(async () => { await harness.stop(); });
    beforeEach(async () => {
      opened = await harness.openWorkbench({ book: 'tai-chinh.xlsx', lang });
      await card().waitFor({ timeout: 60_000 });
      if (lang === 'en') await opened.pane.locator('#language').click();
      await opened.pane.locator('#tab-report', { hasText: words.tabs.report }).waitFor();
    });
    afterEach(async () => {
      assert.deepEqual(opened.trouble.outside, [], 'no request leaves the origin');
      assert.deepEqual(opened.trouble.errors, [], 'no console error');
      await opened.close();
    });

    it('shows the sample\'s one error with its arithmetic and suspects, and every view is free of axe violations', async () => {
      assert.equal(await opened.pane.locator('li.card.error').count(), 1);
      assert.equal(await opened.pane.locator('[data-summary="errors"] dd').textContent(), '1');
      await card().locator('summary', { hasText: words.why }).click();
      assert.match((await card().locator('table.arithmetic').textContent()) ?? '', lang === 'vi' ? /70\.067.*59\.233.*11\.017.*70\.250/s : /70,067.*59,233.*11,017.*70,250/s);
      assert.ok(await card().locator('ol.suspects li').count() >= 1);
      await opened.shoot(`pane-check-${lang}`);
      assert.deepEqual(await violations(opened), []);
      for (const view of ['forms', 'submit', 'report'] as const) {
        await tab(view);
        await opened.pane.locator({ forms: '#insert-form', submit: '#intake-files', report: '#preview' }[view]).waitFor();
        await opened.shoot(`pane-${view}-${lang}`);
        assert.deepEqual(await violations(opened), [], view);
      }
    });

    it('goes to the cell, repairs it, checks again, and undoes', async () => {
      await card().locator('.card-head .cell-link').click();
      await until(async () => (await opened.page.locator('.grid-cell.selected, .grid-cell[aria-selected="true"]').first().getAttribute('data-cell')) === 'D11', 'D11 is selected');
      await card().locator('summary', { hasText: words.why }).click();
      await card().locator('ol.suspects li', { hasText: 'D11' }).locator('fluent-button').first().click();
      await opened.pane.locator('#undo').waitFor();
      await until(async () => (await opened.pane.locator('[data-code="mismatch"][data-check="total-equals-parts"]').count()) === 0, 'the sum holds');
      await opened.shoot(`pane-repaired-${lang}`);
      await opened.pane.locator('#undo').click();
      await card().waitFor();
      assert.equal(await opened.pane.locator('#undo').count(), 0);
    });

    it('waives with a reason and a name, and reopens when a figure changes', async () => {
      await card().locator('summary', { hasText: words.waive }).click();
      const fields = card().locator('details.waive fluent-text-input input');
      await fields.nth(0).fill('Chờ Kho bạc xác nhận');
      await fields.nth(1).fill('Trần Thị B');
      await card().locator('.waive-button').click();
      await until(async () => (await opened.pane.locator('li.card.error').count()) === 0, 'the error is accepted');
      await opened.shoot(`pane-waived-${lang}`);
      await typeInto('D12', '59234');
      await opened.pane.locator('li.card.error .reopened').waitFor();
      await opened.shoot(`pane-reopened-${lang}`);
      assert.deepEqual(await violations(opened), []);
    });

    it('says what blocks a submission, seals, and shows the seal broken at the cell that changed', async () => {
      await tab('submit');
      await opened.pane.locator('#blockers').waitFor();
      await typeInto('D11', '70250');
      await typeInto('E11', '51,9');
      await until(async () => (await opened.pane.locator('#blockers').count()) === 0, 'nothing blocks');
      await opened.pane.locator('#preparer input').fill('Nguyễn Văn A');
      await opened.pane.locator('#seal').click();
      await opened.pane.locator('#seal-state[data-state="intact"]').waitFor();
      await opened.shoot(`pane-sealed-${lang}`);
      await typeInto('D12', '59234');
      await opened.pane.locator('#seal-state[data-state="broken"]').waitFor();
      assert.match((await opened.pane.locator('#breaches').textContent()) ?? '', /D12/);
      await opened.shoot(`pane-seal-broken-${lang}`);
      assert.deepEqual(await violations(opened), []);
    });

    it('takes in three workbooks, lays them side by side, and merges them into one file', async () => {
      await tab('submit');
      await opened.pane.locator('#intake-files').setInputFiles(['tai-chinh.xlsx', 'kinh-te.xlsx', 'thanh-tra.xlsx'].map((file) => join(SAMPLES, file)));
      await opened.pane.locator('#matrix').waitFor();
      assert.equal(await opened.pane.locator('#matrix thead th').count(), 4);
      assert.ok(await opened.pane.locator('#matrix td[data-state="unsealed"]').count() > 5);
      assert.ok(await opened.pane.locator('#matrix td[data-state="missing"]').count() > 0);
      await opened.pane.locator('#matrix').scrollIntoViewIfNeeded();
      await opened.shoot(`pane-intake-${lang}`);
      assert.deepEqual(await violations(opened), []);
      const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.pane.locator('#merge').click()]);
      assert.equal(download.suggestedFilename(), 'Tổng hợp.xlsx');
      const merged = await readXlsx(readFileSync(await download.path()), 'merged.xlsx');
      assert.ok(merged.sheets.length > 8);
    });

    it('previews the report with every figure leading to its cell, asks about the open error, and hands out the document', async () => {
      await tab('report');
      const figure = opened.pane.locator('#preview .figure-link[data-cell="D11"]').first();
      await figure.waitFor();
      await figure.click();
      await until(async () => (await opened.page.locator('.grid-cell.selected, .grid-cell[aria-selected="true"]').first().getAttribute('data-cell')) === 'D11', 'D11 is selected');
      await opened.pane.locator('#write').click();
      await opened.pane.locator('#open-errors').waitFor();
      await opened.shoot(`pane-open-errors-${lang}`);
      assert.deepEqual(await violations(opened), []);
      const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.pane.locator('#write-anyway').click()]);
      assert.equal(download.suggestedFilename(), 'Báo cáo 2021-H1.docx');
      const trace = traceReport(readFileSync(await download.path()));
      assert.ok(trace.figures.some((one) => one.text === '70.067' && one.at?.cell === 'D11'));
    });

    it('tries an office\'s own wording with the real figures as it is typed, saves it to its sheet, and undoes', async () => {
      await tab('report');
      await opened.pane.locator('#wording > summary').click();
      await opened.pane.locator('#wording-passage').selectOption('budget-revenue');
      const text = opened.pane.locator('#wording-text');
      const shown = opened.pane.locator('#wording-preview');
      await text.fill('Dòng đầu.\nThu {{ khong.co | so }}.');
      await opened.pane.locator('#wording-fault').waitFor();
      assert.match((await opened.pane.locator('#wording-fault').textContent()) ?? '', lang === 'vi' ? /dòng 2, cột \d+: không có tên "khong\.co"/ : /line 2, column \d+/);
      assert.deepEqual(await violations(opened), []);
      await text.fill('Câu của văn phòng: thu tăng {{ thu.thue_phi.du_toan | phan_tram }}, tổng {{ thu.tong.uoc | so_dv }}.');
      await until(async () => /Câu của văn phòng: thu tăng \d.* tổng \d/.test((await shown.textContent()) ?? ''), 'the sentence has its figures');
      assert.match((await opened.pane.locator('#wording-notices').textContent()) ?? '', /tăng/);
      await opened.shoot(`pane-wording-${lang}`);
      await opened.pane.locator('#wording-save').click();
      await opened.page.locator('[role="tab"]', { hasText: 'Mẫu câu' }).waitFor();
      await until(async () => /Câu của văn phòng/.test((await opened.pane.locator('#preview').textContent()) ?? ''), 'the report speaks so');
      assert.deepEqual(await violations(opened), []);
      await opened.pane.locator('#undo').click();
      await until(async () => !/Câu của văn phòng/.test((await opened.pane.locator('#preview').textContent()) ?? ''), 'the report speaks as before');
    });
  });
}

describe('the pane in Excel on the desktop', function () {
  this.timeout(180_000);
  let harness: BrowserHarness;
  before(async () => { harness = await BrowserHarness.start(); });
  after(async () => { await harness.stop(); });

  it('boots over window.external, is usable within a second, and shows a re-check within 100 ms', async () => {
    const excel = openInExcel(await readXlsx(sample('tai-chinh.xlsx'), 'tai-chinh.xlsx'));
    const opened = await harness.openDesktop(excel.host, { width: 320 });
    await opened.pane.locator('li.card.error').waitFor({ timeout: 60_000 });
    await opened.shoot('pane-desktop-320');
    assert.equal(await opened.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, 'nothing is cut off at 320 px');
    assert.deepEqual(await violations(opened), []);
    const ready = await opened.page.evaluate(() => performance.getEntriesByName('khopso-usable')[0]?.startTime ?? Infinity);
    const recheck = await opened.page.evaluate(() => performance.getEntriesByName('khopso-checked')[0]?.duration ?? Infinity);
    // A machine that does other work is given slack: the aims are 1 s and 100 ms.
    assert.ok(ready < 5_000, `usable after ${String(Math.round(ready))} ms`);
    assert.ok(recheck < 1_000, `checked in ${String(Math.round(recheck))} ms`);
    assert.deepEqual([...opened.trouble.errors, ...opened.trouble.outside], []);
    await opened.close();
  });

  it('works by keyboard alone: tabs by arrows, the check button by Enter, a finding\'s cell by Enter', async () => {
    const excel = openInExcel(await readXlsx(sample('tai-chinh.xlsx'), 'tai-chinh.xlsx'));
    const opened = await harness.openDesktop(excel.host);
    await opened.pane.locator('li.card.error').waitFor({ timeout: 60_000 });
    await opened.pane.locator('#tab-check').focus();
    await opened.page.keyboard.press('ArrowRight');
    await opened.pane.locator('#view[data-view="forms"]').waitFor();
    await opened.page.keyboard.press('ArrowLeft');
    await opened.pane.locator('#view[data-view="check"]').waitFor();
    const reached = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      await opened.page.keyboard.press('Tab');
      reached.add(await opened.page.evaluate(() => document.activeElement?.id || document.activeElement?.className || document.activeElement?.tagName || ''));
    }
    assert.ok(reached.has('check'), [...reached].join(', '));
    assert.ok([...reached].some((name) => name.includes('cell-link')));
    await opened.pane.locator('li.card.error .card-head .cell-link').focus();
    await opened.page.keyboard.press('Enter');
    await until(() => Promise.resolve(excel.book.active.name === 'Biểu 95'), 'the sheet is shown');
    await opened.close();
  });

  it('follows a dark system and keeps its contrast', async () => {
    const excel = openInExcel(await readXlsx(sample('tai-chinh.xlsx'), 'tai-chinh.xlsx'));
    const opened = await harness.openDesktop(excel.host, { colorScheme: 'dark' });
    await opened.pane.locator('li.card.error').waitFor({ timeout: 60_000 });
    await until(async () => (await opened.page.evaluate(() => document.documentElement.dataset['theme'])) === 'dark', 'dark');
    await opened.page.waitForTimeout(300);
    await opened.shoot('pane-dark');
    assert.deepEqual(await violations(opened), []);
    await opened.close();
  });

  it('keeps its words and borders in forced colours', async () => {
    const excel = openInExcel(await readXlsx(sample('tai-chinh.xlsx'), 'tai-chinh.xlsx'));
    const opened = await harness.openDesktop(excel.host);
    await opened.page.emulateMedia({ forcedColors: 'active' });
    await opened.pane.locator('li.card.error').waitFor({ timeout: 60_000 });
    await opened.shoot('pane-high-contrast');
    await opened.close();
  });

  it('explains a standard sheet where there is none, and inserts a blank one', async () => {
    const excel = openInExcel({ file: 'trống.xlsx', sha256: null, sheets: [{ name: 'Sheet1', visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [] }] }, { openXlsx: (bytes) => readXlsx(bytes, 'biểu.xlsx') });
    const opened = await harness.openDesktop(excel.host);
    await opened.pane.locator('.empty').waitFor({ timeout: 60_000 });
    await opened.shoot('pane-empty');
    assert.deepEqual(await violations(opened), []);
    await opened.pane.locator('#insert-form-choice').selectOption('crops');
    await opened.pane.locator('#insert-form').click();
    await until(() => Promise.resolve(excel.book.sheets.length > 1), 'a sheet came');
    assert.deepEqual(opened.trouble.errors, []);
    await opened.close();
  });
});
