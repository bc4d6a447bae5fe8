/** Handing in: what blocks, the seal, and everything that breaks it. */
import { strict as assert } from 'node:assert';
import { sealedBefore, sealedSample } from '../../support/sealed-books';
import { until } from '../../support/browser';
import type { Scenario, Scene } from './scene';

export const sealing: readonly Scenario[] = [
  {
    name: 'says what blocks a submission, seals, and shows the seal broken at the cell that changed',
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await scene.tab('submit');
      await pane.locator('#blockers').waitFor();
      assert.match(await scene.text('#blockers'), /Biểu 95!D11/);
      await excel.typeInto('Biểu 95', 'D11', '70250');
      await excel.typeInto('Biểu 95', 'E11', '51,9');
      await until(async () => (await pane.locator('#blockers').count()) === 0, 'nothing blocks');
      await pane.locator('#preparer input').fill('Nguyễn Văn A');
      await pane.locator('#seal').click();
      await pane.locator('#seal-state[data-state="intact"]').waitFor();
      await until(() => excel.inExcel(({ book }) => book.saves === 1, null), 'the workbook is saved');
      await scene.shoot('sealed');
      await excel.typeInto('Biểu 95', 'D12', '59234');
      await pane.locator('#seal-state[data-state="broken"]').waitFor();
      assert.match(
        await scene.text('#breaches'),
        scene.says(/Biểu 95!D12.*59\.233 → 59\.234/, /Biểu 95!D12.*59,233 → 59,234/),
      );
      await scene.shoot('seal-broken');
      await scene.accessible();
      assert.equal((await scene.text('#seal-said[data-state="broken"]')).trim(), scene.t('seal.nowBroken'));
      await pane.locator('#breaches .cell-link').first().click();
      await scene.reaches('Biểu 95', 'D12');
      await excel.typeInto('Biểu 95', 'D12', '59233');
      await pane.locator('#seal-said[data-state="intact"]').waitFor();
      await pane.locator('#seal-state[data-state="intact"]').waitFor();
      // Another label makes it another indicator's figure.
      const label = await excel.inExcel(({ book }) => {
        const value = book.find('Biểu 95')?.rows.get(11)?.get(1)?.value;
        return typeof value === 'string' ? value : '';
      }, null);
      await excel.typeInto('Biểu 95', 'B12', 'Chi việc khác');
      await pane.locator('#seal-state[data-state="broken"]').waitFor();
      assert.match(await scene.text('#breaches'), new RegExp(`Biểu 95!B12.*“${label.trim()}” → “Chi việc khác”`));
      await scene.shoot('seal-broken-label');
      await excel.typeInto('Biểu 95', 'B12', label);
      await pane.locator('#seal-state[data-state="intact"]').waitFor();
    },
  },
  {
    name: 'reads a seal of version 1, says that it is one, and seals anew over it',
    pairs: 1,
    book: sealedBefore,
    run: async (scene: Scene): Promise<void> => {
      const { pane } = scene;
      await scene.tab('submit');
      await pane.locator('#seal-state[data-state="intact"]').waitFor();
      assert.match(await scene.text('#seal-state'), new RegExp(scene.t('seal.version.1')));
      await scene.shoot('seal-version-1');
      await pane.locator('#seal').click();
      await pane.locator('#seal-said[data-state="intact"]').waitFor();
      await until(
        async () => (await scene.text('#seal-state')).includes(scene.t('seal.unchanged.2')),
        'the seal covers words',
      );
    },
  },
  {
    name: 'says of a sealed workbook that its seal sheet was edited, and of an unreadable one that it counts for nothing',
    pairs: 1,
    book: sealedSample,
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await scene.tab('submit');
      await pane.locator('#seal-state[data-state="intact"]').waitFor();
      const cell = await excel.inExcel(({ book }) => {
        const sheet = book.find('Niêm phong');
        for (const [row, cells] of sheet?.rows ?? []) {
          const [label, digest] = [cells.get(0)?.value, cells.get(1)?.value];
          if (typeof label === 'string' && label.startsWith('Mã niêm phong') && typeof digest === 'string')
            return { row, digest };
        }
        return null;
      }, null);
      assert.ok(cell && /^[0-9a-f]{64}$/.test(cell.digest));
      const at = `B${String(cell.row + 1)}`;
      await excel.typeInto(
        'Niêm phong',
        at,
        cell.digest.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      );
      await pane.locator('#seal-state[data-state="broken"]').waitFor();
      assert.match(await scene.text('#breaches'), new RegExp(scene.t('breach.forged')));
      await scene.shoot('seal-forged');
      await scene.accessible();
      await excel.typeInto('Niêm phong', at, 'không còn gì');
      await pane.locator('#seal-state[data-state="damaged"]').waitFor();
      await scene.shoot('seal-damaged');
    },
  },
];
