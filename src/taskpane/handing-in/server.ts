/** The server that the pane comes from, where it takes submissions: asked by its own address alone, signed in by a cookie that no script reads. */
import type { Language } from '../../core/finding';
import {
  ApiClient,
  Refused,
  type Asking,
  type DetailAnswer,
  type DueAnswer,
  type PeriodAnswer,
  type PersonAnswer,
  type ReceiptAnswer,
  type SessionAnswer,
  type SubmissionAnswer,
} from '../../submission-api';

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
  readonly #client: ApiClient;

  constructor(address: string, language: () => Language, ask?: Asking) {
    const headers = { 'x-khopso-client': 'pane' };
    this.#client = new ApiClient({ address, language, headers, ...(ask ? { ask } : {}) });
  }

  /** Who is signed in; null for nobody. */
  async session(): Promise<PersonAnswer | null> {
    try {
      return this.#begun(await this.#client.get('/session'));
    } catch (error) {
      if (error instanceof Refused && error.kind === 'not-signed-in') return null;
      throw error;
    }
  }

  async signIn(login: string, password: string): Promise<PersonAnswer> {
    return this.#begun(await this.#client.send('POST', '/session', { login, password }));
  }

  /** What people call the office's own provider of identities; null where there is none. */
  async provider(): Promise<string | null> {
    return (await this.#client.get<{ openId: string | null }>('/session/ways')).openId;
  }

  /** A code for the pane, from the window in which a person signs in for it. */
  async code(login: string, password: string): Promise<string> {
    return (await this.#client.send<{ code: string }>('POST', '/session/code', { login, password })).code;
  }

  async redeem(code: string): Promise<PersonAnswer> {
    return this.#begun(await this.#client.send('POST', '/session/redeem', { code }));
  }

  async signOut(): Promise<void> {
    await this.#client.send('DELETE', '/session');
  }

  periods(): Promise<readonly PeriodAnswer[]> {
    return this.#client.get('/periods');
  }

  due(period: string): Promise<DueAnswer> {
    return this.#client.get(`/due?${queryOf({ period })}`);
  }

  /** The latest first. */
  versions(unit: string, period: string): Promise<readonly SubmissionAnswer[]> {
    return this.#client.get(`/submissions?${queryOf({ unit, period })}`);
  }

  detail(id: string): Promise<DetailAnswer> {
    return this.#client.get(`/submissions/${id}`);
  }

  handIn({ submit, ...where }: Handing, bytes: Uint8Array): Promise<ReceiptAnswer> {
    const query = queryOf({ ...where, submit: String(submit) });
    return this.#client.send('POST', `/submissions?${query}`, new Blob([bytes.slice().buffer]));
  }

  #begun({ person, csrf }: SessionAnswer): PersonAnswer {
    this.#client.csrf = csrf;
    return person;
  }
}
