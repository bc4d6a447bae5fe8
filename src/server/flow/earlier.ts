/** The unit's own workbooks of earlier periods, with which a new one is held together: last year's of the same months or of all, this year's until then. */
import { monthsOf } from '../../language';
import type { GivenBook } from '../../threads';
import type { Services } from '../services';
import { countedOf, leftOutOf } from './counted';
import { bytesOf } from './named-books';
import { periodSaid } from './period';

/** Whether figures of `earlier` stand beside those of `period`: the year before, the same months of it or all; or fewer months of the same year. */
function isBeside(earlier: string, period: string): boolean {
  const [then, now] = [monthsOf(earlier), monthsOf(period)];
  if (!then || !now) return false;
  if (then.year === now.year) return then.last < now.last;
  const isWhole = then.first === 1 && then.last === 12;
  return then.year === now.year - 1 && (isWhole || (then.first === now.first && then.last === now.last));
}

/** What counts of each of those periods, every form once. */
export async function earlierBooks(
  services: Pick<Services, 'store' | 'examiner'>,
  unit: string,
  period: string,
): Promise<readonly GivenBook[]> {
  const { store } = services;
  const books: GivenBook[] = [];
  for (const { id } of await store.units.periods()) {
    if (!isBeside(id, period)) continue;
    const versions = await store.submissions.versions(unit, id);
    const leftOut = await leftOutOf(store, versions);
    for (const { submission } of countedOf(versions)) {
      const bytes = await bytesOf(services, submission, leftOut.get(submission.id));
      // In sentences: people know a period by its name.
      const name = periodSaid(id).vi;
      const plain = `${name}, ${submission.file}`;
      const isTaken = books.some(({ file }) => file === plain);
      if (bytes)
        books.push({ file: isTaken ? `${name} (${String(submission.version)}), ${submission.file}` : plain, bytes });
    }
  }
  return books;
}
