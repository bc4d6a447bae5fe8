/** Runs scenarios on a host in a language; after each, nothing may be left on the console and nothing have left the origin. */
import { strict as assert } from 'node:assert';
import type { Language } from '../../../src/core/finding';
import { loadCheckLanguage } from '../../../src/taskpane/messages/check-words';
import { loadMoreLanguage } from '../../../src/taskpane/messages/more-words';
import { loadSubmitLanguage } from '../../../src/taskpane/messages/submit-words';
import { BrowserHarness } from '../../support/browser';
import type { ExcelDriver, ExcelUnderTest } from '../../support/excel-driver';
import { Scene, type Scenario } from './scene';

/** Those of the scenarios that a host shows in a language (see Scenario.pairs). */
export function shownOn(
  driver: Pick<ExcelDriver, 'name'>,
  language: Language,
  scenarios: readonly Scenario[],
): readonly Scenario[] {
  const web = driver.name === 'web';
  const finer = web === (language === 'vi');
  const single = scenarios.filter(({ pairs }) => pairs === 1);
  return scenarios.filter((scenario) =>
    scenario.pairs === undefined
      ? true
      : finer && (scenario.pairs === 2 || (single.indexOf(scenario) % 2 === 0) === web),
  );
}

export function runScenarios(
  title: string,
  driver: ExcelDriver,
  language: Language,
  scenarios: readonly Scenario[],
): void {
  describe(`${title} (${driver.name}, ${language})`, function () {
    this.timeout(180_000);
    let harness: BrowserHarness;
    let excel: ExcelUnderTest | null = null;
    before(async () => {
      await loadCheckLanguage(language);
      await loadSubmitLanguage(language);
      await loadMoreLanguage(language);
      harness = await BrowserHarness.start();
    });
    after(async () => {
      await harness.stop();
    });
    afterEach(async () => {
      const { trouble } = excel ?? { trouble: { errors: [], outside: [] } };
      await excel?.close();
      excel = null;
      assert.deepEqual(trouble.outside, [], 'no request leaves the origin');
      assert.deepEqual(trouble.errors, [], 'no console error');
    });
    for (const { name, book, run } of scenarios) {
      it(name, async () => {
        excel = await driver.open(harness, typeof book === 'function' ? await book() : (book ?? 'tai-chinh.xlsx'), {
          lang: language,
        });
        await excel.pane.locator('#view[data-busy="false"]').waitFor({ timeout: 60_000 });
        await excel.pane.locator('[data-summary="errors"], .empty').first().waitFor({ timeout: 60_000 });
        await run(new Scene(excel, language));
      });
    }
  });
}
