/** The whole web server over given services: headers of safety, the API, health and metrics. Listens nowhere yet. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { errorAnswer, isFailure } from './api/error-answer';
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
  connectionTimeout: 120_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 30_000,
  http: { headersTimeout: 10_000, maxHeaderSize: 16_384, connectionsCheckingInterval: 5_000 },
  bodyLimit: 1 << 18,
  routerOptions: { maxParamLength: 200 },
  // A proxy on this machine may say for whom it asks; nobody else may.
  trustProxy: 'loopback',
  genReqId: () => randomUUID(),
  logger: false,
} as const;

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export async function buildApp(services: Services, options: AppOptions): Promise<FastifyInstance> {
  const { fastify } = await import('fastify');
  const app = fastify({ ...LIMITS, ...(options.tls ? { https: options.tls } : {}) } as FastifyServerOptions);
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
    return reply.send({ ok: true, version: options.version });
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
