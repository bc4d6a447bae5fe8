/** The report: preview with every figure leading to its cell, own wording, adjustments for print, the document itself. */
import { strict as assert } from 'node:assert';
import { traceReport } from '../../../src/hosts/docx-file';
import { until } from '../../support/browser';
import type { Scenario, Scene } from './scene';

const ROUNDED =
  'Chi thường xuyên {{ chi.thuong_xuyen.uoc | so_dv: "tỷ đồng", 1 }}, trong đó cấp huyện {{ chi.thuong_xuyen.cap_huyen | so_dv: "tỷ đồng", 1 }}, cấp xã {{ chi.thuong_xuyen.cap_xa | so_dv: "tỷ đồng", 1 }}.';

export const reporting: readonly Scenario[] = [
  {
    name: 'previews the report with every figure leading to its cell, asks about the open error, and hands out the document',
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await scene.tab('report');
      const figure = pane.locator('#preview .figure-link[title="Biểu 95!D11"]').first();
      await figure.waitFor();
      await figure.click();
      await scene.reaches('Biểu 95', 'D11');
      await pane.locator('.variables > summary').click();
      await pane.locator('#number input').fill('15');
      await pane.locator('#signer input').fill('Lê Văn C');
      await scene.shoot('variables');
      await pane.locator('#write').click();
      await pane.locator('#open-errors').waitFor();
      await scene.shoot('open-errors');
      await scene.accessible();
      const { name, bytes } = await excel.handedOut(() => pane.locator('#write-anyway').click());
      assert.equal(name, 'Báo cáo 6 tháng đầu năm 2021.docx');
      const trace = traceReport(bytes);
      assert.ok(trace.figures.some((one) => one.text === '70.067' && one.at?.cell === 'D11'));
      await pane.locator('fluent-message-bar', { hasText: 'Báo cáo 6 tháng đầu năm 2021.docx' }).waitFor();
      await pane.locator('#writing').waitFor({ state: 'detached' });
      await scene.shoot('handed-out');
    },
  },
  {
    name: "tries an office's own wording with the real figures as it is typed, saves it to its sheet, and undoes",
    pairs: 1,
    run: async (scene: Scene): Promise<void> => {
      const { pane } = scene;
      await scene.tab('report');
      await pane.locator('#wording > summary').click();
      await pane.locator('#wording-passage').selectOption('budget-revenue');
      // Without a word of code: a cell's figure, put behind the sentence.
      await pane.locator('#wording-figure').click();
      await pane.locator('.cell-picker input').fill('Biểu 95!D11');
      await pane.locator('.take-cell').click();
      await until(
        async () => /70\.067/.test(await scene.text('#wording-preview')),
        "the cell's figure stands in the sentence",
      );
      await scene.accessible();
      await pane.locator('#wording-chips').scrollIntoViewIfNeeded();
      await scene.shoot('wording-chips');
      await pane.locator('#wording-code > summary').first().click();
      const text = pane.locator('#wording-text');
      await text.fill('Dòng đầu.\nThu {{ khong.co | so }}.');
      await pane.locator('#wording-fault').waitFor();
      assert.match(
        await scene.text('#wording-fault'),
        scene.says(/dòng 2, cột \d+: không có tên "khong\.co"/, /line 2, column \d+/),
      );
      await scene.accessible();
      await text.fill(
        'Câu của văn phòng: thu tăng {{ thu.thue_phi.du_toan | phan_tram }}, tổng {{ thu.tong.uoc | so_dv }}.',
      );
      await until(
        async () => /Câu của văn phòng: thu tăng \d.* tổng \d/.test(await scene.text('#wording-preview')),
        'the sentence has its figures',
      );
      assert.match(await scene.text('#wording-notices'), /tăng/);
      await scene.shoot('wording');
      // A look at another tab costs nothing of what is being written.
      await scene.tab('check');
      await scene.tab('report');
      await pane.locator('#wording > summary').click();
      assert.equal(await pane.locator('#wording-passage').inputValue(), 'budget-revenue');
      assert.match(await text.inputValue(), /^Câu của văn phòng/);
      await pane.locator('#wording-save').click();
      await until(
        () => scene.excel.inExcel(({ book }) => book.find('Mẫu câu') !== undefined, null),
        'the sheet is there',
      );
      await until(async () => /Câu của văn phòng/.test(await scene.text('#preview')), 'the report speaks so');
      await scene.accessible();
      await pane.locator('#undo').click();
      await until(async () => !/Câu của văn phòng/.test(await scene.text('#preview')), 'the report speaks as before');
    },
  },
  {
    name: 'lists the figures that were adjusted so that the printed parts add up',
    pairs: 1,
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await excel.typeInto('Biểu 95', 'D11', '70250');
      await scene.tab('report');
      await pane.locator('#wording > summary').click();
      await pane.locator('#wording-passage').selectOption('budget-expenditure');
      await pane.locator('#wording-code > summary').first().click();
      await pane.locator('#wording-text').fill(ROUNDED);
      await until(
        async () => /Chi thường xuyên 70,3 tỷ đồng/.test(await scene.text('#wording-preview')),
        'the sentence has its figures',
      );
      await pane.locator('#wording-save').click();
      await pane.locator('#adjustments > summary').click();
      const said = await scene.text('#adjustments li');
      assert.match(said, /Biểu 95!D1[23]/);
      assert.match(
        said,
        scene.says(/làm tròn là (59,2|11,0?), in (59,3|11,1)/, /rounds to (59,2|11,0?), printed as (59,3|11,1)/),
      );
      await pane.locator('#adjustments').scrollIntoViewIfNeeded();
      await scene.shoot('adjustments');
      await scene.accessible();
    },
  },
];
