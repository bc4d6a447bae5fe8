/**
 * How long one rendering may go on: by its steps, so that the same template ends the same way on any machine. liquidjs itself
 * asks the clock alone, which runs on while a machine does something else.
 */
/** Tags, outputs, texts and turns of loops. */
const MOST_STEPS = 300_000;
/** Milliseconds by the clock: the last resort, where steps are dear. */
const LONGEST = 10_000;

/** Stands where liquidjs has its limit of time: asked before each step. */
export class StepLimit {
  #left = MOST_STEPS;
  #end: number | null = null;

  /** `now`: milliseconds. Throws where it is enough. */
  check(now: number): void {
    this.#left -= 1;
    this.#end ??= now + LONGEST;
    if (this.#left < 0 || now > this.#end) throw new Error('step limit exceeded');
  }
}
