/** Folders and patterns name workbooks, whichever shell left them unexpanded. */
import { strict as assert } from 'node:assert';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khopso } from '../../test/support/khopso';
import { snapshotOf } from '../../test/support/snapshot-of';
import { Fault } from '../core/fault';
import { asXlsx } from '../hosts/xlsx-file';
import { namedBooks } from './named-books';

const SAMPLE = join('samples', 'quang-tri-2021-h1', 'noi-vu.xlsx');

describe('what the words of a command name', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-named-'));
    await mkdir(at('xã'));
    await mkdir(at('trống'));
    for (const name of [
      'b2.xlsx',
      'B10.XLSX',
      'a.xls',
      '~$a.xls',
      '.~lock.b2.xlsx#',
      '.an.xlsx',
      'ghi-chu.txt',
      'báo cáo.docx',
      join('xã', 'Biểu.ods'),
      join('trống', '~$x.xlsx'),
    ])
      await writeFile(at(name), '');
  });
  after(() => rm(folder, { recursive: true }));
  const named = async (...words: string[]): Promise<string[]> =>
    (await namedBooks(words.map(at))).map((path) => path.slice(folder.length + 1));
  const problem = (code: string) => (error: unknown) => error instanceof Fault && error.data['problem'] === code;

  it('a folder names the workbooks in it, in the order that people count', async () => {
    assert.deepEqual(await named('.'), ['a.xls', 'b2.xlsx', 'B10.XLSX']);
  });

  it('a pattern names the workbooks that match, of folders too, whatever form their names have', async () => {
    assert.deepEqual(await named('*.xlsx'), ['b2.xlsx', 'B10.XLSX']);
    assert.deepEqual(await named('b?.xlsx'), ['b2.xlsx']);
    assert.deepEqual(await named('*'), ['a.xls', 'b2.xlsx', 'B10.XLSX']);
    assert.deepEqual(await named(join('*', 'biểu.*'.normalize('NFD'))), [join('xã', 'Biểu.ods')]);
  });

  it('files are named as they are, but for lock files that a shell named too', async () => {
    assert.deepEqual(await named('b2.xlsx', '~$a.xls', 'missing.xlsx'), ['b2.xlsx', 'missing.xlsx']);
  });

  it('says which word names nothing', async () => {
    await assert.rejects(named('*.xlsb'), problem('no-match'));
    await assert.rejects(named('trống'), problem('no-workbook-in'));
    await assert.rejects(named('~$a.xls'), problem('only-locks'));
    const none = await khopso('check', at('*.xlsb'));
    assert.equal(none.status, 2);
    assert.match(
      none.error,
      /^khopso: Không có bảng tính nào khớp với “.*\*\.xlsb”; hãy kiểm tra thư mục và tên tệp\.\n$/,
    );
    assert.match((await khopso('facts', at('trống'), '--lang', 'en')).error, /The folder “.*trống” holds no workbook/);
  });

  it('every command that reads workbooks takes them', async () => {
    const books = at('sổ');
    await mkdir(books);
    await copyFile(SAMPLE, join(books, 'nội vụ.xlsx'));
    const expected = (await khopso('facts', join(books, 'nội vụ.xlsx'))).out;
    assert.ok(expected.length > 100);
    assert.equal((await khopso('facts', books)).out, expected);
    assert.equal((await khopso('facts', join(books, '*.xlsx'))).out, expected);
    assert.equal(
      (await khopso('check', books, '--fix', join(books, 'nội vụ.xlsx'))).status,
      2,
      'the result is no input',
    );
  });

  it('gives the same of the same workbooks in whatever order they are named', async () => {
    const slot = async (file: string, text: string): Promise<void> =>
      writeFile(
        at(file),
        await asXlsx(
          snapshotOf(
            {
              ...{ 'Thuyết minh!A1': 'THUYẾT MINH', 'Thuyết minh!A3': 'Mã mục', 'Thuyết minh!B3': 'Tiêu đề' },
              ...{ 'Thuyết minh!C3': 'Nội dung', 'Thuyết minh!A4': 'I.1.a', 'Thuyết minh!C4': text },
              ...{ 'Thông tin!A1': 'THÔNG TIN BÁO CÁO', 'Thông tin!A2': 'Mục', 'Thông tin!B2': 'Nội dung' },
              ...{ 'Thông tin!A3': 'Cơ quan báo cáo', 'Thông tin!B3': 'UBND xã An Bình' },
              ...{ 'Thông tin!A4': 'Kỳ báo cáo', 'Thông tin!B4': '9 tháng năm 2025' },
              ...{
                'Số!A1': 'SỐ LIỆU',
                'Số!A3': 'Chỉ tiêu',
                'Số!B3': 'Thực hiện',
                'Số!A4': 'Số hộ',
                'Số!B4': file.length,
              },
            },
            file,
          ),
        ),
      );
    await slot('z.xlsx', 'Phòng sau.');
    await slot('phong-a.xlsx', 'Phòng trước.');
    const [z, a] = [at('z.xlsx'), at('phong-a.xlsx')];
    assert.equal((await khopso('facts', z, a)).out, (await khopso('facts', a, z)).out);
    const epoch = process.env['SOURCE_DATE_EPOCH'];
    process.env['SOURCE_DATE_EPOCH'] = '1760000000';
    const report = async (...books: string[]): Promise<Buffer> => {
      assert.equal((await khopso('report', ...books, '-o', at('bao-cao.docx'))).status, 0);
      return readFile(at('bao-cao.docx'));
    };
    const both = [await report(z, a), await report(a, z)];
    if (epoch === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = epoch;
    assert.deepEqual(both[0], both[1]);
  });
});
