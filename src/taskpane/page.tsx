/** The pane's page: draws at once, makes Excel's pane unseen while office.js boots, and hands over to the pane of the host it finds. */
import './parts/define';
import { render } from 'preact';
import { Fault } from '../core/fault';
import type { Language } from '../core/finding';
import type { Surroundings } from './boot/load-office';
import { mayBeExcel } from './boot/may-be-excel';
import type { MadePane } from './boot/open-workbook';
import { languageFor, viewFor } from './boot/preferences';
import { Failed, TooOld, Waiting } from './boot/screens';
import { keepTabGoing } from './boot/tab-stop';
import { loadLanguage } from './messages';
import { followTheme } from './parts/theme';
import { faultOf } from './state/workbook-state';

/** Where everything is drawn; another element once a pane that was made unseen takes its place. */
const root = (): HTMLElement => document.getElementById('pane') ?? document.body;

const makeWorkbook = async (): Promise<MadePane> => {
  const { makeWorkbookPane } = await import(/* webpackChunkName: "excel" */ './boot/open-workbook');
  return makeWorkbookPane(languageFor(), viewFor(location.search));
};

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

const isSignIn = (): boolean => new URLSearchParams(location.search).get('window') === 'sign-in';

async function openPane(made: Promise<MadePane> | null, surroundings: Surroundings): Promise<void> {
  const language = languageFor();
  const isWorkbook = !isSignIn() && surroundings.tooOld === null && surroundings.kind === 'workbook';
  if (isWorkbook) return (await (made ?? makeWorkbook())).open(root());
  await loadLanguage(language);
  if (isSignIn()) return openSignIn(root(), language);
  if (surroundings.tooOld !== null) render(<TooOld language={language} set={surroundings.tooOld} />, root());
  else if (surroundings.kind === 'document') await openDocument(root(), language);
  else await openBrowser(root(), language);
}

/** An Office that has not answered for so long is taken for lost; when it answers after all, the pane opens. */
const SILENCE_MS = 20_000;

async function start(found: Promise<Surroundings>): Promise<void> {
  keepTabGoing(document);
  // Of use once there is something to lose.
  void import(/* webpackChunkName: "keep-focus" */ './boot/keep-focus').then(({ keepFocus }) => {
    keepFocus(document);
  });
  const fail = (fault: Fault): void => {
    render(<Failed language={languageFor()} fault={fault} />, root());
  };
  const silence = setTimeout(() => {
    fail(new Fault('host-lost'));
  }, SILENCE_MS);
  const made = mayBeExcel(location.search) ? makeWorkbook() : null;
  const drop = (): void => {
    // What kept it from being made is said below, where it is needed.
    made?.then(
      (pane) => {
        pane.drop();
      },
      () => undefined,
    );
  };
  try {
    const surroundings = await found;
    clearTimeout(silence);
    if (surroundings.kind !== 'workbook' || surroundings.tooOld !== null) drop();
    await openPane(made, surroundings);
  } catch (error) {
    clearTimeout(silence);
    drop();
    // eslint-disable-next-line no-console -- for whoever opens the developer tools; the page itself says what to do
    console.error(error);
    fail(faultOf(error));
  }
}

const parsed = (): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => {
        document.addEventListener('DOMContentLoaded', resolve, { once: true });
      })
    : Promise.resolve();

export async function openPage(surroundings: Promise<Surroundings>): Promise<void> {
  await parsed();
  document.getElementById('late')?.remove();
  followTheme(() => null);
  render(<Waiting />, root());
  await start(surroundings);
}
