/** What bodies.yaml expects of the bodies whose workbooks are there, and what of it is not there. */
import type { Language } from '../../core/finding';
import type { FormDefinition } from '../../core/form';
import type { TableReading, TextEntry, WorkbookReading } from '../../core/reading';
import { foldText } from '../../language';
import type { ExpectedOf, OwnBody } from './bodies-file';
import { dueDay } from './due-day';

export interface Lacking {
  readonly body: string;
  /** "" for the body itself. */
  readonly department: string;
  readonly form: string;
  /** ISO date; null where no deadline is given. */
  readonly due: string | null;
}

export interface AgainstBodies {
  readonly lacking: readonly Lacking[];
  /** Bodies of workbooks that the tree does not know, as they are written. */
  readonly strangers: readonly string[];
}

/** As much of a reading as its bodies and forms need. */
interface Sent {
  readonly workbooks: readonly Book[];
  readonly tables: readonly Pick<TableReading, 'file' | 'form'>[];
  readonly texts: readonly Pick<TextEntry, 'form' | 'at'>[];
}

type Book = Pick<WorkbookReading, 'file' | 'identity'>;

const all = (bodies: readonly OwnBody[]): readonly OwnBody[] => bodies.flatMap((body) => [body, ...all(body.bodies)]);
const same = (a: string, b: string): boolean => foldText(a) === foldText(b);

function formsIn(reading: Sent, books: readonly Book[]): ReadonlySet<string> {
  const files = new Set(books.map(({ file }) => file));
  const forms = new Set(reading.tables.flatMap(({ file, form }) => (form !== null && files.has(file) ? [form] : [])));
  for (const { form, at } of reading.texts) if (files.has(at.file)) forms.add(form);
  return forms;
}

/** Only bodies that sent something are asked for the rest: a folder of one body's workbooks is not all of the tree's. */
export function againstBodies(reading: Sent, tree: readonly OwnBody[], period: string): AgainstBodies {
  const bodies = all(tree);
  const named = reading.workbooks.flatMap((book) => (book.identity.body === undefined ? [] : [book]));
  const strangers = [...new Set(named.map(({ identity }) => identity.body ?? ''))].filter(
    (body) => !bodies.some(({ name }) => same(name, body)),
  );
  const lacking = bodies.flatMap((body) => {
    const books = named.filter(({ identity }) => same(identity.body ?? '', body.name));
    if (books.length === 0) return [];
    const of = (expected: ExpectedOf, department: string, from: readonly Book[]): readonly Lacking[] => {
      const there = formsIn(reading, from);
      const due = dueDay(expected.due ?? body.due, period);
      return expected.forms
        .filter((form) => !there.has(form))
        .map((form) => ({ body: body.name, department, form, due }));
    };
    const departments = body.departments.flatMap((department) => {
      const own = books.filter(({ identity }) => same(identity.department ?? '', department.name));
      // Whoever keeps all sheets in one workbook without a department is not asked who filled in which.
      return of(department, department.name, own.length > 0 ? own : books);
    });
    return [...of(body, '', books), ...departments];
  });
  return { lacking, strangers };
}

/** One sentence for a form that is not there. */
export function describeLacking(lacking: Lacking, forms: readonly FormDefinition[], language: Language): string {
  const form = forms.find(({ id }) => id === lacking.form);
  const who = lacking.department === '' ? lacking.body : `${lacking.department}, ${lacking.body}`;
  const day = lacking.due?.split('-').reverse().join('/');
  if (language === 'vi')
    return `${who}: chưa có biểu “${form?.title.vi ?? lacking.form}”${day ? ` (hạn ${day})` : ''}.`;
  return `${who}: the form "${form?.title.en ?? lacking.form}" is not there${day ? ` (due ${day})` : ''}.`;
}

/** One sentence for a body of a workbook that the tree does not know. */
export function describeUnknownBody(body: string, language: Language): string {
  return language === 'vi'
    ? `bodies.yaml không có cơ quan “${body}” mà sổ tính nêu.`
    : `bodies.yaml does not know the body "${body}" that a workbook names.`;
}
