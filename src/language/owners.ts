/**
 * Whose figures and of which period each table is (CONTRACT 6): what the sheet says, else its workbook, else the only one
 * that the workbooks name. Figures of different owners are never set against each other unasked.
 */
import type { CellAddress } from '../core/cell-address';
import type { Period, TableReading, WorkbookReading } from '../core/reading';
import { placeOf } from './body-name';
import { belongsTo } from './period-months';
import { isOtherDepartment } from './department-name';
import { bodyOfSheet, isOfOther, isOtherBody } from './sheet-owner';

export interface Owner {
  /** Key of the body; "" where nobody says, or where several bodies are there and the sheet names none. */
  readonly body: string;
  /** Id of the period, "" likewise. */
  readonly period: string;
}

type Books = readonly Pick<WorkbookReading, 'file' | 'identity' | 'paragraphs'>[];
type Tables = readonly Pick<
  TableReading,
  'file' | 'sheet' | 'period' | 'body' | 'bodyAt' | 'department' | 'departmentAt'
>[];

/** The commonest of the keys, the first of equally common ones; "" where there is none. */
function commonest(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  let best = '';
  for (const [key, count] of counts) if (count > (counts.get(best) ?? 0)) best = key;
  return best;
}

function periodOf(stated: Period | null, book: Period | undefined): string {
  if (!stated) return book?.id ?? '';
  return book && belongsTo(stated.id, book.id) ? book.id : stated.id;
}

/** The owner of every table, in their order. */
export function ownersOf(workbooks: Books, tables: Tables): readonly Owner[] {
  const identities = new Map(workbooks.map(({ file, identity }) => [file, identity]));
  const stated = tables.map((table) => {
    const identity = identities.get(table.file);
    const body = placeOf(bodyOfSheet(table, identity?.body))?.key ?? '';
    return { body, period: periodOf(table.period, identity?.period) };
  });
  const bodies = new Set(stated.map(({ body }) => body).filter((body) => body !== ''));
  const onlyBody = bodies.size === 1 ? ([...bodies][0] ?? '') : '';
  const usual = commonest(stated.map(({ period }) => period));
  return stated.map(({ body, period }) => ({
    body: body === '' ? onlyBody : body,
    period: period === '' ? usual : period,
  }));
}

/** One word for an owner, to group by. */
export function ownerKey(owner: Owner | undefined): string {
  return owner ? `${owner.body}|${owner.period}` : '|';
}

/** A workbook of another body or period than the others or the report, or a sheet of another body than its workbook. */
export interface Stranger {
  readonly file: string;
  /** Of a sheet: the cell that names its body. */
  readonly at?: CellAddress;
  readonly what: 'body' | 'period';
  /** As its own sheets say it. */
  readonly stated: string;
  readonly expected: string;
}

export interface Wanted {
  /** Name of the report's body; that of most workbooks when absent. */
  readonly body?: string | undefined;
  /** The report's period id; that of most workbooks when absent. */
  readonly period?: string | undefined;
}

/** The body and the period that most workbooks state, as they state them. */
export function mainOwner(workbooks: Books): { readonly body: string; readonly period: Period | null } {
  const bodies = workbooks.map(({ identity }) => placeOf(identity.body)?.key ?? '');
  const periods = workbooks.map(({ identity }) => identity.period?.id ?? '');
  return {
    body: workbooks[bodies.indexOf(commonest(bodies))]?.identity.body ?? '',
    period: workbooks[periods.indexOf(commonest(periods))]?.identity.period ?? null,
  };
}

/** Sheets headed by another body of the same tier, or another department, than their workbook's cover names, each once. */
function strangeSheets({ file, identity }: Books[number], tables: Tables): readonly Stranger[] {
  const cover = 'body' in identity.entries ? identity.body : undefined;
  const seen = new Set<string>();
  return tables.flatMap(({ file: own, sheet, body, bodyAt, department, departmentAt }): Stranger[] => {
    if (own !== file || seen.has(sheet)) return [];
    const strange = (stated: string, at: CellAddress | undefined, expected: string | undefined): Stranger[] => {
      seen.add(sheet);
      return [{ file, at: at ?? { file, sheet, cell: 'A1' }, what: 'body', stated, expected: expected ?? '' }];
    };
    // A merged workbook holds the covers of several: a sheet is of any of them.
    const further = identity.further ?? [];
    if (body !== undefined && isOfOther(body, cover) && further.every((other) => isOfOther(body, other.body ?? cover)))
      return strange(body, bodyAt, cover);
    const named = 'department' in identity.entries ? identity.department : cover;
    const isOthers = (own: string): boolean =>
      isOtherDepartment(own, named) && further.every((other) => isOtherDepartment(own, other.department ?? named));
    return department !== undefined && isOthers(department) ? strange(department, departmentAt, named) : [];
  });
}

/** The periods that a workbook and its tables state; a cover's own goes before its sheets'. */
function periodsIn({ file, identity }: Books[number], tables: Tables): readonly Period[] {
  const own = 'period' in identity.entries ? [] : tables.filter((table) => table.file === file);
  return [identity.period, ...own.map(({ period }) => period)].filter((each) => each !== null && each !== undefined);
}

/** Workbooks that name another body, or none of whose sheets is of the period; and sheets that name another body than theirs. */
export function strangersAmong(workbooks: Books, tables: Tables, wanted: Wanted = {}): readonly Stranger[] {
  const main = mainOwner(workbooks);
  const body = wanted.body ?? main.body;
  const period = wanted.period ?? main.period?.id ?? '';
  const expectedPeriod = wanted.period === undefined ? (main.period?.text ?? period) : wanted.period;
  const place = placeOf(body)?.key;
  const reports = workbooks.flatMap(({ paragraphs, identity }) => (paragraphs ? (identity.period?.id ?? []) : []));
  const accepted = [period, ...reports];
  const others = (own: Books[number]): readonly string[] =>
    workbooks.flatMap((book) => (book === own ? [] : periodsIn(book, tables).map(({ id }) => id)));
  return workbooks.flatMap((book): Stranger[] => {
    const { file, identity } = book;
    const found: Stranger[] = [];
    const own = placeOf(identity.body)?.key;
    if (place !== undefined && own !== undefined && own !== place && isOtherBody(identity.body, body))
      found.push({ file, what: 'body', stated: identity.body ?? '', expected: body });
    const periods = periodsIn(book, tables);
    const [first] = periods;
    const isOwn = periods.some(({ id }) => accepted.some((each) => belongsTo(id, each)));
    // A report is of another period than the workbooks only where none of them may stand in it.
    const holds =
      book.paragraphs !== undefined && others(book).some((id) => periods.some((own) => belongsTo(id, own.id)));
    if (first && period !== '' && !isOwn && !holds)
      found.push({ file, what: 'period', stated: first.text, expected: expectedPeriod });
    // A workbook that is a stranger itself is told once.
    return found.some(({ what }) => what === 'body') ? found : [...found, ...strangeSheets(book, tables)];
  });
}
