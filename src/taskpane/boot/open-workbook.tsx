/** The pane in Excel: the host, the session over it with the engine, and the views. Fetched while office.js boots. */
import { render } from 'preact';
import type { Language } from '../../core/finding';
import { excelHost } from '../../hosts/excel-office';
import { App } from '../app';
import { loadCheckLanguage } from '../messages/check-words';
import { followTheme } from '../parts/theme';
import { IntakeSession } from '../state/intake-session';
import { WorkbookSession } from '../state/workbook-session';
import type { View } from '../state/workbook-state';
import { browserServices, paneEngine } from './services';
import { rememberedSettings, settingsKeeper } from './settings';

export async function openWorkbookPane(root: HTMLElement, language: Language, view: View): Promise<void> {
  // Loads while the workbook is being read.
  paneEngine.prepare();
  const host = excelHost();
  await loadCheckLanguage(language);
  followTheme(() => host.theme());
  const session = new WorkbookSession(host, browserServices, { language, view });
  session.store.set(rememberedSettings());
  const keep = settingsKeeper();
  session.store.watch(() => {
    keep(session.store.get());
  });
  const intake = new IntakeSession(browserServices);
  render(<App session={session} intake={intake} />, root);
  performance.mark('khopso-usable');
  await session.start();
  // A set that cannot be named now is named the next time.
  await intake.recall().catch(() => undefined);
}
