/** The unit's own workbooks of earlier periods, with which a new one is held together: last year's of the same months, this year's until then. */
import { monthsOf } from '../../language';
import type { GivenBook } from '../../threads';
import type { Store, Submission } from '../store';

/** Whether figures of `earlier` stand beside those of `period`: same months a year before, or fewer months of the same year. */
function isBeside(earlier: string, period: string): boolean {
  const [then, now] = [monthsOf(earlier), monthsOf(period)];
  if (!then || !now) return false;
  if (then.year === now.year) return then.last < now.last;
  return then.year === now.year - 1 && then.first === now.first && then.last === now.last;
}

/** What was handed in last, of those that the secretary did not send back. */
const last = (versions: readonly Submission[]): Submission | undefined =>
  versions.filter(({ state }) => state === 'submitted' || state === 'approved').at(-1);

export async function earlierBooks(store: Store, unit: string, period: string): Promise<readonly GivenBook[]> {
  const books: GivenBook[] = [];
  for (const { id } of await store.units.periods()) {
    const submission = isBeside(id, period) ? last(await store.submissions.versions(unit, id)) : undefined;
    const bytes = submission && (await store.workbooks.get(submission.digest));
    if (submission && bytes) books.push({ file: `${id} ${submission.file}`, bytes });
  }
  return books;
}
