/** A unit that hands in only some of its forms again: each form counts from the newest version that has it, once, wherever it is counted. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from '../../hosts/xlsx-file';
import { demoBook, type DemoForm } from '../demo/demo-books';
import { handingPath, PERIOD, serverRig, type Answer, type ServerRig } from '../../../test/support/server-rig';
import { khopso } from '../../../test/support/khopso';

const [A, B] = ['budget-revenue', 'crops'] as const;
const BODY = { truong: 'UBND xã Tân Lập', xa2: 'UBND xã Kim Long' } as const;
type Login = keyof typeof BODY;

/** The forms of one workbook, each with the seed that its figures come from. */
type Sent = Partial<Record<DemoForm, number>>;

const sheetsOf = (body: string, sent: Sent) =>
  Object.entries(sent).map(([form, seed]) => {
    const { sheets } = demoBook({ body, department: '', year: 2025, forms: [form as DemoForm], seed });
    return { cover: sheets[0], sheet: sheets[1] };
  });

function bookOf(body: string, sent: Sent): Promise<Uint8Array> {
  const made = sheetsOf(body, sent);
  return writeXlsx({ sheets: [made[0]?.cover, ...made.map(({ sheet }) => sheet)].flatMap((each) => each ?? []) });
}

/** C7 and so on of a form's sheet, as it was made. */
function figures(body: string, form: DemoForm, seed: number): ReadonlyMap<string, number> {
  const cells = sheetsOf(body, { [form]: seed })[0]?.sheet?.cells ?? [];
  return new Map(
    cells.flatMap(({ row, column, value }) =>
      typeof value === 'number' ? [[`${String(row)}:${String(column)}`, value] as const] : [],
    ),
  );
}

