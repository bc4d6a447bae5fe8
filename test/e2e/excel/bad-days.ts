/** What goes wrong beside a pane: a busy host, protected, hidden and deleted sheets, a long reading that is given up. */
import { strict as assert } from 'node:assert';
import { largeBook } from '../../../tools/bench/large-book';
import { writeXlsx } from '../../../src/hosts/xlsx-file';
import { until } from '../../support/browser';
import type { BookToOpen } from '../../support/excel-driver';
import type { Scenario, Scene } from './scene';

const fault = ({ pane }: Scene): ReturnType<Scene['pane']['locator']> =>
  pane.locator('.said > fluent-message-bar[intent="error"]');

export const badDays: readonly Scenario[] = [
  {
    name: 'waits out a cell in edit mode, says so when it lasts, and recovers with what was typed meanwhile',
    run: async (scene: Scene): Promise<void> => {
      const { excel } = scene;
      await excel.inExcel(({ host }) => {
        host.faults.busy(2);
      }, null);
      await excel.typeInto('Biểu 95', 'D11', '70250');
      await until(async () => (await scene.error.count()) === 0, 'checked again once Excel was free');
      assert.equal(await fault(scene).count(), 0);
      await excel.inExcel(({ host }) => {
        host.faults.busy(Infinity);
      }, null);
      await excel.typeInto('Biểu 95', 'D11', '70067');
      await fault(scene).waitFor({ timeout: 15_000 });
      assert.match(
        await scene.text('.said > fluent-message-bar'),
        scene.says(/đang bận.*nhấn Enter/, /busy.*press Enter/),
      );
      await scene.shoot('busy');
      await scene.accessible();
      await excel.inExcel(({ host }) => {
        host.faults.calm();
      }, null);
      // The end of the edit is a change of its own; what was not read before comes with it.
      await excel.typeInto('Biểu 95', 'G12', 'đã xem');
      await scene.error.waitFor();
      assert.equal(await fault(scene).count(), 0);
    },
  },
  {
    name: 'refuses to repair on a protected sheet with a sentence that says what to do, and changes nothing',
    run: async (scene: Scene): Promise<void> => {
      const { pane, error, excel } = scene;
      await excel.inExcel(({ book }) => {
        const sheet = book.find('Biểu 95');
        if (sheet) sheet.isProtected = true;
      }, null);
      await error.locator('.offer .repair').first().click();
      await fault(scene).waitFor();
      assert.match(
        await scene.text('.said > fluent-message-bar'),
        scene.says(/Biểu 95.*đang được bảo vệ.*bỏ bảo vệ/, /Biểu 95.*protected.*unprotect/),
      );
      assert.equal(await excel.inExcel(({ book }) => book.find('Biểu 95')?.cell(10, 3)?.value, null), 70067);
      assert.equal(await pane.locator('#undo').count(), 0);
      await scene.shoot('protected');
      await scene.accessible();
    },
  },
  {
    name: "says of a hidden sheet's cell that its sheet is hidden, and of a deleted sheet that it is gone",
    run: async (scene: Scene): Promise<void> => {
      const { pane, error, excel } = scene;
      await excel.inExcel(({ book }) => {
        const sheet = book.find('Biểu 95');
        if (sheet) sheet.visibility = 'hidden';
      }, null);
      await error.locator('.card-head .cell-link').click();
      await pane
        .locator('.said > fluent-message-bar', { hasText: scene.t('cell.hidden', { sheet: 'Biểu 95', cell: 'D11' }) })
        .waitFor();
      await scene.shoot('hidden');
      // Deleted right between the press and the host's answer, before the host could tell.
      await excel.inExcel(({ book, host }) => {
        host.faults.beforeNext(() => {
          const sheet = book.find('Biểu 95');
          if (sheet) book.sheets.splice(book.sheets.indexOf(sheet), 1);
        });
      }, null);
      await error.locator('.card-head .cell-link').click();
      await pane
        .locator('.said > fluent-message-bar', { hasText: scene.t('cell.gone', { sheet: 'Biểu 95' }) })
        .waitFor();
      await scene.shoot('gone');
      await error.locator('.offer .repair').first().click();
      await fault(scene).waitFor();
      assert.match(
        await scene.text('.said > fluent-message-bar[intent="error"]'),
        scene.says(/không còn trong sổ tính/, /no longer in the workbook/),
      );
      await pane.locator('#check').click();
      await until(async () => (await error.count()) === 0, 'what is gone has no finding');
      assert.equal(await fault(scene).count(), 0);
    },
  },
  {
    name: 'colours the cells of findings when asked, and takes exactly its own colours away',
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      const fills = (): Promise<unknown> =>
        excel.inExcel(
          ({ book }) =>
            book.sheets.map(({ name, conditionalFormats }) => [
              name,
              conditionalFormats.map(({ id, fill, range }) => ({ id, fill, top: range.top, left: range.left })),
            ]),
          null,
        );
      await excel.inExcel(({ book }) => {
        book.find('Biểu 95')?.conditionalFormats.push({
          id: 'theirs',
          type: 'Custom',
          range: { top: 10, left: 3, bottom: 11, right: 3 },
          formula: 'D11>0',
          fill: '#00FF00',
        });
      }, null);
      const before = await fills();
      const tick = pane.locator('.tick input').nth(1);
      await tick.check();
      await until(
        () => excel.inExcel(({ book }) => book.find('Biểu 95')?.conditionalFormats.length === 2, null),
        'the cell is marked',
      );
      await scene.shoot('marked');
      await excel.typeInto('Biểu 95', 'D11', '70250');
      await until(
        () =>
          excel.inExcel(
            ({ book }) => !book.find('Biểu 95')?.conditionalFormats.some(({ fill }) => fill === '#F8CBAD'),
            null,
          ),
        'what holds again is marked no more',
      );
      await excel.typeInto('Biểu 95', 'D11', '70067');
      await until(
        () =>
          excel.inExcel(
            ({ book }) => book.find('Biểu 95')?.conditionalFormats.some(({ fill }) => fill === '#F8CBAD') === true,
            null,
          ),
        'marked again',
      );
      await tick.uncheck();
      await until(async () => JSON.stringify(await fills()) === JSON.stringify(before), 'only theirs is left');
    },
  },
  {
    name: 'shows progress on a large workbook, and keeps what it knew when the reading is given up',
    pairs: 1,
    book: async (): Promise<BookToOpen> => ({ file: 'lon.xlsx', bytes: await largeBook(20, 400) }),
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel, t } = scene;
      const facts = await scene.text('[data-summary="facts"] b');
      assert.ok(Number(facts.replace(/\D/g, '')) > 50_000, facts);
      await excel.inExcel(({ host }) => {
        host.latency = 1500;
        host.log.length = 0;
      }, null);
      await pane.locator('#check').click();
      await pane.locator('#cancel').waitFor();
      await until(async () => /\d+\/\d+/.test(await scene.text('.progress span')), 'how far it is');
      await scene.shoot('progress');
      await pane.locator('#cancel').click();
      await pane.locator('fluent-message-bar', { hasText: t('check.cancelled') }).waitFor();
      assert.equal(await pane.locator('#cancel').count(), 0);
      assert.equal(await scene.text('[data-summary="facts"] b'), facts);
      await scene.shoot('cancelled');
      assert.ok(await excel.inExcel(({ host }) => host.log.length < 8, null), 'it stopped asking');
    },
  },
  {
    name: 'explains a standard sheet where there is none, and inserts a blank one',
    pairs: 1,
    book: async (): Promise<BookToOpen> => ({
      file: 'trống.xlsx',
      bytes: await writeXlsx({ sheets: [{ name: 'Sheet1', cells: [] }] }),
    }),
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await pane.locator('.empty').waitFor();
      assert.equal(await pane.locator('.summary, .filters').count(), 0, 'no row of zeros');
      assert.equal(await pane.locator('.empty svg.teach').count(), 3);
      await pane.locator('#help-switch').click();
      await pane.locator('.help li').first().waitFor();
      await scene.shoot('empty');
      await scene.accessible();
      await pane.page().keyboard.press('Escape');
      await pane.locator('.help').waitFor({ state: 'detached' });
      await pane.locator('#insert-form-choice').selectOption('crops');
      await pane.locator('#insert-form').click();
      await until(() => excel.inExcel(({ book }) => book.sheets.length > 1, null), 'a sheet came');
      await pane.locator('fluent-message-bar', { hasText: scene.says('Đã chèn', 'Inserted') }).waitFor();
      await scene.shoot('inserted');
      await scene.tab('forms');
      await pane.locator('li.card[data-form="crops"]').waitFor();
      await scene.accessible();
    },
  },
];
