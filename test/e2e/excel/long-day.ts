/** A long working day: six hundred wrong totals of eight departments, walked through, narrowed, searched, accepted, repaired. */
import { strict as assert } from 'node:assert';
import { plainOf } from '../../support/plain-of';
import { manyFindings } from '../../support/many-findings';
import { until } from '../../support/browser';
import type { BookToOpen } from '../../support/excel-driver';
import { writeXlsx } from '../../../src/hosts/xlsx-file';
import type { Scenario, Scene } from './scene';

const eightDepartments = async (): Promise<BookToOpen> => {
  const book = manyFindings(75);
  return { file: book.file, bytes: await writeXlsx(plainOf(book)) };
};

const isInView = (part: ReturnType<Scene['pane']['locator']>): Promise<boolean> =>
  part.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

const lit = ({ pane }: Scene): ReturnType<Scene['pane']['locator']> => pane.locator('li.card.lit');

export const longDay: readonly Scenario[] = [
  {
    name: 'holds six hundred findings: a list of which little stands in the page, walked by F8, back and forward',
    pairs: 2,
    book: eightDepartments,
    run: async (scene: Scene): Promise<void> => {
      const { pane, page } = scene;
      assert.equal(await scene.text('[data-summary="errors"] b'), '600');
      assert.ok((await pane.locator('li.card').count()) < 40, 'only what is near the window is drawn');
      await pane.locator('#next').focus();
      await page.keyboard.press('F8');
      await scene.reaches('Xã An', 'C6');
      await until(async () => (await lit(scene).getAttribute('data-cell')) === 'C6', 'the first card is lit');
      await page.keyboard.press('Shift+F8');
      await scene.reaches('Xã Triệu', 'C302');
      await lit(scene).waitFor();
      assert.equal(await scene.text('.walk .place'), '600/600');
      assert.ok(await lit(scene).evaluate((card) => card === document.activeElement), 'the keyboard is at the card');
      await scene.shoot('long-list-end');
      await page.keyboard.press('Alt+ArrowLeft');
      await scene.reaches('Xã An', 'C6');
      await page.keyboard.press('Alt+ArrowRight');
      await scene.reaches('Xã Triệu', 'C302');
      await scene.accessible('long list');
    },
  },
  {
    name: 'narrows six hundred findings to a department or a phrase, and accepts what is left for one reason with one undo',
    pairs: 1,
    book: eightDepartments,
    run: async (scene: Scene): Promise<void> => {
      const { pane, page, t } = scene;
      await pane.locator('#filter-department').selectOption('UBND xã Cam');
      await pane.locator('.shown', { hasText: t('filter.shown', { shown: 75, all: 600 }) }).waitFor();
      await pane.locator('#search input').fill('nhom 7 xa cam');
      await pane.locator('.shown', { hasText: t('filter.shown', { shown: 1, all: 600 }) }).waitFor();
      await pane.locator('#search input').fill('nhom 7');
      await pane.locator('.shown', { hasText: t('filter.shown', { shown: 7, all: 600 }) }).waitFor();
      await pane.locator('#pick-all').check();
      await pane.locator('li.card').last().scrollIntoViewIfNeeded();
      assert.ok(await isInView(pane.locator('#waive-picked')), 'what was picked is accepted where the reader is');
      await pane.locator('#waive-picked > summary').click();
      const fields = pane.locator('#waive-picked fluent-text-input input');
      await fields.nth(0).fill('Số ước tính');
      await fields.nth(1).fill('Trần Thị B');
      await scene.shoot('accept-several');
      await scene.accessible('accept several');
      const narrowed = await scene.text('#bulk-filtered');
      assert.equal(narrowed.trim(), t('bulk.filtered', { shown: 7, all: 600 }));
      await pane.locator('#waive-picked .waive-button').focus();
      await page.keyboard.press('Enter');
      await until(async () => (await scene.text('[data-summary="errors"] b')) === '593', 'seven are accepted');
      await pane.locator('.undo', { hasText: t('waive.several', { count: 7, by: 'Trần Thị B' }) }).waitFor();
      await until(
        () => pane.evaluate(() => document.activeElement?.matches('.said .undo') === true),
        'the keyboard is at the message with its undo',
      );
      await pane.locator('#undo').click();
      await until(async () => (await scene.text('[data-summary="errors"] b')) === '600', 'and open again');
      await pane.locator('#filter-clear').click();
      await pane.locator('.shown', { hasText: t('filter.shown', { shown: 600, all: 600 }) }).waitFor();
    },
  },
  {
    name: 'lights the card of the cell selected in the sheet, traces its cells, and keeps what is open over a re-check',
    pairs: 2,
    book: eightDepartments,
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await excel.inExcel(({ book }) => {
        const sheet = book.find('Xã Giang');
        if (sheet) book.select(sheet, { top: 45, left: 2, bottom: 45, right: 2 });
      }, null);
      await until(async () => (await lit(scene).getAttribute('data-cell')) === 'C46', 'its card is lit');
      await lit(scene).locator('details.why > summary').click();
      await lit(scene).locator('table.arithmetic').waitFor();
      await lit(scene).locator('.trace').click();
      const traced = (): Promise<number> =>
        excel.inExcel(({ book }) => book.find('Xã Giang')?.conditionalFormats.length ?? 0, null);
      await until(async () => (await traced()) === 4, 'the total and its parts are marked together');
      await scene.shoot('traced');
      // Changed elsewhere, with the selection where it is.
      await excel.inExcel(({ book }) => {
        const sheet = book.find('Xã An');
        if (sheet) book.write(sheet, { top: 6, left: 2, bottom: 6, right: 2 }, () => ({ value: 1 }), false);
      }, null);
      await until(async () => (await pane.locator('#view').getAttribute('data-busy')) === 'false', 'checked again');
      await until(() => lit(scene).locator('table.arithmetic').isVisible(), 'what was open is open still');
      await lit(scene).locator('.trace').click();
      await until(async () => (await traced()) === 0, 'the marks are taken away');
      await scene.accessible('traced');
    },
  },
];
