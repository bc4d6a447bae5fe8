/** The whole web server over given services: headers of safety, the API, health and metrics. Listens nowhere yet. */
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { errorAnswer, isFailure } from './api/error-answer';
import { SILENCE } from './api/patience';
import { languageOf, registerApi, type ApiOptions } from './api/register';
import { Metrics } from './metrics';
import { securityHeaders } from './security-headers';
import type { Services } from './services';
import { registerSite, type SiteFolders } from './site/register-site';

export interface AppOptions extends ApiOptions {
  readonly site: SiteFolders;
  /** One line of the log, without names of people, files or bodies. */
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
}

/** Slow clients are let go: headers within ten seconds, a whole request within two minutes. */
const LIMITS = {
  connectionTimeout: SILENCE,
  requestTimeout: 120_000,
  keepAliveTimeout: 30_000,
  http: { headersTimeout: 10_000, maxHeaderSize: 16_384, connectionsCheckingInterval: 5_000 },
  bodyLimit: 1 << 18,
  routerOptions: { maxParamLength: 200 },
  // A proxy on this machine may say for whom it asks; nobody else may.
  trustProxy: 'loopback',
  genReqId: () => randomUUID(),
  logger: false,
  // While it stops, what still comes over an open connection is answered too.
  return503OnClosing: false,
} as const;

/** What is no request at all (headers too long, broken off, no HTTP) is refused in the one shape, and let go. */
function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const text = JSON.stringify(errorAnswer({ statusCode: 400 }, 'vi').body);
  const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${String(Buffer.byteLength(text))}\r\nConnection: close\r\n\r\n`;
  if (socket.writable) socket.write(head + text);
  socket.destroy(error);
}

/** Bytes. */
const LEAST_ROOM = 32 * 1024 * 1024;
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export async function buildApp(services: Services, options: AppOptions): Promise<FastifyInstance> {
  const { fastify } = await import('fastify');
  const frameworkErrors = (error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    const { status, body } = errorAnswer(error, languageOf(request));
    void reply.code(status).headers(securityHeaders(request.url, options.base)).send(body);
  };
  const app = fastify({
    ...LIMITS,
    frameworkErrors,
    clientErrorHandler: answerBroken,
    ...(options.tls ? { https: options.tls } : {}),
  } as FastifyServerOptions);
  const metrics = new Metrics();
  app.addHook('onSend', (request, reply, _payload, done) => {
    void reply.headers(securityHeaders(request.url, options.base));
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode: status, elapsedTime } = reply;
    const route = request.routeOptions.url ?? '*';
    metrics.answered(request.method, status, elapsedTime);
    const line = { method: request.method, route, status, milliseconds: Math.round(elapsedTime), id: request.id };
    options.log({ at: new Date().toISOString(), ...line });
    done();
  });
  app.setErrorHandler((error, request, reply) => {
    if (isFailure(error)) {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      options.log({ at: new Date().toISOString(), failed: what, id: request.id });
    }
    const { status, body } = errorAnswer(error, languageOf(request));
    return reply.code(status).send(body);
  });
  app.setNotFoundHandler((request, reply) => {
    const { status, body } = errorAnswer({ statusCode: 404 }, languageOf(request));
    return reply.code(status).send(body);
  });
  app.get('/healthz', async (_request, reply) => {
    await services.store.units.periods();
    const room = await services.store.workbooks.room();
    // Less than one more workbook: the next one would be refused.
    const ok = room === null || room >= LEAST_ROOM;
    const why = ok ? {} : { problem: 'disk full', room };
    return reply.code(ok ? 200 : 503).send({ ok, version: options.version, ...why });
  });
  app.get('/metrics', (request, reply) => {
    if (LOOPBACK.has(request.ip)) return reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text());
    reply.callNotFound();
    return reply;
  });
  await app.register(
    (api, _options, done) => {
      registerApi(api, services, options);
      done();
    },
    { prefix: '/api/v1' },
  );
  registerSite(app, options.site, options.base);
  return app;
}
