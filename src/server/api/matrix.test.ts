/** Every route × every role × own or another body × every state: what may be done is written out here once more, by hand. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';
import { bookOf, handingPath, PERIOD, serverRig, type Asked, type ServerRig } from '../../../test/support/server-rig';
import { buildApp } from '../app';
import type { OpenId } from '../open-id/open-id';

/** p preparer, h head, s secretary, r reader, a administrator. */
const ALL = 'phsra';
const NEVER = '';
type State = 'expected' | 'draft' | 'submitted' | 'sent-back' | 'approved' | 'locked';
const STATES: readonly State[] = ['expected', 'draft', 'submitted', 'sent-back', 'approved', 'locked'];
/** Nothing is handed in for it until this test does; the other states are of the other period. */
const EXPECTED = '2025-9M';

interface Rule {
  readonly may: string;
  /** Concerns one unit: for another body's people it is not there. */
  readonly ofUnit?: true;
  /** Of all that one may see: where another body alone has handed in, there is nothing. */
  readonly ofSet?: true;
  /** Concerns all units: forbidden to whoever belongs to one. */
  readonly wide?: true;
  /** Only in these states; in the others it conflicts. */
  readonly states?: readonly State[];
}

const RULES: Readonly<Record<string, Rule>> = {
  'GET /session': { may: ALL },
  'DELETE /session': { may: ALL },
  'POST /password': { may: ALL },
  'GET /periods': { may: ALL },
  'POST /periods': { may: 'sa', wide: true },
  'DELETE /periods/{period}': { may: 'sa', wide: true },
  'POST /periods/{period}/lock': { may: 's', wide: true },
  'POST /periods/{period}/unlock': { may: 's', wide: true },
  'GET /periods/{period}/workbooks': { may: 'sra', ofSet: true, states: ['submitted', 'approved', 'locked'] },
  'GET /periods/{period}/sum': { may: 'sra', ofSet: true, states: ['submitted', 'approved', 'locked'] },
  'GET /due': { may: ALL },
  'GET /contradictions': { may: 'sra' },
  'GET /reminders': { may: 'sa' },
  'POST /submissions': { may: 'ph', ofUnit: true, states: ['draft', 'submitted', 'sent-back', 'approved'] },
  'GET /submissions': { may: ALL, ofUnit: true },
  'GET /submissions/{id}': { may: ALL, ofUnit: true },
  'GET /submissions/{id}/workbook': { may: ALL, ofUnit: true },
  'GET /submissions/{id}/changes': { may: ALL, ofUnit: true },
  'POST /submissions/{id}/submit': { may: 'h', ofUnit: true, states: ['draft'] },
  'POST /submissions/{id}/send-back': { may: 's', ofUnit: true, states: ['submitted', 'approved'] },
  'POST /submissions/{id}/withdraw': { may: 's', ofUnit: true, states: ['sent-back'] },
  'POST /submissions/{id}/approve': { may: 's', ofUnit: true, states: ['submitted'] },
  'PUT /bodies': { may: 'a', wide: true },
  'GET /units': { may: 'sa' },
  'GET /people': { may: 'a' },
  'POST /people': { may: 'a', wide: true },
  'PUT /people/{id}': { may: 'a', wide: true },
  'GET /audit': { may: 'a' },
};

/** Where nobody is known yet, and what is everybody's: for these there is no role. */
const OPEN = [
  ...['GET /', 'GET /healthz', 'GET /metrics', 'GET /manifest.xml', 'GET /mau-cau.md'],
  ...['GET /taskpane/*', 'GET /pages/*', 'GET /huong-dan/*', 'GET /trien-khai/*'],
  ...['GET /api/v1/openapi.json', 'GET /api/v1/open-id', 'GET /api/v1/open-id/back'],
  ...['GET /api/v1/session/ways', 'POST /api/v1/session', 'POST /api/v1/session/code', 'POST /api/v1/session/redeem'],
];

