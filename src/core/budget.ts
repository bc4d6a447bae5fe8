/**
 * The port by which a long work is ended. Every stage asks it between its steps, so that what takes too much time, memory or
 * room ends in one line that names the file and the sheet (CONTRACT 5). Hosts know what there is to spend.
 */

/** What is being worked on, as far as it is known. */
export interface WorkPlace {
  readonly file?: string;
  readonly sheet?: string;
}

export interface Budget {
  /** Throws Fault `too-slow`, or `too-large` {what: "memory"}, once nothing is left. Without a place the last one stands. */
  spend(place?: WorkPlace): void;
  /** So many entries more of lists that are handed out; throws Fault `too-large` {what: "items"}. */
  list(entries: number): void;
}

/** For callers that end their work by other means, or whose input is their own. */
export const UNBOUNDED: Budget = { spend: () => undefined, list: () => undefined };

/** What the steps come to, the budget asked at each; a step may say what it is about. */
export function within<T>(steps: Generator<WorkPlace | undefined, T>, budget: Budget): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    budget.spend(step.value);
  }
}
