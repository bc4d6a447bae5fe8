/** The pane beside a workbook of 200,000 cells in Chromium: it stays alive while it checks, and re-checks after one edit at once. */
import { strict as assert } from 'node:assert';
import type { Frame } from 'playwright-core';
import { openInExcel } from '../../src/office-emulator';
import { BrowserHarness, until } from '../support/browser';
import { largeWorkbook } from '../support/large-workbook';

/** Longest task of the page's main thread since the last look, and the length of each check, milliseconds. */
interface Times {
  readonly longest: number;
  readonly checks: readonly number[];
}

const WATCH = `window.khopsoTasks = []; new PerformanceObserver(function (list) {
  list.getEntries().forEach(function (entry) { window.khopsoTasks.push(Math.round(entry.duration)); });
}).observe({ type: 'longtask', buffered: true });`;

function times(pane: Frame): Promise<Times> {
  return pane.evaluate(() => {
    const tasks = (window as unknown as { khopsoTasks: number[] }).khopsoTasks.splice(0);
    const measured = performance.getEntriesByName('khopso-checked');
    return { longest: Math.max(0, ...tasks), checks: measured.map((entry) => Math.round(entry.duration)) };
  });
}

describe('the pane beside a large workbook', function () {
  this.timeout(300_000);
  let harness: BrowserHarness;
  before(async () => {
    harness = await BrowserHarness.start();
  });
  after(async () => {
    await harness.stop();
  });

  it('stays alive while it checks 200,000 cells, and asks one edit at once', async () => {
    const { host, book } = openInExcel(await largeWorkbook());
    const opened = await harness.openDesktop(host, {}, WATCH);
    const { pane } = opened;
    const facts = pane.locator('[data-summary="facts"] b');
    await pane.locator('#cancel').waitFor({ timeout: 60_000 });
    await facts.waitFor({ timeout: 120_000 });
    const { longest } = await times(pane);
    assert.equal(await facts.textContent(), '164.004');
    const errors = Number(await pane.locator('[data-summary="errors"] b').textContent());
    host.log.length = 0;
    const sheet = book.find('Biểu 20') ?? assert.fail();
    const cell = sheet.cell(7, 2) ?? assert.fail();
    book.write(sheet, { top: 7, left: 2, bottom: 7, right: 2 }, () => ({ ...cell, value: 1 }), false);
    await until(
      async () => Number(await pane.locator('[data-summary="errors"] b').textContent()) > errors,
      'the edit is found wrong',
      120_000,
    );
    await opened.shoot('large-workbook');
    const [whole = 0, anew = Infinity] = (await times(pane)).checks;
    const measured = JSON.stringify({ whole, anew, longest, trips: host.log.map((trip) => trip.responseBytes) });
    // In slices, between which the page has its turn: no single task comes near the whole check.
    assert.ok(longest < whole / 2, measured);
    // One question to Excel and a fraction of the work, on however slow a machine.
    assert.equal(host.log.length, 1, measured);
    assert.ok((host.log[0]?.responseBytes ?? Infinity) < 20_000, measured);
    assert.ok(anew < whole / 2, measured);
    assert.deepEqual(opened.trouble, { errors: [], outside: [] });
    await opened.close();
  });
});
