/** What the units have handed in, added up by the server: whose, over whom, and what is told instead of a sum. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../hosts/xlsx-file';
import { demoBook } from '../demo/demo-books';
import { bookOf, handingPath, PERIOD, serverRig, type ServerRig } from '../../../test/support/server-rig';

describe('the sum over the units', () => {
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig();
  });
  after(() => rig.close());

  const handIn = async (login: string, body: string, seed: number): Promise<void> => {
    const bytes = await bookOf({ body, seed, forms: ['crops'] });
    const { status } = await (await rig.as(login))('POST', handingPath(rig.unit(body), true), { body: bytes });
    assert.equal(status, 200);
  };
  /** D9 and so on of a commune's own sheet of crops. */
  const own = (body: string, seed: number): ReadonlyMap<string, number> => {
    const { sheets } = demoBook({ body, department: '', year: 2025, forms: ['crops'], seed });
    return new Map(
      sheets.flatMap(({ cells }) =>
        cells.flatMap(({ row, column, value }) =>
          typeof value === 'number' ? [[`${String(row)}:${String(column)}`, value] as const] : [],
        ),
      ),
    );
  };

  it('adds what was handed in cell by cell, names who is missing, and goes with the language', async () => {
    const secretary = await rig.as('thuky');
    await handIn('truong', 'UBND xã Tân Lập', 4);
    const first = await secretary('GET', `/periods/${PERIOD}/sum`);
    const told = new TextDecoder().decode(unzipSync(first.bytes)['tong-hop.txt']);
    assert.match(told, /UBND xã Kim Long/, 'who has not handed in is named');
    await handIn('xa2', 'UBND xã Kim Long', 9);
    const { status, bytes, headers } = await secretary('GET', `/periods/${PERIOD}/sum`, {
      headers: { 'accept-language': 'en' },
    });
    assert.equal(status, 200);
    assert.match(String(headers['content-disposition']), /tong-hop-2025-H1\.zip/);
    const files = unzipSync(bytes);
    assert.doesNotMatch(new TextDecoder().decode(files['tong-hop.txt']), /[Tt]ổng hợp từ/);
    const book = await readXlsx(files['tong-hop.xlsx'] ?? new Uint8Array(), 'tong-hop.xlsx');
    const [one, two] = [own('UBND xã Tân Lập', 4), own('UBND xã Kim Long', 9)];
    const has =
      (text: string) =>
      ({ cells: all }: (typeof book.sheets)[number]) =>
        all.some(({ value }) => typeof value === 'string' && value.includes(text));
    const cells = book.sheets.find(has('Lúa'))?.cells ?? [];
    const areas = cells.filter(({ column, value }) => column === 2 && typeof value === 'number');
    assert.ok(areas.length > 2);
    for (const { row, value } of areas) {
      const key = `${String(row)}:2`;
      assert.equal(Number(value).toFixed(3), ((one.get(key) ?? 0) + (two.get(key) ?? 0)).toFixed(3), key);
    }
    assert.ok(book.sheets.some(has('Tân Lập')), 'each cell knows its parts');
    const kept = await secretary('GET', `/periods/${PERIOD}/sum?unit=${rig.unit('UBND tỉnh Bình An')}`);
    assert.equal(kept.status, 200);
  });

  it('is nobody else’s: of a unit that one does not see, of a department, of those below whom nobody stands', async () => {
    const own = await rig.as('xa2.thuky');
    assert.equal((await own('GET', `/periods/${PERIOD}/sum?unit=${rig.unit('UBND tỉnh Bình An')}`)).status, 404);
    const none = await own('GET', `/periods/${PERIOD}/sum`);
    assert.deepEqual([none.status, /Chưa có đơn vị nào bên dưới/.test(none.json.error.message as string)], [409, true]);
    const department = await (await rig.as('thuky'))('GET', `/periods/${PERIOD}/sum?unit=${rig.unit('Sở Tài chính')}`);
    assert.equal(department.status, 409);
  });

  it('asks before it adds a sheet twice, and says so instead of a file', async () => {
    const { services } = rig;
    const sum = services.examiner.sum.bind(services.examiner);
    services.examiner.sum = () => Promise.resolve({ questions: [{ vi: 'Gửi hai lần?', en: 'Twice?' }], sum: null });
    const { status, json } = await (await rig.as('thuky'))('GET', `/periods/${PERIOD}/sum`);
    services.examiner.sum = sum;
    assert.equal(status, 422);
    assert.deepEqual(
      (json.error.problems as { message: string }[]).map(({ message }) => message),
      ['Gửi hai lần?'],
    );
    services.examiner.sum = () => Promise.resolve({ questions: [], sum: null });
    const lists = await (await rig.as('thuky'))('GET', `/periods/${PERIOD}/sum`);
    services.examiner.sum = sum;
    assert.deepEqual([lists.status, /chỉ có danh sách/.test(lists.json.error.message as string)], [409, true]);
  });

  it('asks without a word of the command line, adds all the same when told to, and writes down what was asked', async () => {
    const secretary = await rig.as('thuky');
    // A workbook of another period is among those that are read.
    const body = await bookOf({ body: 'UBND xã Kim Long', year: 2024, forms: ['crops'], seed: 9 });
    const { services } = rig;
    const sum = services.examiner.sum.bind(services.examiner);
    services.examiner.sum = (given) =>
      sum({
        ...given,
        books: given.books.map((book) => (book.file.includes('Kim Long') ? { ...book, bytes: body } : book)),
      });
    const asked = await secretary('GET', `/periods/${PERIOD}/sum`);
    const said = JSON.stringify(asked.json);
    assert.equal(asked.status, 422, said);
    assert.doesNotMatch(said, /--|khopso|2025-H1|yaml/);
    const { status, bytes } = await secretary('GET', `/periods/${PERIOD}/sum?despite=true`);
    services.examiner.sum = sum;
    assert.equal(status, 200);
    const text = new TextDecoder().decode(unzipSync(bytes)['tong-hop.txt']);
    assert.match(text, /^\uFEFF?Tổng hợp cho UBND tỉnh Bình An, kỳ 6 tháng đầu năm 2025: /);
    assert.match(text, /Đã cộng dù còn điều phải hỏi lại:\n {2}\S/);
    assert.doesNotMatch(text, /--[a-z]|khopso|2025-H1|yaml/);
  });

  it('tells who has sent a workbook that waits, not that there is none', async () => {
    await rig.store.change(async ({ submissions }) => {
      for (const each of await submissions.ofPeriod(PERIOD, [rig.unit('UBND xã Kim Long')]))
        await submissions.setState(each.id, 'sent-back');
    });
    const { bytes } = await (await rig.as('thuky'))('GET', `/periods/${PERIOD}/sum`);
    const text = new TextDecoder().decode(unzipSync(bytes)['tong-hop.txt']);
    assert.match(text, /Có sổ nhưng đã trả lại, đang chờ sửa nên không cộng:\n {2}UBND xã Kim Long\n/);
    assert.doesNotMatch(text, /chưa có sổ nào để cộng:[^:]*Kim Long/);
    assert.doesNotMatch(text, /chưa có sổ nào:/);
  });
});
