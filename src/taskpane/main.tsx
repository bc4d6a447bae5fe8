/** The pane's entry: draws at once, boots office.js beside, and hands the host it finds to the right pane. */
import './parts/define';
import { render } from 'preact';
import type { Language } from '../core/finding';
import { App } from './app';
import { loadOffice, type Surroundings } from './boot/load-office';
import { languageFor, viewFor } from './boot/preferences';
import { browserServices } from './boot/services';
import { Outside, TooOld, Waiting } from './boot/screens';
import { loadLanguage } from './messages';
import { followTheme } from './parts/theme';
import { IntakeSession } from './state/intake-session';
import { WorkbookSession } from './state/workbook-session';

async function openWorkbook(root: HTMLElement, language: Language): Promise<void> {
  const { excelHost } = await import(/* webpackChunkName: "excel" */ '../hosts/excel-office');
  const host = excelHost();
  followTheme(() => host.theme());
  const session = new WorkbookSession(host, browserServices, { language, view: viewFor(location.search) });
  const intake = new IntakeSession(browserServices.readWorkbook, browserServices.mergeWorkbooks);
  render(<App session={session} intake={intake} />, root);
  performance.mark('khopso-usable');
  await session.start();
}

async function openDocument(root: HTMLElement, language: Language): Promise<void> {
  const { openDocumentPane } = await import(/* webpackChunkName: "word" */ './boot/open-document');
  await openDocumentPane(root, language, viewFor(location.search) === 'report' ? 'report' : 'figures');
}

async function openPane(root: HTMLElement, surroundings: Surroundings): Promise<void> {
  const language = languageFor();
  await loadLanguage(language);
  if (surroundings.tooOld !== null) render(<TooOld language={language} set={surroundings.tooOld} />, root);
  else if (surroundings.kind === 'workbook') await openWorkbook(root, language);
  else if (surroundings.kind === 'document') await openDocument(root, language);
  else render(<Outside language={language} />, root);
}

/** What went wrong at boot, for whoever opens the developer tools; the page itself says what to do. */
function report(error: unknown): void {
  // eslint-disable-next-line no-console -- the only trace of a pane that could not start
  console.error(error);
}

const root = document.getElementById('pane');
if (root) {
  followTheme(() => null);
  render(<Waiting />, root);
  loadOffice().then((surroundings) => openPane(root, surroundings)).catch((error: unknown) => {
    report(error);
    render(<Outside language={languageFor()} />, root);
  });
}
