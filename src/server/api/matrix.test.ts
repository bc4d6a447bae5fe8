/** Every route × every role × own or another body × every state: what may be done is written out here once more, by hand. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { bookOf, handingPath, PERIOD, serverRig, type Asked, type ServerRig } from '../../../test/support/server-rig';
import { ROUTES } from './routes';

/** p preparer, h head, s secretary, r reader, a administrator. */
const ALL = 'phsra';
const NEVER = '';
type State = 'draft' | 'submitted' | 'sent-back' | 'approved' | 'locked';
const STATES: readonly State[] = ['draft', 'submitted', 'sent-back', 'approved', 'locked'];

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
  'GET /periods/{period}/workbooks': { may: 'sra', ofSet: true },
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
  'POST /submissions/{id}/approve': { may: 's', ofUnit: true, states: ['submitted'] },
  'PUT /bodies': { may: 'a', wide: true },
  'GET /units': { may: 'sa' },
  'GET /people': { may: 'a' },
  'POST /people': { may: 'a', wide: true },
  'PUT /people/{id}': { may: 'a', wide: true },
  'GET /audit': { may: 'a' },
};

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
  [null, NEVER, true],
];

/** What each route needs in order to be done where it may: routes that would change what the others need are asked in vain. */
const BODIES: Readonly<Record<string, object>> = {
  'POST /password': { old: 'sai-mat-khau', password: 'mot-mat-khau-khac' },
  'POST /periods': { period: PERIOD },
  'POST /submissions/{id}/submit': {},
  'POST /submissions/{id}/send-back': { text: 'xem lại' },
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

describe('who may do what', () => {
  let rig: ServerRig;
  let id = '';
  let book: Uint8Array;
  before(async () => {
    rig = await serverRig();
    book = await bookOf();
    const answer = await (
      await rig.as('truong')
    )('POST', handingPath(rig.unit('UBND xã Tân Lập'), true), { body: book });
    id = String(answer.json.submission.id);
  });
  after(() => rig.close());

  const pathOf = (key: string): string => {
    const [, path = ''] = key.split(' ');
    const unit = rig.unit('UBND xã Tân Lập');
    if (key === 'POST /submissions') return handingPath(unit, false);
    const query = path === '/submissions' ? `?unit=${unit}&period=${PERIOD}` : '';
    const period = ['/due', '/reminders', '/contradictions'].includes(path) ? `?period=${PERIOD}` : '';
    const person = key === 'PUT /people/{id}' ? '0'.repeat(31) + '9' : id;
    return `${path.replace('{id}', person).replace('{period}', PERIOD)}${query}${period}`;
  };

  const askedOf = (key: string): Asked =>
    key === 'POST /submissions' ? { body: book } : key in BODIES ? { body: BODIES[key] ?? {} } : {};

  async function stand(state: State): Promise<void> {
    await rig.store.change(async ({ submissions, units }) => {
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
    if ((states && !states.includes(state)) || (ofSet && !own)) return 409;
    return IN_VAIN[key] ?? 200;
  }

  it('names every route', () => {
    assert.deepEqual(Object.keys(RULES).sort(), ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('is held for each', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const state of STATES)
      for (const [key, { states }] of Object.entries(RULES)) {
        // A state that a route never looks at is asked once.
        if (key === 'DELETE /session' || (!states && state !== 'submitted')) continue;
        for (const [login, role, own] of PEOPLE) {
          const method = key.split(' ')[0] as 'GET';
          await stand(state);
          const { status } = await (await rig.as(login))(method, pathOf(key), askedOf(key));
          const right = expected(key, role, own, state);
          if (status !== right) wrong.push(`${key} ${String(login)} ${state}: ${String(status)}, not ${String(right)}`);
          asked += 1;
        }
      }
    assert.deepEqual(wrong, []);
    assert.ok(asked > 350, String(asked));
  });

  it('no change without its token, whoever asks', async () => {
    await stand('submitted');
    for (const [key, { may }] of Object.entries(RULES)) {
      const method = key.split(' ')[0] as 'POST';
      if ((method as string) === 'GET') continue;
      const login = PEOPLE.find(([, role, own]) => own && role !== NEVER && may.includes(role))?.[0] ?? null;
      const asked = { ...askedOf(key), headers: { 'x-khopso-csrf': 'x'.repeat(43) } };
      const { status, json } = await (await rig.as(login))(method, pathOf(key), asked);
      assert.equal(status, 403, key);
      assert.match(json.error.message as string, /tải lại trang/);
    }
  });

  it('signing out ends the session: its cookie replayed is nobody', async () => {
    const client = await rig.as('lanhdao');
    assert.equal((await client('DELETE', '/session')).status, 200);
    assert.equal((await client('GET', '/session')).status, 401);
  });
});
