/** The pane in Word, in a browser: figures with their sources, refresh from a workbook, a report opened as a new document. */
import { strict as assert } from 'node:assert';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, examineBooks, understand, withWaived } from '../../src/engine';
import { traceReport, writeReport } from '../../src/hosts/docx-file';
import { applyEdits, readXlsx } from '../../src/hosts/xlsx-file';
import { openInWord } from '../../src/office-emulator';
import { BrowserHarness, sample, until, type Opened } from '../support/browser';

const AXE = readFileSync(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe: { run(node: Document, options: object): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }> };
}

async function violations({ pane }: Opened): Promise<string[]> {
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const { violations: found } = await (window as unknown as Axe).axe.run(document, {});
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}

describe('the pane in Word', function () {
  this.timeout(180_000);
  let harness: BrowserHarness;
  let report: Uint8Array;
  const corrected = join(tmpdir(), `tai-chinh-${String(process.pid)}.xlsx`);

  before(async () => {
    harness = await BrowserHarness.start();
    const snapshot = await readXlsx(sample('tai-chinh.xlsx'), 'tai-chinh.xlsx');
    const reading = understand([snapshot]);
    const settled = withWaived(examineBooks(reading, [snapshot]));
    report = await writeReport(compose(reading, settled, { isWaived: settled.isWaived }).document, { epoch: 1_623_600_000 });
    writeFileSync(corrected, await applyEdits(sample('tai-chinh.xlsx'), [{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250 }]));
  });
  after(async () => {
    await harness.stop();
    rmSync(corrected, { force: true });
  });

  it('lists the document\'s figures with their cells and refreshes exactly the one that changed', async () => {
    const word = openInWord(report);
    const opened = await harness.openDesktop(word.host);
    const row = opened.pane.locator('#figures li', { hasText: '70.067' }).first();
    await row.waitFor({ timeout: 60_000 });
    assert.equal(await opened.pane.locator('#figures li').count(), traceReport(report).figures.length);
    assert.match((await row.textContent()) ?? '', /tai-chinh\.xlsx, Biểu 95!D11/);
    await opened.shoot('pane-word-figures');
    assert.deepEqual(await violations(opened), []);
    await row.locator('button').click();
    await opened.pane.locator('#refresh-books').setInputFiles(corrected);
    await opened.pane.locator('#changes').waitFor();
    assert.match((await opened.pane.locator('#changes').textContent()) ?? '', /70\.067 → 70\.250/);
    await until(async () => (await opened.pane.locator('#figures li', { hasText: '70.250' }).count()) > 0, 'the list shows the new figure');
    assert.equal(await opened.pane.locator('#figures li[data-typed-over="true"]').count(), 0);
    await opened.shoot('pane-word-refreshed');
    assert.deepEqual([...opened.trouble.errors, ...opened.trouble.outside], []);
    await opened.close();
  });

  it('writes a report from a chosen workbook and opens it as a new document, in English too', async () => {
    const word = openInWord(report);
    const opened = await harness.openDesktop(word.host, { view: 'report' });
    await opened.pane.locator('#report-books').waitFor({ state: 'attached', timeout: 60_000 });
    await opened.pane.locator('#language').click();
    await opened.pane.locator('#tab-report', { hasText: 'Report' }).waitFor();
    await opened.pane.locator('#report-books').setInputFiles(corrected);
    await opened.pane.locator('#preview').waitFor();
    await opened.pane.locator('#preview .figure-link').first().click();
    assert.deepEqual(await violations(opened), []);
    await opened.pane.locator('#write').click();
    const asked = opened.pane.locator('#write-anyway');
    await until(async () => word.opened.length > 0 || (await asked.count()) > 0, 'asked or opened');
    if (await asked.count() > 0) await asked.click();
    await until(() => Promise.resolve(word.opened.length === 1), 'a new document opened');
    const bytes = word.opened[0]?.bytes ?? new Uint8Array();
    assert.ok(traceReport(bytes).figures.some((figure) => figure.text === '70.250' && figure.at?.cell === 'D11'));
    await opened.shoot('pane-word-report-en');
    assert.deepEqual([...opened.trouble.errors, ...opened.trouble.outside], []);
    await opened.close();
  });
});
