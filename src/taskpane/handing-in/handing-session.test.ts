/** Handing in from the pane, over the server itself without sockets: signed in, what is due, sent, sent back, sent again. */
import { strict as assert } from 'node:assert';
import { bookOf, PASSWORD, serverRig, type ServerRig } from '../../../test/support/server-rig';
import { HandingSession, type AskInWindow } from './handing-session';
import { isLocked, unitOf, type HandingState } from './handing-state';
import type { Asking } from '../../submission-api';
import { Server } from './server';
import { handingWords } from './words';

const OF_TAN_LAP = { body: 'UBND XÃ TÂN LẬP', period: '2025-H1' };

/** A browser's fetch onto the rig, with a jar for the one cookie. */
async function browserOf(rig: ServerRig): Promise<Asking> {
  const nobody = await rig.as(null);
  let cookie = '';
  return async (address, { method, headers, body }) => {
    const bytes = body instanceof Blob ? new Uint8Array(await body.arrayBuffer()) : undefined;
    const asked = bytes ?? (typeof body === 'string' ? (JSON.parse(body) as object) : undefined);
    const answer = await nobody(method as 'GET', address.replace('/api/v1', ''), {
      headers: { ...(headers as Record<string, string>), cookie },
      ...(asked ? { body: asked } : {}),
    });
    const given = answer.headers['set-cookie'];
    if (typeof given === 'string') cookie = given.replace(/;.*/, '');
    return new Response(answer.text, { status: answer.status });
  };
}

describe('handing in from the pane', () => {
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig();
  });
  after(() => rig.close());

  const sessionOf = async (window: AskInWindow | null = null): Promise<HandingSession> =>
    new HandingSession(new Server('/api/v1', () => 'vi', await browserOf(rig)), window);
  const send = async (handing: HandingSession, submit: boolean, given: object = {}): Promise<HandingState> => {
    const bytes = await bookOf(given);
    await handing.handIn(() => Promise.resolve({ file: 'bieu.xlsx', bytes }), submit);
    return handing.state;
  };

  it('asks who is signed in, takes a wrong password for nobody, and opens at the period and unit of the workbook', async () => {
    const handing = await sessionOf();
    await handing.open(OF_TAN_LAP);
    assert.deepEqual([handing.state.person, handing.state.refused, handing.state.signInHere], [null, null, true]);
    await handing.signIn('truong', 'sai');
    assert.match(handing.state.refused?.message ?? '', /mật khẩu không đúng/);
    await handing.signIn('truong', PASSWORD);
    const { person, period, busy, last } = handing.state;
    assert.deepEqual([person?.role, period, busy, last], ['head', '2025-H1', false, null]);
    assert.equal(unitOf(handing.state)?.name, 'UBND xã Tân Lập');
    assert.deepEqual(
      unitOf(handing.state)?.slots.map(({ form, state }) => [form, state]),
      [
        ['budget-revenue', 'expected'],
        ['crops', 'expected'],
      ],
    );
    await handing.signOut();
    assert.equal(handing.state.person, null);
    await handing.open(OF_TAN_LAP);
    assert.equal(handing.state.person, null, 'the session has ended on the server too');
  });

  it('a window gives a code; without one the form stands in the pane; closed, nothing has happened', async () => {
    const asking = await browserOf(rig);
    const other = new Server('/api/v1', () => 'vi', asking);
    const handing = new HandingSession(new Server('/api/v1', () => 'vi', asking), () => other.code('lap', PASSWORD));
    await handing.signInByWindow('https://so/sign-in');
    assert.equal(handing.state.person?.role, 'preparer');
    const closed = await sessionOf(() => Promise.resolve(null));
    await closed.signInByWindow('');
    assert.deepEqual([closed.state.person, closed.state.signInHere], [undefined, false]);
    const none = await sessionOf(() => Promise.reject(new Error('no dialog')));
    await none.signInByWindow('');
    assert.deepEqual([none.state.signInHere, none.state.refused], [true, null]);
  });

  it('is refused with every cell, gets a receipt, and shows what was sent back where it stands', async () => {
    const handing = await sessionOf();
    await handing.open(OF_TAN_LAP);
    await handing.signIn('truong', PASSWORD);
    const slip = await send(handing, true, { slip: true });
    assert.deepEqual(
      slip.refused?.problems.map(({ sheet, cell }) => [sheet, cell]),
      [['Biểu 94', 'D7']],
    );
    assert.equal(slip.receipt, null);
    const { receipt, last } = await send(handing, true);
    assert.deepEqual([receipt?.submission.version, receipt?.again, last?.submission.state], [1, false, 'submitted']);
    assert.match(receipt?.submission.digest ?? '', /^[0-9a-f]{64}$/);
    assert.equal((await send(handing, true)).receipt?.again, true);
    const remarks = [{ sheet: 'Biểu 94', cell: 'D8', text: 'Xem lại số thu' }];
    const secretary = await rig.as('thuky');
    const back = await secretary('POST', `/submissions/${receipt?.submission.id ?? ''}/send-back`, {
      body: { text: 'Rà soát', remarks },
    });
    assert.equal(back.status, 200);
    const later = await sessionOf();
    await later.signIn('truong', PASSWORD);
    assert.deepEqual(later.state.last?.remarks, remarks);
    assert.equal((await send(later, true, { seed: 40 })).last?.submission.version, 2);
    assert.equal(later.state.last?.submission.state, 'submitted');
  });

  it('says when there are no bytes, no server, no period that is open', async () => {
    const handing = await sessionOf();
    await handing.signIn('xa2', PASSWORD);
    await handing.handIn(() => Promise.resolve(null), true);
    assert.equal(handing.state.refused?.kind, 'no-bytes');
    await rig.store.change(({ units }) => units.lockPeriod('2025-H1', rig.clock.now));
    await handing.choosePeriod('2025-H1');
    assert.equal(isLocked(handing.state), true);
    await handing.chooseUnit('khong-co');
    assert.equal(handing.state.refused?.kind, 'not-understood');
    const lost = new HandingSession(
      new Server(
        '/api/v1',
        () => 'vi',
        () => Promise.reject(new TypeError('network')),
      ),
      null,
    );
    await lost.open({});
    assert.deepEqual([lost.state.refused?.kind, lost.state.person], ['offline', undefined]);
    const asking = await browserOf(rig);
    let cut = '';
    const line: Asking = (address, request) =>
      cut !== '' && address.includes(cut) ? Promise.reject(new TypeError('cut')) : asking(address, request);
    await rig.store.change(({ units }) => units.lockPeriod('2025-H1', null));
    const broken = new HandingSession(new Server('/api/v1', () => 'vi', line), null);
    await broken.signIn('xa2', PASSWORD);
    cut = '/submissions?unit';
    await send(broken, true, { body: 'UBND xã Kim Long', seed: 90 });
    assert.equal(broken.state.refused?.kind, 'unsure', 'nobody says that nothing was taken');
    cut = '/due';
    const taken = await send(broken, true, { body: 'UBND xã Kim Long', seed: 90 });
    assert.deepEqual(
      [taken.receipt?.submission.version, taken.refused],
      [1, null],
      'taken, though the table did not come',
    );
    assert.match(handingWords('en')('back.title', { version: 1, count: 1 }), /1 remark$/);
  });
});
