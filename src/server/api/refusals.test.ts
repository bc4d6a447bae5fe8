/** Refusals as people read them: in their language, by the names that things have for them, in the one shape. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { z } from 'zod';
import { bookOf, handingPath, PERIOD, serverRig, type Answer, type ServerRig } from '../../../test/support/server-rig';
import { isNamed } from './field-names';
import { workbookName } from './file-name';
import { ROUTES } from './routes';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('how the server refuses', () => {
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig();
  });
  after(() => rig.close());

  const message = ({ json }: Answer): string => json.error.message as string;
  const problems = ({ json }: Answer): readonly string[] =>
    (json.error.problems as { message: string }[]).map((problem) => problem.message);

  it('addresses that cannot be read, too long ones, and methods that are none: the one shape', async () => {
    const nobody = await rig.as(null);
    for (const [path, status] of [
      ['/!/pages/%', 400],
      ['/submissions/%ff', 400],
      [`/submissions/${'a'.repeat(300)}`, 400],
    ] as const) {
      const answer = await nobody('GET', path);
      assert.equal(answer.status, status, path);
      assert.deepEqual(Object.keys(answer.json as object), ['error']);
      assert.deepEqual(answer.json.error, {
        kind: 'not-understood',
        message: 'Yêu cầu không đúng dạng.',
        problems: [],
      });
      assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    }
  });

  it('what lacks and what is not right, by its name', async () => {
    const nobody = await rig.as(null);
    const asked = async (body: object): Promise<readonly string[]> =>
      problems(await nobody('POST', '/session', { body }));
    assert.deepEqual(await asked({ login: 'thuky' }), ['Thiếu mật khẩu.']);
    assert.deepEqual(await asked({ login: 'thuky', password: 1 }), ['Mục “mật khẩu” chưa đúng.']);
    assert.deepEqual(await asked([]), ['Nội dung gửi lên không phải một bộ các mục có tên.']);
    assert.deepEqual(await asked({ login: 'a', password: 'b', ghiNho: true }), ['Không nhận mục “ghiNho”.']);
    const secretary = await rig.as('thuky');
    const remarks = [{ sheet: 'Biểu', cell: 8, text: 'x' }];
    const back = await secretary('POST', `/submissions/${'a'.repeat(32)}/send-back`, { body: { remarks } });
    assert.deepEqual(problems(back), ['Mục “ô của nhận xét thứ 1” chưa đúng.']);
    const english = { headers: { 'accept-language': 'en' }, body: { login: 'a' } };
    assert.deepEqual(problems(await nobody('POST', '/session', english)), ['Missing: password.']);
  });

  it('every part of every request has a name', () => {
    const names = (shape: z.ZodType): readonly string[] => {
      const found: string[] = [];
      JSON.stringify(z.toJSONSchema(shape, { io: 'input' }), (key, value: unknown) => {
        if (key === 'properties') found.push(...Object.keys(value as object));
        return value;
      });
      return found;
    };
    const all = ROUTES.flatMap(({ params, query, body }) =>
      [params, query, body === 'workbook' ? undefined : body].flatMap((shape) => (shape ? names(shape) : [])),
    );
    assert.ok(all.length > 20);
    assert.deepEqual(
      all.filter((name) => !isNamed(name)),
      [],
    );
  });

  it('says whose it is to do, and sends nobody to themselves', async () => {
    const unit = rig.unit('UBND xã Tân Lập');
    const body = await bookOf();
    const refused = await (await rig.as('thuky'))('POST', handingPath(unit, true), { body });
    assert.equal(message(refused), 'Việc này dành cho: người lập, người nộp; bạn đang đăng nhập với vai thư ký.');
    const preparer = await (await rig.as('lap'))('POST', handingPath(unit, true), { body });
    assert.equal(message(preparer), 'Việc này dành cho: người nộp; bạn đang đăng nhập với vai người lập.');
  });

  it('a workbook comes as its bytes, under a name that is a workbook’s', async () => {
    const head = await rig.as('truong');
    const unit = rig.unit('UBND xã Tân Lập');
    const body = await bookOf();
    for (const type of ['text/plain', 'application/json', 'image/png']) {
      const headers = { 'content-type': type };
      const answer = await head('POST', handingPath(unit, false), {
        body: type.endsWith('json') ? { a: 1 } : body,
        headers,
      });
      assert.equal(answer.status, 415, type);
    }
    const named = await head('POST', handingPath(unit, false, 'a.docx'), { body });
    assert.deepEqual(
      [named.status, message(named)],
      [415, '“a.docx” không phải tên một sổ tính; hãy chọn tệp .xlsx, .xlsm, .xlsb, .xls hoặc .ods.'],
    );
    const kept = await head('POST', handingPath(unit, false, '../../etc/biểu.XLSX'), { body });
    assert.equal(kept.json.submission.file, 'biểu.XLSX');
    assert.equal(workbookName('C:\\Users\\an\\b.ods'), 'b.ods');
    for (const none of ['../../etc/passwd', '.xlsx', 'a.xlsx/']) assert.throws(() => workbookName(none), none);
  });

  it('a blank body is as none where nothing has to be said', async () => {
    const [head, secretary] = [await rig.as('truong'), await rig.as('thuky')];
    const unit = rig.unit('UBND xã Tân Lập');
    const { json } = await head('POST', handingPath(unit, true), { body: await bookOf({ seed: 6 }) });
    const approve = `/submissions/${String(json.submission.id)}/approve`;
    const wrong = await secretary('POST', approve, { body: new TextEncoder().encode('{x'), headers: JSON_TYPE });
    assert.equal(wrong.status, 400);
    assert.equal((await secretary('POST', approve, { headers: JSON_TYPE })).json.state, 'approved');
    assert.deepEqual(problems(await secretary('POST', '/periods', { headers: JSON_TYPE })), ['Thiếu kỳ.']);
    const { paths } = (await secretary('GET', '/openapi.json')).json;
    assert.equal(paths['/submissions/{id}/approve'].post.requestBody.required, false);
    assert.equal(paths['/periods'].post.requestBody.required, true);
    assert.ok(paths['/periods/{period}'].delete);
  });

  it('a bodies.yaml without a body says so; one that is no YAML is told in Vietnamese', async () => {
    const administrator = await rig.as('quantri');
    for (const yaml of ['bodies: []', '# trống', 'bodies:'])
      assert.deepEqual(problems(await administrator('PUT', '/bodies', { body: { yaml } })).length, 1, yaml);
    const empty = await administrator('PUT', '/bodies', { body: { yaml: 'bodies: []' } });
    assert.match(problems(empty)[0] ?? '', /^Tệp chưa nêu cơ quan nào/);
    for (const yaml of ['a: [b', 'bodies:\n  - name: A\n   due: 1', 'a: b: c', '\ta: 1', 'a: "b', 'a: &x 1\nb: *y']) {
      const [said = ''] = problems(await administrator('PUT', '/bodies', { body: { yaml } }));
      assert.doesNotMatch(said, /\b(?:in|with|and|the|must|not|at|end|expected|are|is)\b/i, said);
      assert.match(said, /^Dòng \d/, said);
    }
    assert.equal((await administrator('GET', `/due?period=${PERIOD}`)).status, 200);
  });
});
