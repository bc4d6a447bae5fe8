/** From snapshots to facts and relations: the room's door. */
export { GrowingReading, readInSteps, readWorkbooks } from './read-workbooks';
export type { ReadingStep } from './read-sheet';
export { FactIds } from './fact-ids';
export { keptOf, type KeptReading, type KeptRun } from './kept-reading';
export { NOT_ADDITIVE } from './vocabulary';
export { formatOf } from './facts';