/** Login, role, whether the submission's body is theirs to see. */
const PEOPLE: readonly (readonly [login: string | null, role: string, own: boolean])[] = [
  ['lap', 'p', true],
  ['truong', 'h', true],
  ['thuky', 's', true],
  ['lanhdao', 'r', true],
  ['quantri', 'a', true],
  ['xa2.lap', 'p', false],
  ['xa2', 'h', false],
  ['xa2.thuky', 's', false],
  ['xa2.xem', 'r', false],
  ['xa2.quantri', 'a', false],
  [null, NEVER, true],
];

/** What each route needs in order to be done where it may: routes that would change what the others need are asked in vain. */
const BODIES: Readonly<Record<string, object>> = {
  'POST /password': { old: 'sai-mat-khau', password: 'mot-mat-khau-khac' },
  'POST /periods': { period: PERIOD },
  'POST /submissions/{id}/submit': {},
  'POST /submissions/{id}/send-back': { text: 'xem lại' },
  'POST /submissions/{id}/withdraw': {},
  'POST /submissions/{id}/approve': {},
  'PUT /bodies': { yaml: 'bodies: [' },
  'POST /people': { login: 'truong', name: 'Ai đó', role: 'reader' },
  'PUT /people/{id}': {},
};
/** Reached and refused by the act itself: as good as done. */
const IN_VAIN: Readonly<Record<string, number>> = {
  'POST /password': 422,
  'PUT /bodies': 422,
  'POST /people': 409,
  'DELETE /periods/{period}': 409,
};
/** The same where nothing is handed in yet. */
const IN_VAIN_THERE: Readonly<Record<string, number>> = { ...IN_VAIN, 'DELETE /periods/{period}': 200 };

/** Every route that the whole server has, pages and provider of identities with it. */
async function allRoutes({ services }: ServerRig): Promise<readonly string[]> {
  const found: string[] = [];
  const listen = (message: unknown): void => {
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD') found.push(`${each} ${url}`);
    });
  };
  subscribe('fastify.initialization', listen);
  const openId = { provider: {} as OpenId, name: 'tỉnh' };
  const site = { pane: '.', pages: '.', guides: '.' };
  const app = await buildApp(services, { version: '0', base: 'https://a.vn', log: () => undefined, site, openId });
  await app.ready();
  unsubscribe('fastify.initialization', listen);
  await app.close();
  return found;
}

