/** A province for the load: communes that owe ten forms each, a head for each, and their workbooks, which tie out. */
import { blankBook, catalogue, knownForms } from '../../src/engine';
import { writeXlsx } from '../../src/hosts/xlsx-file';
import { bodiesOf, importBodies } from '../../src/server/bodies/import-bodies';
import { keptPassword, type PasswordCost } from '../../src/server/people/passwords';
import type { Store, Submission } from '../../src/server/store';
import { filledBook } from '../../test/support/filled-book';

export const PERIOD = '2025-H1';
export const PASSWORD = 'mot-mat-khau-thu';
const AT = '2025-07-01T00:00:00.000Z';
/** Of little cost: where signing in is not what is measured. */
export const CHEAP: PasswordCost = { memory: 64, passes: 1 };
const STATED = '6 tháng đầu năm 2025';
/** Different workbooks; each commune's is one of them under its own name. */
const KINDS = 12;
const MODEL = 'UBND xã Khuôn Mẫu';

export const FORMS = [
  ...['administration', 'broadcasts', 'budget-expenditure', 'citizen-reception', 'complaints'],
  ...['crops', 'denunciations', 'inspection', 'investment-projects', 'livestock-disease'],
] as const;

export interface Commune {
  readonly unit: string;
  readonly login: string;
  readonly name: string;
}

/** The tree, the period, the accounts. */
export async function furnish(store: Store, count: number, cost: PasswordCost): Promise<readonly Commune[]> {
  const communes = Array.from({ length: count }, (_, at) => `UBND xã Thứ ${String(at + 1)}`);
  const yaml = [
    ...['bodies:', '  - name: UBND tỉnh Bình An', '    bodies:'],
    ...communes.map((name) => `      - { name: ${name}, due: 15, forms: [${FORMS.join(', ')}] }`),
  ].join('\n');
  await importBodies(store, bodiesOf(yaml, knownForms([])), { person: '', at: AT });
  const units = new Map((await store.units.all()).map(({ name, id }) => [name, id]));
  const password = await keptPassword(PASSWORD, cost);
  const made = communes.map((name, at) => ({ name, login: `xa${String(at + 1)}`, unit: units.get(name) ?? '' }));
  await store.change(async ({ people, units: periods }) => {
    await periods.openPeriod(PERIOD, AT);
    const shared = { password, active: 1 };
    for (const { name, login, unit } of made)
      await people.put({ ...shared, id: login.padStart(32, '0'), login, name, role: 'head', unit });
    await people.put({ ...shared, id: 'f'.repeat(32), login: 'thuky', name: 'Thư ký', role: 'secretary', unit: null });
    await people.put({
      ...shared,
      id: 'e'.repeat(32),
      login: 'quantri',
      name: 'Quản trị',
      role: 'administrator',
      unit: null,
    });
  });
  return made;
}

/** As many workbooks as there are communes: ten sheets and the cover, of some kinds of figures. */
export async function workbooks(communes: readonly Commune[]): Promise<readonly Uint8Array[]> {
  const identity = { body: MODEL, period: STATED };
  const wanted = new Set([
    'Thông tin',
    ...FORMS.map((id) => blankBook({ ids: [id], known: catalogue, identity }).sheets[1]?.name ?? ''),
  ]);
  const kinds = Array.from({ length: Math.min(KINDS, communes.length) }, (_, seed) => {
    const book = filledBook({ body: MODEL, period: STATED }, seed + 1);
    return { ...book, sheets: book.sheets.filter(({ name }) => wanted.has(name)) };
  });
  const books: Uint8Array[] = [];
  for (const [at, { name }] of communes.entries()) {
    const text = JSON.stringify(kinds[at % kinds.length])
      .replaceAll(MODEL, name)
      .replaceAll(MODEL.toUpperCase(), name.toUpperCase());
    books.push(await writeXlsx(JSON.parse(text) as Parameters<typeof writeXlsx>[0]));
  }
  return books;
}

/** Every commune has handed in, as rows alone: for the table. */
export async function allHandedIn(store: Store, communes: readonly Commune[]): Promise<void> {
  await store.change(async ({ submissions }) => {
    for (const [at, { unit, login }] of communes.entries()) {
      const submission: Submission = {
        ...{ id: at.toString(16).padStart(32, '0'), unit, period: PERIOD, version: 1, digest: 'a'.repeat(64), size: 1 },
        ...{
          file: 'bieu.xlsx',
          person: login.padStart(32, '0'),
          received: '2025-07-10T02:00:00.000Z',
          state: 'submitted',
        },
        ...{ forms: FORMS.join(' '), blank: '', errors: 0, warnings: 0, notes: 0 },
      };
      await submissions.add(submission, '{}');
    }
  });
}
