/** Work on workbooks outside a browser: in threads, each within its limits. The room's door loads no engine by itself. */
export { BookThreads, TASK_LIMITS } from './book-threads';
export { BY_ZLIB } from './inflate';
export { DEFAULT_BUDGET, ProcessBudget } from './process-budget';
export type { Contradiction, Found, Outcome } from './outcome/outcome';
export type { GivenBook, GivenBooks, ReadBook } from './tasks';
export type { WorkBudget, WorkLimits } from './work-budget';
