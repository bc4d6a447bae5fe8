/**
 * The real office.js in a bare context of Node, over an emulated host: no browser, no network, no DOM beyond what the
 * bundle touches while it boots. Each call gives a realm of its own, so Excel and Word can be had side by side.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { EmulatedHost } from '../../src/office-emulator';
import { desktopHost } from '../../src/office-emulator/shims/desktop-host';

const OFFICE_JS = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const ORIGIN = 'https://addin.test';
const scripts = new Map<string, vm.Script>();

function script(file: string): vm.Script {
  const known = scripts.get(file) ?? new vm.Script(readFileSync(join(OFFICE_JS, file), 'utf8'), { filename: file });
  scripts.set(file, known);
  return known;
}

const nothing = (): void => undefined;

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
    clear: () => items.clear(),
  };
}

function element(tag: string): Record<string, unknown> {
  return {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

interface PageWindow extends Record<string, unknown> {
  Office: typeof Office;
  Excel: typeof Excel;
  Word: typeof Word;
  OfficeExtension: typeof OfficeExtension & {
    _internalConfig: { appendTypeNameToObjectPathInfo: boolean };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

function page(external: object): { window: PageWindow; run: (file: string) => void } {
  const tag = { ...element('script'), src: `${ORIGIN}/office.js` };
  const head: Record<string, unknown> = element('head');
  const document = {
    readyState: 'complete',
    URL: `${ORIGIN}/taskpane.html`,
    cookie: '',
    hidden: false,
    head,
    body: element('body'),
    documentElement: element('html'),
    getElementsByTagName: (name: string) => (name === 'script' ? [tag] : name === 'head' ? [head] : []),
    createElement: element,
    getElementById: () => null,
    querySelectorAll: () => [],
    hasFocus: () => true,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  const window = {
    document,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    external,
    navigator: { userAgent: 'Mozilla/5.0 Chrome/130', language: 'vi-VN' },
    location: {
      href: `${ORIGIN}/taskpane.html`,
      protocol: 'https:',
      search: '',
      hash: '',
      host: 'addin.test',
      hostname: 'addin.test',
      origin: ORIGIN,
      pathname: '/taskpane.html',
    },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    name: '',
    XMLHttpRequest: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    open: nothing,
  } as unknown as PageWindow;
  window['window'] = window['self'] = window['top'] = window['parent'] = window;
  const realm = vm.createContext(window);
  const run = (file: string): void => {
    script(file).runInContext(realm);
  };
  head['appendChild'] = (loaded: { src: string; onload?: () => void; onerror?: (error: unknown) => void }): void => {
    setTimeout(() => {
      try {
        run(new URL(loaded.src).pathname.slice(1));
        loaded.onload?.();
      } catch (error) {
        loaded.onerror?.(error);
      }
    }, 0);
  };
  return { window, run };
}

/** Boots office.js against the host; requirement sets are enforced on the client's side as well. */
export async function bootOffice(host: EmulatedHost, locale = 'vi-VN'): Promise<PageWindow> {
  const desktop = desktopHost({
    application: host.application,
    sets: host.sets,
    locale,
    send: (body) => host.send(body),
    common: (call, given) => host.callCommon(call, given),
  });
  host.carry((event) => desktop.raise(event));
  const { window, run } = page(desktop.external);
  run('office.js');
  await window.Office.onReady();
  window.OfficeExtension._internalConfig.appendTypeNameToObjectPathInfo = true;
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return window;
}
