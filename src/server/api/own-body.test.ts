/** Whoever stands above sees what is below; handing in is each body's own. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { bookOf, handingPath, PERIOD, serverRig, type ServerRig } from '../../../test/support/server-rig';

describe('a body above and what it may do below', () => {
  let rig: ServerRig;
  let commune = '';
  before(async () => {
    rig = await serverRig();
    commune = rig.unit('UBND xã Tân Lập');
    const like = (await rig.store.people.byLogin('truong')) ?? assert.fail();
    const unit = rig.unit('UBND tỉnh Bình An');
    await rig.store.change(async ({ people }) => {
      await people.put({ ...like, id: 'b'.repeat(32), login: 'tinh', role: 'head', unit });
      await people.put({ ...like, id: 'c'.repeat(32), login: 'tinh.lap', role: 'preparer', unit });
    });
  });
  after(() => rig.close());

  it('neither sends nor hands in for a commune, and says whose it is', async () => {
    const body = await bookOf();
    for (const [login, submit] of [
      ['tinh', true],
      ['tinh', false],
      ['tinh.lap', false],
    ] as const) {
      const { status, json } = await (await rig.as(login))('POST', handingPath(commune, submit), { body });
      assert.equal(status, 403);
      assert.match(String(json.error.message), /do người của cơ quan ấy nộp/);
    }
  });

  it('does not hand in a draft that the own head has not approved; that head does', async () => {
    const head = await rig.as('truong');
    const { json } = await head('POST', handingPath(commune, false), { body: await bookOf() });
    const path = `/submissions/${String(json.submission.id)}`;
    const above = await rig.as('tinh');
    assert.equal((await above('GET', path)).status, 200);
    assert.equal((await above('POST', `${path}/submit`, { body: {} })).status, 403);
    assert.equal((await head('POST', `${path}/submit`, { body: {} })).status, 200);
  });

  it('is offered what it may hand in alone', async () => {
    const offered = async (login: string): Promise<readonly string[]> =>
      (
        (await (await rig.as(login))('GET', `/due?period=${PERIOD}`)).json.units as {
          name: string;
          mayHandIn: boolean;
        }[]
      )
        .filter(({ mayHandIn }) => mayHandIn)
        .map(({ name }) => name);
    assert.deepEqual(await offered('tinh'), ['Sở Tài chính, UBND tỉnh Bình An']);
    assert.deepEqual(await offered('truong'), ['UBND xã Tân Lập']);
    assert.deepEqual(await offered('thuky'), []);
  });
});
