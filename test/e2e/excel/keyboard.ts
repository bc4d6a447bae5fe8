/** The pane without a mouse: to the cell, a waiver, a seal, a report, each by Tab, arrows, Space and Enter alone. */
import { strict as assert } from 'node:assert';
import { rightSample } from '../../support/sealed-books';
import { until } from '../../support/browser';
import type { Scenario, Scene } from './scene';

/** Presses Tab until the focus is on what is wanted, once it stands there and takes it; at most as often as a person would bear. */
export async function tabTo({ pane, page }: Pick<Scene, 'pane' | 'page'>, what: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await pane.locator(what).first().waitFor();
    const there = await pane.evaluate(
      (selector) => document.activeElement?.closest(selector) !== null && document.activeElement !== document.body,
      what,
    );
    if (there) {
      // While the engine is at work a button keeps the focus and does nothing; a person waits for it too.
      await pane.locator(`${what}:not([aria-disabled])`).first().waitFor();
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to ${what}`);
}

async function tabOf({ pane, page }: Scene, view: string, arrows: number): Promise<void> {
  await pane.locator('[role="tab"][aria-selected="true"]').focus();
  for (let n = 0; n < Math.abs(arrows); n += 1) await page.keyboard.press(arrows > 0 ? 'ArrowRight' : 'ArrowLeft');
  await pane.locator(`#view[data-view="${view}"]`).waitFor();
}

export const keyboard: readonly Scenario[] = [
  {
    name: "works by keyboard alone: tabs by arrows, a finding's cell, a waiver, and the report with its errors left open",
    pairs: 2,
    run: async (scene: Scene): Promise<void> => {
      const { pane, page, excel } = scene;
      await tabOf(scene, 'report', 3);
      await pane.locator('#write').waitFor();
      await tabTo(scene, '#write');
      await page.keyboard.press('Enter');
      await until(
        () => pane.evaluate(() => document.activeElement?.id === 'open-errors'),
        'the question has the focus',
      );
      await page.keyboard.press('Escape');
      await until(() => pane.evaluate(() => document.activeElement?.id === 'write'), 'and gives it back');
      await tabOf(scene, 'check', -3);
      await pane.locator('li.card.error').waitFor();
      await page.keyboard.press('F8');
      const inCard = (part: string): Promise<boolean> =>
        pane.evaluate((selector) => document.activeElement?.closest(selector) !== null, `li.card.error${part}`);
      await until(() => inCard(''), 'the next finding has the focus');
      await tabTo(scene, 'li.card.error .repair');
      await page.keyboard.press('Shift+Tab');
      assert.ok(await inCard(' *'), 'Shift+Tab goes back within the card');
      await pane.locator('[role="tab"][aria-selected="true"]').focus();
      await tabTo(scene, 'li.card.error .card-head .cell-link');
      await page.keyboard.press('Enter');
      await scene.reaches('Biểu 95', 'D11');
      // In Office on the web the focus is in the sheet now, as it should be: back to the pane.
      await pane.locator('li.card.error .card-head .cell-link').focus();
      await tabTo(scene, 'li.card.error details.waive > summary');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Cho Kho bac xac nhan');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Tran Thi B');
      await tabTo(scene, '.waive-button');
      await scene.shoot('keyboard-waive');
      await page.keyboard.press('Enter');
      await until(async () => (await pane.locator('li.card.error').count()) === 0, 'the error is accepted');
      const at = (selector: string): Promise<boolean> =>
        pane.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
      await until(() => at('li.card, .said .undo'), 'the keyboard is at the next card, or at the message');
      await pane.locator('#undo').focus();
      await page.keyboard.press('Enter');
      await until(() => at('.said .undo'), 'the keyboard is at the message, with its redo');
      await pane.locator('#redo').focus();
      await page.keyboard.press('Enter');
      await until(async () => (await pane.locator('li.card.error').count()) === 0, 'it is accepted again');
      await until(() => at('.said .undo'), 'the keyboard is at the message, with its undo');
      await tabOf(scene, 'report', 3);
      await pane.locator('#write').waitFor();
      await tabTo(scene, '#write');
      const { name } = await excel.handedOut(() => page.keyboard.press('Enter'));
      assert.equal(name, 'Báo cáo 6 tháng đầu năm 2021.docx');
      await scene.shoot('keyboard-report');
    },
  },
  {
    name: 'seals by keyboard alone',
    pairs: 1,
    book: rightSample,
    run: async (scene: Scene): Promise<void> => {
      const { pane, page } = scene;
      await tabOf(scene, 'submit', 2);
      await tabTo(scene, '#preparer');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Nguyen Van A');
      await tabTo(scene, '#seal');
      await page.keyboard.press('Enter');
      await pane.locator('#seal-state[data-state="intact"]').waitFor();
      assert.match(await scene.text('#seal-state'), /Nguyen Van A/);
      await scene.shoot('keyboard-seal');
    },
  },
];
