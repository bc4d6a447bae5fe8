/** What a work may take, and the budget that keeps it to that. */
import type { Budget } from '../core/budget';

export interface WorkLimits {
  readonly seconds: number;
  readonly megabytes: number;
  /** Cells and figures named in results. */
  readonly items: number;
}

/** The budget of one command or of one task of a thread. */
export interface WorkBudget extends Budget {
  /** What options say; the rest stays. */
  raise(limits: Partial<WorkLimits>): void;
  /** So many files more are read: what is there to spend grows with them. */
  grant(files: number): void;
  /** The moment at which reading one file ends, as Date.now(). */
  deadline(): number;
  /** The same limits with nothing of them spent: for the next of many works of one command. */
  renewed(): WorkBudget;
}
