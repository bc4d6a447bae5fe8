/** What the entries of the audit log are about, in words: whose workbook, whose account, which period. */
import type { Language } from '../../core/finding';
import type { Tree } from '../bodies/tree';
import { periodSaid } from '../flow/period';
import type { AuditEntry, Tables } from '../store';

const OF_PERIODS: ReadonlySet<string> = new Set(['open', 'lock', 'unlock', 'remove']);
const OF_PEOPLE: ReadonlySet<string> = new Set(['account', 'password', 'sign-in']);
const OF_THE_TREE = 'bodies';

/** By an entry's subject; one that is gone, and the tree of all bodies, is told by nothing. */
export type Abouts = ReadonlyMap<string, string>;

async function aboutOne(
  { people, submissions }: Pick<Tables, 'people' | 'submissions'>,
  { action, subject }: AuditEntry,
  { tree, language }: { readonly tree: Tree; readonly language: Language },
): Promise<string> {
  if (OF_PERIODS.has(action)) return periodSaid(subject)[language];
  if (OF_PEOPLE.has(action)) {
    const person = await people.byId(subject);
    return person ? `${person.name} (${person.login})` : '';
  }
  if (action === OF_THE_TREE) return '';
  const submission = await submissions.byId(subject);
  if (!submission) return '';
  const version = `${language === 'vi' ? 'bản' : 'version'} ${String(submission.version)}`;
  return [tree.nameOf(submission.unit), periodSaid(submission.period)[language], version].join(', ');
}

/** Of these entries; each subject is looked up once. */
export async function aboutsOf(
  store: Pick<Tables, 'people' | 'submissions'>,
  entries: readonly AuditEntry[],
  sight: { readonly tree: Tree; readonly language: Language },
): Promise<Abouts> {
  const firsts = [...new Map(entries.map((entry) => [entry.subject, entry] as const)).values()];
  return new Map(
    await Promise.all(firsts.map(async (entry) => [entry.subject, await aboutOne(store, entry, sight)] as const)),
  );
}
