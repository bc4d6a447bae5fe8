/** The workbench in a browser: the pane's unmodified page over the real office.js and the protocol of Office on the web. */
import { strict as assert } from 'node:assert';
import { utils, write } from '@e965/xlsx';
import { BrowserHarness, until, type Opened } from '../support/browser';

interface WorkbenchWindow {
  readonly workbench: {
    readonly desk: {
      readonly book: {
        readonly excel: {
          readonly host: { readonly log: readonly { readonly failure: string | null }[] };
          readonly book: {
            readonly active: { readonly name: string };
            readonly selection: { readonly top: number; readonly left: number };
            add(name: string): unknown;
          };
        };
      } | null;
    };
  };
}

async function selection(opened: Opened): Promise<{ sheet: string; row: number; column: number }> {
  return opened.page.evaluate(() => {
    const { book } = (window as unknown as WorkbenchWindow).workbench.desk.book?.excel ?? { book: null };
    return { sheet: book?.active.name ?? '', row: book?.selection.top ?? -1, column: book?.selection.left ?? -1 };
  });
}

const cellText = (opened: Opened, cell: string): Promise<string | null> =>
  opened.page.locator(`.grid-cell[data-cell="${cell}"]`).textContent();

describe('workbench in a browser', function () {
  this.timeout(120_000);
  let harness: BrowserHarness;
  let opened: Opened;

  before(async () => {
    harness = await BrowserHarness.start();
  });
  after(async () => {
    await harness.stop();
  });
  beforeEach(async () => {
    opened = await harness.openWorkbench({ book: 'tai-chinh.xlsx' });
    await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
  });
  afterEach(async () => {
    assert.deepEqual(opened.trouble.outside, []);
    assert.deepEqual(opened.trouble.errors, []);
    await opened.close();
  });

  it('boots office.js in the frame and checks the sample', async () => {
    await opened.shoot('workbench-sample');
    assert.deepEqual(
      await opened.page.evaluate(() =>
        (window as unknown as WorkbenchWindow).workbench.desk.book?.excel.host.log.filter(
          (trip) => trip.failure !== null,
        ),
      ),
      [],
    );
  });

  it('selects the cell of a finding', async () => {
    await opened.pane.locator('text=D11').first().click();
    await until(async () => (await selection(opened)).row === 10, 'D11 is selected');
    assert.deepEqual(await selection(opened), { sheet: 'Biểu 95', row: 10, column: 3 });
    assert.equal(await cellText(opened, 'D11'), '70.067');
    await opened.shoot('workbench-finding');
  });

  it('colours the wrong cell of the sheet on show at once, and takes the colour away', async () => {
    await opened.pane.locator('text=D11').first().click();
    await until(async () => (await selection(opened)).row === 10, 'D11 is selected');
    const colour = (): Promise<string> =>
      opened.page.locator('.grid-cell[data-cell="D11"]').evaluate((cell: HTMLElement) => cell.style.background);
    assert.equal(await colour(), '');
    await opened.pane.getByText('Tô màu', { exact: false }).first().click();
    await until(async () => (await colour()) !== '', 'D11 is coloured');
    await opened.shoot('workbench-coloured');
    await opened.pane.getByText('Tô màu', { exact: false }).first().click();
    await until(async () => (await colour()) === '', 'D11 is as it was');
  });

  it('checks again after an edit in the grid, and after its undo', async () => {
    await opened.pane.locator('text=D11').first().click();
    await until(async () => (await selection(opened)).row === 10, 'D11 is selected');
    await opened.page.locator('.grid-cell[data-cell="D11"]').click();
    await opened.page.keyboard.type('70.250');
    await opened.page.keyboard.press('Enter');
    assert.equal(await cellText(opened, 'D11'), '70.250');
    await until(async () => (await opened.pane.locator('text=70.067').count()) === 0, 'the finding is gone');
    await opened.shoot('workbench-edited');
    await opened.page.locator('.grid-cell[data-cell="D11"]').click();
    await opened.page.keyboard.press('Control+z');
    await opened.pane.locator('text=70.067').first().waitFor();
  });

  it('says of a file that is no workbook what is wrong with it, and keeps the one that is open', async () => {
    await opened.page
      .locator('#file')
      .setInputFiles({ name: 'bao-cao.xlsx', mimeType: '', buffer: Buffer.from('khong phai so tinh') });
    const status = opened.page.locator('#status');
    await until(async () => ((await status.textContent()) ?? '').includes('bao-cao.xlsx'), 'the status names the file');
    await until(
      async () => /Không phải bảng tính Excel/.test((await status.textContent()) ?? ''),
      'and says what it is',
    );
    await opened.pane.locator('text=D11').first().click();
    await until(async () => (await cellText(opened, 'D11')) === '70.067', 'the open workbook is still there');
  });

  it('walks the grid by keyboard', async () => {
    await opened.page.locator('.grid-viewport').focus();
    const from = await selection(opened);
    await opened.page.keyboard.press('ArrowDown');
    await opened.page.keyboard.press('ArrowRight');
    const to = await selection(opened);
    assert.ok(to.row > from.row && to.column > from.column);
    await opened.page.keyboard.press('Control+Home');
    assert.deepEqual({ ...(await selection(opened)), sheet: '' }, { sheet: '', row: 0, column: 0 });
  });

  it('keeps what is being typed while a sheet comes into the workbook', async () => {
    await opened.page.locator('[role="tab"]', { hasText: 'Biểu 95' }).click();
    await opened.page.locator('.grid-cell[data-cell="D12"]').click();
    await opened.page.keyboard.type('592');
    await opened.page.evaluate(() =>
      (window as unknown as WorkbenchWindow).workbench.desk.book?.excel.book.add('Trang mới'),
    );
    await opened.page.locator('[role="tab"]', { hasText: 'Trang mới' }).waitFor();
    await opened.page.keyboard.type('34');
    await opened.page.keyboard.press('Enter');
    assert.equal(await cellText(opened, 'D12'), '59.234');
    await opened.page.locator('#undo').click();
    assert.equal(await cellText(opened, 'D12'), '59.233');
  });

  it('saves the workbook with the edited cell and nothing else changed', async () => {
    await opened.page.locator('[role="tab"]', { hasText: 'Biểu 95' }).click();
    await opened.page.locator('.grid-cell[data-cell="D11"]').click();
    await opened.page.keyboard.type('70250');
    await opened.page.keyboard.press('Enter');
    const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.locator('#save').click()]);
    assert.equal(download.suggestedFilename(), 'tai-chinh.xlsx');
  });

  it('generates the report from the pane and shows it beside the sheet', async () => {
    await opened.pane.locator('#tab-report').click();
    await opened.pane.locator('#write').waitFor({ timeout: 60_000 });
    await opened.pane.locator('#write').click();
    await opened.pane.locator('#write-anyway').click();
    await opened.page.locator('#paper .docx-wrapper').waitFor({ timeout: 60_000 });
    await until(
      async () => (await opened.page.locator('#paper-body').innerText()).includes('70.067'),
      'the report is drawn',
    );
    assert.match(await opened.page.locator('#paper-body').innerText(), /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/i);
    await opened.shoot('workbench-report');
  });

  it('opens .xls, .xlsb and .ods as an .xlsx of the same content, and says what is damaged', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Chi ngân sách năm 2021'],
      ['STT', 'Nội dung', 'Dự toán'],
      [1, 'Chi thường xuyên', 200],
      [2, 'Chi đầu tư', 300],
      [null, 'Tổng số', 560],
    ]);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Chi');
    const open = async (name: string, buffer: Buffer): Promise<void> =>
      opened.page.locator('#file').setInputFiles({ name, mimeType: '', buffer });
    for (const [ending, bookType] of [
      ['xls', 'biff8'],
      ['xlsb', 'xlsb'],
      ['ods', 'ods'],
    ] as const) {
      await open(`chi.${ending}`, write(book, { type: 'buffer', bookType }) as Buffer);
      await until(
        async () => (await opened.page.locator('#status').textContent()) === `chi.${ending}`,
        `chi.${ending}`,
      );
      await until(async () => (await cellText(opened, 'C5')) === '560', 'the total is shown');
    }
    await open('hong.xls', (write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer).subarray(0, 3000));
    await until(
      async () => /“hong\.xls”: .+/.test((await opened.page.locator('#status').textContent()) ?? ''),
      'what is wrong is said',
    );
  });
});
