/** Who is signed in, signing out, another password. Signing in stands apart: there nobody is known yet. */
import { treeOf } from '../../bodies/tree';
import { ROLES } from '../../store';
import type { SessionAnswer } from '../../../submission-api';
import { route, type Route } from '../route';
import * as gives from '../answer-shapes';
import * as shapes from '../shapes';
import { personView } from '../views';

export const SESSION_ROUTES: readonly Route[] = [
  route({
    method: 'GET',
    path: '/session',
    summary: 'Who is signed in',
    who: ROLES,
    answer: 'The person, and the token that each change carries in the header x-khopso-csrf',
    gives: gives.session,
    act: async ({ services, signedIn: { person, session } }): Promise<SessionAnswer> => ({
      person: personView(person, await treeOf(services.store, person.unit)),
      csrf: session.csrf,
      ends: session.ends,
    }),
  }),
  route({
    method: 'DELETE',
    path: '/session',
    summary: 'Signs out',
    who: ROLES,
    answer: 'Nothing',
    gives: gives.nothing,
    act: async ({ services, signedIn }) => {
      await services.signing.signOut(signedIn);
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/password',
    summary: 'Another password for oneself; ends all other sessions',
    who: ROLES,
    answer: 'Nothing',
    gives: gives.nothing,
    body: shapes.passwordChange,
    act: async ({ services, signedIn, body }) => {
      await services.signing.changePassword(signedIn, body.old, body.password);
      return {};
    },
  }),
];