describe('who may do what', () => {
  let rig: ServerRig;
  let id = '';
  let book: Uint8Array;
  let later: Uint8Array;
  before(async () => {
    rig = await serverRig();
    [book, later] = [await bookOf(), await bookOf({ months: 9 })];
    await rig.store.change(({ units }) => units.openPeriod(EXPECTED, rig.clock.now));
    const answer = await (
      await rig.as('truong')
    )('POST', handingPath(rig.unit('UBND xã Tân Lập'), true), { body: book });
    id = String(answer.json.submission.id);
  });
  after(() => rig.close());

  const pathOf = (key: string, state: State): string => {
    const [, path = ''] = key.split(' ');
    const unit = rig.unit('UBND xã Tân Lập');
    const period = state === 'expected' ? EXPECTED : PERIOD;
    if (key === 'POST /submissions') return handingPath(unit, false, 'bieu.xlsx', period);
    const of = ['/due', '/reminders', '/contradictions'].includes(path) ? `?period=${period}` : '';
    const query = path === '/submissions' ? `?unit=${unit}&period=${period}` : of;
    const submission = state === 'expected' ? 'a'.repeat(32) : id;
    const person = key === 'PUT /people/{id}' ? '0'.repeat(31) + '9' : submission;
    return `${path.replace('{id}', person).replace('{period}', period)}${query}`;
  };

  const askedOf = (key: string, state: State): Asked =>
    key === 'POST /submissions'
      ? { body: state === 'expected' ? later : book }
      : key in BODIES
        ? { body: BODIES[key] ?? {} }
        : {};

  /** Signing out is by a session of its own: the others are needed on. */
  async function ask(login: string | null, key: string, state: State): Promise<number> {
    const method = key.split(' ')[0] as 'GET';
    const own = key === 'DELETE /session' && login !== null ? await rig.session(login) : null;
    const client = await rig.as(own ? null : login);
    return (await client(method, pathOf(key, state), { ...askedOf(key, state), headers: own ?? {} })).status;
  }

  async function stand(state: State): Promise<void> {
    await rig.store.change(async ({ submissions, units }) => {
      // Whoever took it away was right to.
      if (state === 'expected' && !(await units.periods()).some((period) => period.id === EXPECTED))
        await units.openPeriod(EXPECTED, rig.clock.now);
      if (state === 'expected') return;
      for (const each of await submissions.ofPeriod(PERIOD))
        await submissions.setState(each.id, each.id !== id ? 'draft' : state === 'locked' ? 'submitted' : state);
      await units.lockPeriod(PERIOD, state === 'locked' ? rig.clock.now : null);
    });
  }

  function expected(key: string, role: string, own: boolean, state: State): number {
    const { may, wide, ofUnit, ofSet, states } = RULES[key] ?? { may: NEVER };
    if (role === NEVER) return 401;
    if (!may.includes(role) || (wide && !own)) return 403;
    if (ofUnit && !own) return 404;
    if (state === 'expected') return key.includes('{id}') && ofUnit ? 404 : ofSet ? 409 : (IN_VAIN_THERE[key] ?? 200);
    if ((states && !states.includes(state)) || (ofSet && !own)) return 409;
    return IN_VAIN[key] ?? 200;
  }

  it('names every route that the server has', async () => {
    const named = Object.keys(RULES).map((key) => key.replace(' ', ' /api/v1').replace(/\{(\w+)\}/g, ':$1'));
    assert.deepEqual([...(await allRoutes(rig))].sort(), [...named, ...OPEN].sort());
  });

  it('is held for each', async function () {
    // Two thousand questions; each is a thing that somebody may do or may not.
    this.timeout(60_000);
    const wrong: string[] = [];
    let asked = 0;
    const keys = Object.keys(RULES);
    for (const state of STATES)
      for (const key of keys)
        for (const [at, [login, role, own]] of PEOPLE.entries()) {
          if (at === 0 || !key.startsWith('GET')) await stand(state);
          const status = await ask(login, key, state);
          const right = expected(key, role, own, state);
          if (status !== right) wrong.push(`${key} ${String(login)} ${state}: ${String(status)}, not ${String(right)}`);
          asked += 1;
        }
    assert.deepEqual(wrong, []);
    assert.equal(asked, STATES.length * keys.length * PEOPLE.length);
  });

  it('no change without its token, whoever asks', async () => {
    await stand('submitted');
    for (const [key, { may }] of Object.entries(RULES)) {
      const method = key.split(' ')[0] as 'POST';
      if ((method as string) === 'GET') continue;
      const login = PEOPLE.find(([, role, own]) => own && role !== NEVER && may.includes(role))?.[0] ?? null;
      const asked = { ...askedOf(key, 'submitted'), headers: { 'x-khopso-csrf': 'x'.repeat(43) } };
      const { status, json } = await (await rig.as(login))(method, pathOf(key, 'submitted'), asked);
      assert.equal(status, 403, key);
      assert.match(json.error.message as string, /tải lại trang/);
    }
  });

  it('signing out ends the session, closing the account and the end of its time too: its cookie replayed is nobody', async () => {
    const nobody = await rig.as(null);
    const replayed = async (headers: Readonly<Record<string, string>>): Promise<void> => {
      for (const key of Object.keys(RULES)) {
        const method = key.split(' ')[0] as 'GET';
        const asked = { ...askedOf(key, 'submitted'), headers };
        assert.equal((await nobody(method, pathOf(key, 'submitted'), asked)).status, 401, key);
      }
    };
    const out = await rig.session('lanhdao');
    assert.equal((await nobody('DELETE', '/session', { headers: out })).status, 200);
    await replayed(out);
    const closed = await rig.session('thuky');
    const person = (await rig.store.people.byLogin('thuky')) ?? assert.fail();
    await rig.store.change(({ people }) => people.put({ ...person, active: 0 }));
    await replayed(closed);
    const old = await rig.session('quantri');
    rig.clock.now = new Date(Date.parse(rig.clock.now) + 12 * 3_600_000).toISOString();
    await replayed(old);
  });
});
