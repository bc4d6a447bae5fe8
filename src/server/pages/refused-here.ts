/** What is wrong with what somebody wrote, told beside it: the rest is said above everything, as ever. */
import { useState } from 'preact/hooks';
import { Refused } from '../../submission-api';
import { usePage } from './page-context';

const OF_WHAT_IS_WRITTEN: ReadonlySet<string> = new Set(['blocked', 'not-understood']);

export interface Here {
  readonly refused: Refused | null;
  /** Does `work`; null where it was refused, here or above. */
  readonly here: <T>(work: () => Promise<T>) => Promise<T | null>;
}

export function useRefusedHere(): Here {
  const { attempt } = usePage();
  const [refused, setRefused] = useState<Refused | null>(null);
  return {
    refused,
    here: (work) => {
      setRefused(null);
      return attempt(() =>
        work().catch((error: unknown) => {
          if (!(error instanceof Refused) || !OF_WHAT_IS_WRITTEN.has(error.kind)) throw error;
          setRefused(error);
          return null;
        }),
      );
    },
  };
}
