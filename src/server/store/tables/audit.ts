/** The audit log: only ever added to; each entry is bound to the one before by its hash, so that no past one can be changed unseen. */
import { createHash } from 'node:crypto';
import type { AuditEntry } from '../records';
import type { Sql } from '../sql';
import { BELOW } from './units';

export interface Deed {
  readonly at: string;
  readonly person: string;
  readonly action: string;
  readonly subject: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** Where the chain does not hold any more; null where it does. */
export interface BrokenChain {
  readonly number: number;
}

/** What stands before the first entry. */
const BEGINNING = '0'.repeat(64);
/** The largest number that both databases keep in a column of numbers. */
const LARGEST = 2_147_483_647;
/** What is done to a period. */
const OF_PERIODS = "'open', 'lock', 'unlock', 'remove'";
/** Entries that one look at the chain holds in memory. */
const STRETCH = 10_000;

function hashOf({ number, at, person, action, subject, data, previous }: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, number, at, person, action, subject, data]))
    .digest('hex');
}

export class AuditTable {
  constructor(private readonly sql: Sql) {}

  /** Only within a change: the entry before must still be the last one. */
  async append({ at, person, action, subject, data = {} }: Deed): Promise<AuditEntry> {
    const [last] = await this.sql.all<Pick<AuditEntry, 'number' | 'hash'>>(
      'SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1',
    );
    const plain = {
      number: (last?.number ?? 0) + 1,
      ...{ at, person, action, subject, data: JSON.stringify(data), previous: last?.hash ?? BEGINNING },
    };
    const entry = { ...plain, hash: hashOf(plain) };
    await this.sql.run(
      'INSERT INTO audit (number, at, person, action, subject, data, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[entry.number, entry.at, entry.person, entry.action, entry.subject, entry.data, entry.previous, entry.hash],
    );
    return entry;
  }

  /** Newest first, those before `before`. */
  async latest(most: number, before = LARGEST): Promise<readonly AuditEntry[]> {
    return this.sql.all('SELECT * FROM audit WHERE number < ? ORDER BY number DESC LIMIT ?', before, most);
  }

  /**
   * The same, of what concerns one unit and all below it: what became of their workbooks, their people's accounts and
   * sign-ins, and the periods, which are everybody's. What is of no unit (the tree, people of all units, the server) is not.
   */
  async latestOf(unit: string, most: number, before = LARGEST): Promise<readonly AuditEntry[]> {
    return this.sql.all(
      `WITH RECURSIVE ${BELOW} SELECT * FROM audit WHERE number < ? AND (action IN (${OF_PERIODS})
           OR subject IN (SELECT id FROM submissions WHERE unit IN (SELECT id FROM below))
           OR subject IN (SELECT id FROM people WHERE unit IN (SELECT id FROM below)))
         ORDER BY number DESC LIMIT ?`,
      ...[unit, before, most],
    );
  }

  /** What was done to submissions, oldest first. */
  async ofSubmissions(): Promise<readonly AuditEntry[]> {
    return this.sql.all(
      "SELECT * FROM audit WHERE action IN ('draft', 'submit', 'send-back', 'withdraw', 'approve') ORDER BY number",
    );
  }

  /** Goes through the whole chain. */
  async verify(): Promise<{ readonly entries: number; readonly last: string; readonly broken: BrokenChain | null }> {
    let number = 0;
    let previous = BEGINNING;
    for (;;) {
      const entries = await this.sql.all<AuditEntry>(
        'SELECT * FROM audit WHERE number > ? ORDER BY number LIMIT ?',
        number,
        STRETCH,
      );
      if (entries.length === 0) return { entries: number, last: previous, broken: null };
      for (const entry of entries) {
        if (entry.number !== number + 1 || entry.previous !== previous || entry.hash !== hashOf(entry))
          return { entries: number, last: previous, broken: { number: number + 1 } };
        number = entry.number;
        previous = entry.hash;
      }
    }
  }
}
