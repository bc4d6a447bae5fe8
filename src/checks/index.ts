/** The room's door: every check there is. */
export { allChecks } from './index.generated';
