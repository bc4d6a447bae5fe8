/** Where workbooks disagree: departments of one body with each other, a unit with its earlier ones; and who may accept whose. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { bookOf, handingPath, PERIOD, serverRig, type ServerRig } from '../../../test/support/server-rig';
import { overwrite } from '../../../test/support/overwrite';
import { Fault } from '../../core/fault';
import { Tree } from '../bodies/tree';
import { disagreements } from '../flow/contradictions';

const BODY = 'UBND tỉnh Bình An';

interface Told {
  readonly against: string;
  readonly body: string;
  readonly message: string;
  readonly places: readonly { readonly submission: string; readonly unitName: string; readonly cell: string }[];
}

describe('contradictions', () => {
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig();
    await rig.store.change(async ({ people, units }) => {
      const [head] = (await people.all()).filter(({ login }) => login === 'taichinh');
      if (head) await people.put({ ...head, id: 'f'.repeat(32), login: 'tinh', unit: rig.unit(BODY) });
      await units.openPeriod('2025-9M', rig.clock.now);
    });
  });
  after(() => rig.close());

  const handIn = async (login: string, unit: string, given: object, period = PERIOD): Promise<string> => {
    const body = await bookOf(given);
    const { json } = await (
      await rig.as(login)
    )('POST', handingPath(rig.unit(unit), true, 'bieu.xlsx', period), { body });
    return String(json.submission?.id ?? JSON.stringify(json));
  };
  const told = async (login: string, period = PERIOD): Promise<readonly Told[]> =>
    (await (await rig.as(login))('GET', `/contradictions?period=${period}`)).json as Told[];

  it('between the workbooks of one body: both cells, each with its submission', async () => {
    const forms = ['budget-revenue'] as const;
    const department = await handIn('taichinh', 'Sở Tài chính', { body: BODY, department: 'Sở Tài chính', forms });
    assert.deepEqual(await told('thuky'), [], 'one workbook says nothing against itself');
    // The body itself owes nothing here: what it sent is put beside its departments' all the same.
    const own = await rig.store.change(async ({ submissions }) => {
      const [first] = await submissions.ofPeriod(PERIOD);
      const other = await rig.store.workbooks.put(await bookOf({ body: BODY, forms, seed: 9 }));
      const id = 'e'.repeat(32);
      if (first) await submissions.add({ ...first, id, unit: rig.unit(BODY), digest: other }, '{}');
      return id;
    });
    const found = await told('thuky');
    assert.ok(found.length > 0);
    for (const { against, body, places } of found) {
      assert.deepEqual([against, body], ['each-other', BODY]);
      assert.deepEqual(new Set(places.map(({ submission }) => submission)), new Set([department, own]));
    }
    assert.deepEqual(await told('xa2.xem'), [], 'of another body nothing is told');
    const { services } = rig;
    const read = services.examiner.contradictions.bind(services.examiner);
    services.examiner.contradictions = () => Promise.reject(new Error('read again'));
    const person = (await rig.store.people.byLogin('thuky')) ?? assert.fail();
    const again = await disagreements(services, new Tree(await rig.store.units.all()), person, PERIOD);
    assert.equal(again.length, found.length, 'the same workbooks are not read again');
    services.examiner.contradictions = () => Promise.reject(new Fault('too-slow', { file: 'a.xlsx' }));
    const anew = { ...services, examiner: services.examiner };
    await rig.store.change(async ({ submissions }) => {
      const [first] = await submissions.ofPeriod(PERIOD);
      const digest = await rig.store.workbooks.put(await bookOf({ body: BODY, forms, seed: 10 }));
      if (first)
        await submissions.add({ ...first, id: 'd'.repeat(32), unit: rig.unit(BODY), version: 2, digest }, '{}');
    });
    const [unasked, ...others] = await disagreements(anew, new Tree(await rig.store.units.all()), person, PERIOD);
    assert.match(unasked?.said.vi ?? '', /^Chưa so được các sổ với nhau\. /);
    assert.deepEqual(others, []);
    services.examiner.contradictions = read;
  });

  it('with what the unit reported for an earlier period', async () => {
    const book = { body: 'UBND xã Kim Long', forms: ['budget-revenue'] };
    await handIn('xa2', 'UBND xã Kim Long', { ...book, seed: 70 });
    await handIn('xa2', 'UBND xã Kim Long', { ...book, seed: 77, months: 9 }, '2025-9M');
    const found = await told('lanhdao', '2025-9M');
    assert.ok(found.length > 0);
    assert.deepEqual(new Set(found.map(({ against }) => against)), new Set(['earlier']));
    assert.match(found[0]?.message ?? '', /6 tháng đầu năm 2025, bieu\.xlsx/);
    assert.equal(found[0]?.places[0]?.unitName, 'UBND xã Kim Long');
  });

  it("with last year's own figures, by the year that a heading names; where nothing could be compared that is said", async () => {
    const [name, unit] = ['UBND xã Tân Lập', rig.unit('UBND xã Tân Lập')];
    await rig.store.change(({ units }) => units.openPeriod('2024-H1', rig.clock.now));
    await handIn('truong', name, { body: name, year: 2024, seed: 5 }, '2024-H1');
    const head = await rig.as('truong');
    const book = await bookOf({ body: name, seed: 6 });
    const alone = await head('POST', handingPath(unit, true), { body: book });
    const notes = (alone.json.findings as { severity: string; message: string }[]).filter(
      ({ severity, message }) => severity === 'note' && message.includes('năm 2024, bieu'),
    );
    assert.equal(notes.length, 1);
    assert.match(
      notes[0]?.message ?? '',
      /^“6 tháng đầu năm 2024, bieu.xlsx”: .*không ghi số nào chắc là của 6 tháng đầu năm 2024/,
    );
    const typed = (cell: string, value: string | number) =>
      ({ kind: 'set-cell', sheet: 'Biểu 94', cell, value }) as const;
    const wrong = await overwrite(book, [typed('F5', 'Thực hiện 6 tháng năm 2024'), typed('F6', '4'), typed('F7', 1)]);
    const { status, json } = await head('POST', handingPath(unit, true), { body: wrong });
    assert.equal(status, 422);
    const [problem] = json.error.problems as { message: string; cell: string }[];
    assert.equal(problem?.cell, 'F7');
    assert.match(problem?.message ?? '', /báo cáo năm trước ghi .* ở D7 \(Biểu 94, 6 tháng đầu năm 2024, bieu.xlsx\)/);
  });

  it("nobody accepts what the own unit hands to the one above: that is the secretary's above", async () => {
    const id = await handIn('xa2', 'UBND xã Kim Long', { body: 'UBND xã Kim Long', seed: 71 });
    const own = await rig.as('xa2.thuky');
    for (const action of ['approve', 'send-back']) {
      const { status, json } = await own('POST', `/submissions/${id}/${action}`, { body: { text: 'xem lại' } });
      assert.equal(status, 403);
      assert.match(json.error.message as string, /thư ký cấp trên/);
    }
    assert.equal((await (await rig.as('thuky'))('POST', `/submissions/${id}/approve`, { body: {} })).status, 200);
  });
});
