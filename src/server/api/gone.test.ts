/** A unit that the tree no longer names: what it handed in is kept and told as such, and counts nowhere, until it is back. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { unzipSync } from 'fflate';
import type { TreeAnswer } from '../../submission-api';
import { bookOf, handingPath, PERIOD, serverRig, type Answer, type ServerRig } from '../../../test/support/server-rig';

const LONG = 'UBND xã Kim Long';
const tree = (...communes: readonly string[]): string =>
  [
    ...['bodies:', '  - name: UBND tỉnh Bình An', '    bodies:'],
    ...communes.map((name) => `      - { name: ${name}, due: 15, forms: [budget-revenue, crops] }`),
  ].join('\n');

describe('a unit dropped from the tree', () => {
  let rig: ServerRig;
  let draft = '';
  let tried: TreeAnswer | null = null;
  let stood: readonly unknown[] = [];
  const get = async (login: string, path: string): Promise<Answer> => (await rig.as(login))('GET', path);
  const put = async (...communes: readonly string[]): Promise<void> => {
    const { status } = await (await rig.as('quantri'))('PUT', '/bodies', { body: { yaml: tree(...communes) } });
    assert.equal(status, 200);
  };
  const textIn = async (path: string, file: string): Promise<string> =>
    new TextDecoder().decode(unzipSync((await get('thuky', path)).bytes)[file]);
  before(async () => {
    rig = await serverRig();
    for (const [login, body] of [
      ['truong', 'UBND xã Tân Lập'],
      ['xa2', LONG],
    ] as const) {
      const sent = await (
        await rig.as(login)
      )('POST', handingPath(rig.unit(body), true), { body: await bookOf({ body }) });
      assert.equal(sent.status, 200);
    }
    const body = await bookOf({ body: LONG, seed: 8 });
    draft = (await (await rig.as('xa2'))('POST', handingPath(rig.unit(LONG), false), { body })).json.submission.id;
    // Nothing is changed before the administrator has seen what would come of it.
    const trial = await (
      await rig.as('quantri')
    )('PUT', '/bodies', { body: { yaml: tree('UBND xã Tân Lập'), trial: true } });
    tried = trial.json as TreeAnswer;
    stood = await rig.store.units.expected();
    await put('UBND xã Tân Lập');
  });
  after(() => rig.close());

  it('a tree in which nobody owes anything any more is refused, and the present one stays', async () => {
    const administrator = await rig.as('quantri');
    const yaml = 'bodies:\n  - name: UBND tỉnh Bình An';
    const { status, json } = await administrator('PUT', '/bodies', { body: { yaml } });
    assert.equal(status, 422);
    assert.match(json.error.message as string, /không đơn vị nào phải nộp biểu gì.*chưa thay/);
    assert.ok((await rig.store.units.expected()).length > 0);
  });

  it('is named before it is dropped, with how much it has sent, and a trial changes nothing', () => {
    assert.deepEqual(tried, {
      ...{ units: 2, expected: 2 },
      gone: [
        { name: 'Sở Tài chính, UBND tỉnh Bình An', submissions: 0 },
        { name: LONG, submissions: 2 },
      ],
    });
    assert.equal(stood.length, 5);
  });

  it('is told as such in the table, in the archive’s list and in the sum, and is in none of them', async () => {
    const { json } = await get('thuky', `/due?period=${PERIOD}`);
    assert.deepEqual(
      (json.units as { name: string }[]).map(({ name }) => name),
      ['UBND xã Tân Lập'],
    );
    assert.deepEqual(
      (json.gone as { name: string; submissions: { version: number; state: string }[] }[]).map(
        ({ name, submissions }) => [name, ...submissions.map(({ version, state }) => `${String(version)} ${state}`)],
      ),
      [[LONG, '1 submitted', '2 draft']],
    );
    const units = (await get('thuky', '/units')).json as { name: string }[];
    assert.deepEqual(
      units.map(({ name }) => name),
      ['UBND tỉnh Bình An', 'UBND xã Tân Lập'],
    );
    const zip = unzipSync((await get('thuky', `/periods/${PERIOD}/workbooks`)).bytes);
    assert.deepEqual(Object.keys(zip), ['UBND xã Tân Lập.xlsx', 'danh-sach.csv']);
    assert.match(
      new TextDecoder().decode(zip['danh-sach.csv']),
      /"","UBND xã Kim Long","1","đã nộp",.*"không còn trong cây cơ quan: không tính/,
    );
    const told = await textIn(`/periods/${PERIOD}/sum`, 'tong-hop.txt');
    assert.match(
      told,
      /1 đơn vị, 2 biểu[^]*Không còn trong cây cơ quan, không cộng \(sổ vẫn giữ\):\n {2}UBND xã Kim Long\n/,
    );
    assert.deepEqual((await get('thuky', `/contradictions?period=${PERIOD}`)).json, []);
    assert.deepEqual(((await get('thuky', `/reminders?period=${PERIOD}`)).json as unknown[]).length, 0);
  });

  it('its head reads why nothing is due, finds what was handed in, and hands in nothing more', async () => {
    const { json } = await get('xa2', `/due?period=${PERIOD}`);
    assert.deepEqual([json.units, (json.gone as { id: string }[])[0]?.id], [[], rig.unit(LONG)]);
    const versions = (await get('xa2', `/submissions?unit=${rig.unit(LONG)}&period=${PERIOD}`)).json as unknown[];
    assert.equal(versions.length, 2);
    const head = await rig.as('xa2');
    for (const answer of [
      await head('POST', handingPath(rig.unit(LONG), true), { body: await bookOf({ body: LONG, seed: 9 }) }),
      await head('POST', `/submissions/${draft}/submit`, { body: {} }),
    ])
      assert.deepEqual(
        [answer.status, /không còn trong cây cơ quan/.test(answer.json.error.message as string)],
        [409, true],
      );
    assert.deepEqual((await get('truong', `/due?period=${PERIOD}`)).json.gone, []);
    assert.deepEqual((await get('xa2', '/periods')).json.length, 1);
  });

  it('a unit that owes nothing is told so; one that is back counts as before', async () => {
    await put('UBND xã Tân Lập', LONG);
    assert.deepEqual((await get('thuky', `/due?period=${PERIOD}`)).json.gone, []);
    assert.equal(Object.keys(unzipSync((await get('thuky', `/periods/${PERIOD}/workbooks`)).bytes)).length, 3);
    const yaml = `${tree('UBND xã Tân Lập')}\n      - { name: ${LONG} }\n`;
    await (
      await rig.as('quantri')
    )('PUT', '/bodies', { body: { yaml } });
    const body = await bookOf({ body: LONG, seed: 9 });
    const none = await (await rig.as('xa2'))('POST', handingPath(rig.unit(LONG), true), { body });
    assert.match(JSON.stringify(none.json), /Đơn vị không có biểu nào phải nộp/);
  });
});
