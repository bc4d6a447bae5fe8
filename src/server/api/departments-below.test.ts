/** A commune and its own department hand in the same form: in the sum over communes, and in the archive, it stands once. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from '../../hosts/xlsx-file';
import { demoBook } from '../demo/demo-books';
import { handingPath, PERIOD, serverRig, type ServerRig } from '../../../test/support/server-rig';

const COMMUNE = 'UBND xã Tân Lập';
const BODIES = `
bodies:
  - name: UBND tỉnh Bình An
    due: 15
    bodies:
      - name: ${COMMUNE}
        forms: [budget-revenue]
        departments:
          - { name: Phòng Kinh tế, forms: [budget-revenue, crops] }
      - { name: UBND xã Kim Long, due: 15, forms: [budget-revenue, crops] }
      - { name: UBND huyện Đông Sơn, due: 15, forms: [budget-revenue, crops] }
`;

describe('a department below a body that hands in', () => {
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig();
    const { status } = await (await rig.as('quantri'))('PUT', '/bodies', { body: { yaml: BODIES } });
    assert.equal(status, 200);
  });
  after(() => rig.close());

  const bookOf = (department: string, forms: readonly ('budget-revenue' | 'crops')[], seed: number) =>
    demoBook({ body: COMMUNE, department, year: 2025, forms, seed });
  const cellOf = (book: ReturnType<typeof bookOf>, name: string): unknown =>
    book.sheets.find((sheet) => sheet.name === name)?.cells.find(({ row, column }) => row === 7 && column === 3)?.value;

  it('is added once, with what only the department has', async () => {
    const unit = (await rig.store.units.all()).find(({ name }) => name === 'Phòng Kinh tế')?.id ?? '';
    const own = bookOf('', ['budget-revenue'], 3);
    const departments = bookOf('Phòng Kinh tế', ['budget-revenue', 'crops'], 4);
    const head = await rig.as('truong');
    const sent: string[] = [];
    for (const [to, book] of [
      [rig.unit(COMMUNE), own],
      [unit, departments],
    ] as const) {
      const { status, json } = await head('POST', handingPath(to, true), { body: await writeXlsx(book) });
      assert.equal(status, 200, JSON.stringify(json));
      sent.push(json.submission.id as string);
    }
    const secretary = await rig.as('thuky');
    const sum = await secretary('GET', `/periods/${PERIOD}/sum`);
    assert.equal(sum.status, 200, sum.text);
    const packed = unzipSync(sum.bytes);
    const book = await readXlsx(packed['tong-hop.xlsx'] ?? new Uint8Array(), 'tong-hop.xlsx');
    const summed = (name: string): unknown =>
      book.sheets.find((sheet) => sheet.name === name)?.cells.find(({ row, column }) => row === 7 && column === 3)
        ?.value;
    assert.equal(summed('Biểu 94'), cellOf(own, 'Biểu 94'));
    assert.ok(book.sheets.some(({ name }) => name === 'Cây trồng'));
    assert.match(
      new TextDecoder().decode(packed['tong-hop.txt']),
      /“Biểu 94” \(biểu này do chính cơ quan của phòng, ban nộp/,
    );
    assert.equal(
      (await secretary('POST', `/submissions/${sent[0] ?? ''}/send-back`, { body: { text: 'Xem lại' } })).status,
      200,
    );
    const without = unzipSync((await secretary('GET', `/periods/${PERIOD}/sum`)).bytes);
    const rest = await readXlsx(without['tong-hop.xlsx'] ?? new Uint8Array(), 'tong-hop.xlsx');
    assert.ok(!rest.sheets.some(({ name }) => name === 'Biểu 94'), 'the department does not stand for its body');
    const archive = unzipSync((await secretary('GET', `/periods/${PERIOD}/workbooks`)).bytes);
    const list = new TextDecoder().decode(archive['danh-sach.csv']);
    assert.match(list, /Phòng Kinh tế, UBND xã Tân Lập\.xlsx".*"Kết quả sản xuất cây trồng","“Biểu 94”/);
  });

  it('whose cover spells its body otherwise is that body in the sum', async () => {
    const other = demoBook({
      body: 'Ủy ban nhân dân xã Kim Long, tỉnh Bình An',
      department: '',
      year: 2025,
      forms: ['budget-revenue', 'crops'],
      seed: 7,
    });
    const head = await rig.as('xa2');
    const path = handingPath(rig.unit('UBND xã Kim Long'), true);
    const { status, json } = await head('POST', path, { body: await writeXlsx(other) });
    assert.equal(status, 200, JSON.stringify(json));
    const sum = await (await rig.as('thuky'))('GET', `/periods/${PERIOD}/sum`);
    assert.equal(sum.status, 200, sum.text);
    const told = new TextDecoder().decode(unzipSync(sum.bytes)['tong-hop.txt']);
    assert.doesNotMatch(told, /^ {2}UBND xã Kim Long$|không có trong cây/m);
  });

  it('a district that the tree has beside communes is added like them, without a question', async () => {
    const units = await rig.store.units.all();
    const district = units.find(({ name }) => name === 'UBND huyện Đông Sơn')?.id ?? '';
    const book = demoBook({
      body: 'UBND huyện Đông Sơn',
      department: '',
      year: 2025,
      forms: ['budget-revenue', 'crops'],
      seed: 21,
    });
    const head = await rig.store.people.byLogin('truong');
    assert.ok(head);
    await rig.store.change(({ people }) => people.put({ ...head, id: 'd'.repeat(32), login: 'huyen', unit: district }));
    const secretary = await rig.as('thuky');
    const sent = await (await rig.as('huyen'))('POST', handingPath(district, true), { body: await writeXlsx(book) });
    assert.equal(sent.status, 200, sent.text);
    assert.equal((await secretary('GET', `/periods/${PERIOD}/sum`)).status, 200);
  });
});
