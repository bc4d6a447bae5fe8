/** The demo set: a province with three departments and twenty communes over two periods, taken in by the server's own flow. */
import { writeXlsx } from '../../hosts/xlsx-file';
import { bodiesOf, importBodies } from '../bodies/import-bodies';
import { Tree } from '../bodies/tree';
import { receive } from '../flow/receive';
import { review } from '../flow/review';
import { keptPassword } from '../people/passwords';
import { newId } from '../people/sign-in';
import type { Services } from '../services';
import type { Person, Role, Unit } from '../store';
import { demoBook, type DemoForm } from './demo-books';

export const DEMO_PASSWORD = 'khopso-dung-thu';

const PROVINCE = 'UBND tỉnh Bình An';
const DEPARTMENTS: readonly (readonly [name: string, login: string, form: DemoForm])[] = [
  ['Sở Tài chính', 'taichinh', 'budget-revenue'],
  ['Sở Nông nghiệp và Môi trường', 'nongnghiep', 'crops'],
  ['Sở Xây dựng', 'xaydung', 'budget-expenditure'],
];
const COMMUNE_FORMS: readonly DemoForm[] = ['budget-revenue', 'crops'];
const COMMUNES = [
  ...[
    'An Bình',
    'An Hòa',
    'Bình Minh',
    'Cẩm Sơn',
    'Đông Hải',
    'Hòa Lạc',
    'Hưng Thịnh',
    'Kim Long',
    'Long Sơn',
    'Mỹ Đức',
  ],
  ...[
    'Nam Tiến',
    'Phú Xuân',
    'Quang Trung',
    'Sơn Thủy',
    'Tân Lập',
    'Thạch Bàn',
    'Thanh Tân',
    'Vạn Phúc',
    'Xuân Lộc',
    'Yên Mỹ',
  ],
] as const;

const BODIES = [
  'bodies:',
  `  - name: ${PROVINCE}`,
  '    due: 15',
  '    departments:',
  ...DEPARTMENTS.map(([name, , form]) => `      - { name: ${name}, forms: [${form}] }`),
  '    bodies:',
  ...COMMUNES.map((name) => `      - { name: UBND xã ${name}, due: 15, forms: [${COMMUNE_FORMS.join(', ')}] }`),
].join('\n');

export interface DemoAccount {
  readonly login: string;
  readonly role: Role;
  readonly unit: string;
}

/** Each unit has a head with its login; departments have a preparer too ("taichinh.lap"). */
function accountsOf(tree: Tree): readonly (DemoAccount & { readonly id: string | null })[] {
  const unit = (name: string): Unit | undefined => tree.units.find((each) => each.name === name);
  const of = (login: string, role: Role, name: string): DemoAccount & { readonly id: string | null } => ({
    ...{ login, role, unit: name },
    id: unit(name)?.id ?? null,
  });
  return [
    of('quantri', 'administrator', ''),
    of('thuky', 'secretary', ''),
    of('lanhdao', 'reader', ''),
    ...DEPARTMENTS.flatMap(([name, login]) => [of(login, 'head', name), of(`${login}.lap`, 'preparer', name)]),
    ...COMMUNES.map((name, index) => of(`xa${String(index + 1).padStart(2, '0')}`, 'head', `UBND xã ${name}`)),
  ];
}

interface Handed {
  readonly head: Person;
  readonly unit: Unit;
  readonly forms: readonly DemoForm[];
  readonly seed: number;
}

class DemoSet {
  constructor(private readonly services: Services) {}

  async take(
    { head, unit, forms, seed }: Handed,
    year: number,
    given: { at: string; submit: boolean; slip?: boolean },
  ): Promise<string> {
    const department = unit.kind === 'department' ? unit.name : '';
    const body = department === '' ? unit.name : PROVINCE;
    const book = demoBook({ body, department, year, forms, seed, slip: given.slip === true });
    const bytes = await writeXlsx(book);
    const handing = { unit: unit.id, period: `${String(year)}-H1`, file: `bieu-${String(year)}.xlsx`, bytes };
    const { submission } = await receive(this.#at(given.at), head, { ...handing, submit: given.submit });
    return submission.id;
  }

  async review(secretary: Person, id: string, action: 'approve' | 'send-back', at: string, cell = ''): Promise<void> {
    const remarks =
      cell === ''
        ? []
        : [{ sheet: 'Biểu 94', cell, text: 'Số này thấp hơn số đã báo cáo tháng trước, đề nghị rà soát.' }];
    const text = action === 'approve' ? '' : 'Đề nghị rà soát ô đã ghi rồi nộp lại.';
    await review(this.#at(at), secretary, id, { action, text, remarks });
  }

  #at(at: string): Services {
    return { ...this.services, now: () => new Date(at) };
  }
}

/** Fills an empty store; the accounts that there are then, all with the same password. */
export async function makeDemo(services: Services): Promise<readonly DemoAccount[]> {
  const { store, forms } = services;
  const at = '2024-06-01T01:00:00.000Z';
  await importBodies(store, bodiesOf(BODIES, forms), { person: '', at });
  const tree = new Tree(await store.units.all());
  const accounts = accountsOf(tree);
  const password = await keptPassword(DEMO_PASSWORD, services.cost);
  const people = accounts.map(({ login, role, unit, id }): Person => {
    return {
      id: newId(),
      login,
      name: unit === '' ? login : `${unit} (${login})`,
      role,
      unit: id,
      password,
      active: 1,
    };
  });
  await store.change(async (tables) => {
    for (const person of people) await tables.people.put(person);
    for (const year of [2024, 2025])
      await tables.units.openPeriod(`${String(year)}-H1`, `${String(year)}-06-01T01:00:00.000Z`);
  });
  const demo = new DemoSet(services);
  const secretary = people.find(({ role }) => role === 'secretary');
  const heads = people.filter(({ role }) => role === 'head');
  for (const year of [2024, 2025])
    for (const [seed, head] of heads.entries()) {
      const unit = tree.unit(head.unit ?? '');
      if (!unit || !secretary) continue;
      const own = DEPARTMENTS.find(([name]) => name === unit.name);
      const handed = { head, unit, forms: own ? [own[2]] : COMMUNE_FORMS, seed };
      const day = (of: string): string => `${String(year)}-07-${of}T02:00:00.000Z`;
      // This year: two have sent nothing, two are late, two are drafts (one with a slip), one was sent back, half is approved.
      if (year === 2025 && (seed === 7 || seed === 15)) continue;
      const draft = year === 2025 && (seed === 9 || seed === 18);
      const late = year === 2025 && (seed === 5 || seed === 12);
      const submission = await demo.take(handed, year, {
        at: day(late ? '18' : '10'),
        submit: !draft,
        slip: draft && seed === 9,
      });
      if (year === 2024 || (!draft && seed % 2 === 0)) await demo.review(secretary, submission, 'approve', day('20'));
      else if (seed === 11) await demo.review(secretary, submission, 'send-back', day('20'), 'D8');
    }
  await store.change(({ units }) => units.lockPeriod('2024-H1', '2024-08-01T02:00:00.000Z'));
  return accounts.map(({ login, role, unit }) => ({ login, role, unit }));
}
