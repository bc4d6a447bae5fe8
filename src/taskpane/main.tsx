/** The pane's entry: draws at once, boots office.js beside, and hands the host it finds to the right pane. */
import { surroundingsOfPage } from './boot/early-office';
import './parts/define';
import { render } from 'preact';
import { Fault } from '../core/fault';
import type { Language } from '../core/finding';
import type { Surroundings } from './boot/load-office';
import { languageFor, viewFor } from './boot/preferences';
import { Failed, TooOld, Waiting } from './boot/screens';
import { loadLanguage } from './messages';
import { followTheme } from './parts/theme';
import { faultOf } from './state/workbook-state';

const workbookPane = () => import(/* webpackChunkName: "excel" */ './boot/open-workbook');

async function openWorkbook(root: HTMLElement, language: Language): Promise<void> {
  const { openWorkbookPane } = await workbookPane();
  await openWorkbookPane(root, language, viewFor(location.search));
}

async function openDocument(root: HTMLElement, language: Language): Promise<void> {
  const { openDocumentPane } = await import(/* webpackChunkName: "word" */ './boot/open-document');
  await openDocumentPane(root, language, viewFor(location.search) === 'report' ? 'report' : 'figures');
}

/** In a plain browser there is no workbook to check, but a report can be written from saved ones. */
async function openBrowser(root: HTMLElement, language: Language): Promise<void> {
  const { openBrowserPane } = await import(/* webpackChunkName: "browser" */ './boot/open-browser');
  await openBrowserPane(root, language);
}

/** A window that the pane opened for a person to sign in to the server. */
async function openSignIn(root: HTMLElement, language: Language): Promise<void> {
  const { openSignInWindow } = await import(/* webpackChunkName: "sign-in" */ './boot/open-sign-in');
  openSignInWindow(root, language);
}

async function openPane(root: HTMLElement, surroundings: Surroundings): Promise<void> {
  const language = languageFor();
  await loadLanguage(language);
  if (new URLSearchParams(location.search).get('window') === 'sign-in') return openSignIn(root, language);
  if (surroundings.tooOld !== null) render(<TooOld language={language} set={surroundings.tooOld} />, root);
  else if (surroundings.kind === 'workbook') await openWorkbook(root, language);
  else if (surroundings.kind === 'document') await openDocument(root, language);
  else await openBrowser(root, language);
}

/** An Office that has not answered for so long is taken for lost; when it answers after all, the pane opens. */
const SILENCE_MS = 20_000;

async function start(root: HTMLElement): Promise<void> {
  const fail = (fault: Fault): void => {
    render(<Failed language={languageFor()} fault={fault} />, root);
  };
  const silence = setTimeout(() => {
    fail(new Fault('host-lost'));
  }, SILENCE_MS);
  try {
    const surroundings = await surroundingsOfPage;
    clearTimeout(silence);
    await openPane(root, surroundings);
  } catch (error) {
    clearTimeout(silence);
    // eslint-disable-next-line no-console -- for whoever opens the developer tools; the page itself says what to do
    console.error(error);
    fail(faultOf(error));
  }
}

const root = document.getElementById('pane');
if (root) {
  document.getElementById('late')?.remove();
  followTheme(() => null);
  render(<Waiting />, root);
  // Fetched while office.js boots: nearly always the host is Excel.
  void workbookPane().catch(() => undefined);
  void start(root);
}
