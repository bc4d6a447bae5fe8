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
import { booksWithBytes, namedBooks, type NamedBook } from './named-books';

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

async function besides(services: Services, books: readonly NamedBook[]): Promise<readonly Contradiction[]> {
  const { examiner } = services;
  const known = kept.get(examiner) ?? new Map<string, readonly Contradiction[]>();
  kept.set(examiner, known);
  const key = books
    .map(({ file, submission: { digest }, left }) => [digest, file, ...left.map(({ sheet }) => sheet)].join(' '))
    .join('\n');
  const before = known.get(key);
  if (before) return before;
  const given = await booksWithBytes(services, books);
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

async function ofBody(services: Services, tree: Tree, books: readonly NamedBook[]): Promise<readonly Disagreement[]> {
  const units = new Set(books.map(({ submission }) => submission.unit));
  if (units.size < 2) return [];
  const of = { against: 'each-other' as const, body: tree.bodyOf([...units][0] ?? '')?.name ?? '' };
  const found = await besides(services, books).catch((error: unknown) => {
    if (error instanceof Fault) return error;
    throw error;
  });
  // What could not be laid side by side is told, not passed over.
  if (found instanceof Fault) return [{ ...of, said: notAsked(found), severity: 'warning', places: [] }];
  return found.map(({ said, severity, places }) => ({
    ...{ ...of, said, severity },
    places: places.flatMap(({ file, sheet, cell }) => {
      const submission = books.find((book) => book.file === file)?.submission;
      return submission ? [{ submission, sheet, cell }] : [];
    }),
  }));
}

async function withEarlier(
  { store }: Services,
  tree: Tree,
  { submission, left }: NamedBook,
): Promise<readonly Disagreement[]> {
  if (submission.errors + submission.warnings === 0) return [];
  const { findings = [] } = JSON.parse((await store.submissions.outcome(submission.id)) ?? '{}') as Partial<Outcome>;
  const body = tree.bodyOf(submission.unit)?.name ?? '';
  return findings
    .filter(({ earlier, sheet }) => earlier === true && !left.some((each) => each.sheet === sheet))
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
  const bodies = new Map<string, (readonly Submission[])[]>();
  for (const { id, active } of tree.units) {
    const versions = active === 1 && tree.sees(person, id) ? (ofUnit.get(id) ?? []) : [];
    const body = tree.bodyOf(id)?.id ?? '';
    if (versions.length > 0) bodies.set(body, [...(bodies.get(body) ?? []), versions]);
  }
  const found: Disagreement[] = [];
  for (const units of bodies.values()) {
    const books = await namedBooks(services, tree, units);
    found.push(...(await ofBody(services, tree, books)));
    for (const book of books) found.push(...(await withEarlier(services, tree, book)));
  }
  return found;
}
