/** The door of results: computed where they are missing, found where they are stale, renewed after a change. */
export { conditionalCells } from './conditional-cells';
export type { ValueAt } from './conditional-cells';
export { recalculate } from './recalculate';
export type { Changes, NewResult, Recalculated } from './recalculate';
export { computeMissing, staleResults } from './stored-results';
export type { Computed, StaleResult } from './stored-results';
