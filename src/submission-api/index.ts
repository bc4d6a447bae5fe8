/** The one description of what pages and the server of submissions say to each other. */
export type * from './answers';
export type * from './problem-answers';
export type * from './submission-answers';
export { ApiClient, Refused, type Asking, type ClientOptions } from './client';
