/** The secretary's day: a stranger among the workbooks, each department's findings and a note back, a report that grows old. */
import { strict as assert } from 'node:assert';
import { sample, until } from '../../support/browser';
import { ofAnotherBody } from '../../support/sealed-books';
import type { Scenario, Scene } from './scene';

export const secretary: readonly Scenario[] = [
  {
    name: 'takes in the open workbook beside the others, and reports on it alone once it holds all of them',
    pairs: 2,
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await scene.tab('submit');
      const books = ['kinh-te.xlsx', 'thanh-tra.xlsx'];
      await pane
        .locator('#intake-files')
        .setInputFiles(books.map((name) => ({ name, mimeType: '', buffer: Buffer.from(sample(name)) })));
      await pane.locator('#open-not-taken').waitFor();
      await pane.locator('#open-not-taken').scrollIntoViewIfNeeded();
      await scene.shoot('open-not-taken');
      await scene.accessible('open workbook not taken in');
      await pane.locator('#merge-here').click();
      await pane.locator('.said .undo').waitFor();
      await scene.tab('report');
      await pane.locator('#joint').waitFor();
      assert.equal(await pane.locator('#joint').isChecked(), false, 'the open workbook is all of them');
      await pane.locator('#undo').click();
      await until(() => pane.locator('#joint').isChecked(), 'its sheets went: the set is reported on');
      await pane.locator('#open-left-out #take-open').click();
      if (excel.host === 'desktop') {
        // It hands out no bytes: what to do instead is said.
        await pane.locator('.said', { hasText: scene.t('set.noBytes') }).waitFor();
        return;
      }
      await pane.locator('#open-left-out').waitFor({ state: 'detached' });
      assert.equal(await pane.locator('#set').getAttribute('data-count'), '3');
      await excel.typeInto('Biểu 95', 'D11', '70250');
      await pane.locator('#open-left-out', { hasText: scene.says('bản cũ', 'as it was') }).waitFor();
      await pane.locator('.said .put-away').first().click();
      await pane.locator('.said .put-away').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'asks about a workbook of another body before it is merged, names the set on every tab, and sends a note back',
    pairs: 1,
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await scene.tab('submit');
      assert.equal(await pane.locator('#set').count(), 0);
      const stranger = await ofAnotherBody();
      await pane
        .locator('#intake-files')
        .setInputFiles(
          [
            { file: 'tai-chinh.xlsx', bytes: sample('tai-chinh.xlsx') },
            { file: 'kinh-te.xlsx', bytes: sample('kinh-te.xlsx') },
            stranger,
          ].map(({ file, bytes }) => ({ name: file, mimeType: '', buffer: Buffer.from(bytes) })),
        );
      const asked = pane.locator('.stranger[data-what="body"]');
      await asked.waitFor();
      assert.match((await asked.textContent()) ?? '', /thanh-tra\.xlsx.*Hương Thủy.*Quảng Trị/s);
      assert.equal(await pane.locator('#merge').getAttribute('aria-disabled'), 'true');
      await asked.scrollIntoViewIfNeeded();
      await scene.shoot('stranger');
      await scene.accessible('stranger');
      await scene.tab('report');
      assert.ok(await pane.locator('#joint').isDisabled(), 'no report on a set that is in question');
      assert.equal(await pane.locator('#set').getAttribute('data-count'), '3');
      await scene.tab('submit');
      await asked.locator('.admit').click();
      await asked.waitFor({ state: 'detached' });
      await until(async () => (await pane.locator('#merge').getAttribute('aria-disabled')) !== 'true', 'may be merged');
      const findings = pane.locator('.book-findings').first();
      await findings.locator('summary').click();
      assert.match((await findings.textContent()) ?? '', /Biểu 95!D11/);
      await findings.scrollIntoViewIfNeeded();
      await scene.shoot('book-findings');
      await scene.accessible('book findings');
      await findings.locator('.cell-link').first().click();
      await pane.locator('#book-cell td[aria-current]').waitFor();
      assert.match(await scene.text('#book-cell td[aria-current]'), scene.says(/^70\.067$/, /^70,067$/));
      await scene.shoot('book-cell');
      await scene.accessible('book cell');
      await pane.page().keyboard.press('Escape');
      await pane.locator('#book-cell').waitFor({ state: 'detached' });
      const before = ['tai-chinh.xlsx', 'noi-vu.xlsx'];
      await pane
        .locator('#roster-last')
        .setInputFiles(before.map((name) => ({ name, mimeType: '', buffer: Buffer.from(sample(name)) })));
      await pane.locator('#roster li').first().waitFor();
      assert.deepEqual(
        await pane.locator('#roster li').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-state'))),
        ['complete', 'owed'],
      );
      await pane.locator('#roster-due input').fill('20/6/2021');
      await pane.locator('[data-roster="late"]').click();
      await until(async () => (await pane.locator('#roster li').count()) === 1, 'who is late alone');
      assert.match(await scene.text('#roster-title'), scene.says(/Ai phải nộp/, /Who is to submit/), 'in its language');
      await scene.shoot('roster');
      await scene.accessible('roster');
      const { name, bytes } = await excel.handedOut(() => findings.locator('.note-back').click());
      assert.match(name, scene.says(/^tai-chinh - phát hiện\.html$/, /^tai-chinh - findings\.html$/));
      const page = new TextDecoder().decode(bytes);
      assert.match(page, scene.says(/70\.067/, /70,067/));
      assert.ok(!page.includes('kinh-te.xlsx'), 'only of that department');
    },
  },
  {
    name: 'says that a report is out of date once a figure changed, exports what is on show as a page and as a workbook, and takes earlier periods beside it',
    pairs: 1,
    run: async (scene: Scene): Promise<void> => {
      const { pane, excel } = scene;
      await pane.locator('#prior > summary').click();
      await pane
        .locator('#prior-choose')
        .setInputFiles([{ name: 'tai-chinh.xlsx', mimeType: '', buffer: Buffer.from(sample('tai-chinh.xlsx')) }]);
      await pane.locator('#prior-books li').waitFor();
      assert.match(await scene.text('#prior-books li'), /^tai-chinh \(kỳ trước\)\.xlsx$/);
      await pane.locator('#prior').scrollIntoViewIfNeeded();
      await scene.shoot('prior');
      await scene.accessible('prior');
      await pane.locator('#prior-drop').click();
      await pane.locator('#prior-books').waitFor({ state: 'detached' });
      const page = await excel.handedOut(() => pane.locator('#export-html').click());
      assert.match(new TextDecoder().decode(page.bytes), /Biểu 95/);
      assert.ok(!new TextDecoder().decode(page.bytes).includes('total-equals-parts'), 'no code reaches a reader');
      const book = await excel.handedOut(() => pane.locator('#export-xlsx').click());
      assert.match(book.name, /\.xlsx$/);
      await scene.tab('report');
      await pane.locator('#write').click();
      await pane.locator('#write-anyway').waitFor();
      const [question, list] = await Promise.all(
        ['#write-anyway', '#open-errors ul'].map((part) => pane.locator(part).boundingBox()),
      );
      assert.ok((question?.y ?? Infinity) < (list?.y ?? 0), 'the question stands above its list');
      await excel.handedOut(() => pane.locator('#write-anyway').click());
      assert.equal(await pane.locator('#stale-report').count(), 0);
      await excel.typeInto('Biểu 95', 'D11', '70250');
      await pane.locator('#stale-report').waitFor();
      await scene.shoot('stale-report');
      await scene.accessible('stale report');
    },
  },
  {
    name: 'warns before a workbook leaves while something blocks it',
    pairs: 1,
    run: async (scene: Scene): Promise<void> => {
      const { pane, page, excel } = scene;
      await scene.tab('submit');
      await pane.locator('#blockers').waitFor();
      await pane.locator('#export').click();
      await pane.locator('[role="alertdialog"]').waitFor();
      await scene.shoot('export-asks');
      await scene.accessible('export asks');
      await page.keyboard.press('Escape');
      await pane.locator('[role="alertdialog"]').waitFor({ state: 'detached' });
      await pane.locator('#export').click();
      if (excel.host === 'web') {
        const { name } = await excel.handedOut(() => pane.locator('.ask-yes').click());
        assert.equal(name, 'tai-chinh.xlsx');
      } else {
        await pane.locator('.ask-yes').click();
        await pane.locator('.said fluent-message-bar').first().waitFor();
      }
    },
  },
];
