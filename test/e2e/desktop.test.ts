/** The pane's unmodified page in Chromium over the desktop host's window.external, in Word; Excel has its own scenarios. */
import { strict as assert } from 'node:assert';
import { openInWord } from '../../src/office-emulator';
import { writeReport } from '../../src/hosts/docx-file';
import { BrowserHarness, until } from '../support/browser';
import { sampleDocument } from '../support/report-document';

describe('pane over the desktop host', function () {
  this.timeout(180_000);
  let harness: BrowserHarness;
  before(async () => {
    harness = await BrowserHarness.start();
  });
  after(async () => {
    await harness.stop();
  });

  it('lists the figures of an open report in Word and jumps to one', async () => {
    const { host, document } = openInWord(await writeReport(sampleDocument(), { epoch: 1_625_000_000 }));
    const opened = await harness.openDesktop(host);
    await opened.pane.locator('body').filter({ hasText: /\d/ }).waitFor({ timeout: 60_000 });
    await until(() => Promise.resolve(host.log.length > 0), 'Word was asked');
    await opened.pane.locator('button, a, [role="button"]').first().waitFor();
    await opened.shoot('desktop-word');
    assert.equal(document.selected, null);
    await opened.pane.locator('text=15.199').first().click();
    await until(() => Promise.resolve(document.selected !== null), 'the figure in the footnote is selected');
    assert.deepEqual(
      host.log.filter((trip) => trip.failure !== null),
      [],
    );
    assert.deepEqual(opened.trouble, { errors: [], outside: [] });
    await opened.close();
  });
});
