/** Every route of /api/v1 but signing in. */
import type { Route } from '../route';
import { DUE_ROUTES } from './due-routes';
import { OFFICE_ROUTES } from './office-routes';
import { SESSION_ROUTES } from './session-routes';
import { SUBMISSION_ROUTES } from './submission-routes';

export const ROUTES: readonly Route[] = [...SESSION_ROUTES, ...DUE_ROUTES, ...SUBMISSION_ROUTES, ...OFFICE_ROUTES];
