/** What each answer tells of: every route that shows something × every role × where the person belongs, by what stands in the answer. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { unzipSync } from 'fflate';
import { bookOf, handingPath, PERIOD, serverRig, type Answer, type ServerRig } from '../../../test/support/server-rig';
import { catalogue } from '../../engine';
import { bodiesOf, importBodies } from '../bodies/import-bodies';
import { ROLES } from '../store';
import { ROUTES } from './routes';

const TREE = `
bodies:
  - name: UBND tỉnh Bình An
    bodies:
      - name: UBND xã Tân Lập
        forms: [crops]
        departments: [{ name: Phòng Mía, forms: [budget-revenue] }, { name: Phòng Chè, forms: [budget-revenue] }]
      - name: UBND xã Kim Long
        forms: [crops]
        departments: [{ name: Phòng Dừa, forms: [budget-revenue] }]
`;
const UNITS = {
  ...{ tinh: 'UBND tỉnh Bình An', lap: 'UBND xã Tân Lập', long: 'UBND xã Kim Long' },
  ...{ mia: 'Phòng Mía', che: 'Phòng Chè', dua: 'Phòng Dừa' },
} as const;
type Mark = keyof typeof UNITS;
const MARKS = Object.keys(UNITS) as Mark[];
type Place = Mark | 'all';
/** What a person of each place sees; `all`: those who belong to no unit. */
const REACH: Readonly<Record<Place, readonly Mark[]>> = {
  ...{ all: MARKS, tinh: MARKS, lap: ['lap', 'mia', 'che'], long: ['long', 'dua'] },
  ...{ mia: ['mia'], che: ['che'], dua: ['dua'] },
};
/** Whose names stand in the names of what is seen: "Phòng Mía, UBND xã Tân Lập". */
const NAMED: Readonly<Record<Place, readonly Mark[]>> = {
  ...{ all: [], tinh: [], lap: ['tinh'], long: ['tinh'] },
  ...{ mia: ['lap', 'tinh'], che: ['lap', 'tinh'], dua: ['long', 'tinh'] },
};
const HANDING: readonly Mark[] = ['lap', 'mia', 'che', 'long', 'dua'];

/** Which of the units within reach an answer must tell of; of none beyond may it. */
type Tells = (reach: readonly Mark[]) => readonly Mark[];
const nothing: Tells = () => [];
const handing: Tells = (reach) => reach.filter((mark) => HANDING.includes(mark));
const TELLS: Readonly<Record<string, Tells>> = {
  '/session': nothing,
  '/periods': nothing,
  '/periods/{period}/workbooks': handing,
  '/periods/{period}/sum': (reach) => (reach.includes('tinh') ? ['lap', 'long'] : []),
  '/due': handing,
  // Two departments of one body say two things.
  '/contradictions': (reach) => (reach.includes('lap') ? ['mia', 'che'] : []),
  // Each was sent back, so each owes it.
  '/reminders': handing,
  '/submissions': nothing,
  '/submissions/{id}': nothing,
  '/submissions/{id}/workbook': nothing,
  '/submissions/{id}/changes': nothing,
  '/units': (reach) => reach,
  '/people': (reach) => reach,
  '/audit': (reach) => reach,
};

