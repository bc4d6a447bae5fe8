/** The pictures of the pane in Word whose whole report is updated: what will change, and what was changed, beside the document. */
import { rmSync } from 'node:fs';
import { changedBooks, chosen, openWordPane, workedOnReport } from '../../test/support/word-rig';
import type { Picture } from './main';

/** A report on which people worked, with the words and figures of its changed workbooks proposed to it. */
const proposed =
  (host: 'web' | 'desktop', opens: boolean): Picture =>
  async (harness, file) => {
    const books = await changedBooks();
    const { opened } = await openWordPane(harness, host, workedOnReport());
    const { pane, page } = opened;
    await pane.locator('#figures li').first().waitFor({ timeout: 60_000 });
    await pane.locator('#update-books').setInputFiles(chosen(books));
    await pane.locator('#proposal').waitFor({ timeout: 60_000 });
    if (opens) {
      await pane.locator('#update-open').click();
      await page.locator('#paper .docx-wrapper').waitFor({ timeout: 60_000 });
    }
    await page.waitForTimeout(600);
    await page.screenshot({ path: file });
    await opened.close();
    for (const path of books) rmSync(path, { force: true });
    return true;
  };

export const WORD_PICTURES: Readonly<Record<string, Picture>> = {
  'word-xem-truoc': proposed('desktop', false),
  'ban-thu-word': proposed('web', true),
};
