/** The server that the pane comes from, where it takes submissions: asked by its own address alone, signed in by a cookie that no script reads. */
import type { Language } from '../../core/finding';
import {
  Refused,
  type DetailAnswer,
  type DueAnswer,
  type PeriodAnswer,
  type PersonAnswer,
  type ProblemAnswer,
  type ReceiptAnswer,
  type SubmissionAnswer,
} from './answers';

export type Asking = (address: string, request: RequestInit) => Promise<Response>;

interface Begun {
  readonly person: PersonAnswer;
  readonly csrf: string;
}

export interface Handing {
  readonly unit: string;
  readonly period: string;
  readonly file: string;
  readonly submit: boolean;
}

/** Where submissions go; null where the page comes from a plain folder. */
export function serverAddress(): string | null {
  const stated = document.querySelector('meta[name="khopso-server"]')?.getAttribute('content') ?? '';
  return stated === '' ? null : stated;
}

const queryOf = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();

export class Server {
  #csrf = '';

  constructor(
    private readonly address: string,
    private readonly language: () => Language,
    private readonly ask: Asking = (address, request) => fetch(address, request),
  ) {}

  /** Who is signed in; null for nobody. */
  async session(): Promise<PersonAnswer | null> {
    try {
      return this.#begun(await this.#asked<Begun>('GET', '/session'));
    } catch (error) {
      if (error instanceof Refused && error.kind === 'not-signed-in') return null;
      throw error;
    }
  }

  async signIn(login: string, password: string): Promise<PersonAnswer> {
    return this.#begun(await this.#asked<Begun>('POST', '/session', { login, password }));
  }

  /** What people call the office's own provider of identities; null where there is none. */
  async provider(): Promise<string | null> {
    return (await this.#asked<{ openId: string | null }>('GET', '/session/ways')).openId;
  }

  /** A code for the pane, from the window in which a person signs in for it. */
  async code(login: string, password: string): Promise<string> {
    return (await this.#asked<{ code: string }>('POST', '/session/code', { login, password })).code;
  }

  async redeem(code: string): Promise<PersonAnswer> {
    return this.#begun(await this.#asked<Begun>('POST', '/session/redeem', { code }));
  }

  async signOut(): Promise<void> {
    await this.#asked('DELETE', '/session');
  }

  periods(): Promise<readonly PeriodAnswer[]> {
    return this.#asked('GET', '/periods');
  }

  due(period: string): Promise<DueAnswer> {
    return this.#asked('GET', `/due?${queryOf({ period })}`);
  }

  /** The latest first. */
  versions(unit: string, period: string): Promise<readonly SubmissionAnswer[]> {
    return this.#asked('GET', `/submissions?${queryOf({ unit, period })}`);
  }

  detail(id: string): Promise<DetailAnswer> {
    return this.#asked('GET', `/submissions/${id}`);
  }

  handIn({ submit, ...where }: Handing, bytes: Uint8Array): Promise<ReceiptAnswer> {
    return this.#asked('POST', `/submissions?${queryOf({ ...where, submit: String(submit) })}`, bytes);
  }

  #begun({ person, csrf }: Begun): PersonAnswer {
    this.#csrf = csrf;
    return person;
  }

  async #asked<T>(method: string, path: string, body?: object): Promise<T> {
    const headers: Record<string, string> = { 'accept-language': this.language(), 'x-khopso-client': 'pane' };
    if (method !== 'GET') headers['x-khopso-csrf'] = this.#csrf;
    const request: RequestInit = { method, headers, credentials: 'same-origin' };
    if (body instanceof Uint8Array) {
      headers['content-type'] = 'application/octet-stream';
      request.body = new Blob([body.slice().buffer]);
    } else if (body) {
      headers['content-type'] = 'application/json';
      request.body = JSON.stringify(body);
    }
    const answer = await this.ask(this.address + path, request).catch(() => {
      throw new Refused('offline', '');
    });
    const json = (await answer.json().catch(() => ({}))) as { readonly error?: Refusal };
    if (answer.ok) return json as T;
    const { kind, message, problems } = json.error ?? { kind: 'offline', message: '', problems: [] };
    throw new Refused(kind, message, problems);
  }
}

interface Refusal {
  readonly kind: string;
  readonly message: string;
  readonly problems: readonly ProblemAnswer[];
}
