/** What must be refused, in words, while others are served: wrong passwords, tricks with paths, oversized bodies, forged seals. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { sealEdit, understandPlain, makeSeal } from '../../engine';
import { applyEdits, readXlsx } from '../../hosts/xlsx-file';
import { overwrite } from '../../../test/support/overwrite';
import { bookOf, handingPath, PASSWORD, PERIOD, serverRig, type ServerRig } from '../../../test/support/server-rig';
import { ROUTES } from './routes';
import { cookieHeader, cookieIn } from './session-cookie';

describe('what the server refuses', () => {
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig('https://so.binhan.gov.vn');
  });
  after(() => rig.close());

  it('answers every error in one shape, in words, without a trace', async () => {
    const nobody = await rig.as(null);
    for (const [path, status] of [
      ['/!/api/v1/khong-co', 404],
      ['/!/..%2f..%2fetc%2fpasswd', 404],
      ['/session', 401],
      ['/submissions/1', 401],
    ] as const) {
      const { status: got, json } = await nobody('GET', path);
      assert.equal(got, status, path);
      const { error } = json as { error: { message: string; kind: string; problems: unknown[] } };
      assert.ok(error.message.length > 10 && Array.isArray(error.problems));
      assert.doesNotMatch(JSON.stringify(json), /Error:|node_modules|\bat /);
    }
    const broken = await nobody('POST', '/session', { body: {}, headers: { 'content-type': 'application/json' } });
    assert.deepEqual([broken.status, broken.json.error.problems.length], [400, 2]);
  });

  it('a failure of the server itself is told kindly and logged with its cause', async () => {
    const client = await rig.as('thuky');
    const periods = rig.store.units.periods.bind(rig.store.units);
    rig.store.units.periods = () => Promise.reject(new Error('the disk is gone'));
    const { status, json } = await client('GET', '/periods');
    rig.store.units.periods = periods;
    assert.equal(status, 500);
    assert.match(json.error.message as string, /những gì đã nhận vẫn còn/);
    assert.doesNotMatch(JSON.stringify(json), /disk/);
    assert.match(JSON.stringify(rig.log.at(-2)), /the disk is gone/);
  });

  it('ids that are none, fields that nobody knows and numbers in the place of texts are not understood', async () => {
    const client = await rig.as('thuky');
    for (const path of [
      '/submissions/..%2f..%2fkhopso.db',
      `/submissions/${'g'.repeat(32)}`,
      '/due?period=../x',
      '/due',
    ])
      assert.equal((await client('GET', path)).status, 400, path);
    const odd = { text: 'x', __proto__x: 1 };
    assert.equal((await client('POST', `/submissions/${'a'.repeat(32)}/send-back`, { body: odd })).status, 400);
    assert.equal((await client('GET', `/submissions/${'a'.repeat(32)}`)).status, 404);
  });

  it('too large a body is refused before it is read, a seal that does not fit blocks', async () => {
    const head = await rig.as('truong');
    const unit = rig.unit('UBND xã Tân Lập');
    const large = await head('POST', handingPath(unit, false), { body: new Uint8Array(200_001) });
    assert.equal(large.status, 413);
    assert.match(large.json.error.message as string, /quá lớn/);
    const stranger = await (await rig.as(null))('POST', '/session', { body: new Uint8Array(300_000) });
    assert.equal(stranger.status, 413, 'nobody who is not signed in fills the memory');
    const yaml = await (await rig.as('quantri'))('POST', '/periods', { body: { period: 'x'.repeat(300_000) } });
    assert.equal(yaml.status, 413);

    const plain = await bookOf();
    const snapshot = await readXlsx(plain, 'a.xlsx');
    const seal = makeSeal(snapshot, understandPlain([snapshot]), '2025-07-01T00:00:00.000Z', { preparer: 'An' });
    const sealed = await applyEdits(plain, [sealEdit(seal, snapshot)]);
    const forged = await overwrite(sealed, [{ kind: 'set-cell', sheet: 'Biểu 94', cell: 'D9', value: 1 }]);
    const told = await head('POST', handingPath(unit, true), { body: forged });
    assert.equal(told.status, 422);
    assert.match(JSON.stringify(told.json), /Niêm phong đã vỡ/);
    assert.equal((await head('POST', handingPath(unit, true), { body: sealed })).status, 200);
  });

  it('ten wrong passwords close the door for a while, for that name alone', async () => {
    const nobody = await rig.as(null);
    const wrong = { body: { login: 'xa2', password: 'sai' } };
    for (let n = 0; n < 10; n += 1) assert.equal((await nobody('POST', '/session', wrong)).status, 401);
    const right = { body: { login: 'XA2', password: PASSWORD } };
    assert.equal((await nobody('POST', '/session', right)).status, 429);
    const unknown = await nobody('POST', '/session', { body: { login: 'ai-do', password: 'sai' } });
    assert.deepEqual(unknown.json.error.message, 'Tên đăng nhập hoặc mật khẩu không đúng.');
    rig.clock.now = '2025-07-10T02:20:00.000Z';
    assert.equal((await nobody('POST', '/session', right)).status, 200);
  });

  it('the cookie is out of reach of scripts and other sites, and of another host', async () => {
    const { headers } = await (await rig.as(null))('POST', '/session', { body: { login: 'lap', password: PASSWORD } });
    assert.match(
      String(headers['set-cookie']),
      /^__Host-khopso_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    );
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(headers['strict-transport-security'], 'max-age=31536000');
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(cookieIn(`a=b; khopso_session=${'x'.repeat(43)}`, 'page', true), undefined);
    assert.equal(cookieIn(`khopso_session=${'x'.repeat(43)}`, 'page', false), 'x'.repeat(43));
    assert.equal(cookieIn('khopso_session=ngắn', 'page', false), undefined);
    assert.match(cookieHeader('', 'page', false), /Max-Age=0/);
  });

  it("a code begins one session, the pane's, and is no cookie; used, old or made up it begins none", async () => {
    const nobody = await rig.as(null);
    const given = { body: { login: 'lap', password: PASSWORD } };
    const codeOf = async (): Promise<string> => (await nobody('POST', '/session/code', given)).json.code as string;
    const redeem = (code: string) =>
      nobody('POST', '/session/redeem', { body: { code }, headers: { 'x-khopso-client': 'pane' } });
    const code = await codeOf();
    const begun = await redeem(code);
    assert.match(
      String(begun.headers['set-cookie']),
      /^__Host-khopso_pane=[\w-]{43}; Path=\/; HttpOnly; SameSite=None; Secure; Partitioned$/,
    );
    assert.equal(begun.json.person.login, 'lap');
    const cookie = String(begun.headers['set-cookie']).replace(/;.*/, '');
    const asPane = { cookie, 'x-khopso-client': 'pane' };
    assert.equal((await nobody('GET', '/session', { headers: asPane })).status, 200);
    assert.equal((await nobody('GET', '/session', { headers: { cookie } })).status, 401, 'not the page’s');
    const asCookie = { ...asPane, cookie: `__Host-khopso_pane=${await codeOf()}` };
    assert.equal((await nobody('GET', '/session', { headers: asCookie })).status, 401);
    const old = await codeOf();
    const { now } = rig.clock;
    rig.clock.now = new Date(Date.parse(now) + 61_000).toISOString();
    for (const wrong of [code, old, 'x'.repeat(43)]) {
      const { status, json } = await redeem(wrong);
      assert.equal(status, 401);
      assert.match(json.error.message as string, /đã dùng hoặc đã hết hạn/);
    }
    rig.clock.now = now;
    assert.equal((await nobody('POST', '/session/code', { body: { login: 'lap', password: 'sai' } })).status, 401);
  });

  it('another password ends the other sessions; accounts are made, changed and closed by the administrator', async () => {
    const nobody = await rig.as(null);
    const signIn = async (login: string, password: string): Promise<number> =>
      (await nobody('POST', '/session', { body: { login, password } })).status;
    const administrator = await rig.as('quantri');
    const unit = rig.unit('UBND xã Kim Long');
    const account = { login: 'Moi', name: 'Người mới', role: 'preparer' };
    assert.equal((await administrator('POST', '/people', { body: account })).status, 422, 'a preparer needs a unit');
    const made = await administrator('POST', '/people', { body: { ...account, unit } });
    const first = made.json.password as string;
    assert.match(first, /^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    assert.equal(await signIn('moi', first), 200);
    const id = made.json.person.id as string;
    const again = await administrator('PUT', `/people/${id}`, { body: { newPassword: true, name: 'Tên khác' } });
    assert.deepEqual([again.json.person.name, await signIn('moi', first)], ['Tên khác', 401]);
    assert.equal(await signIn('moi', again.json.password as string), 200);
    await administrator('PUT', `/people/${id}`, { body: { active: false } });
    assert.equal(await signIn('moi', again.json.password as string), 401);
    const self = (await administrator('GET', '/session')).json.person.id as string;
    assert.equal((await administrator('PUT', `/people/${self}`, { body: { active: false } })).status, 409);
    assert.equal((await administrator('GET', '/people')).text.includes('argon2'), false);

    const client = await rig.as('lanhdao');
    assert.equal((await client('POST', '/password', { body: { old: PASSWORD, password: 'ngan' } })).status, 422);
    assert.equal(
      (await client('POST', '/password', { body: { old: PASSWORD, password: 'mat-khau-moi-2' } })).status,
      200,
    );
    assert.equal((await client('GET', '/session')).status, 200, 'the session in which it was changed stays');
    assert.deepEqual([await signIn('lanhdao', PASSWORD), await signIn('lanhdao', 'mat-khau-moi-2')], [401, 200]);
  });

  it('a wrong bodies.yaml names line and column and changes nothing; a right one keeps what is known', async () => {
    const administrator = await rig.as('quantri');
    const wrong = { yaml: 'bodies:\n  - name: A\n    forms: [la]\n' };
    const refused = await administrator('PUT', '/bodies', { body: wrong });
    assert.equal(refused.status, 422);
    assert.match(JSON.stringify(refused.json.error.problems), /Dòng 3, cột \d+: không có biểu nào mã “la”/);
    const right = {
      yaml: 'bodies:\n  - name: UBND tỉnh Bình An\n    bodies:\n      - { name: UBND xã Tân Lập, forms: [crops], due: 20 }\n',
    };
    assert.deepEqual((await administrator('PUT', '/bodies', { body: right })).json, {
      ...{ units: 2, expected: 1 },
      gone: ['Sở Tài chính, UBND tỉnh Bình An', 'UBND xã Kim Long'].map((name) => ({ name, submissions: 0 })),
    });
    const due = (await administrator('GET', `/due?period=${PERIOD}`)).json.units as {
      id: string;
      slots: { due: string }[];
    }[];
    assert.deepEqual(
      due.map(({ id, slots }) => [id, slots[0]?.due]),
      [[rig.unit('UBND xã Tân Lập'), '2025-07-20']],
    );
    assert.equal((await administrator('GET', '/units')).json.length, 2);
  });

  it('describes itself: every route with its roles, its parameters and the shape of errors', async () => {
    const nobody = await rig.as(null);
    const { json } = await nobody('GET', '/openapi.json');
    assert.equal(json.openapi, '3.1.0');
    assert.equal(json.servers[0].url, 'https://so.binhan.gov.vn/api/v1');
    for (const { method, path } of ROUTES) assert.ok(json.paths[path][method.toLowerCase()].summary, path);
    const handing = json.paths['/submissions'].post;
    assert.deepEqual(
      (handing.parameters as { name: string; required: boolean }[]).map(({ name, required }) => [name, required]),
      [
        ['unit', true],
        ['period', true],
        ['file', true],
        ['submit', false],
      ],
    );
    assert.match(handing.description as string, /preparer, head/);
    assert.equal((await nobody('GET', '/!/healthz')).json.ok, true);
    assert.match((await nobody('GET', '/!/metrics')).text, /khopso_requests_total\{method="GET",status="200"\}/);
  });
});
