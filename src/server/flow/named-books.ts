/** The workbooks that count, each by a name of its own, as they are added, laid side by side and handed out. */
import type { Tree } from '../bodies/tree';
import type { Services } from '../services';
import type { Submission } from '../store';
import { countedOf, leftOutOf, leftToBody, type Counted, type LeftOut } from './counted';
import { noteOf } from './left-out-words';

/** A workbook that counts, by a name of its own, that of its unit. */
export interface NamedBook extends Counted {
  readonly file: string;
  /** Sheets of it that do not count: another version has taken their place. */
  readonly left: readonly LeftOut[];
}

/** A name for any system, with what would lead out of a folder left away. */
export const plainName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ')
    .replace(/^\.+/, '')
    .trim();

/** A unit's, counted where it has several. */
function nameOf(unit: string, ending: string, taken: ReadonlySet<string>): string {
  const plain = plainName(unit);
  for (let count = 1; ; count += 1) {
    const name = `${plain}${count === 1 ? '' : ` (${String(count)})`}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

const NO_FORMS: ReadonlySet<string> = new Set();

/** The workbooks that count, of units with their versions of one period; `ofBody` where they are added up: `formsOfBodies`. */
export async function namedBooks(
  { store }: Pick<Services, 'store'>,
  tree: Tree,
  units: readonly (readonly Submission[])[],
  ofBody: (unit: string) => ReadonlySet<string> = () => NO_FORMS,
): Promise<readonly NamedBook[]> {
  const taken = new Set<string>();
  const books: NamedBook[] = [];
  for (const versions of units) {
    const leftOut = await leftOutOf(store, versions);
    for (const counted of countedOf(versions)) {
      const { id, unit, file: own } = counted.submission;
      const bodys = ofBody(unit);
      const left = [...(leftOut.get(id) ?? []), ...(await leftToBody(store, counted, bodys))];
      const forms = new Set([...counted.forms].filter((form) => !bodys.has(form)));
      // What is left out is left out of a copy, which is an .xlsx.
      const ending = left.length > 0 ? '.xlsx' : (/\.[a-z]{3,4}$/i.exec(own)?.[0].toLowerCase() ?? '.xlsx');
      const file = nameOf(tree.nameOf(unit), ending, taken);
      taken.add(file.toLowerCase());
      books.push({ submission: counted.submission, forms, file, left });
    }
  }
  return books;
}

/** As it was handed in; where another version has taken the place of a sheet, a copy that says so on that sheet. Null: it is lost. */
export async function bytesOf(
  { store, examiner }: Pick<Services, 'store' | 'examiner'>,
  { file, digest }: Pick<Submission, 'file' | 'digest'>,
  left: readonly LeftOut[] = [],
): Promise<Uint8Array | null> {
  const bytes = await store.workbooks.get(digest);
  if (!bytes || left.length === 0) return bytes;
  return examiner.leaving(
    { file, bytes },
    left.map((each) => ({ sheet: each.sheet, note: noteOf(each) })),
  );
}

/** Their bytes by name, in order. */
export async function booksWithBytes(
  services: Pick<Services, 'store' | 'examiner'>,
  books: readonly NamedBook[],
): Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]> {
  const given = [];
  for (const { file, submission, left } of books) {
    const bytes = await bytesOf(services, submission, left);
    if (bytes) given.push({ file, bytes });
  }
  return given;
}
