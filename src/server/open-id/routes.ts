/** The way to the office's provider and back: a person comes back signed in to the page, or with a code for the pane. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cookieHeader } from '../api/session-cookie';
import { RateLimit } from '../people/rate-limit';
import { loginOf } from '../people/sign-in';
import type { Services } from '../services';
import type { OpenId, Question } from './open-id';

export interface OpenIdRoutesOptions {
  readonly openId: OpenId;
  readonly secure: boolean;
}

type Window = 'page' | 'pane';

const NAME = 'khopso_oidc';
/** Seconds that a person may take at the provider. */
const LASTS = 600;
const MOST_A_MINUTE = 60;

const nameOf = (secure: boolean): string => (secure ? `__Host-${NAME}` : NAME);

/** The provider sends people back from another site: a cookie that is never sent from there would not come along. */
const keeping = (value: string, secure: boolean): string =>
  `${nameOf(secure)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(value === '' ? 0 : LASTS)}${secure ? '; Secure' : ''}`;

interface Kept extends Question {
  readonly window: Window;
}

function keptIn(header: string | undefined, secure: boolean): Kept | null {
  const wanted = nameOf(secure);
  const found = (header ?? '').split(';').find((part) => part.trim().startsWith(`${wanted}=`));
  try {
    const text = Buffer.from(found?.trim().slice(wanted.length + 1) ?? '', 'base64url').toString('utf8');
    const { state, nonce, verifier, window } = JSON.parse(text) as Partial<Record<keyof Kept, unknown>>;
    const whole = [state, nonce, verifier].every((each) => typeof each === 'string' && each.length === 43);
    return whole && (window === 'page' || window === 'pane') ? ({ state, nonce, verifier, window } as Kept) : null;
  } catch {
    return null;
  }
}

const isSame = (a: string, b: unknown): boolean =>
  typeof b === 'string' && a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Where each window goes on; `refused` tells why in its own words. */
const refusedAt = (window: Window, why: 'unknown' | 'failed'): string =>
  window === 'page' ? `/pages/#/refused/${why}` : `/taskpane/taskpane.html?window=sign-in#refused=${why}`;

export function registerOpenId(
  app: FastifyInstance,
  { signing, store, now }: Services,
  { openId, secure }: OpenIdRoutesOptions,
): void {
  const tries = new RateLimit(MOST_A_MINUTE, 60_000, () => now().getTime());
  const isTooOften = ({ ip }: FastifyRequest): boolean => {
    const often = tries.wait(ip) > 0;
    tries.take(ip);
    return often;
  };

  app.get('/open-id', async (request: FastifyRequest<{ Querystring: { window?: string } }>, reply) => {
    const window: Window = request.query.window === 'pane' ? 'pane' : 'page';
    if (isTooOften(request)) return reply.redirect(refusedAt(window, 'failed'));
    const begun = await openId.begin().catch(() => null);
    if (!begun) return reply.redirect(refusedAt(window, 'failed'));
    const value = Buffer.from(JSON.stringify({ ...begun.question, window })).toString('base64url');
    return reply.header('set-cookie', keeping(value, secure)).redirect(begun.address);
  });

  const comeBack = async (
    kept: Kept,
    { code, state }: Readonly<Record<string, unknown>>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { window } = kept;
    if (typeof code !== 'string' || !isSame(kept.state, state)) return reply.redirect(refusedAt(window, 'failed'));
    const login = await openId.finish(code, kept).catch(() => null);
    if (login === null) return reply.redirect(refusedAt(window, 'failed'));
    const person = await store.people.byLogin(loginOf(login));
    if (person?.active !== 1) return reply.redirect(refusedAt(window, 'unknown'));
    const given = await signing.codeFor(person);
    if (window === 'pane') return reply.redirect(`/taskpane/taskpane.html?window=sign-in#code=${given}`);
    const { cookie } = await signing.redeem(given);
    return reply.header('set-cookie', cookieHeader(cookie, 'page', secure)).redirect('/pages/');
  };

  app.get('/open-id/back', async (request: FastifyRequest<{ Querystring: Record<string, unknown> }>, reply) => {
    const kept = keptIn(request.headers.cookie, secure);
    // Once used it is gone, whatever comes of it.
    void reply.header('set-cookie', keeping('', secure));
    if (!kept || isTooOften(request)) return reply.redirect(refusedAt(kept?.window ?? 'page', 'failed'));
    return comeBack(kept, request.query, reply);
  });
}
