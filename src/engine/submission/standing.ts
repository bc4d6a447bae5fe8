/** Who has handed in and who has not, what is missing and what is wrong: the roster held against what was taken in. */
import { sameSheetName } from '../../core/own-sheets';
import type { Stated } from '../../core/reading';
import { dueDay } from '../../office';
import type { Intake, IntakeBook, IntakeSheet } from './intake';
import type { ExpectedSheet, Roster, Sender } from './roster';
import { sendersOfBook } from './senders';

export interface Standing {
  readonly sender: Sender;
  /** `owed`: nothing has come; `partly`: some of its forms have. */
  readonly state: 'complete' | 'partly' | 'owed';
  readonly books: readonly IntakeBook[];
  readonly missing: readonly ExpectedSheet[];
  /** Open errors on its sheets. */
  readonly errors: number;
  /** Sheets that changed after sealing, and sheets that contradict another workbook. */
  readonly changed: number;
  readonly contradicting: number;
  /** ISO day; null without a deadline. */
  readonly due: string | null;
  /** Whether that day has passed while something is owed. */
  readonly late: boolean;
}

export interface AgainstRoster {
  readonly standings: readonly Standing[];
  /** Workbooks of nobody on the roster. */
  readonly unexpected: readonly string[];
}

export interface Asked {
  /** The period's id, from which days of grace are counted; "" where none is known. */
  readonly period: string;
  /** ISO day of today, where the reader is. */
  readonly today: string;
  /** ISO day for whoever has no deadline of its own; null without one. */
  readonly due: string | null;
}

const isThat = (own: IntakeSheet, { form, sheet }: ExpectedSheet): boolean =>
  form === null ? own.form === null && sameSheetName(own.sheet, sheet) : own.form === form;
const brings = ({ sheets }: IntakeBook, expected: ExpectedSheet): boolean =>
  sheets.some((own) => isThat(own, expected));

/** `intake` is null where nothing was taken in yet. */
export function againstRoster(
  { senders }: Roster,
  { workbooks }: Pick<Stated, 'workbooks'>,
  intake: Intake | null,
  asked: Asked,
): AgainstRoster {
  const from = (intake?.books ?? []).map((book) => {
    const identity = workbooks.find(({ file }) => file === book.file)?.identity ?? { entries: {} };
    return { book, ...sendersOfBook(identity, book.file, senders) };
  });
  const sure = bySender(from.map(({ book, sure: of }) => ({ book, of })));
  const perhaps = bySender(from.map(({ book, perhaps: of }) => ({ book, of })));
  return {
    standings: senders.map((sender) => {
      const also = (perhaps.get(sender) ?? []).filter((book) => sender.sheets.some((sheet) => brings(book, sheet)));
      return standingOf(sender, sure.get(sender) ?? [], also, asked);
    }),
    unexpected: from
      .filter(({ sure, perhaps }) => sure.length === 0 && perhaps.length === 0)
      .map(({ book }) => book.file),
  };
}

function bySender(
  from: readonly { readonly book: IntakeBook; readonly of: readonly Sender[] }[],
): ReadonlyMap<Sender, readonly IntakeBook[]> {
  const books = new Map<Sender, IntakeBook[]>();
  for (const { book, of } of from)
    for (const sender of of) {
      const known = books.get(sender);
      if (known) known.push(book);
      else books.set(sender, [book]);
    }
  return books;
}

/** `shared`: workbooks of several departments, which count for each with its own forms only. */
function standingOf(
  sender: Sender,
  sure: readonly IntakeBook[],
  shared: readonly IntakeBook[],
  { period, today, due: common }: Asked,
): Standing {
  const books = [...sure, ...shared];
  const missing = sender.sheets.filter((sheet) => !books.some((book) => brings(book, sheet)));
  const state = books.length === 0 ? 'owed' : missing.length > 0 ? 'partly' : 'complete';
  const due = dueDay(sender.due, period) ?? common;
  const expected = (sheet: IntakeSheet): boolean => sender.sheets.some((each) => isThat(sheet, each));
  const own = [...sure.flatMap(({ sheets }) => sheets), ...shared.flatMap(({ sheets }) => sheets.filter(expected))];
  return {
    ...{ sender, state, books, missing, due },
    errors: own.reduce((sum, { errors }) => sum + errors, 0),
    changed: own.filter((sheet) => sheet.state === 'changed').length,
    contradicting: own.filter((sheet) => sheet.state === 'contradicting').length,
    late: due !== null && today > due && state !== 'complete',
  };
}
