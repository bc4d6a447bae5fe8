/** All workbooks of a period that count, as one archive: for the report, the pane, the sum over bodies. */
import { zipSync, type Zippable } from 'fflate';
import type { Language } from '../../core/finding';
import { byUnit } from '../bodies/slots';
import type { Tree } from '../bodies/tree';
import { Refusal } from '../refusal';
import type { Services } from '../services';
import type { Person } from '../store';
import { archiveList, LIST_NAME } from './archive-list';
import { goneOf } from './gone';
import { bytesOf, namedBooks, plainName } from './named-books';
import { foldersOf, formsOfBodies, ownUpper, tierBelow } from './tier';

/** Bytes of one archive: it is made in memory. */
const MOST = 400 << 20;

/** Files as one archive: workbooks are packed already; the same set gives the same bytes. */
export const archived = (files: Zippable): Uint8Array => zipSync(files, { level: 0, mtime: new Date(2000, 0, 1) });

export interface Collecting {
  readonly tree: Tree;
  readonly person: Person;
  readonly period: string;
  readonly language: Language;
}

/** Refusal where nothing has been handed in, or more than one archive holds. */
export async function collected(services: Services, of: Collecting): Promise<Uint8Array> {
  const { tree, person, period, language } = of;
  const seen = tree.units.filter(({ id }) => tree.sees(person, id));
  const ids = seen.map(({ id }) => id);
  const ofUnit = byUnit(await services.store.submissions.ofPeriod(period, ids));
  const active = seen.flatMap(({ id, active }) => (active === 1 ? [ofUnit.get(id) ?? []] : []));
  const upper = ownUpper(tree, person);
  const below = upper ? tierBelow(tree, upper, ofUnit) : [];
  const ofBodies = formsOfBodies(below, await services.store.units.expected());
  const books = await namedBooks(services, tree, active, ofBodies);
  if (books.length === 0)
    throw new Refusal('conflict', {
      vi: 'Chưa có sổ nào được nộp trong kỳ này.',
      en: 'No workbook has been handed in for this period.',
    });
  if (books.reduce((sum, { submission }) => sum + submission.size, 0) > MOST)
    throw new Refusal('too-large', {
      vi: 'Các sổ của kỳ này lớn hơn một tệp nén cho phép; hãy tải từng sổ.',
      en: 'The workbooks of this period are larger than one archive may be; download them one by one.',
    });
  const folderOf = foldersOf(tree, upper, below);
  const placed = books.map((book) => {
    const folder = plainName(folderOf(book.submission.unit));
    return { book, path: folder === '' ? book.file : `${folder}/${book.file}` };
  });
  const list = archiveList({ tree, books: placed, gone: goneOf(seen, ofUnit), forms: services.forms, language });
  const files: Record<string, Uint8Array> = {};
  for (const { book, path } of placed) {
    const bytes = await bytesOf(services, book.submission, book.left);
    if (bytes) files[path] = bytes;
  }
  return archived({ ...files, [LIST_NAME]: list });
}
