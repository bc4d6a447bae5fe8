/** The server's door. */
export { buildApp, type AppOptions } from './app';
