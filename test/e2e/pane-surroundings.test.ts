/** The pane in unusual surroundings: without Microsoft's network, narrow, dark, in forced colours. */
import { strict as assert } from 'node:assert';
import { openInExcel, type EmulatedExcel } from '../../src/office-emulator';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { violations } from '../support/axe';
import { harnessForTests, sample, until, type DesktopOptions, type Opened } from '../support/browser';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe('the pane in unusual surroundings', function () {
  this.timeout(180_000);
  const browser = harnessForTests();

  const open = async (options: DesktopOptions = {}): Promise<Opened & Pick<EmulatedExcel, 'book'>> => {
    const excel = openInExcel(await readXlsx(sample('tai-chinh.xlsx'), 'tai-chinh.xlsx'));
    return { ...(await browser.harness.openDesktop(excel.host, options)), book: excel.book };
  };
  const worksOverTheCopy = async (given: Opened & Pick<EmulatedExcel, 'book'>): Promise<void> => {
    await given.pane.locator('li.card.error').waitFor({ timeout: 60_000 });
    await given.pane.locator('li.card.error .card-head .cell-link').click();
    await until(() => Promise.resolve(given.book.active.name === 'Biểu 95'), 'the sheet is shown');
    assert.deepEqual(given.trouble.outside, [CDN], "Microsoft's own was asked for, and nothing else");
    assert.equal(await given.pane.locator('script[src="office/office.js"]').count(), 1);
  };

  it("works over the copy of office.js beside it where the network refuses Microsoft's", async () => {
    const given = await open({ copy: false });
    await worksOverTheCopy(given);
    // What the browser itself notes of the refused address is all that the console holds.
    assert.deepEqual(
      given.trouble.errors.filter((text) => !text.includes('ERR_NAME_NOT_RESOLVED')),
      [],
    );
  });

  it('works over the copy where the network never answers, after a wait that it bears', async () => {
    const since = Date.now();
    const given = await open({
      copy: false,
      before: async (page) => {
        await page.route(CDN, () => undefined);
      },
    });
    await worksOverTheCopy(given);
    assert.ok(Date.now() - since < 25_000);
    assert.deepEqual(given.trouble.errors, []);
  });

  it('cuts nothing off at 320 px', async () => {
    const { pane, page, shoot } = await open({ width: 320 });
    await pane.locator('li.card.error').waitFor({ timeout: 60_000 });
    await shoot('pane-320');
    for (const view of ['check', 'forms', 'submit', 'report']) {
      await pane.locator(`#tab-${view}`).click();
      await pane.locator(`#view[data-view="${view}"] h2`).first().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, view);
      assert.deepEqual(await violations({ pane }), [], view);
      await shoot(`pane-320-${view}`);
    }
  });

  it('follows a dark system and keeps its contrast', async () => {
    const { pane, page, shoot } = await open({ colorScheme: 'dark' });
    await pane.locator('li.card.error').waitFor({ timeout: 60_000 });
    await until(async () => (await page.evaluate(() => document.documentElement.dataset['theme'])) === 'dark', 'dark');
    for (const view of ['check', 'forms', 'submit', 'report']) {
      await pane.locator(`#tab-${view}`).click();
      await pane.locator(`#view[data-view="${view}"] h2`).first().waitFor();
      // axe waits for colours at rest; so does the picture behind it.
      assert.deepEqual(await violations({ pane }), [], view);
      await shoot(`pane-dark-${view}`);
    }
  });

  it('keeps its words and borders in forced colours', async () => {
    const { pane, page, shoot } = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    await pane.locator('li.card.error').waitFor({ timeout: 60_000 });
    await shoot('pane-high-contrast');
    assert.deepEqual(await violations({ pane }), []);
  });
});
