/** The flow as people meet it: sign in, see what is due, hand in, be sent back, correct, be approved. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { unzipSync } from 'fflate';
import { bookOf, handingPath, PASSWORD, PERIOD, serverRig, type ServerRig } from '../../../test/support/server-rig';
import { overwrite } from '../../../test/support/overwrite';

interface Slot {
  readonly form: string;
  readonly state: string;
  readonly late: boolean;
  readonly due: string;
  readonly afterApproval?: boolean;
}

describe('the flow of submissions', () => {
  let rig: ServerRig;
  let unit = '';
  before(async () => {
    rig = await serverRig();
    unit = rig.unit('UBND xã Tân Lập');
  });
  after(() => rig.close());

  const slots = async (login = 'thuky', of = unit): Promise<readonly Slot[]> => {
    const { json } = await (await rig.as(login))('GET', `/due?period=${PERIOD}`);
    return (json.units as { id: string; slots: Slot[] }[]).find(({ id }) => id === of)?.slots ?? [];
  };

  it('says what is due to whom, and to each only their own', async () => {
    const { json } = await (await rig.as('truong'))('GET', `/due?period=${PERIOD}`);
    assert.deepEqual(
      (json.units as { name: string }[]).map(({ name }) => name),
      ['UBND xã Tân Lập'],
    );
    assert.deepEqual(
      (await slots('truong')).map(({ form, state, due, late }) => [form, state, due, late]),
      [
        ['budget-revenue', 'expected', '2025-07-15', false],
        ['crops', 'expected', '2025-07-15', false],
      ],
    );
    const all = (await (await rig.as('thuky'))('GET', `/due?period=${PERIOD}`)).json;
    assert.deepEqual(
      (all.units as { name: string }[]).map(({ name }) => name),
      ['Sở Tài chính, UBND tỉnh Bình An', 'UBND xã Tân Lập', 'UBND xã Kim Long'],
    );
  });

  it('a workbook that does not fit is refused with every reason, and nothing of it is kept', async () => {
    const head = await rig.as('truong');
    const wrong = await bookOf({ body: 'UBND xã Kim Long', year: 2024, slip: true });
    const answer = await head('POST', handingPath(unit, true), { body: wrong });
    assert.equal(answer.status, 422);
    const { message, problems } = answer.json.error as {
      message: string;
      problems: { message: string; cell?: string }[];
    };
    assert.match(message, /Chưa nộp được, còn 3 điều phải sửa/);
    assert.match(
      problems[0]?.message ?? '',
      /Sổ ghi cơ quan “UBND xã Kim Long” \(trang “Thông tin”, ô B2\), nơi đang nộp là “UBND xã Tân Lập”/,
    );
    assert.match(
      problems[1]?.message ?? '',
      /Sổ ghi kỳ “6 tháng đầu năm 2024” \(trang “Thông tin”, ô B\d\), kỳ đang nộp là “6 tháng đầu năm 2025”/,
    );
    assert.deepEqual([problems[2]?.cell, problems.length], ['D7', 3]);
    assert.deepEqual(await rig.store.workbooks.digests(), []);
    const english = await head('POST', handingPath(unit, true), { body: wrong, headers: { 'accept-language': 'en' } });
    assert.match(english.json.error.message as string, /^Not handed in: 3 things/);
  });

  it('what is no workbook, no form of ours or blank is refused in words, never with an empty list', async () => {
    const head = await rig.as('truong');
    for (const body of [new TextEncoder().encode('không phải sổ'), new Uint8Array(30), await bookOf({ forms: [] })]) {
      const { status, json } = await head('POST', handingPath(unit, true), { body });
      assert.equal(status, 422);
      const { problems } = json.error as { problems: { message: string }[] };
      assert.ok(problems.length > 0 && problems.every(({ message }) => message.length > 10), JSON.stringify(json));
    }
    const empty = await head('POST', handingPath(unit, true), { body: new Uint8Array(0) });
    assert.match(empty.json.error.message as string, /Chưa có nội dung tệp/);
    const text = await head('POST', handingPath(unit, true), { body: { a: 1 } });
    assert.equal(text.status, 415);
  });

  it("another body's sheet under the right name on the cover is refused, with the sheet and the cell", async () => {
    const heading = { kind: 'set-cell', sheet: 'Biểu 94', cell: 'A1', value: 'UBND XÃ KIM LONG' } as const;
    const book = await overwrite(await bookOf({ seed: 8 }), [heading]);
    const { status, json } = await (await rig.as('truong'))('POST', handingPath(unit, true), { body: book });
    assert.equal(status, 422);
    const [problem, ...more] = json.error.problems as { message: string; sheet: string; cell: string }[];
    assert.deepEqual([problem?.sheet, problem?.cell, more], ['Biểu 94', 'A1', []]);
    assert.match(problem?.message ?? '', /đề “UBND XÃ KIM LONG”, nơi đang nộp là “UBND xã Tân Lập”/);
  });

  it("another period's sheet in a workbook of this one is refused at its title; what is compared, counted up or planned is not", async () => {
    const titled = async (value: string, cell = 'A3') => {
      const edit = { kind: 'set-cell', sheet: 'Biểu 94', cell, value } as const;
      const body = await overwrite(await bookOf({ body: 'UBND xã Kim Long', seed: 8 }), [edit]);
      const path = handingPath(rig.unit('UBND xã Kim Long'), false);
      const { json } = await (await rig.as('xa2.lap'))('POST', path, { body });
      return (json.blockers as { message: string; sheet: string; cell: string }[]).map(
        ({ message, sheet, cell: at }) => `${sheet} ${at} ${message}`,
      );
    };
    const [problem = '', ...more] = await titled('ƯỚC THỰC HIỆN THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2024');
    assert.deepEqual(more, []);
    assert.match(
      problem,
      /^Biểu 94 A3 Trang “Biểu 94” \(ô A3\) ghi kỳ “6 tháng đầu năm 2024”, kỳ đang nộp là “6 tháng đầu năm 2025”/,
    );
    for (const right of [
      'ƯỚC THỰC HIỆN THU NGÂN SÁCH',
      'THU NGÂN SÁCH THÁNG 6 VÀ LŨY KẾ 6 THÁNG ĐẦU NĂM 2025',
      'THU NGÂN SÁCH LŨY KẾ ĐẾN HẾT QUÝ II NĂM 2025',
      'THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2025 SO VỚI CÙNG KỲ NĂM 2024',
    ])
      assert.deepEqual(await titled(right), [], right);
    assert.deepEqual(await titled('6 tháng đầu năm 2024', 'E5'), [], 'a column of the year before');
  });

  it('a stray blank or a note far below the table blocks nothing', async () => {
    const book = await overwrite(await bookOf({ seed: 8 }), [
      { kind: 'set-cell', sheet: 'Biểu 94', cell: 'A60', value: ' ' },
      { kind: 'set-cell', sheet: 'Cây trồng', cell: 'H90', value: 'ghi chú riêng' },
    ]);
    const { json } = await (await rig.as('lap'))('POST', handingPath(unit, false), { body: book });
    assert.deepEqual(json.blockers, []);
    assert.equal(json.submission.state, 'draft');
  });

  it('the preparer keeps a draft with what blocks it; the head hands in; the same file again makes nothing new', async () => {
    const [preparer, head] = [await rig.as('lap'), await rig.as('truong')];
    const draft = await preparer('POST', handingPath(unit, false), { body: await bookOf({ slip: true }) });
    assert.equal(draft.status, 200);
    assert.match(draft.json.blockers[0].message as string, /lệch 100/);
    const blocked = await head('POST', `/submissions/${String(draft.json.submission.id)}/submit`, { body: {} });
    assert.equal(blocked.status, 422);
    assert.equal((await slots())[0]?.state, 'draft');

    const right = await bookOf();
    const receipt = await head('POST', handingPath(unit, true, 'Biểu tháng 6.xlsx'), { body: right });
    assert.equal(receipt.status, 200);
    assert.deepEqual(
      ['state', 'version', 'file', 'errors'].map((key) => receipt.json.submission[key] as unknown),
      ['submitted', 3, 'Biểu tháng 6.xlsx', 0],
    );
    assert.match(receipt.json.submission.digest as string, /^[0-9a-f]{64}$/);
    assert.deepEqual(
      (await slots()).map(({ state, late }) => [state, late]),
      [
        ['submitted', false],
        ['submitted', false],
      ],
    );
    const again = await head('POST', handingPath(unit, true), { body: right });
    assert.deepEqual([again.json.again, again.json.submission.id], [true, receipt.json.submission.id]);
    const file = await head('GET', `/submissions/${String(receipt.json.submission.id)}/workbook`);
    assert.deepEqual(new Uint8Array(file.bytes), new Uint8Array(right));
    assert.match(String(file.headers['content-disposition']), /filename\*=UTF-8''Bi%E1%BB%83u/);
  });

  it('sent back with remarks on cells, corrected, compared by cell, approved, changed after approval', async () => {
    const [head, secretary] = [await rig.as('truong'), await rig.as('thuky')];
    const [first] = (await secretary('GET', `/submissions?unit=${unit}&period=${PERIOD}`)).json as { id: string }[];
    const back = `/submissions/${String(first?.id)}/send-back`;
    assert.equal((await secretary('POST', back, { body: {} })).status, 400);
    const remarks = [{ sheet: 'Biểu 94', cell: 'D8', text: 'Xem lại số thu' }];
    assert.equal((await secretary('POST', back, { body: { text: 'Rà soát', remarks } })).json.state, 'sent-back');
    const seen = (await head('GET', `/submissions/${String(first?.id)}`)).json;
    assert.deepEqual(seen.remarks, remarks);
    assert.deepEqual(
      (seen.steps as { action: string; by: string; text: string }[]).map(({ action, by, text }) => [action, by, text]),
      [
        ['submit', 'Người truong', ''],
        ['send-back', 'Người thuky', 'Rà soát'],
      ],
    );
    assert.equal((await secretary('POST', `/submissions/${String(first?.id)}/approve`, { body: {} })).status, 409);

    rig.clock.now = '2025-07-20T02:00:00.000Z';
    assert.equal((await head('GET', '/session')).status, 401, 'the session has ended meanwhile');
    const [headNow, now] = [await rig.as('truong'), await rig.as('thuky')];
    const next = await headNow('POST', handingPath(unit, true), { body: await bookOf({ seed: 4 }) });
    const id = String(next.json.submission.id);
    const changes = (await now('GET', `/submissions/${id}/changes`)).json;
    assert.equal(changes.from.id, first?.id);
    assert.ok(
      (changes.changes as { sheet: string; cell: string }[]).some(
        (each) => each.sheet === 'Biểu 94' && each.cell === 'D8',
      ),
    );
    assert.equal((await now('POST', back, { body: { text: 'x' } })).status, 409, 'a newer one counts');
    assert.equal((await now('POST', `/submissions/${id}/approve`, { body: {} })).json.state, 'approved');
    // What was first handed in within its time is not late for having been corrected.
    assert.deepEqual((await slots()).map(({ state, late }) => [state, late])[0], ['approved', false]);

    await headNow('POST', handingPath(unit, true), { body: await bookOf({ seed: 5 }) });
    assert.deepEqual((await slots()).map(({ state, afterApproval }) => [state, afterApproval])[0], ['submitted', true]);
  });

  it('lists who still owes what, the overdue as such', async () => {
    const secretary = await rig.as('thuky');
    const lines = (await secretary('GET', `/reminders?period=${PERIOD}`)).json as { text: string; late: boolean }[];
    assert.deepEqual(
      lines.map(({ text }) => text),
      [
        'Sở Tài chính, UBND tỉnh Bình An: còn “Thu ngân sách”, đã quá hạn 15/07/2025.',
        'UBND xã Kim Long: còn “Thu ngân sách”, “Kết quả sản xuất cây trồng”, đã quá hạn 15/07/2025.',
      ],
    );
    const english = await secretary('GET', `/reminders?period=${PERIOD}`, { headers: { 'accept-language': 'en-US' } });
    assert.match((english.json as { text: string }[])[0]?.text ?? '', /still owed, overdue since 15\/07\/2025/);
  });

  it('a locked period takes nothing until it is opened again', async () => {
    const [head, secretary] = [await rig.as('xa2'), await rig.as('thuky')];
    const other = rig.unit('UBND xã Kim Long');
    await secretary('POST', `/periods/${PERIOD}/lock`);
    const refused = await head('POST', handingPath(other, true), { body: await bookOf({ body: 'UBND xã Kim Long' }) });
    assert.equal(refused.status, 409);
    assert.match(refused.json.error.message as string, /đã khóa/);
    await secretary('POST', `/periods/${PERIOD}/unlock`);
    const taken = await head('POST', handingPath(other, true), { body: await bookOf({ body: 'UBND xã Kim Long' }) });
    assert.equal(taken.status, 200);
    assert.equal((await slots('xa2', other))[0]?.late, true);
    assert.equal((await secretary('POST', '/periods', { body: { period: '2025-9M' } })).json.id, '2025-9M');
    assert.equal((await secretary('POST', '/periods', { body: { period: '2025-abc' } })).status, 400);
    assert.equal((await head('GET', '/periods')).json.length, 2);
  });

  it('holds a workbook together with what the unit itself handed in for earlier periods', async () => {
    const head = await rig.as('xa2');
    const other = rig.unit('UBND xã Kim Long');
    const book = await bookOf({ body: 'UBND xã Kim Long', forms: ['budget-revenue'], seed: 77, months: 9 });
    const draft = await head('POST', handingPath(other, false, 'chin-thang.xlsx', '2025-9M'), { body: book });
    const told = (draft.json.findings as { severity: string; message: string }[])
      .map(({ message }) => message)
      .join('\n');
    assert.match(told, /6 tháng đầu năm 2025, bieu\.xlsx/);
    assert.equal(draft.json.submission.warnings, (draft.json.findings as unknown[]).length);
  });

  it('gives the workbooks that count as one archive, to each what they may see', async () => {
    const all = await (await rig.as('thuky'))('GET', `/periods/${PERIOD}/workbooks`);
    const names = (bytes: Uint8Array): readonly string[] => Object.keys(unzipSync(bytes));
    assert.deepEqual(names(all.bytes), ['UBND xã Tân Lập.xlsx', 'UBND xã Kim Long.xlsx', 'danh-sach.csv']);
    const latest = unzipSync(all.bytes)['UBND xã Tân Lập.xlsx'];
    assert.deepEqual(latest, new Uint8Array(await bookOf({ seed: 5 })));
    const own = await (await rig.as('xa2.xem'))('GET', `/periods/${PERIOD}/workbooks`);
    assert.deepEqual(names(own.bytes), ['UBND xã Kim Long.xlsx', 'danh-sach.csv']);
    assert.equal((await (await rig.as('thuky'))('GET', '/periods/2025-9M/workbooks')).status, 409);
  });

  it('everything is in the log, bound entry to entry; no name of a person, a file or a body is in the server log', async () => {
    const administrator = await rig.as('quantri');
    const entries = (await administrator('GET', '/audit')).json as { action: string; about: string }[];
    for (const action of ['bodies', 'sign-in', 'draft', 'submit', 'send-back', 'approve', 'lock', 'unlock', 'open'])
      assert.ok(
        entries.some((entry) => entry.action === action),
        action,
      );
    const abouts = (action: string): readonly string[] =>
      entries.filter((entry) => entry.action === action).map(({ about }) => about);
    // In words, never by an id.
    assert.ok(abouts('submit').includes('UBND xã Tân Lập, 6 tháng đầu năm 2025, bản 3'), abouts('submit').join('\n'));
    assert.ok(abouts('lock').includes('6 tháng đầu năm 2025'));
    assert.ok(abouts('sign-in').every((about) => /^.+ \(.+\)$/.test(about)));
    assert.deepEqual(new Set(abouts('bodies')), new Set(['']));
    assert.equal((await rig.store.audit.verify()).broken, null);
    assert.ok(rig.log.length > 20);
    assert.doesNotMatch(JSON.stringify(rig.log), /truong|thuky|Người|bieu|Tân Lập|127\.0\.0\.1/);
    assert.equal(JSON.stringify(rig.log).includes(PASSWORD), false);
  });
});
