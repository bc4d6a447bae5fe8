/** Signing in: the ways at which nobody is known yet. Each answers the session, or a code for a window that begins it elsewhere. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { treeOf } from '../bodies/tree';
import type { SignedIn } from '../people/sign-in';
import type { Services } from '../services';
import { parsed } from './request';
import { cookieHeader, type Keeper } from './session-cookie';
import * as gives from './answer-shapes';
import * as shapes from './shapes';
import { personView } from './views';

/** The pane says so in a header, which no page of another site can send unasked. */
export const keeperOf = ({ headers }: FastifyRequest): Keeper =>
  headers['x-khopso-client'] === 'pane' ? 'pane' : 'page';

interface DoorRoute {
  readonly path: string;
  readonly summary: string;
  /** What it takes, by POST; absent for one that is only asked. */
  readonly shape?: z.ZodType;
  readonly answer: string;
  readonly gives: z.ZodType;
}

/** For the description. */
export const DOOR_ROUTES: readonly DoorRoute[] = [
  {
    path: '/session/ways',
    summary: 'The ways to sign in besides name and password',
    answer: "The name of the office's own provider (OpenID Connect, begun at /open-id), or null",
    gives: gives.ways,
  },
  {
    path: '/session',
    summary: 'Signs in',
    shape: shapes.signIn,
    answer: 'The person and the token for changes; the session is a cookie',
    gives: gives.session,
  },
  {
    path: '/session/code',
    summary: 'Signs in for another window',
    shape: shapes.signIn,
    answer: 'A code that begins a session once, within a minute',
    gives: gives.code,
  },
  {
    path: '/session/redeem',
    summary: 'Begins the session of a code',
    shape: shapes.redeem,
    answer: 'The person and the token for changes; the session is a cookie',
    gives: gives.session,
  },
];

export interface DoorOptions {
  readonly secure: boolean;
  /** What people call the office's provider of identities; null without one. */
  readonly openId: string | null;
}

export function registerDoor(
  app: FastifyInstance,
  { signing, store }: Services,
  { secure, openId }: DoorOptions,
): void {
  const begun = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { person, session, cookie }: SignedIn & { readonly cookie: string },
  ): Promise<unknown> => {
    const tree = await treeOf(store, person.unit);
    return reply
      .header('set-cookie', cookieHeader(cookie, keeperOf(request), secure))
      .send({ person: personView(person, tree), csrf: session.csrf, ends: session.ends });
  };
  const credentials = ({ body }: FastifyRequest): z.output<typeof shapes.signIn> =>
    parsed(shapes.signIn, body) as z.output<typeof shapes.signIn>;
  app.post('/session', async (request, reply) => {
    const { login, password } = credentials(request);
    return begun(request, reply, await signing.signIn(login, password, request.ip));
  });
  app.get('/session/ways', () => Promise.resolve({ openId }));
  app.post('/session/code', async (request) => {
    const { login, password } = credentials(request);
    return { code: await signing.signInForCode(login, password, request.ip) };
  });
  app.post('/session/redeem', async (request, reply) => {
    const { code } = parsed(shapes.redeem, request.body) as z.output<typeof shapes.redeem>;
    return begun(request, reply, await signing.redeem(code));
  });
}
