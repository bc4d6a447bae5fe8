/** Very many workbooks say what few would, byte for byte, whoever of them declares forms or accepts findings. */
import { strict as assert } from 'node:assert';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khopso } from '../../test/support/khopso';
import { number, row, text } from '../../tools/hostile/sheets';
import { rawWorkbook } from '../../test/support/raw-workbook';
import { checkJson, examineBooks, understand } from '../engine';
import { readXlsx } from '../hosts/xlsx-file';
import { MANY } from './many-books';
import { version } from './version';

const FORM = [
  ['Biểu', 'cay-xanh', 'Trồng cây xanh'],
  ['Tên biểu', 'TRỒNG CÂY'],
  ['Bố cục', 'Mục'],
  ['Cột', 'number', 'STT', 'STT'],
  ['Cột', 'label', 'Tên dòng', 'Nội dung'],
  ['Cột', 'plan', 'Số liệu', 'Kế hoạch'],
  ['Cột', 'actual', 'Số liệu', 'Thực hiện'],
  ['Dòng', 'total', 'I', 'Tổng số'],
  ['Dòng', 'street', '1', 'Cây đường phố', 'total'],
  ['Dòng', 'garden', '2', 'Cây trong vườn', 'total'],
];

/** A table of two parts and their sum, off by `off`; one of the communes declares the form. */
function commune(index: number, off: number): Uint8Array {
  const table = [
    ...[['TRỒNG CÂY 6 THÁNG ĐẦU NĂM 2021'], ['Đơn vị: cây'], ['STT', 'Nội dung', 'Kế hoạch', 'Thực hiện']].map((each) =>
      row(each.map(text)),
    ),
    row([text('I'), text('Tổng số'), number(30 + index), number(21 + off)]),
    row([number(1), text('Cây đường phố'), number(10), number(20)]),
    row([number(2), text('Cây trong vườn'), number(20 + index), number(1)]),
  ];
  const sheets = [table, ...(index === 30 ? [FORM.map((each) => row(each.map(text)))] : [])];
  return rawWorkbook({
    sheets: sheets.map((rows) => `<sheetData>${rows.join('')}</sheetData>`),
    names: ['Biểu', 'Khai báo biểu'].slice(0, sheets.length),
  });
}

describe('very many workbooks', () => {
  let folder = '';
  const books = Array.from({ length: MANY }, (_, index) => ({
    file: `xa-${String(index)}.xlsx`,
    bytes: commune(index, index === 5 ? 3 : 0),
  }));
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-many-'));
    for (const { file, bytes } of books) await writeFile(join(folder, file), bytes);
  });
  after(() => rm(folder, { recursive: true }));

  it('give byte for byte what they give when all are held at once, the forms of any of them known to all', async () => {
    const many = await khopso('check', folder, '--format', 'json');
    const snapshots = await Promise.all(books.map(({ file, bytes }) => readXlsx(bytes, file)));
    const reading = understand(snapshots);
    const examination = examineBooks(reading, snapshots);
    assert.equal(many.out, `${JSON.stringify(checkJson(reading, examination, 'vi', version), null, 2)}\n`, many.error);
    assert.ok(reading.tables.every(({ form }) => form === 'cay-xanh'));
    const sums = examination.findings.filter(({ check }) => check === 'total-equals-parts');
    assert.deepEqual(
      sums.map(({ at }) => `${at.file} ${at.cell}`),
      ['xa-5.xlsx D4'],
    );
  });

  it('name the first that cannot be read', async () => {
    await writeFile(join(folder, 'xa-7.xlsx'), new Uint8Array(9));
    const { status, error } = await khopso('check', folder);
    assert.equal(status, 2);
    assert.match(error, /^khopso: Tệp “xa-7\.xlsx”: .*\n$/);
  });
});
