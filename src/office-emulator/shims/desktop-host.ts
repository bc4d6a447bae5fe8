/**
 * The desktop host as office.js sees it: `window.external`, which Excel and Word on Windows put into the page. Install it
 * before office.js runs; the page itself stays unmodified. Works in a browser page and in a bare context of Node.
 */
import type { CommonAnswer } from '../common/common-api';
import type { Answer, HostEvent } from '../emulated-host';
import {
  DIALOG_CLOSED,
  DIALOG_EVENT,
  DIALOG_MESSAGE,
  EVENT_MESSAGE_CATEGORY,
  RICH_API_REQUEST,
  RICH_API_EVENT,
  errorAnswer,
} from './dispatch';

export interface DesktopHostOptions {
  readonly application: 'Excel' | 'Word';
  readonly sets: Readonly<Record<string, string>>;
  readonly locale: string;
  /** Runs one RichApi request body. */
  readonly send: (body: string) => Promise<Answer>;
  /** Runs a call of the common API. */
  readonly common?: (call: number, given: readonly unknown[]) => Promise<CommonAnswer>;
  readonly theme?: { readonly background: string; readonly foreground: string };
  /** Opens an address of the add-in's in a window of the host's, whose page says something by `say`; absent where none opens. */
  readonly dialog?: (address: string) => void;
  readonly closeDialog?: () => void;
  /** In such a window: to the page that opened it. */
  readonly say?: (message: string) => void;
}

/** `said`: the page in the window has said something, or (null) a person closed it. `raise` delivers an event of the host to the page. */
export interface DesktopHost {
  readonly external: object;
  said(message: string | null): void;
  raise(event: HostEvent): void;
}

interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}
type Callback = (result: SafeArray, status: number) => void;
type EventHandler = (id: number, entries: SafeArray) => void;

const safeArray = (items: unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });
const nested = (value: unknown): unknown => (Array.isArray(value) ? safeArray(value.map(nested)) : value);
const colour = (hex: string): number => parseInt(hex.slice(1), 16);

function requirementMatrix(sets: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(sets).map(([name, version]) => [name, version])));
}

function documentContext(options: DesktopHostOptions): object {
  const theme = options.theme ?? { background: '#ffffff', foreground: '#000000' };
  const colours = {
    bodyBackgroundColor: colour(theme.background),
    bodyForegroundColor: colour(theme.foreground),
    controlBackgroundColor: colour(theme.background),
    controlForegroundColor: colour(theme.foreground),
  };
  const settings = new Map<string, unknown>();
  return {
    GetAppType: () => (options.application === 'Word' ? 2 : 1),
    GetSolutionRef: () => 'khopso',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => (options.application === 'Word' ? 'C:\\bao-cao.docx' : 'C:\\so-lieu.xlsx'),
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetInstanceId: () => 'khopso-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => requirementMatrix(options.sets),
    GetHostFullVersion: () => '16.0.17000.20000',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(colours),
    GetSettings: () => ({
      Read: (keys: unknown[], values: unknown[]): void => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: unknown[]): void => {
        settings.clear();
        keys.forEach((key, i) => settings.set(key, values[i]));
      },
    }),
  };
}

/** What to define as `window.external` before office.js runs. */
export function desktopHost(options: DesktopHostOptions): DesktopHost {
  const context = documentContext(options);
  const handlers = new Map<number, EventHandler>();
  const external = {
    GetHostInfo: () =>
      `_host_Info=${options.application}$Win32$16.01$${options.locale}$$${options.say ? 'isDialog' : ''}$$disableLogging`,
    GetContext: () => context,
    Execute: (dispatchId: number, parameters: readonly unknown[], callback: Callback): void => {
      const request = parameters[0] as readonly unknown[] | undefined;
      if (dispatchId !== RICH_API_REQUEST || typeof request?.[4] !== 'string') {
        const asked = options.common?.(dispatchId, parameters) ?? Promise.resolve({ officeError: errorAnswer });
        void asked.then(
          (answer) => callback(safeArray('payload' in answer ? [0, nested(answer.payload)] : [answer.officeError]), 0),
          () => callback(safeArray([errorAnswer]), 0),
        );
        return;
      }
      void options.send(request[4]).then(
        (answer) => callback(safeArray('text' in answer ? [0, [200, [], answer.text]] : [answer.officeError]), 0),
        () => callback(safeArray([errorAnswer]), 0),
      );
    },
    RegisterEvent: (id: number, target: string, handler: EventHandler, callback: Callback): void => {
      if (id === DIALOG_EVENT && !options.dialog) {
        callback(safeArray([errorAnswer]), 0);
        return;
      }
      handlers.set(id, handler);
      callback(safeArray([0]), 0);
      if (id === DIALOG_EVENT) options.dialog?.((JSON.parse(target) as { readonly url: string }).url);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback): void => {
      handlers.delete(id);
      callback(safeArray([0]), 0);
      if (id === DIALOG_EVENT) options.closeDialog?.();
    },
    MessageParent2: (text: string): void => {
      options.say?.((JSON.parse(text) as { readonly messageToParent: string }).messageToParent);
    },
  };
  return {
    external,
    said: (message) => {
      const told = message === null ? [DIALOG_CLOSED] : [DIALOG_MESSAGE, message, ''];
      handlers.get(DIALOG_EVENT)?.(DIALOG_EVENT, safeArray(told));
    },
    raise: (event) => {
      const entry = [EVENT_MESSAGE_CATEGORY, event.type, event.target, JSON.stringify(event.message), 1, false];
      handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, safeArray([entry]));
    },
  };
}
