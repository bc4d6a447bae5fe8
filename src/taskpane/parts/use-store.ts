/** A component's view of a store: drawn again whenever the store's value changes. */
import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../state/store';

export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => {
    setValue(() => store.get());
    return store.watch(() => {
      setValue(() => store.get());
    });
  }, [store]);
  return value;
}
