/**
 * What the pane keeps on this machine beyond the day, in the page's own database: the secretary's set and who is to hand in
 * what. A frame that is refused storage keeps nothing, and says so by `false`.
 */
export interface Keeper {
  /** null where nothing is kept. */
  get(key: string): Promise<unknown>;
  /** Whether it is kept now; null forgets it. */
  set(key: string, value: unknown): Promise<boolean>;
}

const STORE = 'kept';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('refused'));
    };
  });
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('khopso', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE);
  };
  return settled(request);
}

async function within<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

export const keeper: Keeper = {
  async get(key) {
    try {
      return (await within<unknown>('readonly', (store) => store.get(key))) ?? null;
    } catch {
      // Storage is refused: as if nothing had been kept.
      return null;
    }
  },
  async set(key, value) {
    try {
      if (value === null) await within('readwrite', (store) => store.delete(key));
      else await within('readwrite', (store) => store.put(value, key));
      return true;
    } catch {
      // Refused, or full: the caller says that nothing is kept.
      return false;
    }
  },
};
