/** The secretary's side: workbooks taken in by the button and by dropping them, laid side by side, merged. */
import { strict as assert } from 'node:assert';
import { readXlsx } from '../../../src/hosts/xlsx-file';
import { sample } from '../../support/browser';
import type { BookToOpen } from '../../support/excel-driver';
import { changedAfterSealing, contradicting } from '../../support/sealed-books';
import type { Scenario, Scene } from './scene';

const book = (file: string): BookToOpen => ({ file, bytes: sample(file) });

async function choose({ pane }: Scene, files: readonly BookToOpen[]): Promise<void> {
  await pane
    .locator('#intake-files')
    .setInputFiles(files.map(({ file, bytes }) => ({ name: file, mimeType: '', buffer: Buffer.from(bytes) })));
}

export const intake: readonly Scenario[] = [
  {
    name: 'takes in three workbooks by button and by drop, keeps them when a fourth is none, and merges them into one file',
    pairs: 2,
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await scene.tab('submit');
      await choose(scene, [book('tai-chinh.xlsx')]);
      await pane.locator('#matrix').waitFor();
      await scene.drop('#drop', [book('kinh-te.xlsx'), book('thanh-tra.xlsx')]);
      await pane.locator('#matrix thead th:nth-child(4)').waitFor();
      assert.ok((await pane.locator('#matrix td[data-state="unsealed"]').count()) > 5);
      assert.ok((await pane.locator('#matrix td[data-state="missing"]').count()) > 0);
      await pane.locator('#matrix').scrollIntoViewIfNeeded();
      await scene.shoot('intake');
      await scene.accessible();
      await scene.drop('#drop', [
        { file: 'ghi-chu.xlsx', bytes: new TextEncoder().encode('Đây không phải là sổ tính.') },
      ]);
      const refused = pane.locator('fluent-message-bar', { hasText: 'ghi-chu.xlsx' });
      await refused.waitFor();
      assert.match(
        (await refused.textContent()) ?? '',
        scene.says(/Không phải bảng tính Excel \.xlsx/, /Not an Excel \.xlsx workbook/),
      );
      assert.equal(await pane.locator('#matrix thead th').count(), 4, 'the three stay');
      await refused.scrollIntoViewIfNeeded();
      await scene.shoot('intake-refused');
      await scene.accessible();
      const { name, bytes } = await excel.handedOut(() => pane.locator('#merge').click());
      assert.equal(name, 'Tổng hợp.xlsx');
      assert.ok((await readXlsx(bytes, name)).sheets.length > 8);
    },
  },
  {
    name: 'names both cells where two of three workbooks contradict each other, and the cell changed after sealing',
    pairs: 1,
    run: async (scene: Scene): Promise<void> => {
      const { pane } = scene;
      await scene.tab('submit');
      await choose(scene, [await changedAfterSealing(), await contradicting(), book('thanh-tra.xlsx')]);
      await pane.locator('#contradictions').waitFor();
      assert.equal(
        await pane.locator('.departments li[data-seal="broken"]').getAttribute('data-file'),
        'tai-chinh.xlsx',
      );
      const said = await pane.locator('#contradictions li').allTextContents();
      assert.ok(
        said.some((text) => /tong-hop\.xlsx, Biểu 95!D12/.test(text) && /tai-chinh\.xlsx, Biểu 95!D12/.test(text)),
        said.join('\n'),
      );
      assert.equal(await pane.locator('#matrix td[data-state="contradicting"]').count(), 2);
      assert.match(
        await scene.text('.changed-book[data-file="tai-chinh.xlsx"]'),
        scene.says(/Biểu 95!D12 59\.233 → 59\.234/, /Biểu 95!D12 59,233 → 59,234/),
      );
      await pane.locator('#matrix').scrollIntoViewIfNeeded();
      await scene.shoot('intake-contradicting');
      await pane.locator('.changed-book').scrollIntoViewIfNeeded();
      await scene.shoot('intake-changed');
      await scene.accessible();
      await pane.locator('#contradictions .cell-link').first().click();
      await pane.locator('#book-cell td[aria-current]').waitFor();
      await pane.page().keyboard.press('Escape');
      await pane.locator('.changed-book .cell-link').first().click();
      assert.match(await scene.text('#book-cell td[aria-current]'), scene.says(/^59\.234$/, /^59,234$/));
      await pane.page().keyboard.press('Escape');
      await pane.locator('.departments li[data-file="tong-hop.xlsx"] fluent-button').click();
      await pane.locator('#contradictions').waitFor({ state: 'detached' });
      assert.equal(await pane.locator('#matrix td[data-state="changed"]').count(), 1);
    },
  },
];
