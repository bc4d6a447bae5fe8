/** Checking in the pane: what is found, the way to the cell, repair and undo, waivers, filters and proofs. */
import { strict as assert } from 'node:assert';
import { until } from '../../support/browser';
import type { Scenario, Scene } from './scene';

const VIEWS = { forms: '#insert-form', submit: '#intake-files', report: '#preview' } as const;

export const checking: readonly Scenario[] = [
  {
    name: "shows the sample's one error with its arithmetic and suspects, and every view is free of axe violations",
    pairs: 2,
    run: async (scene: Scene): Promise<void> => {
      const { pane, error, t } = scene;
      assert.equal(await pane.locator('li.card.error').count(), 1);
      assert.equal(await scene.text('[data-summary="errors"] b'), '1');
      assert.equal(
        await pane.locator('li.sheet').first().getAttribute('data-sheet'),
        'Biểu 95',
        'the sheet with the error comes first',
      );
      await scene.unfold(error, t('finding.why'));
      assert.match(
        (await error.locator('table.arithmetic').textContent()) ?? '',
        scene.says(/70\.067.*59\.233.*11\.017.*70\.250/s, /70,067.*59,233.*11,017.*70,250/s),
      );
      assert.ok((await error.locator('ol.suspects li').count()) >= 1);
      assert.equal(
        await error.locator('.offer.recommended').count(),
        0,
        'nothing is recommended where it is undecided',
      );
      await scene.shoot('check');
      await scene.accessible('check');
      for (const view of ['forms', 'submit', 'report'] as const) {
        await scene.tab(view);
        await pane.locator(VIEWS[view]).waitFor();
        await scene.shoot(view);
        await scene.accessible(view);
      }
      await scene.tab('forms');
      assert.match(
        await scene.text('[data-sheet="Biểu 95"]'),
        scene.says(/Kỳ: 6 tháng đầu năm 2021/, /Period: first 6 months of 2021/),
      );
      assert.ok((await pane.locator('#lacking li').count()) > 5);
    },
  },
  {
    name: 'goes to the cell, repairs it, checks again, and undoes',
    run: async (scene: Scene): Promise<void> => {
      const { pane, error } = scene;
      await error.locator('.card-head .cell-link').click();
      await scene.reaches('Biểu 95', 'D11');
      const offer = error.locator('.offer', { hasText: 'D11' });
      assert.match((await offer.textContent()) ?? '', scene.says(/D11: 70\.067 → 70\.250/, /D11: 70,067 → 70,250/));
      await offer.locator('.repair').click();
      await pane.locator('#undo').waitFor();
      await until(
        async () => (await pane.locator('[data-code="mismatch"][data-check="total-equals-parts"]').count()) === 0,
        'the sum holds',
      );
      assert.equal(await scene.excel.inExcel(({ book }) => book.find('Biểu 95')?.cell(10, 3)?.value, null), 70250);
      await scene.shoot('repaired');
      await scene.accessible();
      await pane.locator('#undo').click();
      await error.waitFor();
      assert.equal(await pane.locator('#undo').count(), 0);
      // What may be done again is named.
      assert.match((await pane.locator('.undo').textContent()) ?? '', scene.says(/D11.*đã hoàn tác/, /D11.*undone/));
      assert.equal(await scene.excel.inExcel(({ book }) => book.find('Biểu 95')?.cell(10, 3)?.value, null), 70067);
      await pane.locator('#redo').click();
      await until(async () => (await error.count()) === 0, 'repaired again');
      await pane.locator('#undo').click();
      await error.waitFor();
    },
  },
  {
    name: 'waives with a reason and a name, and reopens when a figure changes',
    pairs: 2,
    run: async (scene: Scene): Promise<void> => {
      const { pane, error, t } = scene;
      await scene.unfold(error, t('waive.title'));
      const fields = error.locator('details.waive fluent-text-input input');
      await fields.nth(0).fill('Chờ Kho bạc xác nhận');
      await fields.nth(1).fill('Trần Thị B');
      await error.locator('.waive-button').click();
      await until(async () => (await pane.locator('li.card.error').count()) === 0, 'the error is accepted');
      await pane.locator('[data-summary="waived"]').click();
      assert.match(await scene.text('#waived'), /Trần Thị B.*Chờ Kho bạc xác nhận/s);
      // What was accepted is still wrong: nothing says that all is well.
      await pane.getByText(/1 lỗi đã được chấp nhận có lý do|1 was accepted with a reason/).waitFor();
      await scene.shoot('waived');
      await scene.excel.typeInto('Biểu 95', 'D12', '59234');
      await pane.locator('li.card.error .reopened').waitFor();
      await scene.shoot('reopened');
      await scene.accessible();
    },
  },
  {
    name: 'filters, searches with and without marks, and writes proofs out on demand',
    pairs: 1,
    run: async (scene: Scene): Promise<void> => {
      const { pane } = scene;
      const cards = pane.locator('li.card');
      const all = await cards.count();
      assert.ok(all > 2);
      await pane.locator('[data-summary="notes"]').click();
      await until(async () => (await cards.count()) === 1, 'notes are hidden');
      await pane.locator('[data-summary="notes"]').click();
      const search = pane.locator('.filters fluent-text-input input');
      await search.fill('chi thuong xuyen');
      await until(async () => (await cards.count()) > 0 && (await cards.count()) < all, 'only what is searched for');
      for (const text of await cards.allTextContents()) assert.match(text, /Chi thường xuyên/);
      await search.fill('không có gì như vậy');
      await until(async () => (await cards.count()) === 0, 'nothing found');
      await search.fill('');
      await pane.locator('#proofs > summary').click();
      await pane.locator('#proofs li').first().waitFor();
      assert.match(await scene.text('#proofs'), scene.says(/=.*\d\.\d{3}/, /=.*\d,\d{3}/));
      await pane.locator('[data-summary="skipped"]').click();
      await pane.locator('section.skips').waitFor();
      await pane.locator('#proofs > summary').scrollIntoViewIfNeeded();
      await scene.shoot('proofs');
      await scene.accessible();
    },
  },
  {
    name: 'switches the language and back, nothing half translated',
    pairs: 1,
    run: async (scene: Scene): Promise<void> => {
      const { pane } = scene;
      const [own, other] = scene.says(['Kiểm tra số liệu', 'Check figures'], ['Check figures', 'Kiểm tra số liệu']);
      await pane.locator('#check', { hasText: own }).waitFor();
      await pane.locator('#language').click();
      await pane.locator('#check', { hasText: other }).waitFor();
      assert.equal(await pane.evaluate(() => document.documentElement.lang), scene.says('en', 'vi'));
      await pane.locator('#language').click();
      await pane.locator('#check', { hasText: own }).waitFor();
    },
  },
];
