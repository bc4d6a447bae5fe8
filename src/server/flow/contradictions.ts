/**
 * Where workbooks of one period disagree: those of one body with each other (its departments, itself), and each with what the
 * same unit handed in for earlier periods, which was asked when it came in.
 */
import { Fault } from '../../core/fault';
import { describeFault } from '../../language';
import { byUnit } from '../bodies/slots';
import type { Tree } from '../bodies/tree';
import type { Contradiction, Outcome } from '../../threads';
import type { Said } from '../refusal';
import type { Services } from '../services';
import type { Person, Submission } from '../store';
import { countingOf, named } from './collected';

export interface Disagreement {
  readonly against: 'each-other' | 'earlier';
  readonly body: string;
  readonly said: Said;
  readonly severity: 'error' | 'warning' | 'note';
  readonly places: readonly { readonly submission: Submission; readonly sheet: string; readonly cell: string }[];
}

/** Bodies whose workbooks are remembered as they were laid side by side last. */
const MOST_KEPT = 500;

/** Asked again only when one of the workbooks is another one. */
const kept = new WeakMap<Services['examiner'], Map<string, readonly Contradiction[]>>();

async function besides(
  { examiner, store }: Services,
  books: readonly (readonly [file: string, submission: Submission])[],
): Promise<readonly Contradiction[]> {
  const known = kept.get(examiner) ?? new Map<string, readonly Contradiction[]>();
  kept.set(examiner, known);
  const key = books.map(([file, { digest }]) => `${digest} ${file}`).join('\n');
  const before = known.get(key);
  if (before) return before;
  const given = [];
  for (const [file, { digest }] of books) {
    const bytes = await store.workbooks.get(digest);
    if (bytes) given.push({ file, bytes });
  }
  const found = await examiner.contradictions(given);
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, found);
  return found;
}

const notAsked = (fault: Fault): Said => ({
  vi: `Chưa so được các sổ với nhau. ${describeFault(fault, 'vi')}`,
  en: `The workbooks could not be compared. ${describeFault(fault, 'en')}`,
});

async function ofBody(services: Services, tree: Tree, own: readonly Submission[]): Promise<readonly Disagreement[]> {
  if (new Set(own.map(({ unit }) => unit)).size < 2) return [];
  const books = named(tree, own);
  const of = { against: 'each-other' as const, body: tree.bodyOf(own[0]?.unit ?? '')?.name ?? '' };
  const found = await besides(services, [...books]).catch((error: unknown) => {
    if (error instanceof Fault) return error;
    throw error;
  });
  // What could not be laid side by side is told, not passed over.
  if (found instanceof Fault) return [{ ...of, said: notAsked(found), severity: 'warning', places: [] }];
  return found.map(({ said, severity, places }) => ({
    ...{ ...of, said, severity },
    places: places.flatMap(({ file, sheet, cell }) => {
      const submission = books.get(file);
      return submission ? [{ submission, sheet, cell }] : [];
    }),
  }));
}

async function withEarlier({ store }: Services, tree: Tree, submission: Submission): Promise<readonly Disagreement[]> {
  if (submission.errors + submission.warnings === 0) return [];
  const { findings = [] } = JSON.parse((await store.submissions.outcome(submission.id)) ?? '{}') as Partial<Outcome>;
  const body = tree.bodyOf(submission.unit)?.name ?? '';
  return findings
    .filter(({ earlier }) => earlier === true)
    .map(({ said, severity, sheet = '', cell = '' }) => ({
      ...{ against: 'earlier' as const, body, said, severity },
      places: [{ submission, sheet, cell }],
    }));
}

/** Of the units that the person may see, in the tree's order. */
export async function disagreements(
  services: Services,
  tree: Tree,
  person: Person,
  period: string,
): Promise<readonly Disagreement[]> {
  const ofUnit = byUnit(await services.store.submissions.ofPeriod(period));
  const counting = tree.units.flatMap(({ id }) => (tree.sees(person, id) ? countingOf(ofUnit.get(id) ?? []) : []));
  const bodies = new Map<string, Submission[]>();
  for (const submission of counting) {
    const body = tree.bodyOf(submission.unit)?.id ?? '';
    bodies.set(body, [...(bodies.get(body) ?? []), submission]);
  }
  const found: Disagreement[] = [];
  for (const own of bodies.values()) {
    found.push(...(await ofBody(services, tree, own)));
    for (const submission of own) found.push(...(await withEarlier(services, tree, submission)));
  }
  return found;
}
