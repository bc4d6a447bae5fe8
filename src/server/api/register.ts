/** The routes onto the web server: who asks is known and allowed before a byte of a body is read. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../core/finding';
import type { OpenId } from '../open-id/open-id';
import { registerOpenId } from '../open-id/routes';
import { RateLimit } from '../people/rate-limit';
import { isCsrf, type SignedIn } from '../people/sign-in';
import { notAllowed, Refusal } from '../refusal';
import type { Services } from '../services';
import { keeperOf, registerDoor } from './door';
import { openApi } from './openapi';
import { withPatience } from './patience';
import { bodyOf, parsed, takeContent } from './request';
import { FileAnswer, type Route } from './route';
import { ROUTES } from './routes';
import { cookieHeader, cookieIn } from './session-cookie';

export interface ApiOptions {
  readonly version: string;
  readonly base: string;
  /** The office's own provider of identities, and how people call it; absent where there is none. */
  readonly openId?: { readonly provider: OpenId; readonly name: string };
  /** Bytes of a workbook. */
  readonly mostBytes?: number;
}

export const MOST_BYTES = 30 << 20;
const MINUTE = 60_000;

export function languageOf({ headers }: FastifyRequest): Language {
  return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'vi';
}

const notSignedIn = (): Refusal =>
  new Refusal('not-signed-in', {
    vi: 'Bạn chưa đăng nhập, hoặc phiên đã hết hạn; hãy đăng nhập lại.',
    en: 'You are not signed in, or the session has ended; sign in again.',
  });

const stale = (): Refusal =>
  new Refusal('not-allowed', {
    vi: 'Trang này đã cũ so với phiên đăng nhập; hãy tải lại trang rồi làm lại.',
    en: 'This page is older than the session; load it again and repeat.',
  });

const notOfOne = (): Refusal =>
  new Refusal('not-allowed', {
    vi: 'Việc này có hiệu lực với mọi đơn vị, tài khoản của bạn chỉ thuộc một đơn vị; hãy nhờ thư ký hoặc quản trị chung.',
    en: 'This concerns all units and your account belongs to one; ask the secretary or administrator of all.',
  });

function fileAnswer(reply: FastifyReply, { bytes, name }: FileAnswer): FastifyReply {
  const plain = name.replace(/[^\w. -]/g, '_');
  return reply
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .type('application/octet-stream')
    .send(bytes);
}

class Api {
  readonly #ofPerson = new RateLimit(600, MINUTE);
  readonly #uploads = new RateLimit(30, MINUTE);
  readonly #signedIn = new WeakMap<FastifyRequest, SignedIn>();

  constructor(
    private readonly services: Services,
    private readonly options: ApiOptions,
  ) {}

  get #secure(): boolean {
    return this.options.base.startsWith('https:');
  }

  /** Before anything of the body is read. */
  async #admit(request: FastifyRequest, { who, wide, method, body }: Route): Promise<void> {
    const signedIn = await this.services.signing.signedIn(
      cookieIn(request.headers.cookie, keeperOf(request), this.#secure),
    );
    if (!signedIn) throw notSignedIn();
    const { person, session } = signedIn;
    if (method !== 'GET' && !isCsrf(session, request.headers['x-khopso-csrf'])) throw stale();
    if (!who.includes(person.role)) throw notAllowed(who, person.role);
    if (wide && person.unit !== null) throw notOfOne();
    const limit = body === 'workbook' ? this.#uploads : this.#ofPerson;
    if (limit.wait(person.id) > 0)
      throw new Refusal('too-many', {
        vi: 'Quá nhiều yêu cầu trong một phút; hãy chờ một chút.',
        en: 'Too many requests within a minute; wait a little.',
      });
    limit.take(person.id);
    this.#signedIn.set(request, signedIn);
  }

  async #answer(request: FastifyRequest, reply: FastifyReply, route: Route): Promise<unknown> {
    const signedIn = this.#signedIn.get(request);
    if (!signedIn) throw notSignedIn();
    const call = {
      ...{ services: this.services, signedIn, person: signedIn.person, language: languageOf(request) },
      params: parsed(route.params, request.params),
      query: parsed(route.query, request.query),
      body: bodyOf(route.body, request.body),
    };
    const answer = await withPatience(request.raw.socket, () => route.act(call));
    if (answer instanceof FileAnswer) return fileAnswer(reply, answer);
    if (route.method === 'DELETE' && route.path === '/session')
      void reply.header('set-cookie', cookieHeader('', keeperOf(request), this.#secure));
    return reply.send(answer);
  }

  register(app: FastifyInstance): void {
    takeContent(app);
    app.addHook('onSend', (_request, reply, _payload, done) => {
      void reply.header('cache-control', 'no-store');
      done();
    });
    app.get('/openapi.json', (_request, reply) => {
      void reply.send(openApi(ROUTES, this.options.version, this.options.base));
    });
    const { openId } = this.options;
    registerDoor(app, this.services, { secure: this.#secure, openId: openId?.name ?? null });
    if (openId) registerOpenId(app, this.services, { openId: openId.provider, secure: this.#secure });
    for (const route of ROUTES)
      app.route({
        method: route.method,
        url: route.path.replace(/\{(\w+)\}/g, ':$1'),
        bodyLimit:
          route.path === '/bodies'
            ? 4 << 20
            : route.body === 'workbook'
              ? (this.options.mostBytes ?? MOST_BYTES)
              : 1 << 18,
        onRequest: (request) => this.#admit(request, route),
        handler: (request, reply) => this.#answer(request, reply, route),
      });
  }
}

/** Everything below /api/v1. */
export function registerApi(app: FastifyInstance, services: Services, options: ApiOptions): void {
  new Api(services, options).register(app);
}
