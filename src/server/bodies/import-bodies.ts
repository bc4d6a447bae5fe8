/** The tree of bodies.yaml (CONTRACT 8), or of a table, into the store: a unit is known again by its path of names. */
import type { Fault } from '../../core/fault';
import type { FormDefinition } from '../../core/form';
import { readOwnReport, type OwnBody } from '../../engine';
import { clipped, foldText } from '../../language';
import { newId } from '../people/sign-in';
import { Refusal, type Said } from '../refusal';
import type { Expected, Store, Tables, Unit } from '../store';
import { bodiesTable, type BodiesTable } from './bodies-table';
import { Tree } from './tree';

type Deadline = OwnBody['due'];
type ExpectedOf = OwnBody['departments'][number];

const dueText = (due: Deadline): string => (due === null ? '' : 'date' in due ? due.date : String(due.days));

class Importing {
  readonly units: Unit[] = [];
  readonly expected: Expected[] = [];

  constructor(private readonly ids: ReadonlyMap<string, string>) {}

  bodies(bodies: readonly OwnBody[], parent: Unit | null): void {
    for (const body of bodies) {
      const unit = this.#unit(body, 'body', parent, body.due);
      for (const department of body.departments) this.#unit(department, 'department', unit, department.due ?? body.due);
      this.bodies(body.bodies, unit);
    }
  }

  #unit({ name, forms }: ExpectedOf, kind: Unit['kind'], parent: Unit | null, due: Deadline): Unit {
    const key = `${parent?.key ?? ''}/${kind === 'body' ? '' : '#'}${foldText(name)}`;
    const unit = { id: this.ids.get(key) ?? newId(), parent: parent?.id ?? null, kind, name, key, active: 1 };
    const placed = { ...unit, place: this.units.length };
    this.units.push(placed);
    forms.forEach((form, place) => this.expected.push({ unit: unit.id, form, due: dueText(due), place }));
    return placed;
  }
}

/** A fault of the text at its line, the table's own where it was one; nobody is told of a file by a name of ours. */
function saidOf({ data }: Fault, table: BodiesTable | null): Said {
  const { line = '1', column = '', problem = '', detail = '' } = data;
  const number = table ? String(table.lineOf(Number(line))) : line;
  const at = table || column === '' ? ['', ''] : [`, cột ${column}`, `, column ${column}`];
  return {
    vi: `Dòng ${number}${at[0] ?? ''}: ${clipped(problem)}.`,
    en: `Line ${number}${at[1] ?? ''}: ${clipped(detail)}.`,
  };
}

/** Letters that are none: another encoding than a file of text is read in. */
const UNREADABLE: Said = {
  vi: 'Tệp không ở dạng chữ Unicode (có lẽ là UTF-16, hoặc kiểu CSV cũ); trong Excel hãy lưu lại kiểu “CSV UTF-8” rồi nạp lại.',
  en: 'The file is not in Unicode letters (perhaps UTF-16, or the old CSV); save it as "CSV UTF-8" in Excel and take it in again.',
};
const NONE: Said = {
  vi: 'Tệp chưa nêu cơ quan nào: dưới “bodies:” phải có ít nhất một dòng “- name: …”.',
  en: 'The file names no body: below "bodies:" there must be at least one line "- name: …".',
};

/** A file's text as the tree, YAML or a table; Refusal with each problem's line. */
export function bodiesOf(text: string, forms: readonly FormDefinition[]): readonly OwnBody[] {
  const refused = (problems: readonly Said[]): Refusal =>
    new Refusal(
      'blocked',
      {
        vi: 'Tệp cây cơ quan chưa dùng được; cây cơ quan đang có vẫn giữ nguyên.',
        en: 'The file of bodies cannot be used yet; the present tree of bodies stays.',
      },
      problems.map((said) => ({ said })),
    );
  if (/[\u0000\uFFFD]/.test(text)) throw refused([UNREADABLE]);
  const table = bodiesTable(text);
  const { bodies, faults } = readOwnReport([{ name: 'bodies.yaml', text: table?.yaml ?? text }], forms);
  const problems = [...(table?.problems ?? []), ...faults.map((fault) => saidOf(fault, table))];
  if (problems.length === 0 && bodies && bodies.length > 0) return bodies;
  throw refused(problems.length === 0 ? [NONE] : problems);
}

const NOBODY_OWES: Said = {
  vi: 'Trong tệp không đơn vị nào phải nộp biểu gì, còn cây cơ quan đang có thì có, nên chưa thay; hãy ghi biểu phải nộp, ít nhất ở một đơn vị.',
  en: 'In the file nobody owes a form, in the present tree of bodies somebody does, so it stays; write a form for one unit at least.',
};

export interface TakenIn {
  readonly units: number;
  readonly expected: number;
  /** Deadlines by the calendar: each of one period alone. */
  readonly dated?: number;
  /** Units that the tree no longer names, with how many workbooks each has sent. */
  readonly gone: readonly { readonly name: string; readonly submissions: number }[];
}

const countsOf = ({ units, expected }: Importing): { readonly units: number; readonly expected: number } => ({
  units: units.length,
  expected: expected.length,
});

async function takenIn(
  { units, submissions }: Tables,
  bodies: readonly OwnBody[],
): Promise<{ readonly importing: Importing; readonly taken: TakenIn }> {
  const all = await units.all();
  const importing = new Importing(new Map(all.map(({ key, id }) => [key, id])));
  importing.bodies(bodies, null);
  const { expected } = importing;
  if (expected.length === 0 && (await units.expected()).length > 0) throw new Refusal('blocked', NOBODY_OWES);
  const kept = new Set(importing.units.map(({ id }) => id));
  const gone = all.filter(({ id, active }) => active === 1 && !kept.has(id));
  const sent = gone.length > 0 ? await submissions.counts() : new Map<string, number>();
  const tree = new Tree(all);
  const dated = expected.filter(({ due }) => due.includes('-')).length;
  return {
    importing,
    taken: {
      ...countsOf(importing),
      ...(dated > 0 ? { dated } : {}),
      gone: gone.map(({ id }) => ({ name: tree.nameOf(id), submissions: sent.get(id) ?? 0 })),
    },
  };
}

/** What would come of it, with nothing changed: whoever drops units is asked first. */
export const triedBodies = async (store: Store, bodies: readonly OwnBody[]): Promise<TakenIn> =>
  (await takenIn(store, bodies)).taken;

/** Puts the tree in the place of the present one. Refusal where nobody would owe anything any more. */
export async function importBodies(
  store: Store,
  bodies: readonly OwnBody[],
  by: { readonly person: string; readonly at: string },
): Promise<TakenIn> {
  return store.change(async (tables) => {
    const { importing, taken } = await takenIn(tables, bodies);
    await tables.units.replace(importing.units, importing.expected);
    const data = { ...countsOf(importing), ...(taken.gone.length > 0 ? { gone: taken.gone.length } : {}) };
    await tables.audit.append({ ...by, action: 'bodies', subject: 'bodies.yaml', data });
    return taken;
  });
}
