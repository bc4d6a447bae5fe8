/** So many tries in so much time for each of many keys, in this process; what is not used any more is forgotten. */

/** More keys than this are not kept apart: the oldest go. */
const MOST_KEYS = 50_000;

interface Window {
  count: number;
  readonly ends: number;
}

export class RateLimit {
  readonly #windows = new Map<string, Window>();

  constructor(
    private readonly most: number,
    private readonly milliseconds: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Seconds to wait before the next try; 0 where one is free, which is not taken by asking. */
  wait(key: string): number {
    const window = this.#current(key);
    return window && window.count >= this.most ? Math.max(1, Math.ceil((window.ends - this.now()) / 1000)) : 0;
  }

  take(key: string): void {
    const window = this.#current(key);
    if (window) window.count += 1;
    else {
      const [oldest] = this.#windows.keys();
      if (this.#windows.size >= MOST_KEYS && oldest !== undefined) this.#windows.delete(oldest);
      this.#windows.set(key, { count: 1, ends: this.now() + this.milliseconds });
    }
  }

  free(key: string): void {
    this.#windows.delete(key);
  }

  #current(key: string): Window | undefined {
    const window = this.#windows.get(key);
    if (!window || window.ends > this.now()) return window;
    this.#windows.delete(key);
    return undefined;
  }
}
