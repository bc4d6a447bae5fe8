/** The pane in Excel: the host, the session over it with the engine, and the views. Fetched and made, unseen, while office.js boots. */
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

/** A pane that stands there, unseen. */
export interface MadePane {
  /** Office answered, and it is Excel: takes the place of what was shown until now, and begins. */
  open(instead: HTMLElement): Promise<void>;
  drop(): void;
}

export async function makeWorkbookPane(language: Language, view: View): Promise<MadePane> {
  const host = excelHost();
  await loadCheckLanguage(language);
  const session = new WorkbookSession(host, browserServices, { language, view });
  session.store.set(rememberedSettings());
  const keep = settingsKeeper();
  session.store.watch(() => {
    keep(session.store.get());
  });
  const intake = new IntakeSession(browserServices);
  const pane = document.createElement('div');
  pane.className = 'unseen';
  document.body.append(pane);
  render(<App session={session} intake={intake} />, pane);
  return {
    async open(instead) {
      followTheme(() => host.theme());
      render(null, instead);
      pane.id = instead.id;
      pane.className = '';
      instead.replaceWith(pane);
      performance.mark('khopso-usable');
      // Loads while the workbook is being read; before, it would take its time from what is being waited for.
      paneEngine.prepare();
      await session.start();
      // A set that cannot be named now is named the next time.
      await intake.recall().catch(() => undefined);
    },
    drop() {
      render(null, pane);
      pane.remove();
    },
  };
}
