/** From snapshots to facts and relations: the room's door. */
export { GrowingReading, readInSteps, readWorkbooks, type ReadingStep } from './read-workbooks';
export { FactIds } from './fact-ids';
export type { KeptReading, KeptRun } from './kept-reading';
export { NOT_ADDITIVE } from './vocabulary';
export { formatOf } from './facts';
