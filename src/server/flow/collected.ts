/** All workbooks of a period that count, as one archive: for the report, the pane, the sum over bodies. */
import { zipSync, type Zippable } from 'fflate';
import { byUnit, counting } from '../bodies/slots';
import type { Tree } from '../bodies/tree';
import { Refusal } from '../refusal';
import type { Person, Store, Submission } from '../store';

/** Bytes of one archive: it is made in memory. */
const MOST = 400 << 20;

export interface NamedBook {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What counts of one unit's versions: those handed in to which some form leads. */
export function countingOf(versions: readonly Submission[]): readonly Submission[] {
  const forms = new Set(versions.flatMap((version) => version.forms.split(' ')));
  const chosen = new Set([...forms].map((form) => counting(versions, form)?.id));
  return versions.filter(({ id, state }) => chosen.has(id) && (state === 'submitted' || state === 'approved'));
}

/** A name for any system: a unit's, with what would lead out of a folder left away. */
function nameOf(unit: string, file: string, taken: ReadonlyMap<string, unknown>): string {
  const plain = unit
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ')
    .replace(/^\.+/, '')
    .trim();
  const ending = /\.[a-z]{3,4}$/i.exec(file)?.[0].toLowerCase() ?? '.xlsx';
  for (let count = 1; ; count += 1) {
    const name = `${plain}${count === 1 ? '' : ` (${String(count)})`}${ending}`;
    if (!taken.has(name)) return name;
  }
}

/** Submissions by a name of their own each, that of its unit. */
export function named(tree: Tree, chosen: readonly Submission[]): ReadonlyMap<string, Submission> {
  const names = new Map<string, Submission>();
  for (const submission of chosen) names.set(nameOf(tree.nameOf(submission.unit), submission.file, names), submission);
  return names;
}

/** Their workbooks. */
export async function namedBooks(
  { workbooks }: Pick<Store, 'workbooks'>,
  tree: Tree,
  chosen: readonly Submission[],
): Promise<readonly NamedBook[]> {
  const books: NamedBook[] = [];
  for (const [file, { digest }] of named(tree, chosen)) {
    const bytes = await workbooks.get(digest);
    if (bytes) books.push({ file, bytes });
  }
  return books;
}

/** Files as one archive: workbooks are packed already; the same set gives the same bytes. */
export const archived = (files: Zippable): Uint8Array => zipSync(files, { level: 0, mtime: new Date(2000, 0, 1) });

/** Refusal where nothing has been handed in, or more than one archive holds. */
export async function collected(store: Store, tree: Tree, person: Person, period: string): Promise<Uint8Array> {
  const seen = tree.units.flatMap(({ id }) => (tree.sees(person, id) ? [id] : []));
  const ofUnit = byUnit(await store.submissions.ofPeriod(period, seen));
  const chosen = seen.flatMap((id) => countingOf(ofUnit.get(id) ?? []));
  if (chosen.length === 0)
    throw new Refusal('conflict', {
      vi: 'Chưa có sổ nào được nộp trong kỳ này.',
      en: 'No workbook has been handed in for this period.',
    });
  if (chosen.reduce((sum, { size }) => sum + size, 0) > MOST)
    throw new Refusal('too-large', {
      vi: 'Các sổ của kỳ này lớn hơn một tệp nén cho phép; hãy tải từng sổ.',
      en: 'The workbooks of this period are larger than one archive may be; download them one by one.',
    });
  const books = await namedBooks(store, tree, chosen);
  return archived(Object.fromEntries(books.map(({ file, bytes }) => [file, bytes])));
}
