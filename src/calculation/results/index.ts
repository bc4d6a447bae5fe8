/** The door of results: computed where they are missing, found where they are stale, renewed after a change. */
export { conditionalCells } from './conditional-cells';
export type { ValueAt } from './conditional-cells';
export { computeMissing, computeMissingInSteps } from './missing-results';
export type { Computed } from './missing-results';
export { recalculate, recalculateInSteps } from './recalculate';
export type { Changes, NewResult, Recalculated } from './recalculate';
export { staleResults, staleResultsInSteps } from './stale-results';
export type { StaleResult } from './stale-results';
export { typedOver } from './typed-over';
export type { TypedOver } from './typed-over';
