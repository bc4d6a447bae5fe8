/** The one line in which work on a host waits its turn; an act of a person waits in it too, and is never lost. */

export class Line {
  #last: Promise<void> = Promise.resolve();
  readonly #asked = new Set<unknown>();
  readonly #waiting: (count: number) => void;
  #count = 0;

  /** `waiting` is told how many acts were asked for and have not begun. */
  constructor(waiting: (count: number) => void = () => undefined) {
    this.#waiting = waiting;
  }

  /** Behind all that was put in line before. `work` must not throw. */
  put(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work);
    return this.#last;
  }

  /** An act: asked for again before it is done (the second press of a double click), it is one. */
  async act(press: unknown, work: () => Promise<void>): Promise<void> {
    if (this.#asked.has(press)) return;
    this.#asked.add(press);
    this.#waiting((this.#count += 1));
    await this.put(async () => {
      this.#waiting((this.#count -= 1));
      await work();
      this.#asked.delete(press);
    });
  }
}
