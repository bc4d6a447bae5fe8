/** The pane's unmodified page in Chromium over the desktop host's window.external, in Excel and in Word. */
import { strict as assert } from 'node:assert';
import { recalculate, openInExcel, openInWord } from '../../src/office-emulator';
import { writeReport } from '../../src/hosts/docx-file';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { BrowserHarness, sample, until } from '../support/browser';
import { sampleDocument } from '../support/report-document';

describe('pane over the desktop host', function () {
  this.timeout(180_000);
  let harness: BrowserHarness;
  before(async () => {
    harness = await BrowserHarness.start();
  });
  after(async () => {
    await harness.stop();
  });

  it('checks the open workbook, goes to the cell, and checks again after an edit', async () => {
    const { host, book } = openInExcel(await readXlsx(sample('tai-chinh.xlsx'), 'tai-chinh.xlsx'), { recalculate: (one) => recalculate(one) });
    const opened = await harness.openDesktop(host);
    const total = opened.pane.locator('text=70.067').first();
    await total.waitFor({ timeout: 60_000 });
    await opened.shoot('desktop-excel');
    await opened.pane.locator('text=D11').first().click();
    await until(() => Promise.resolve(book.selection.top === 10 && book.active.name === 'Biểu 95'), 'D11 is selected');
    const sheet = book.find('Biểu 95');
    assert.ok(sheet);
    const cell = sheet.cell(10, 3);
    book.write(sheet, { top: 10, left: 3, bottom: 10, right: 3 }, () => ({ ...cell, value: 70250 }), false);
    await until(async () => (await opened.pane.locator('text=70.067').count()) === 0, 'the finding is gone');
    assert.deepEqual(host.log.filter((trip) => trip.failure !== null), []);
    assert.deepEqual(opened.trouble, { errors: [], outside: [] });
    await opened.close();
  });

  it('says in English what it found', async () => {
    const { host } = openInExcel(await readXlsx(sample('tai-chinh.xlsx'), 'tai-chinh.xlsx'));
    const opened = await harness.openDesktop(host);
    await opened.pane.locator('text=70.067').first().waitFor({ timeout: 60_000 });
    await opened.pane.locator('text=EN').first().click();
    await opened.pane.locator('text=Report').first().waitFor();
    await opened.shoot('desktop-excel-en');
    assert.deepEqual(opened.trouble, { errors: [], outside: [] });
    await opened.close();
  });

  it('lists the figures of an open report in Word and jumps to one', async () => {
    const { host, document } = openInWord(await writeReport(sampleDocument(), { epoch: 1_625_000_000 }));
    const opened = await harness.openDesktop(host);
    await opened.pane.locator('body').filter({ hasText: /\d/ }).waitFor({ timeout: 60_000 });
    await until(() => Promise.resolve(host.log.length > 0), 'Word was asked');
    await opened.pane.locator('button, a, [role="button"]').first().waitFor();
    await opened.shoot('desktop-word');
    assert.equal(document.selected, null);
    await opened.pane.locator('text=15.199').first().click();
    await until(() => Promise.resolve(document.selected !== null), 'the figure in the footnote is selected');
    assert.deepEqual(host.log.filter((trip) => trip.failure !== null), []);
    assert.deepEqual(opened.trouble, { errors: [], outside: [] });
    await opened.close();
  });
});