describe('what answers tell of', () => {
  let rig: ServerRig;
  const units = new Map<Mark, string>();
  const books = new Map<Mark, string>();
  const people = new Map<string, Place>();

  before(async () => {
    rig = await serverRig();
    await importBodies(rig.store, bodiesOf(TREE, catalogue), { person: '', at: rig.clock.now });
    const all = await rig.store.units.all();
    for (const mark of MARKS) units.set(mark, all.find(({ name }) => name === UNITS[mark])?.id ?? assert.fail(mark));
    const [{ password } = assert.fail()] = await rig.store.people.all();
    await rig.store.change(async (tables) => {
      for (const [at, place] of (Object.keys(REACH) as Place[]).entries())
        for (const [index, role] of ROLES.entries()) {
          if (place === 'all' && (role === 'head' || role === 'preparer')) continue;
          const login = `${role}@${place}`;
          const id = `${'c'.repeat(30)}${String(at)}${String(index)}`;
          const unit = place === 'all' ? null : (units.get(place) ?? null);
          await tables.people.put({ id, login, name: `Ai ${login}`, role, unit, password, active: 1 });
          people.set(login, place);
        }
    });
    for (const [seed, mark] of HANDING.entries()) {
      const body = UNITS[mark === 'mia' || mark === 'che' ? 'lap' : mark === 'dua' ? 'long' : mark];
      const forms = body === UNITS[mark] ? (['crops'] as const) : (['budget-revenue'] as const);
      const department = body === UNITS[mark] ? '' : UNITS[mark];
      const book = await bookOf({ body, department, forms, seed: seed + 2 });
      const head = await rig.as(`head@${mark}`);
      const { status, json } = await head('POST', handingPath(units.get(mark) ?? '', true), { body: book });
      assert.equal(status, 200, JSON.stringify(json));
      books.set(mark, String(json.submission.id));
    }
  });
  after(() => rig.close());

  const setAll = (state: 'submitted' | 'sent-back', but: Partial<Record<Mark, 'draft'>> = {}): Promise<void> =>
    rig.store.change(async ({ submissions }) => {
      for (const [mark, id] of books) await submissions.setState(id, but[mark] ?? state);
    });

  /** Everything that an answer says, archives unpacked. */
  const unpacked = (bytes: Uint8Array): string =>
    Object.entries(unzipSync(bytes))
      .map(([name, part]) => `${name}\n${name.endsWith('.xlsx') ? unpacked(part) : new TextDecoder().decode(part)}`)
      .join('\n');
  const textOf = ({ bytes, text }: Answer): string => (text.startsWith('PK') ? unpacked(bytes) : text);
  /** By its submission or its people. */
  const isOpened = (text: string, mark: Mark): boolean =>
    text.includes(books.get(mark) ?? `@${mark}"`) || text.includes(`@${mark}"`);
  const isToldOf = (text: string, mark: Mark): boolean => text.includes(UNITS[mark]) || isOpened(text, mark);

  /** What an answer holds too much, and what it lacks. */
  function wrongIn(text: string, place: Place, tells: Tells): readonly string[] {
    const [reach, named] = [REACH[place], NAMED[place]];
    const beyond = MARKS.filter((mark) => !reach.includes(mark) && !named.includes(mark) && isToldOf(text, mark));
    const above = named.filter((mark) => isOpened(text, mark));
    // Who belongs to no unit is no unit's to see.
    const others = place === 'all' || !text.includes('@all"') ? [] : ['all'];
    const lacking = tells(reach).filter((mark) => !isToldOf(text, mark));
    return [...[...beyond, ...above, ...others].map((each) => `+${each}`), ...lacking.map((each) => `-${each}`)];
  }

  it('asks every route that shows something', () => {
    const shown = ROUTES.filter(({ method }) => method === 'GET').map(({ path }) => path);
    assert.deepEqual(Object.keys(TELLS).sort(), [...shown].sort());
  });

  it('of all that one may see, and of nothing else', async () => {
    const wrong: string[] = [];
    for (const { method, path, who } of ROUTES) {
      if (method !== 'GET' || path.startsWith('/submissions')) continue;
      await (path === '/reminders'
        ? setAll('sent-back')
        : setAll('submitted', path.endsWith('/sum') ? { che: 'draft' } : {}));
      const asked = ['/due', '/contradictions', '/reminders'].includes(path) ? `?period=${PERIOD}` : '';
      for (const [login, place] of people) {
        const answer = await (await rig.as(login))('GET', `${path.replace('{period}', PERIOD)}${asked}`);
        const may = who.includes(login.split('@')[0] as 'head');
        const isNone = path.endsWith('/sum') && !REACH[place].includes('tinh');
        const status = may ? (isNone ? 409 : 200) : 403;
        if (answer.status !== status) wrong.push(`${path} ${login}: ${String(answer.status)}`);
        const own = path === '/session' ? nothing : (TELLS[path] ?? nothing);
        const found = wrongIn(textOf(answer), place, status === 200 ? own : nothing);
        // The own name is one's own.
        if (path !== '/session' || place !== 'all')
          wrong.push(...found.filter((each) => each !== '+all').map((each) => `${path} ${login}: ${each}`));
        if (path === '/people' || path === '/audit')
          wrong.push(...found.filter((each) => each === '+all').map((each) => `${path} ${login}: ${each}`));
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('of one workbook, to those alone whose it is or who stand above', async () => {
    await setAll('submitted');
    const wrong: string[] = [];
    for (const [login, place] of people)
      for (const [mark, id] of books)
        for (const path of Object.keys(TELLS).filter((each) => each.startsWith('/submissions'))) {
          const query = path === '/submissions' ? `?unit=${units.get(mark) ?? ''}&period=${PERIOD}` : '';
          const { status, text } = await (await rig.as(login))('GET', `${path.replace('{id}', id)}${query}`);
          const right = REACH[place].includes(mark) ? 200 : 404;
          if (status !== right) wrong.push(`${path} ${login} ${mark}: ${String(status)}`);
          if (right === 404 && isToldOf(text, mark)) wrong.push(`${path} ${login} ${mark}: ${text}`);
        }
    assert.deepEqual(wrong, []);
    // Nor the sum of a body that is not below.
    const sum = `/periods/${PERIOD}/sum?unit=`;
    for (const [login, unit] of [
      ['secretary@long', 'lap'],
      ['reader@mia', 'lap'],
      ['administrator@lap', 'tinh'],
    ] as const)
      assert.equal((await (await rig.as(login))('GET', `${sum}${units.get(unit) ?? ''}`)).status, 404, login);
  });

  it('the log: of the periods to everybody, of what is no unit’s to those of none', async () => {
    const actions = async (login: string): Promise<ReadonlySet<string>> => {
      const { json } = await (await rig.as(login))('GET', '/audit');
      return new Set((json as { action: string; number: number }[]).map(({ action }) => action));
    };
    await (
      await rig.as('secretary@all')
    )('POST', `/periods/${PERIOD}/lock`);
    const all = await actions('administrator@all');
    for (const each of ['bodies', 'lock', 'submit', 'sign-in']) assert.ok(all.has(each), each);
    for (const place of ['tinh', 'lap', 'dua'] as const) {
      const seen = await actions(`administrator@${place}`);
      assert.deepEqual([seen.has('bodies'), seen.has('lock'), seen.has('submit')], [false, true, true], place);
    }
    const page = await (await rig.as('administrator@dua'))('GET', '/audit?before=5');
    assert.ok(
      (page.json as { number: number }[]).every(({ number }) => number < 5),
      'pages go on as they do for all',
    );
  });
});
