/** Whether what was acknowledged is in the store: each once, with its digest, its bytes, its place in the log. */
import { digestOfBytes, openStore } from '../../src/server/store';
import { PERIOD } from './province';

export interface Claim {
  readonly unit: string;
  /** As the server acknowledged it. */
  readonly digest: string;
}

/** What is wrong, in words; none where all is there. */
export async function missing(place: string, claims: readonly Claim[]): Promise<readonly string[]> {
  const store = await openStore(place);
  try {
    const wrong: string[] = [];
    const rows = await store.submissions.ofPeriod(PERIOD);
    const kept = new Map(rows.map((row) => [row.unit, row]));
    if (kept.size !== rows.length) wrong.push(`${String(rows.length - kept.size)} units stand there more than once`);
    for (const { unit, digest } of claims) {
      const row = kept.get(unit);
      if (row?.digest !== digest) wrong.push(`${unit}: ${row ? 'another digest' : 'not there'}`);
    }
    for (const digest of new Set(rows.map((row) => row.digest))) {
      const bytes = await store.workbooks.get(digest);
      if (!bytes || digestOfBytes(bytes) !== digest) wrong.push(`${digest}: no such bytes`);
    }
    const { broken } = await store.audit.verify();
    if (broken) wrong.push(`the log is broken at ${String(broken.number)}`);
    return wrong;
  } finally {
    await store.close();
  }
}
