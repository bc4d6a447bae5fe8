/** An office teaches its own report: learnt in the pane, and what was tied to no cell is bound by a click on the cell. */
import { strict as assert } from 'node:assert';
import { docxOf } from '../../support/docx-of';
import { budget } from '../../support/learnt-reports';
import { plainOf } from '../../support/plain-of';
import { until } from '../../support/browser';
import { writeXlsx } from '../../../src/hosts/xlsx-file';
import type { Scenario, Scene } from './scene';

export const binding: readonly Scenario[] = [
  {
    name: 'learns a Word report, and binds a figure that was tied to no cell by a click on its cell in the sheet',
    pairs: 2,
    book: async () => ({ file: 'ngan-sach.xlsx', bytes: await writeXlsx(plainOf(budget.book(budget.figures))) }),
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await scene.tab('report');
      await pane.locator('#learn > summary').click();
      const buffer = Buffer.from(docxOf(budget.source));
      await pane.locator('#learn-file').setInputFiles({ name: 'bao-cao.docx', mimeType: '', buffer });
      await pane.locator('#learn-write').click();
      const loose = pane.locator('#unbound .loose.figure', { hasText: '1.234' });
      await loose.waitFor();
      const sentences = await pane.locator('#unbound li.unbound').count();
      await loose.click();
      const select = (row: number): Promise<null> =>
        excel.inExcel(({ book }, at) => {
          const sheet = book.find('Thu chi');
          if (sheet) book.select(sheet, { top: at, left: 3, bottom: at, right: 3 });
          return null;
        }, row);
      const picked = pane.locator('.picked-cell');
      // A cell of words first: nothing that could be taken.
      await select(1);
      await until(async () => (await pane.locator('.take-cell').getAttribute('aria-disabled')) === 'true', 'no figure');
      await select(8);
      await until(async () => /Thu chi!D9/.test(await picked.innerText()), 'the cell clicked in the sheet is offered');
      await scene.accessible('binding');
      await scene.shoot('binding');
      await pane.locator('.take-cell').click();
      await pane.locator('.bind-differs').waitFor();
      assert.match(await scene.text('.bind-differs'), /8\.740.*1\.234/s, 'what the cell says instead');
      await pane.locator('.bind-anyway').click();
      await loose.waitFor({ state: 'detached' });
      await pane.locator('#undo').click();
      await loose.waitFor();
      assert.equal(await pane.locator('#unbound li.unbound').count(), sentences, 'taken back as one act');
    },
  },
];
