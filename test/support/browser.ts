/**
 * The harness of the browser tests: builds the pages where they are missing, serves them, opens them over the emulated web
 * host (the workbench) or desktop host (window.external), and keeps what must stay empty: console errors and requests that
 * leave the origin.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import type { EmulatedHost } from '../../src/office-emulator';
import { HOST_TRUST } from '../../src/workbench/serve/host-trust';
import { serveFolder, type Serving } from '../../src/workbench/serve/static-files';
import { launchBrowser } from './chromium';
import { offerDialogs } from './desktop-dialogs';
import { desktopScript } from './desktop-script';

export { until } from './until';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const SCREENS = join(ROOT, 'out/screens');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Of a desktop host: more would keep the page's thread while it is handed in. */
const LONG_ANSWER = 100_000;
const BUILT = [
  ['pane', 'taskpane/taskpane.html'],
  ['workbench', 'workbench/workbench.html'],
  ['pages', 'pages/index.html'],
  ['cli', 'cli/khopso.cjs'],
] as const;

/** Builds what is missing; with KHOPSO_REBUILD set, everything. */
export function buildPages(): void {
  for (const [only, page] of BUILT) {
    if (existsSync(join(DIST, page)) && !process.env['KHOPSO_REBUILD']) continue;
    const built = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--env', `only=${only}`],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (built.status !== 0) throw new Error(`${only} does not build:\n${built.stdout}${built.stderr}`);
  }
}

export interface Trouble {
  /** Console errors and uncaught exceptions. */
  readonly errors: string[];
  /** Addresses of other origins that were asked for; none was reached. */
  readonly outside: string[];
}

export interface Opened {
  readonly page: Page;
  /** The frame with the pane: the page itself under a desktop host. */
  readonly pane: Frame;
  readonly trouble: Trouble;
  /** Writes out/screens/<name>.png where KHOPSO_SCREENS is set: drawing them takes a good part of a run. */
  readonly shoot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PaneOptions {
  readonly lang?: 'vi' | 'en';
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Done to the page before it goes anywhere: files withheld or altered, scripts of the surroundings. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Where the pane's folder is served, without a slash at the end; the harness' own server by default. */
  readonly base?: string;
  /** Whether the page asks for the copy of office.js beside it; false leaves Microsoft's to be tried, which no test reaches. */
  readonly copy?: boolean;
  /** Opened as the first page of all, with nothing fetched or compiled: where the time it takes is what is asked. */
  readonly fresh?: boolean;
}

export interface WorkbenchOptions extends PaneOptions {
  /** File name of a sample. */
  readonly book?: string;
  /** File name of a served sample document: the workbench's Word mode. */
  readonly document?: string;
  /** Another workbook, opened through the workbench's own button. */
  readonly bytes?: { readonly file: string; readonly bytes: Uint8Array };
}

export interface DesktopOptions extends PaneOptions {
  readonly view?: string;
  /** Whether the host opens windows for the pane (the dialog API). */
  readonly dialogs?: boolean;
}

export class BrowserHarness {
  /** Kept from page to page: there a page finds its scripts fetched and compiled, which is most of the time it takes to open. */
  private readonly contexts = new Map<string, BrowserContext>();

  private constructor(
    readonly browser: Browser,
    readonly serving: Serving,
  ) {}

  static async start(): Promise<BrowserHarness> {
    buildPages();
    const serving = await serveFolder(DIST, 0, { texts: HOST_TRUST });
    return new BrowserHarness(await launchBrowser(), serving);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
  }

  /** The workbench with a workbook open and the pane beside it, over the protocol of Office on the web. */
  async openWorkbench(options: WorkbenchOptions = {}): Promise<Opened> {
    const opened = await this.newPage({ width: 1440, ...options });
    const { page } = opened;
    const query = new URLSearchParams({
      ...(options.bytes ? { book: '' } : options.book ? { book: options.book } : {}),
      ...(options.document ? { document: options.document } : {}),
      lang: options.lang ?? 'vi',
    });
    const home = options.base ? new URL(options.base).origin : this.serving.address;
    if (options.base) await this.layOver(page, home);
    await page.goto(`${home}/workbench/workbench.html?${query.toString()}`);
    if (options.bytes)
      await page
        .locator('#file')
        .setInputFiles({ name: options.bytes.file, mimeType: XLSX, buffer: Buffer.from(options.bytes.bytes) });
    const handle = await page.waitForSelector('iframe#pane[src]');
    const pane = await handle.contentFrame();
    if (!pane) throw new Error('the pane has no frame');
    return { ...opened, pane };
  }

  /** The bench's own files at another server's address, which serves the pane: to the browser all is of one place. */
  private async layOver(page: Page, home: string): Promise<void> {
    await page.route(
      ({ origin, pathname }) => origin === home && (pathname.startsWith('/workbench/') || HOST_TRUST.has(pathname)),
      async (route) => {
        const url = route.request().url().replace(home, this.serving.address);
        await route.fulfill({ response: await route.fetch({ url }) });
      },
    );
  }

