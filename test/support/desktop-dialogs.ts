/** The windows that a desktop host opens for its pane (the dialog API): a page beside, over a host that only carries what it says. */
import type { Page } from 'playwright-core';

interface Told {
  khopsoSaid(message: string): void;
}

/** `content`: the desktop host's shim, which both pages run first. */
export async function offerDialogs(page: Page, content: string): Promise<void> {
  let dialog: Page | null = null;
  await page.exposeFunction('khopsoDialog', async (address: string | null) => {
    if (address === null) {
      await dialog?.close();
      return;
    }
    dialog = await page.context().newPage();
    await dialog.exposeFunction('khopsoSay', (message: string) =>
      page.evaluate((said) => {
        (globalThis as unknown as Told).khopsoSaid(said);
      }, message),
    );
    await dialog.addInitScript({ content });
    await dialog.goto(`${address}&office=copy`);
  });
}
