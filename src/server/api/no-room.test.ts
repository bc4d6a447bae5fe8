/** A full disk is told as what it is, to whoever sends and to whoever watches; nothing is taken. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { bookOf, handingPath, serverRig, type ServerRig } from '../../../test/support/server-rig';

describe('a full disk', () => {
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig();
  });
  after(() => rig.close());

  it('is said to the head, logged, and nothing is taken', async () => {
    const head = await rig.as('truong');
    const unit = rig.unit('UBND xã Tân Lập');
    const body = await bookOf();
    const { workbooks } = rig.store;
    const put = workbooks.put.bind(workbooks);
    workbooks.put = () =>
      Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));
    const { status, json } = await head('POST', handingPath(unit, true), { body });
    workbooks.put = put;
    assert.equal(status, 507);
    assert.match(String(json.error.message), /Ổ đĩa của máy chủ đã đầy/);
    assert.ok(rig.log.some(({ failed }) => String(failed).includes('ENOSPC')));
    assert.deepEqual((await head('GET', `/submissions?unit=${unit}&period=2025-H1`)).json, []);
    assert.equal((await head('POST', handingPath(unit, true), { body })).status, 200);
  });

  it('is no health', async () => {
    const nobody = await rig.as(null);
    assert.equal((await nobody('GET', '/!/healthz')).json.ok, true);
    const { workbooks } = rig.store;
    const room = workbooks.room.bind(workbooks);
    workbooks.room = () => Promise.resolve(1000);
    const { status, json } = await nobody('GET', '/!/healthz');
    workbooks.room = room;
    assert.equal(status, 503);
    assert.equal(json.ok, false);
  });
});