  /** The pane's page alone, over the desktop host's window.external; the emulated host lives in the test. `before` is a script that runs first. */
  async openDesktop(host: EmulatedHost, options: DesktopOptions = {}, before = ''): Promise<Opened> {
    const opened = await this.newPage({ width: 420, ...options });
    const { page } = opened;
    const long: string[] = [];
    await page.exposeFunction('khopsoSend', async (body: string) => {
      const answer = await host.send(body);
      return 'text' in answer && answer.text.length >= LONG_ANSWER
        ? { text: `@${String(long.push(answer.text) - 1)}` }
        : answer;
    });
    await page.route('**/khopso-answer/*', (route) => {
      const at = Number(route.request().url().split('/').pop());
      return route.fulfill({ contentType: 'text/plain; charset=utf-8', body: long[at] ?? '' });
    });
    await page.exposeFunction('khopsoCommon', (call: number, given: readonly unknown[]) =>
      host.callCommon(call, given),
    );
    const content = desktopScript({
      application: host.application,
      sets: host.sets,
      locale: options.lang === 'en' ? 'en-US' : 'vi-VN',
      ...(options.colorScheme === 'dark' ? { theme: { background: '#1f1f1f', foreground: '#ffffff' } } : {}),
    });
    if (options.dialogs) await offerDialogs(page, content);
    await page.addInitScript({ content });
    if (before !== '') await page.addInitScript({ content: before });
    const uncarry = host.carry((event) => {
      void page
        .evaluate((raised) => (globalThis as unknown as { khopsoRaise(e: unknown): void }).khopsoRaise(raised), event)
        .catch(() => undefined);
    });
    const query = new URLSearchParams({
      ...(options.copy === false ? {} : { office: 'copy' }),
      ...(options.view ? { view: options.view } : {}),
    });
    // A network that never answers would hold the page's load event back.
    await page.goto(`${options.base ?? `${this.serving.address}/taskpane`}/taskpane.html?${query.toString()}`, {
      waitUntil: 'commit',
    });
    return {
      ...opened,
      pane: page.mainFrame(),
      close: async () => {
        uncarry();
        await opened.close();
      },
    };
  }

  /** The pane's page in a browser without any Office around it. */
  async openPlain(query: string, options: PaneOptions = {}): Promise<Opened> {
    const opened = await this.newPage({ width: 900, ...options });
    await opened.page.goto(`${options.base ?? `${this.serving.address}/taskpane`}/taskpane.html${query}`);
    return { ...opened, pane: opened.page.mainFrame() };
  }

  /** Closes every page that is still open. */
  async closePages(): Promise<void> {
    for (const context of this.browser.contexts()) for (const page of context.pages()) await page.close();
  }

  /** One without an open page, of that size and those colours. */
  private async idleContext(options: PaneOptions): Promise<BrowserContext> {
    const viewport = { width: options.width ?? 1440, height: options.height ?? 900 };
    const colorScheme = options.colorScheme ?? 'light';
    const key = `${String(viewport.width)} × ${String(viewport.height)} ${colorScheme}`;
    const kept = options.fresh ? undefined : this.contexts.get(key);
    if (kept?.pages().length === 0) return kept;
    const context = await this.browser.newContext({
      viewport,
      colorScheme,
      acceptDownloads: true,
      reducedMotion: 'reduce',
      locale: 'vi-VN',
    });
    if (!options.fresh) this.contexts.set(key, context);
    return context;
  }

  private async newPage(options: PaneOptions): Promise<Omit<Opened, 'pane'>> {
    const context = await this.idleContext(options);
    const origin = options.base ? new URL(options.base).origin : this.serving.address;
    const trouble: Trouble = { errors: [], outside: [] };
    const page = await context.newPage();
    // What an earlier page had remembered is none of this one's business.
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cookies' });
    // The browser finds no address but this machine's (see chromium.ts); what asks for another is noted.
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(`${origin}/`) && !/^(blob|data|about):/.test(address)) trouble.outside.push(address);
    });
    // What the page's own policy refuses never was on its way.
    page.on('requestfailed', (request) => {
      const at = trouble.outside.indexOf(request.url());
      if (at >= 0 && request.failure()?.errorText === 'csp') trouble.outside.splice(at, 1);
    });
    // As the pane would remember it from the last time.
    if (options.lang === 'en')
      await page.addInitScript({
        content: 'try { localStorage.setItem("khopso.language", "en"); } catch (error) {}',
      });
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.errors.push(message.text());
    });
    page.on('pageerror', (error) => trouble.errors.push(error.stack ?? String(error)));
    await options.before?.(page);
    return {
      page,
      trouble,
      shoot: async (name) => {
        if (!process.env['KHOPSO_SCREENS']) return;
        mkdirSync(SCREENS, { recursive: true });
        await page.screenshot({ path: join(SCREENS, `${name}.png`) });
      },
      close: () => (options.fresh ? context.close() : page.close()),
    };
  }
}

/** For the tests of one block: a harness started before them and stopped after them, what each has opened closed behind it. */
export function harnessForTests(): { readonly harness: BrowserHarness } {
  let harness: BrowserHarness;
  before(async () => {
    harness = await BrowserHarness.start();
  });
  afterEach(async () => {
    await harness.closePages();
  });
  after(async () => {
    await harness.stop();
  });
  return {
    get harness() {
      return harness;
    },
  };
}

/** Bytes of a sample workbook. */
export function sample(file: string): Uint8Array {
  return readFileSync(join(ROOT, 'samples/quang-tri-2021-h1', file));
}
