/** What the log says of submissions, and what stands in the database when somebody has changed it by hand. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import LibSql from 'libsql';
import { bookOf, handingPath, serverRig, type ServerRig } from '../../../test/support/server-rig';
import { backUp } from './backup';
import { isSound, verifyStore } from './verify';

describe('submissions against the log', () => {
  let rig: ServerRig;
  let id = '';
  beforeEach(async () => {
    rig = await serverRig();
    const unit = rig.unit('UBND xã Tân Lập');
    const { json } = await (await rig.as('truong'))('POST', handingPath(unit, true), { body: await bookOf() });
    id = String(json.submission.id);
    await (
      await rig.as('thuky')
    )('POST', `/submissions/${id}/send-back`, { body: { text: 'xem lại' } });
    await (
      await rig.as('thuky')
    )('POST', `/submissions/${id}/withdraw`, { body: {} });
  });
  afterEach(() => rig.close());

  function byHand(sql: string): void {
    const database = new LibSql(join(rig.folder, 'khopso.db'));
    database.exec(sql);
    database.close();
  }
  const found = async (): Promise<readonly string[]> => (await verifyStore(rig.store)).unlogged.map(({ what }) => what);

  it('agree where nobody has changed anything', async () => {
    assert.deepEqual(await found(), []);
    await (
      await rig.as('thuky')
    )('POST', `/submissions/${id}/approve`, { body: {} });
    assert.equal(isSound(await verifyStore(rig.store)), true);
  });

  for (const [what, sql] of [
    ['gone', 'DELETE FROM remarks; DELETE FROM steps; DELETE FROM outcomes; DELETE FROM submissions'],
    ['state', "UPDATE submissions SET state = 'approved'"],
    ['digest', `UPDATE submissions SET digest = '${'a'.repeat(64)}'`],
    ['unlogged', "DELETE FROM audit WHERE number >= (SELECT MIN(number) FROM audit WHERE action = 'submit')"],
  ] as const)
    it(`tell what is ${what}`, async () => {
      byHand(sql);
      assert.deepEqual(await found(), [what]);
      assert.equal(isSound(await verifyStore(rig.store)), false);
    });

  it('a back-up goes into no database and not into the data that it copies', async () => {
    for (const [to, problem] of [
      ['postgres://ten:mat@may/khopso', 'pg-dump'],
      [join(rig.folder, 'sao-luu'), 'inside-data'],
      [rig.folder, 'inside-data'],
    ] as const)
      await assert.rejects(backUp(rig.folder, to), (error: { data: Record<string, string> }) => {
        assert.equal(error.data['problem'], problem);
        assert.doesNotMatch(error.data['argument'] ?? '', /mat@/);
        return true;
      });
  });
});
