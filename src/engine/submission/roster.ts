/** Who is to hand in which forms and by when: as `bodies.yaml` says it (CONTRACT 8), or as the last period's workbooks show it. */
import type { SheetReading, Stated } from '../../core/reading';
import type { OwnBody } from '../../office';

export type Deadline = OwnBody['due'];

export interface ExpectedSheet {
  /** Id of its form; null of a sheet of no known form, which is known by its name. */
  readonly form: string | null;
  readonly sheet: string;
}

export interface Sender {
  readonly body: string;
  /** "" for the body itself. */
  readonly department: string;
  /** What its workbook was called; "" where it is known by a name of its own. */
  readonly file: string;
  /** Empty where only that something comes is expected. */
  readonly sheets: readonly ExpectedSheet[];
  readonly due: Deadline;
}

export interface Roster {
  readonly from: 'bodies' | 'last-period';
  /** The files that it was made of. */
  readonly files: readonly string[];
  readonly senders: readonly Sender[];
}

/** Every body and department of the tree of which something is expected; one without departments of its own sends for itself. */
function sendersOf(bodies: readonly OwnBody[]): readonly Sender[] {
  return bodies.flatMap((body): readonly Sender[] => {
    const { name, departments, bodies: below } = body;
    const sender = (department: string, forms: readonly string[], due: Deadline): Sender => {
      const sheets = forms.map((form) => ({ form, sheet: form }));
      return { body: name, department, file: '', sheets, due };
    };
    const sends = body.forms.length > 0 || (departments.length === 0 && below.length === 0);
    return [
      ...(sends ? [sender('', body.forms, body.due)] : []),
      ...departments.map((each) => sender(each.name, each.forms, each.due ?? body.due)),
      ...sendersOf(below),
    ];
  });
}

export const rosterOfBodies = (bodies: readonly OwnBody[], file: string): Roster => ({
  from: 'bodies',
  files: [file],
  senders: sendersOf(bodies),
});

/** Every workbook brings its cover. */
const isAsked = ({ form, facts, reason }: SheetReading): boolean =>
  reason === null && form !== 'cover' && (facts > 0 || form !== null);

/** What each department handed in last time is what it is to hand in now. */
export function rosterOfLast({ workbooks }: Stated): Roster {
  const senders = new Map<string, Sender>();
  for (const { file, identity, sheets } of workbooks) {
    const { body = '', department = '' } = identity;
    const isNamed = department !== '' || body !== '';
    const key = JSON.stringify(isNamed ? [body, department] : file);
    const before = senders.get(key);
    const brought = sheets.filter(isAsked).map(({ form, name }): ExpectedSheet => ({ form, sheet: name }));
    senders.set(key, {
      ...{ body, department, due: null },
      file: isNamed ? '' : file,
      sheets: unique([...(before?.sheets ?? []), ...brought]),
    });
  }
  return { from: 'last-period', files: workbooks.map(({ file }) => file), senders: [...senders.values()] };
}

const unique = (sheets: readonly ExpectedSheet[]): readonly ExpectedSheet[] => [
  ...new Map(sheets.map((each) => [each.form ?? `\n${each.sheet}`, each])).values(),
];
