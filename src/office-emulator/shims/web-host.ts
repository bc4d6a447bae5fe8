/**
 * Office on the web as a task pane sees it: the page around its frame, which answers office.js's postMessages. The pane's
 * page is not changed; it must come from this page's own host name.
 */
import type { EmulatedHost, HostEvent } from '../emulated-host';
import { EVENT_MESSAGE_CATEGORY, RICH_API_EVENT, RICH_API_REQUEST, errorAnswer } from './dispatch';

export interface WebHostOptions {
  /** Not in the document yet: a frame takes its name, in which office.js looks for its host, when it is put there. */
  readonly frame: HTMLIFrameElement;
  /** Address of the pane's page. */
  readonly pane: string;
  readonly host: EmulatedHost;
  readonly locale: string;
  /** Name in the address of the open document, for display only. */
  readonly document: string;
}

export interface WebHost {
  /** Stops answering; the frame is left as it is. */
  stop(): void;
}

const CONVERSATION = 'khopso-conversation';
const APP = 'khopso-pane';
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

interface IncomingMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data:
    | ({
        readonly eventDispId?: number;
        readonly DdaMethod?: { readonly DispatchId: number };
        readonly ArrayData?: readonly unknown[];
      } & Readonly<Record<string, unknown>>)
    | null;
}

function parse(data: unknown): IncomingMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as Partial<IncomingMessage> | null;
    return message !== null && typeof message === 'object' && message._messageType === 0
      ? (message as IncomingMessage)
      : null;
  } catch {
    return null;
  }
}

function appContext(options: WebHostOptions): Record<string, unknown> {
  return {
    _id: APP,
    _appName: options.host.application === 'Word' ? 32 : 16,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: `https://khopso.test/${encodeURIComponent(options.document)}`,
    _clientMode: 1,
    _settings: {},
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: 'khopso-1',
    _requirementMatrix: JSON.stringify(options.host.sets),
    _hostFullVersion: '16.0.17000.20000',
    _addinName: 'Khớp Số',
    _appDomains: [],
    _wacHostEnvironment: '0',
  };
}

/** Names the frame, gives it the pane's page to load once it is put into the document, and answers it until stopped. */
export function startWebHost(options: WebHostOptions): WebHost {
  const { frame, host } = options;
  const target = new URL(options.pane, location.href);
  const registered = new Map<number, string>();

  const post = (message: Record<string, unknown>): void => {
    frame.contentWindow?.postMessage(
      JSON.stringify({ _messageType: 1, _origin: location.origin, _serializerVersion: 1, ...message }),
      target.origin,
    );
  };
  const reply = (message: IncomingMessage, data: unknown): void => {
    post({
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _responseType: 0,
      _errorCode: 0,
      _data: data,
    });
  };
  const execute = async (message: IncomingMessage): Promise<void> => {
    const call = message._data?.DdaMethod?.DispatchId;
    const body = message._data?.ArrayData?.[4];
    if (call === undefined) return reply(message, { Error: errorAnswer, Version: 0 });
    if (call !== RICH_API_REQUEST || typeof body !== 'string') {
      const done = await host.callCommonByName(call, message._data ?? {});
      return reply(
        message,
        'payload' in done
          ? { Error: 0, Version: 0, ...(done.payload as object) }
          : { Error: done.officeError, Version: 0 },
      );
    }
    const answer = await host.send(body);
    reply(
      message,
      'text' in answer
        ? { Error: 0, Version: 0, Data: [200, [], answer.text] }
        : { Error: answer.officeError, Version: 0 },
    );
  };
  const receive = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== target.origin) return;
    const message = parse(event.data);
    if (!message) return;
    if (message._actionType === ACTION.register) {
      registered.set(message._data?.eventDispId ?? -1, message._actionName);
      reply(message, { Error: 0, Version: 0 });
    } else if (message._actionType === ACTION.unregister) {
      registered.delete(message._data?.eventDispId ?? -1);
      reply(message, { Error: 0, Version: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      reply(message, appContext(options));
    } else if (message._actionName === 'executeMethod') {
      void execute(message);
    } else if (message._actionName !== 'ContextActivationManager_notifyHost') {
      reply(message, { Error: 0 });
    }
  };
  const raise = (event: HostEvent): void => {
    const action = registered.get(RICH_API_EVENT);
    if (action === undefined) return;
    const entry = [EVENT_MESSAGE_CATEGORY, event.type, event.target, JSON.stringify(event.message), 1, false];
    post({
      _actionName: action,
      _conversationId: CONVERSATION,
      _correlationId: -1,
      _responseType: 1,
      _errorCode: 0,
      _data: { ArrayData: [entry] },
    });
  };

  window.addEventListener('message', receive);
  const uncarry = host.carry(raise);
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `${host.application}$Web$16.01$${options.locale}$$$$0`,
    xdmInfo: `${CONVERSATION}|${APP}|${location.origin}/`,
    serializerVersion: 1,
    flights: '[]',
  });
  frame.src = target.href;
  return {
    stop: () => {
      window.removeEventListener('message', receive);
      uncarry();
    },
  };
}