describe('forms handed in again', () => {
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig();
  });
  after(() => rig.close());

  const send = async (login: Login, sent: Sent, submit = true): Promise<string> => {
    const body = await bookOf(BODY[login], sent);
    const { status, json } = await (await rig.as(login))('POST', handingPath(rig.unit(BODY[login]), submit), { body });
    assert.equal(status, 200, JSON.stringify(json));
    return json.submission.id as string;
  };
  const review = async (id: string, action: 'approve' | 'send-back'): Promise<void> => {
    const body = action === 'approve' ? {} : { text: 'Xem lại' };
    assert.equal((await (await rig.as('thuky'))('POST', `/submissions/${id}/${action}`, { body })).status, 200);
  };
  const get = async (path: string, login = 'thuky'): Promise<Answer> => (await rig.as(login))('GET', path);
  const figuresIn = async (bytes: Uint8Array): Promise<readonly string[]> =>
    (await readXlsx(bytes, 'tong-hop.xlsx')).sheets
      .flatMap(({ name, cells }) =>
        name === 'Nguồn số liệu'
          ? []
          : cells.flatMap(({ row, column, value }) =>
              typeof value === 'number' ? [`${name} ${String(row)}:${String(column)} ${String(value)}`] : [],
            ),
      )
      .sort();

  /** The server's sum: money and areas are those that were made, added up here. */
  const sumIs = async (expected: Readonly<Record<Login, Sent>>): Promise<string> => {
    const sum = await get(`/periods/${PERIOD}/sum`);
    assert.equal(sum.status, 200, JSON.stringify(sum.json));
    const packed = unzipSync(sum.bytes);
    const book = await readXlsx(packed['tong-hop.xlsx'] ?? new Uint8Array(), 'tong-hop.xlsx');
    for (const [form, name, column] of [
      [A, 'Biểu 94', 3],
      [B, 'Cây trồng', 2],
    ] as const) {
      const parts = (['truong', 'xa2'] as const).flatMap((login) => {
        const seed = expected[login][form];
        return seed === undefined ? [] : [figures(BODY[login], form, seed)];
      });
      const cells = book.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
      const summed = cells.filter((cell) => cell.column === column && typeof cell.value === 'number');
      assert.equal(summed.length > 2, parts.length > 0, `${name} is there`);
      for (const { row, value } of summed) {
        const key = `${String(row)}:${String(column)}`;
        assert.equal(
          value,
          parts.reduce((total, part) => total + (part.get(key) ?? 0), 0),
          `${name} ${key}`,
        );
      }
    }
    return new TextDecoder().decode(packed['tong-hop.txt']);
  };
  const archive = async (): Promise<Readonly<Record<string, Uint8Array>>> =>
    unzipSync((await get(`/periods/${PERIOD}/workbooks`)).bytes);
  /** What the command line makes of the unpacked archive is what the server makes of it. */
  const unpackedIsTheSame = async (): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'khopso-zip-'));
    for (const [file, bytes] of Object.entries(await archive())) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), bytes);
    }
    const made = join(folder, 'made');
    await mkdir(made);
    const { status, error } = await khopso('consolidate', folder, '-o', join(made, 'tong-hop.xlsx'));
    assert.equal(status, 0, error);
    const served = unzipSync((await get(`/periods/${PERIOD}/sum`)).bytes)['tong-hop.xlsx'];
    assert.deepEqual(
      await figuresIn(await readFile(join(made, 'tong-hop.xlsx'))),
      await figuresIn(served ?? new Uint8Array()),
    );
    await rm(folder, { recursive: true });
  };
  const states = async (login = 'thuky'): Promise<readonly string[]> => {
    const { units } = (await get(`/due?period=${PERIOD}`, login)).json as {
      units: { name: string; slots: { state: string }[] }[];
    };
    return units.find(({ name }) => name === BODY.truong)?.slots.map(({ state }) => state) ?? [];
  };
  const other: Sent = { [A]: 1, [B]: 2 };

  it('one after the other, each by itself: each counts', async () => {
    const first = await send('xa2', { [A]: 1 });
    await send('xa2', { [B]: 2 });
    assert.equal(await send('xa2', { [A]: 1 }), first, 'the same workbook is there already');
    const told = await sumIs({ xa2: other, truong: {} });
    assert.doesNotMatch(told, /đã nộp lại/);
  });

  it('both, then one again: the sum, the archive and what is unpacked of it take the new one and keep the other', async () => {
    const first = await send('truong', { [A]: 3, [B]: 4 });
    const second = await send('truong', { [A]: 5 });
    const department = { body: 'UBND tỉnh Bình An', department: 'Sở Tài chính', year: 2025, forms: [A], seed: 12 };
    const taken = await (
      await rig.as('taichinh')
    )('POST', handingPath(rig.unit('Sở Tài chính'), true), {
      body: await writeXlsx(demoBook(department)),
    });
    assert.equal(taken.status, 200);
    const told = await sumIs({ xa2: other, truong: { [A]: 5, [B]: 4 } });
    assert.match(told, /Trang không cộng:\n {2}UBND xã Tân Lập\.xlsx › “Biểu 94” \(đã có bản 2 nộp sau\)/);
    await unpackedIsTheSame();
    const { 'danh-sach.csv': list, 'UBND xã Tân Lập.xlsx': book, ...others } = await archive();
    assert.match(
      new TextDecoder().decode(list),
      /"UBND xã Tân Lập\.xlsx","UBND xã Tân Lập","1","đã nộp","10\/07\/2025 09:00","Kết quả sản xuất cây trồng","“Biểu 94”/,
    );
    assert.deepEqual(Object.keys(others), [
      'UBND tỉnh Bình An/Sở Tài chính, UBND tỉnh Bình An.xlsx',
      ...['UBND xã Tân Lập (2).xlsx', 'UBND xã Kim Long.xlsx', 'UBND xã Kim Long (2).xlsx'],
    ]);
    const left = (await readXlsx(book ?? new Uint8Array(), 'a.xlsx')).sheets.find(({ name }) => name === 'Biểu 94');
    assert.deepEqual([left?.cells.length, /đã có bản 2 nộp sau/.test(JSON.stringify(left))], [1, true]);
    assert.deepEqual((await get(`/contradictions?period=${PERIOD}`)).json, []);
    const shown = (await get(`/submissions/${first}`)).json.submission;
    assert.deepEqual([shown.replaced, shown.replacedNames], [false, ['Thu ngân sách']]);
    const changes = (await get(`/submissions/${second}/changes`)).json;
    assert.deepEqual(
      [changes.from.version, changes.also, changes.notAgain, changes.goneSheets],
      [1, [], ['Cây trồng'], []],
    );
    assert.deepEqual(new Set((changes.changes as { sheet: string }[]).map(({ sheet }) => sheet)), new Set(['Biểu 94']));
  });

  it('the other one again: each is compared with the version that has it', async () => {
    const third = await send('truong', { [B]: 6 });
    await sumIs({ xa2: other, truong: { [A]: 5, [B]: 6 } });
    const changes = (await get(`/submissions/${third}/changes`)).json;
    assert.deepEqual(
      [changes.from.version, changes.also, changes.notAgain, changes.newSheets, changes.goneSheets],
      [2, [{ version: 1, sheets: ['Cây trồng'] }], ['Biểu 94'], [], []],
    );
    assert.deepEqual(
      new Set((changes.changes as { sheet: string }[]).map(({ sheet }) => sheet)),
      new Set(['Cây trồng']),
    );
    await review(third, 'approve');
  });

  it('a draft takes nothing from what was handed in, and is not handed in over what is newer than it', async () => {
    const draft = await send('truong', { [A]: 7, [B]: 8 }, false);
    await sumIs({ xa2: other, truong: { [A]: 5, [B]: 6 } });
    assert.deepEqual(await states(), ['submitted', 'approved']);
    const newer = await send('truong', { [A]: 9 });
    const { status, json } = await (await rig.as('truong'))('POST', `/submissions/${draft}/submit`, { body: {} });
    assert.deepEqual([status, /hãy gửi lại sổ như một bản mới/.test(json.error.message as string)], [409, true]);
    await sumIs({ xa2: other, truong: { [A]: 9, [B]: 6 } });
    await review(newer, 'send-back');
  });

  it('what was sent back is owed and counts nowhere, older versions of it neither', async () => {
    assert.deepEqual(await states(), ['sent-back', 'approved']);
    const told = await sumIs({ xa2: other, truong: { [B]: 6 } });
    assert.match(told, /Biểu còn thiếu[^:]*:\n.*Tân Lập/);
    await unpackedIsTheSame();
    const reminders = (await get(`/reminders?period=${PERIOD}`)).json as { text: string }[];
    assert.ok(reminders.some(({ text }) => /Tân Lập: còn “Thu ngân sách” \(đã trả lại, chờ sửa\)/.test(text)));
  });

  it('handed in again after the period was closed and opened: it counts', async () => {
    const secretary = await rig.as('thuky');
    await secretary('POST', `/periods/${PERIOD}/lock`);
    const body = await bookOf(BODY.truong, { [A]: 10 });
    const closed = await (await rig.as('truong'))('POST', handingPath(rig.unit(BODY.truong), true), { body });
    assert.equal(closed.status, 409);
    await sumIs({ xa2: other, truong: { [B]: 6 } });
    await secretary('POST', `/periods/${PERIOD}/unlock`);
    await send('truong', { [A]: 10 });
    await sumIs({ xa2: other, truong: { [A]: 10, [B]: 6 } });
    assert.deepEqual(await states('truong'), ['submitted', 'approved']);
  });

  it('a later period is held against each form where it was handed in last', async () => {
    const secretary = await rig.as('thuky');
    await secretary('POST', '/periods', { body: { period: '2025-9M' } });
    const { sheets } = demoBook({ body: BODY.truong, department: '', year: 2025, forms: [A, B], seed: 99, months: 9 });
    const path = handingPath(rig.unit(BODY.truong), false, 'chin.xlsx', '2025-9M');
    const { json } = await (await rig.as('truong'))('POST', path, { body: await writeXlsx({ sheets }) });
    const told = (json.findings as { message: string }[]).map(({ message }) => message).join('\n');
    const plan = figures(BODY.truong, A, 10).get('6:2') ?? 0;
    assert.ok(told.includes(`khác ${plan.toLocaleString('vi-VN')} mà báo cáo kỳ trước trong năm ghi ở C7`), told);
  });
});
