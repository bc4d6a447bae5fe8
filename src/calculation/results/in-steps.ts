/** Long work in steps: the caller may breathe, or stop, at every one. */

/** Formulas computed between two steps. */
const EVERY = 500;

/** Yields once in a while; called for every formula. */
export class Pace {
  private done = 0;

  *step(): Generator<undefined> {
    this.done += 1;
    if (this.done % EVERY === 0) yield undefined;
  }
}

/** All steps at once. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
