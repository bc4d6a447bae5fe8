/** Asks the server of submissions from a page: signed in by a cookie that no script reads, each change with its session's token. */
import type { Language } from '../core/finding';
import type { ErrorAnswer, ProblemAnswer } from './problem-answers';

/** Refused, in words for people; kind `offline` (or `unsure`, with a file under way) where the server was not reached. */
export class Refused extends Error {
  constructor(
    readonly kind: string,
    message: string,
    readonly problems: readonly ProblemAnswer[] = [],
  ) {
    super(message);
  }
}

export type Asking = (address: string, request: RequestInit) => Promise<Response>;

export interface ClientOptions {
  /** Of /api/v1, without a stroke at its end. */
  readonly address: string;
  readonly language: () => Language;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is said where the server is not reached. */
  readonly words?: { readonly offline: string; readonly unsure: string };
  readonly ask?: Asking;
}

/** A web server in front lets nothing so large through, and says so in a page that is no answer of ours: nothing was taken. */
const TOO_LARGE: Readonly<Record<Language, string>> = {
  vi: 'Tệp lớn hơn mức máy chủ cho qua; chưa có gì được nhận. Hãy xóa vùng thừa, ảnh, trang tính không dùng rồi gửi lại.',
  en: 'The file is larger than the server lets through; nothing was taken. Remove unused areas, pictures and sheets and send it again.',
};

export class ApiClient {
  /** Of the session, once there is one. */
  csrf = '';

  constructor(private readonly options: ClientOptions) {}

  get<T>(path: string): Promise<T> {
    return this.#asked('GET', path);
  }

  /** A file that the server makes. */
  async file(path: string): Promise<Blob> {
    return (await this.#answered('GET', path)).blob();
  }

  /** A file goes as its bytes, all else as JSON. */
  send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object | Blob): Promise<T> {
    return this.#asked(method, path, body);
  }

  async #asked<T>(method: string, path: string, body?: object | Blob): Promise<T> {
    return (await (await this.#answered(method, path, body)).json().catch(() => ({}))) as T;
  }

  /** What was answered and is no refusal. */
  async #answered(method: string, path: string, body?: object | Blob): Promise<Response> {
    const { address, language, headers, words = { offline: '', unsure: '' }, ask = fetch } = this.options;
    const isFile = body instanceof Blob;
    // The line may have broken behind the server's back: with a file under way nobody is told that nothing was taken.
    const lost = isFile ? new Refused('unsure', words.unsure) : new Refused('offline', words.offline);
    const type = isFile ? 'application/octet-stream' : 'application/json';
    const answer = await ask(address + path, {
      ...{ method, credentials: 'same-origin' },
      headers: {
        ...headers,
        'accept-language': language(),
        ...(method === 'GET' ? {} : { 'x-khopso-csrf': this.csrf }),
        ...(body === undefined ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
    }).catch(() => {
      throw lost;
    });
    if (answer.ok) return answer;
    const json = (await answer.json().catch(() => ({}))) as Partial<ErrorAnswer>;
    if (json.error) throw new Refused(json.error.kind, json.error.message, json.error.problems);
    throw answer.status === 413 ? new Refused('too-large', TOO_LARGE[language()]) : lost;
  }
}
