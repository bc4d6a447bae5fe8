/** What is asked before the upper body's own workbook is held against the sum: whether it is of the units' period (CONTRACT 6). */
import type { Reading } from '../../core/reading';
import { tableKeys, type Gathering } from './gather';
import { mainPeriod, type AcceptedBooks, type Question } from './questions';
import { commonest, keyAmong } from './settle';

/** One question where all of its tables are of another period than the units', else one for each such sheet. */
export function questionsOfUpper(
  { books, tables }: Gathering,
  reading: Reading,
  accepted: AcceptedBooks = {},
): readonly Question[] {
  const [book] = reading.workbooks;
  if (accepted.otherPeriod === true || !book) return [];
  const main = mainPeriod(books);
  const known = new Set(tables.keys());
  let compared = 0;
  const strange = tableKeys(reading).flatMap((key, at): Extract<Question, { what: 'other-period' }>[] => {
    const table = reading.tables[at];
    const units = table && tables.get(keyAmong(key, table, known))?.tables;
    if (!units) return [];
    compared += 1;
    const periods = units.flatMap(({ period }) => (period ? [period] : []));
    const usual = commonest(periods.map(({ id }) => id));
    // What a sheet says is held against the units' sheets, what the workbook says against theirs.
    const stated = table.period ?? book.identity.period;
    const wanted = (table.period && periods.find(({ id }) => id === usual)) ?? main;
    if (!stated || !wanted || stated.id === wanted.id) return [];
    return [{ what: 'other-period', file: book.file, sheet: table.sheet, stated: stated.text, expected: wanted.text }];
  });
  const [first] = strange;
  if (!first || strange.length < compared) return strange;
  const { what, file, stated, expected } = first;
  return [{ what, file, stated, expected }];
}
