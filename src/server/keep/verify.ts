/** Whether a store is sound: the audit log's chain, the submissions against it, and every workbook that one names, byte by byte. */
import { digestOfBytes, type Store } from '../store';
import { againstLog, type Unlogged } from './against-log';

export interface Soundness {
  readonly entries: number;
  /** The last entry's hash: written down elsewhere it proves the whole log up to it. */
  readonly last: string;
  /** Number of the entry at which the log's chain breaks; null where it holds. */
  readonly brokenAt: number | null;
  /** Submissions that are not as the log says. */
  readonly unlogged: readonly Unlogged[];
  readonly workbooks: number;
  readonly missing: readonly string[];
  readonly damaged: readonly string[];
}

export async function verifyStore(store: Store): Promise<Soundness> {
  const { entries, last, broken } = await store.audit.verify();
  const unlogged = await againstLog(store);
  const digests = await store.submissions.digests();
  const missing: string[] = [];
  const damaged: string[] = [];
  for (const digest of digests) {
    const bytes = await store.workbooks.get(digest);
    if (!bytes) missing.push(digest);
    else if (digestOfBytes(bytes) !== digest) damaged.push(digest);
  }
  return { entries, last, brokenAt: broken?.number ?? null, unlogged, workbooks: digests.length, missing, damaged };
}

export const isSound = ({ brokenAt, unlogged, missing, damaged }: Soundness): boolean =>
  brokenAt === null && unlogged.length === 0 && missing.length === 0 && damaged.length === 0;
