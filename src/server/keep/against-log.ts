/**
 * The rows of submissions held against the log: every one that the log took in is there, in the state to which the log brought
 * it, with its digest; and none is there, or further, of which the log does not speak.
 */
import type { AuditEntry, Store, Submission, SubmissionState } from '../store';

export interface Unlogged {
  readonly submission: string;
  /** `gone`: logged, and no row; `unlogged`: a row, and never logged; `state`, `digest`: other than the log says. */
  readonly what: 'gone' | 'unlogged' | 'state' | 'digest';
}

const STATES: Readonly<Record<string, SubmissionState>> = {
  draft: 'draft',
  submit: 'submitted',
  'send-back': 'sent-back',
  withdraw: 'submitted',
  approve: 'approved',
};

interface Logged {
  state: SubmissionState;
  digest: string;
}

function loggedOf(entries: readonly AuditEntry[]): ReadonlyMap<string, Logged> {
  const logged = new Map<string, Logged>();
  for (const { subject, action, data } of entries) {
    const { digest } = JSON.parse(data) as { readonly digest?: string };
    const state = STATES[action];
    const known = logged.get(subject);
    if (state === undefined) continue;
    if (known) known.state = state;
    else logged.set(subject, { state, digest: digest ?? '' });
  }
  return logged;
}

function differences(rows: readonly Submission[], entries: readonly AuditEntry[]): readonly Unlogged[] {
  const logged = loggedOf(entries);
  const there = new Set(rows.map(({ id }) => id));
  return [
    ...[...logged.keys()].flatMap((id): Unlogged[] => (there.has(id) ? [] : [{ submission: id, what: 'gone' }])),
    ...rows.flatMap(({ id, state, digest }): Unlogged[] => {
      const known = logged.get(id);
      if (!known) return [{ submission: id, what: 'unlogged' }];
      if (known.digest !== '' && known.digest !== digest) return [{ submission: id, what: 'digest' }];
      return known.state === state ? [] : [{ submission: id, what: 'state' }];
    }),
  ];
}

/** Asked again before it is said: on a server that runs, something may be done between the two looks. */
export async function againstLog({ submissions, audit }: Store): Promise<readonly Unlogged[]> {
  const look = async (): Promise<readonly Unlogged[]> => {
    const rows = await submissions.all();
    return differences(rows, await audit.ofSubmissions());
  };
  const first = await look();
  if (first.length === 0) return first;
  const again = new Set((await look()).map(({ submission, what }) => `${submission} ${what}`));
  return first.filter(({ submission, what }) => again.has(`${submission} ${what}`));
}
