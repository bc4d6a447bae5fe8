/** A value that many may watch: the pane's whole state sits in one. */
export interface Store<T> {
  get(): T;
  /** Merges a change and tells the listeners, once for each call. */
  set(change: Partial<T>): void;
  watch(listener: () => void): () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What works on one state: reads it as it is now, and merges changes into it. */
export abstract class Stateful<T extends object> {
  constructor(readonly store: Store<T>) {}

  get state(): T {
    return this.store.get();
  }

  set(change: Partial<T>): void {
    this.store.set(change);
  }
}
