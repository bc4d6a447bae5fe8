/** Workbooks of many units added up into the sheet of the body above, or what has to be asked before that. */
import type { Said } from '../core/finding';
import { Fault } from '../core/fault';
import type { Reading } from '../core/reading';
import {
  consolidate,
  consolidationText,
  describeQuestion,
  Gathering,
  questionsOf,
  understand,
  unrecognisedFiles,
} from '../engine';
import { consolidatedBook } from './consolidated-book';
import type { GivenBook, GivenUnits, ReadBook, SummedUnits } from './tasks';
import type { WorkBudget } from './work-budget';

/** The reading of a workbook that is known to be this body's: its cover may spell the name otherwise. */
function ownedBy(body: string | undefined, reading: Reading): Reading {
  if (body === undefined) return reading;
  return {
    ...reading,
    workbooks: reading.workbooks.map((book) => ({ ...book, identity: { ...book.identity, body } })),
  };
}

/** As `khopso consolidate` does: read one by one and let go again. */
export async function summedBooks(
  { books, forms = [], bodies, upper, file, despite = false }: GivenUnits,
  read: (book: GivenBook) => Promise<ReadBook>,
  budget: WorkBudget,
): Promise<SummedUnits> {
  const gathering = new Gathering();
  budget.grant(books.length);
  for (const book of books) {
    const { snapshot } = await read(book);
    const reading = ownedBy(book.body, understand([snapshot], { forms, budget }));
    if (unrecognisedFiles(reading).length > 0) {
      const fault = new Fault('nothing-recognised', { file: book.file });
      gathering.unread.push({ file: book.file, fault });
    } else gathering.add(snapshot, reading);
  }
  const questions = questionsOf(gathering, { ofOneTier: books.every(({ body }) => body !== undefined) }).map(
    (question): Said => ({
      vi: describeQuestion(question, 'vi', 'page'),
      en: describeQuestion(question, 'en', 'page'),
    }),
  );
  if (questions.length > 0 && !despite) return { questions, sum: null };
  const sum = consolidate(gathering, { file, bodies, upper });
  // Lists alone: there is nothing to add.
  if (sum.tables.length === 0) return { questions: [], sum: null };
  const text: Said = {
    vi: consolidationText(sum, null, 'vi', { at: 'page' }),
    en: consolidationText(sum, null, 'en', { at: 'page' }),
  };
  return { questions, sum: { bytes: await consolidatedBook(sum), text } };
}
