/** Work on workbooks outside a browser: in threads, each within its limits. The room's door loads no engine by itself. */
import type { Consolidation } from '../engine';

export { BookThreads, SUM_LIMITS, TASK_LIMITS } from './book-threads';
export { BY_ZLIB } from './inflate';
/** Loaded when it is asked for: the engine comes with it. */
export const consolidatedBook = async (sum: Consolidation): Promise<Uint8Array> =>
  (await import('./consolidated-book')).consolidatedBook(sum);
export { DEFAULT_BUDGET, ProcessBudget } from './process-budget';
export type { Contradiction, Found, FoundSheet, Outcome } from './outcome/outcome';
export type { GivenBook, GivenBooks, GivenUnits, LeftSheet, ReadBook, SummedUnits, UnitsBook } from './tasks';
export type { WorkBudget, WorkLimits } from './work-budget';
