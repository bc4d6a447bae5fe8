/** Periods as the secretary meets them: by name, opened by mistake, closed twice; versions that others replaced; remarks that must stand somewhere. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { bookOf, handingPath, PERIOD, serverRig, type Client, type ServerRig } from '../../../test/support/server-rig';

describe('periods and what is handed in for them', () => {
  let rig: ServerRig;
  let unit = '';
  let secretary: Client;
  let head: Client;
  before(async () => {
    rig = await serverRig();
    unit = rig.unit('UBND xã Tân Lập');
    secretary = await rig.as('thuky');
    head = await rig.as('truong');
  });
  after(() => rig.close());

  const message = (answer: { readonly json: { error: { message: string } } }): string => answer.json.error.message;

  it('are called by their names, in the language of who asks', async () => {
    const [period] = (await head('GET', '/periods')).json as { id: string; name: string }[];
    assert.deepEqual([period?.id, period?.name], [PERIOD, '6 tháng đầu năm 2025']);
    const english = { headers: { 'accept-language': 'en' } };
    assert.equal((await head('GET', '/periods', english)).json[0].name, 'first 6 months of 2025');
    assert.equal((await head('GET', `/due?period=${PERIOD}`)).json.periodName, '6 tháng đầu năm 2025');
  });

  it('one opened by mistake is taken away again, one that has a workbook never', async () => {
    assert.equal((await secretary('POST', '/periods', { body: { period: '2025-M06' } })).json.name, 'tháng 6 năm 2025');
    assert.equal((await head('DELETE', '/periods/2025-M06')).status, 403);
    assert.equal((await secretary('DELETE', '/periods/2025-M06')).json.id, '2025-M06');
    assert.equal((await head('GET', '/periods')).json.length, 1);
    assert.equal(
      message(await secretary('DELETE', '/periods/2025-M06')),
      'Kỳ tháng 6 năm 2025 chưa được mở; thư ký mở kỳ thì mới nộp và xem được.',
    );
    await head('POST', handingPath(unit, false), { body: await bookOf({ seed: 9 }) });
    const refused = await secretary('DELETE', `/periods/${PERIOD}`);
    assert.equal(refused.status, 409);
    assert.match(message(refused), /^Kỳ 6 tháng đầu năm 2025 đã có 1 sổ được gửi nên không bỏ được/);
    assert.equal((await head('GET', '/periods')).json.length, 1);
  });

  it('one that is not open is told as that wherever it is asked for', async () => {
    for (const [method, path] of [
      ['GET', '/due?period=2026-H1'],
      ['GET', '/reminders?period=2026-H1'],
      ['GET', `/submissions?unit=${unit}&period=2026-H1`],
      ['GET', '/periods/2026-H1/workbooks'],
      ['POST', '/periods/2026-H1/lock'],
    ] as const) {
      const answer = await secretary(method, path);
      assert.equal(answer.status, 404, path);
      assert.equal(
        message(answer),
        'Kỳ 6 tháng đầu năm 2026 chưa được mở; thư ký mở kỳ thì mới nộp và xem được.',
        path,
      );
    }
    assert.match(message(await secretary('GET', '/due?period=2026-khac')), /^Kỳ này chưa được mở/);
  });

  it('closed twice keeps the time of the first', async () => {
    const first = (await secretary('POST', `/periods/${PERIOD}/lock`)).json.locked as string;
    const { now } = rig.clock;
    rig.clock.now = '2025-07-10T03:00:00.000Z';
    assert.equal((await secretary('POST', `/periods/${PERIOD}/lock`)).json.locked, first);
    rig.clock.now = now;
    const refused = await head('POST', handingPath(unit, true), { body: await bookOf() });
    assert.equal(
      message(refused),
      'Kỳ 6 tháng đầu năm 2025 đã khóa nên không nhận thêm, không đổi được gì; thư ký mở lại kỳ thì mới làm tiếp được.',
    );
    assert.equal((await secretary('POST', `/periods/${PERIOD}/unlock`)).json.locked, null);
  });

  it('a version says of when and which forms it is, and that another has replaced it', async () => {
    for (const seed of [3, 4]) await head('POST', handingPath(unit, true), { body: await bookOf({ seed }) });
    const versions = (await head('GET', `/submissions?unit=${unit}&period=${PERIOD}`)).json as {
      id: string;
      version: number;
      replaced: boolean;
      formNames: string[];
      periodName: string;
    }[];
    assert.deepEqual(
      versions.map(({ version, replaced }) => [version, replaced]),
      [
        [3, false],
        [2, true],
        [1, true],
      ],
    );
    const one = (await secretary('GET', `/submissions/${String(versions[0]?.id)}`)).json.submission;
    assert.equal(one.periodName, '6 tháng đầu năm 2025');
    assert.deepEqual(one.formNames, ['Thu ngân sách', 'Kết quả sản xuất cây trồng']);
    const draft = await head('POST', `/submissions/${String(versions[2]?.id)}/submit`, { body: {} });
    assert.equal(draft.status, 409, 'a draft that was overtaken is not handed in over what counts');
  });

  it('a remark stands on a cell that the workbook has, or nothing is sent back', async () => {
    const [{ id }] = (await head('GET', `/submissions?unit=${unit}&period=${PERIOD}`)).json as [{ id: string }];
    const back = (...remarks: object[]): ReturnType<Client> =>
      secretary('POST', `/submissions/${id}/send-back`, { body: { remarks } });
    const nowhere = await back({ sheet: 'Không có', cell: 'D8', text: 'xem lại' });
    assert.equal(nowhere.status, 422);
    assert.match(message(nowhere), /^Sổ không có trang “Không có”; sổ có: “Thông tin”, “Biểu 94”/);
    const outside = await back(
      { sheet: 'Biểu 94', cell: 'D8', text: 'xem lại' },
      { sheet: 'Biểu 94', cell: 'ZZ9000', text: 'xem lại' },
    );
    assert.match(message(outside), /^Trang “Biểu 94” chỉ có nội dung đến ô [A-Z]+\d+; ô ZZ9000 nằm ngoài\.$/);
    const both = await back({ sheet: 'x', cell: 'A1', text: 'a' }, { sheet: 'y', cell: 'A1', text: 'b' });
    assert.equal(both.json.error.problems.length, 2);
    for (const [sheet, cell, said] of [
      ['Biểu 94', 'D8:E9', /^“D8:E9” không phải tên của một ô; hãy ghi như D8\.$/],
      ['Biểu 94', '8D', /không phải tên của một ô/],
      ['', 'D8', /^Ô D8 ở trang nào\? Sổ có: “Thông tin”, “Biểu 94”/],
      ['Cây trồng', "'Biểu 94'!D8", /^Nhận xét chọn trang “Cây trồng” nhưng ô ghi/],
    ] as const)
      assert.match(message(await back({ sheet, cell, text: 'xem lại' })), said);
    assert.equal((await head('GET', `/submissions/${id}`)).json.submission.state, 'submitted');
    const written = [
      { sheet: 'biểu  94', cell: 'd8', text: 'a' },
      { sheet: 'Biểu 94', cell: '$D$8', text: 'b' },
      { cell: "'Biểu 94'!d8", text: 'c' },
      { sheet: '', cell: 'ô Biểu 94!$D8', text: 'd' },
    ];
    assert.equal((await back(...written)).json.state, 'sent-back');
    assert.deepEqual(
      (await head('GET', `/submissions/${id}`)).json.remarks,
      written.map(({ text }) => ({ sheet: 'Biểu 94', cell: 'D8', text })),
    );
  });

  it('a sending back is withdrawn as long as nothing newer has come; what it said stays in its steps', async () => {
    const path = `/submissions?unit=${unit}&period=${PERIOD}`;
    const [{ id }] = (await head('GET', path)).json as [{ id: string }];
    assert.equal((await secretary('POST', `/submissions/${id}/withdraw`, { body: {} })).json.state, 'submitted');
    const seen = (await head('GET', `/submissions/${id}`)).json as {
      remarks: unknown[];
      steps: { action: string; text: string }[];
    };
    assert.deepEqual([seen.remarks, seen.steps.at(-1)?.action], [[], 'withdraw']);
    assert.match(seen.steps.at(-1)?.text ?? '', /^Biểu 94!D8: a; Biểu 94!D8: b; /);
    const again = await secretary('POST', `/submissions/${id}/withdraw`, { body: {} });
    assert.equal(again.status, 409, 'what was not sent back is not taken back');
    const back = { remarks: [{ sheet: 'Biểu 94', cell: 'D8', text: 'a' }] };
    assert.equal((await secretary('POST', `/submissions/${id}/send-back`, { body: back })).status, 200);
    assert.equal((await head('GET', `/submissions/${id}`)).json.remarks.length, 1);
  });

  it('what was sent back is overdue once its day has passed', async () => {
    rig.clock.now = '2025-07-20T02:00:00.000Z';
    const lines = (await (await rig.as('thuky'))('GET', `/reminders?period=${PERIOD}`)).json as {
      unit: string;
      text: string;
      late: boolean;
    }[];
    const own = lines.find((line) => line.unit === unit);
    assert.equal(own?.late, true);
    assert.match(own.text, /\(đã trả lại, chờ sửa\), đã quá hạn 15\/07\/2025\.$/);
  });
});
