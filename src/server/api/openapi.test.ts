/** The document says what each route answers; each is asked here once and held against it, as every other test's answers are. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the document says which */
import { strict as assert } from 'node:assert';
import { AnswersHeld, heldOperations } from '../../../test/support/answers-held';
import { bookOf, handingPath, PASSWORD, PERIOD, serverRig, type ServerRig } from '../../../test/support/server-rig';

const TREE = `bodies:
  - name: UBND tỉnh Bình An
    bodies:
      - { name: UBND xã Tân Lập, due: 15, forms: [budget-revenue, crops] }
      - { name: UBND xã Kim Long, due: 20/7/2025, forms: [budget-revenue, crops] }
`;

describe('what the OpenAPI document says of answers', () => {
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig();
  });
  after(() => rig.close());

  const done = async (
    login: string | null,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<{ readonly [key: string]: unknown }> => {
    const answer = await (await rig.as(login))(method, path, body ? { body } : {});
    assert.equal(answer.status, 200, `${method} ${path} ${answer.text.slice(0, 300)}`);
    return answer.json as { readonly [key: string]: unknown };
  };

  it('holds for each route', async () => {
    const [lap, long] = [rig.unit('UBND xã Tân Lập'), rig.unit('UBND xã Kim Long')];
    await done(null, 'GET', '/session/ways');
    const credentials = { login: 'lanhdao', password: PASSWORD };
    await done(null, 'POST', '/session', credentials);
    const { code } = await done(null, 'POST', '/session/code', credentials);
    await done(null, 'POST', '/session/redeem', { code });
    await done('thuky', 'GET', '/session');
    await done('thuky', 'GET', '/periods');
    await done('thuky', 'POST', '/periods', { period: '2024-H1' });
    await done('thuky', 'DELETE', '/periods/2024-H1');
    // Wrong in a total: findings with cells; blank: a sheet that is not handed in; earlier: the unit's own of last year.
    const draft = (await done('lap', 'POST', handingPath(lap, false), await bookOf({ slip: true }))) as {
      findings: unknown[];
    };
    assert.ok(draft.findings.length > 0);
    const first = (await done('truong', 'POST', handingPath(lap, true), await bookOf())).submission as { id: string };
    const second = (await done('truong', 'POST', handingPath(lap, false), await bookOf({ seed: 4 }))).submission as {
      id: string;
    };
    await done('truong', 'POST', `/submissions/${second.id}/submit`, {});
    const remarks = [{ sheet: 'Biểu 94', cell: 'D8', text: 'xem lại' }];
    await done('thuky', 'POST', `/submissions/${second.id}/send-back`, { text: 'sửa', remarks });
    await done('thuky', 'GET', `/submissions/${second.id}`);
    await done('thuky', 'POST', `/submissions/${second.id}/withdraw`, {});
    await done('thuky', 'POST', `/submissions/${second.id}/approve`, {});
    await done('thuky', 'GET', `/submissions/${second.id}/changes`);
    await done('thuky', 'GET', `/submissions/${first.id}/changes`);
    await done('thuky', 'GET', `/submissions/${first.id}/workbook`);
    await done('thuky', 'GET', `/submissions?unit=${lap}&period=${PERIOD}`);
    await done('xa2', 'POST', handingPath(long, true), await bookOf({ body: 'UBND xã Kim Long' }));
    await done('taichinh', 'POST', handingPath(rig.unit('Sở Tài chính'), true), await departmentBook());
    for (const path of ['/due', '/contradictions', '/reminders'])
      await done('thuky', 'GET', `${path}?period=${PERIOD}`);
    for (const what of ['workbooks', 'sum?despite=true']) await done('thuky', 'GET', `/periods/${PERIOD}/${what}`);
    await done('thuky', 'POST', `/periods/${PERIOD}/lock`);
    await done('thuky', 'GET', `/due?period=${PERIOD}`);
    await done('thuky', 'POST', `/periods/${PERIOD}/unlock`);
    await done('quantri', 'GET', '/units');
    await done('quantri', 'PUT', '/bodies', { yaml: TREE, trial: true });
    await done('quantri', 'PUT', '/bodies', { yaml: TREE });
    await done('thuky', 'GET', `/due?period=${PERIOD}`);
    await done('quantri', 'GET', '/people');
    const made = await done('quantri', 'POST', '/people', { login: 'moi', name: 'Người mới', role: 'reader' });
    await done('quantri', 'PUT', `/people/${(made.person as { id: string }).id}`, { newPassword: true });
    await done('quantri', 'PUT', `/people/${(made.person as { id: string }).id}`, { active: false });
    await done('quantri', 'GET', '/audit');
    await done('lanhdao', 'POST', '/password', { old: PASSWORD, password: 'mot-mat-khau-khac-nua' });
    await done('xa2', 'DELETE', '/session');
    const { operations } = new AnswersHeld();
    assert.deepEqual(
      operations.filter((each) => !heldOperations.has(each)),
      [],
    );
  });

  it('would be found untrue: a field missing, another beside, a wrong kind of value, a kind nobody knows', () => {
    const answers = new AnswersHeld();
    const asked = { method: 'GET', url: '/periods', status: 200, type: 'application/json; charset=utf-8' };
    const period = { id: '2025-H1', name: '6 tháng đầu năm 2025', opened: '2025-07-01T00:00:00.000Z', locked: null };
    answers.hold({ ...asked, json: [period] });
    const { locked: _locked, ...without } = period;
    for (const wrong of [without, { ...period, more: 1 }, { ...period, opened: 'hôm qua' }, { ...period, name: null }])
      assert.throws(() => {
        answers.hold({ ...asked, json: [wrong] });
      }, /answers otherwise than is described/);
    assert.throws(() => {
      answers.hold({ ...asked, type: 'application/octet-stream', json: null });
    }, /is not described/);
    assert.throws(() => {
      answers.hold({ ...asked, status: 404, json: { error: { kind: 'odd', message: '', problems: [] } } });
    }, /otherwise/);
  });

  it('a program finds names for what it reads, and nothing that only this library understands', async () => {
    const { json } = await (await rig.as(null))('GET', '/openapi.json');
    const { schemas } = json.components as { schemas: Record<string, { properties: object; required: string[] }> };
    for (const name of ['Due', 'Submission', 'Receipt', 'Detail', 'Problem', 'Finding', 'Person', 'Session', 'Tree'])
      assert.ok(schemas[name], name);
    assert.deepEqual(json.paths['/submissions'].post.responses['200'].content['application/json'].schema, {
      $ref: '#/components/schemas/Receipt',
    });
    const text = JSON.stringify(json);
    const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    for (const [whole, kind = '', name = ''] of references) assert.ok(json.components[kind][name], whole);
    assert.doesNotMatch(text, /"\$schema"|"\$id"|9007199254740991/);
  });
});

async function departmentBook(): Promise<Uint8Array> {
  return bookOf({ body: 'UBND tỉnh Bình An', department: 'Sở Tài chính', forms: ['budget-revenue'] });
}
