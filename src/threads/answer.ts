/** Does one task in the thread it is called in. Its budget ends it between steps; whoever started the thread ends it anywhere. */
import { Fault, type FaultCode } from '../core/fault';
import type { WorkbookSnapshot } from '../core/snapshot';
import { BY_ZLIB } from './inflate';
import { ProcessBudget } from './process-budget';
import type { CheckedBooks } from './outcome/outcome-of';
import type { Answer, GivenBook, GivenBooks, Question, ReadBook, TaskKind, Tasks } from './tasks';
import type { WorkBudget } from './work-budget';

/** What the reader of .xlsx says of the formats that are read otherwise. */
const OTHERS: ReadonlySet<FaultCode> = new Set(['old-format', 'binary-format', 'open-document']);

// What a task needs is loaded when it is asked: a thread that only reads has no engine.

async function read({ bytes, file }: GivenBook, budget: WorkBudget): Promise<ReadBook> {
  const { readXlsx } = await import('../hosts/xlsx-file');
  try {
    return { snapshot: await readXlsx(bytes, file, { ...BY_ZLIB, deadline: budget.deadline() }), isXlsx: true };
  } catch (error) {
    if (!(error instanceof Fault) || !OTHERS.has(error.code)) throw error;
    const { readOtherFile } = await import('../hosts/other-files');
    return { snapshot: readOtherFile(bytes, file), isXlsx: false };
  }
}

async function check(
  { books, forms = [], accepted = {}, prior = [] }: GivenBooks,
  budget: WorkBudget,
): Promise<CheckedBooks> {
  const { besideEarlier, examineBooks, understand, unrecognisedFiles } = await import('../engine');
  const all = async (given: readonly GivenBook[]): Promise<readonly WorkbookSnapshot[]> => {
    const snapshots = [];
    for (const book of given) snapshots.push((await read(book, budget)).snapshot);
    return snapshots;
  };
  const snapshots = await all(books);
  const reading = understand(snapshots, { forms, budget });
  const [unread] = unrecognisedFiles(reading);
  if (unread !== undefined) throw new Fault('nothing-recognised', { file: unread });
  const asked =
    prior.length === 0 ? reading : besideEarlier(reading, understand(await all(prior), { forms, budget }), snapshots);
  return { snapshots, reading, examination: examineBooks(asked, snapshots, accepted, budget) };
}

const TASKS: {
  readonly [K in TaskKind]: (given: Tasks[K]['given'], budget: WorkBudget) => Promise<Tasks[K]['comes']>;
} = {
  read,
  examine: async (given, budget) => {
    const { outcomeOf } = await import('./outcome/outcome-of');
    return { outcome: outcomeOf(await check(given, budget)) };
  },
  sum: async (given, budget) => {
    const { summedBooks } = await import('./summed-books');
    return summedBooks(given, (book) => read(book, budget), budget);
  },
  leave: async ({ book, left }, budget) => {
    const { withoutSheets } = await import('./without-sheets');
    return { bytes: await withoutSheets(await read(book, budget), book.bytes, left) };
  },
  compare: async (given, budget) => {
    const { contradictionsOf } = await import('./outcome/outcome-of');
    return { contradictions: contradictionsOf(await check(given, budget)) };
  },
};

function faultOf(error: unknown): Extract<Answer, { fault: unknown }> {
  if (error instanceof Fault) return { fault: error.code, data: error.data };
  return { fault: 'internal', data: { detail: error instanceof Error ? error.message : String(error) } };
}

/** The answer to a question; never throws. */
export async function answerTo<K extends TaskKind>({ kind, given, limits }: Question<K>): Promise<Answer<K>> {
  const budget = new ProcessBudget();
  budget.raise(limits);
  try {
    return { comes: await TASKS[kind](given, budget) };
  } catch (error) {
    return faultOf(error);
  }
}
