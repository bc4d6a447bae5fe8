/** `khopso consolidate`: units' workbooks to a workbook of the body above, beside its own, with what is asked and refused. */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khopso } from '../../test/support/khopso';
import { typedSheet, type Typed } from '../../test/support/typed-sheet';
import { asXlsx, readXlsx } from '../hosts/xlsx-file';

const book = (body: string, period: string, market: Typed, fines: Typed, total: Typed): Promise<Uint8Array> =>
  asXlsx({
    file: '',
    sha256: null,
    sheets: [
      typedSheet({
        name: 'Thu',
        rows: [
          [body],
          [`BÁO CÁO THU PHÍ ${period}`],
          ['Đơn vị: triệu đồng'],
          ['STT', 'Nội dung', 'Thực hiện'],
          ['1', 'Phí chợ', market],
          ['2', 'Thu phạt', fines],
          ['', 'Tổng cộng', total],
        ],
      }),
    ],
  });

/** Words of a department, and no figure to add. */
const notes = (): Promise<Uint8Array> =>
  asXlsx({
    file: '',
    sha256: null,
    sheets: [
      typedSheet({
        name: 'Thuyết minh',
        rows: [['THUYẾT MINH'], ['Mã mục', 'Nội dung'], ['I.1', 'Nhiệm vụ được giao.']],
      }),
    ],
  });

const HALF = '6 THÁNG ĐẦU NĂM 2025';

describe('cli: consolidate', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-'));
    await mkdir(at('xa'));
    await writeFile(at('xa/dong.xlsx'), await book('UBND xã Đông Sơn', HALF, 300, 20, 320));
    await writeFile(at('xa/tay.xlsx'), await book('UBND xã Tây Sơn', HALF, 100, 45, 145));
    await writeFile(at('nam.xlsx'), await book('UBND xã Nam Sơn', 'NĂM 2024', 9, 9, 18));
    await writeFile(at('huyen.xlsx'), await book('UBND huyện Bình', HALF, 400, 20, 420));
    await writeFile(at('trong.xlsx'), await book('UBND huyện Bình', HALF, 400, '', 465));
    await writeFile(
      at('bodies.yaml'),
      'bodies:\n  - name: UBND huyện Bình\n    bodies:\n      - name: UBND xã Đông Sơn\n      - name: UBND xã Tây Sơn\n      - name: UBND xã Nam Sơn\n',
    );
  });
  after(() => rm(folder, { recursive: true }));

  it('writes a workbook that passes check, with a row for every part', async () => {
    const { status, out, error } = await khopso(
      'consolidate',
      at('xa'),
      '-o',
      at('tong.xlsx'),
      '--body',
      'UBND huyện Bình',
    );
    assert.deepEqual([status, error], [0, `Đã ghi “${at('tong.xlsx')}”.\n`]);
    assert.match(out, /^Tổng hợp cho UBND huyện Bình, kỳ 6 tháng đầu năm 2025: 2 đơn vị, 1 biểu, 3 ô\.\n/);
    assert.equal((await khopso('check', at('tong.xlsx'), '--fail-on', 'warning')).status, 0);
    const { sheets } = await readXlsx(await readFile(at('tong.xlsx')), 'tong.xlsx');
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Thu', 'Nguồn số liệu'],
    );
    const values = (row: number): unknown[] =>
      sheets[1]?.cells.filter((cell) => cell.row === row).map(({ value }) => value) ?? [];
    assert.deepEqual(values(2), [
      'Thu',
      'C5',
      'Phí chợ',
      'Thực hiện',
      'cộng các đơn vị',
      'UBND xã Tây Sơn',
      100,
      'triệu đồng',
      'tay.xlsx',
      'Thu',
      'C5',
    ]);
  });

  it("finds what the upper body's own workbook says otherwise, and says who is missing", async () => {
    const words = ['consolidate', at('xa'), '--into', at('huyen.xlsx'), '--format', 'json'];
    const { status, out } = await khopso(...words);
    assert.equal(status, 1);
    const { findings } = JSON.parse(out) as { findings: { check: string; at: { cell: string }; units: string[] }[] };
    assert.deepEqual(
      findings.map(({ check, at: { cell }, units }) => [check, cell, units]),
      [
        ['total-equals-parts', 'C6', ['UBND xã Tây Sơn']],
        ['total-equals-parts', 'C7', []],
      ],
    );
    const missing = await khopso('consolidate', at('xa'), '--bodies', folder, '--fail-on', 'warning');
    assert.deepEqual([missing.status, /Cơ quan chưa có sổ nào.*:\n {2}UBND xã Nam Sơn\n/.test(missing.out)], [1, true]);
    // The same tree as a table that Excel saves; what is wrong in it is told by its own name and line.
    const table = 'Tên;Cấp trên;Biểu\nUBND huyện Bình;;\n';
    await writeFile(
      at('cay.csv'),
      `\uFEFF${table}${['Đông', 'Tây', 'Nam'].map((each) => `UBND xã ${each} Sơn;UBND huyện Bình;\n`).join('')}`,
    );
    const asTable = await khopso('consolidate', at('xa'), '--bodies', at('cay.csv'));
    assert.match(asTable.out, /Cơ quan chưa có sổ nào.*:\n {2}UBND xã Nam Sơn\n/);
    await writeFile(at('sai.csv'), `${table}UBND xã Nam Sơn;UBND huyện Đông;\n`);
    const wrong = await khopso('consolidate', at('xa'), '--bodies', at('sai.csv'));
    assert.equal(wrong.status, 2);
    assert.match(wrong.error, /“sai\.csv”.*Dòng 3: cấp trên “UBND huyện Đông” không có ở dòng nào/);
    assert.doesNotMatch(wrong.error, /yaml/);
  });

  it("fills the blanks of a copy of the upper body's workbook, and nothing else", async () => {
    const filled = await khopso('consolidate', at('xa'), '--into', at('trong.xlsx'), '-o', at('dien.xlsx'));
    assert.equal(filled.status, 0);
    assert.match(filled.out, /đã được điền:\n {2}Thu › C6\n\nĐã so/);
    const { sheets } = await readXlsx(await readFile(at('dien.xlsx')), 'dien.xlsx');
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Thu', 'Nguồn số liệu'],
    );
    assert.deepEqual(
      sheets[0]?.cells.filter(({ column, row }) => column === 2 && row > 3).map(({ value }) => value),
      [400, 65, 465],
    );
    const sources = sheets[1]?.cells.filter(({ row, column }) => row > 0 && column === 1).map(({ value }) => value);
    assert.deepEqual(sources, ['C6', 'C6']);
  });

  it('adds nothing while a workbook of another period is not said yes to', async () => {
    const words = ['consolidate', at('xa'), at('nam.xlsx')];
    const asked = await khopso(...words, '-o', at('khong.xlsx'));
    assert.deepEqual([asked.status, asked.out], [1, '']);
    assert.match(asked.error, /“nam\.xlsx” ghi kỳ .*--accept-other-period\.\nChưa cộng/);
    await assert.rejects(readFile(at('khong.xlsx')));
    assert.equal((await khopso(...words, '--accept-other-period')).status, 0);
  });

  it('goes on without what it cannot read where it is told to, naming it; never without any', async () => {
    await writeFile(at('vo.xlsx'), 'không phải sổ tính');
    const words = [at('xa'), at('vo.xlsx'), '--skip-unreadable'];
    const { status, out } = await khopso('consolidate', ...words);
    assert.equal(status, 0);
    assert.match(out, /2 đơn vị[^]*không có trong tổng:\n {2}Tệp “vo\.xlsx”: /);
    assert.equal((await khopso('consolidate', ...words, '--fail-on', 'warning')).status, 1);
    const json = JSON.parse((await khopso('consolidate', ...words, '--format', 'json')).out) as {
      unread: { file: string }[];
    };
    assert.deepEqual(
      json.unread.map(({ file }) => file),
      ['vo.xlsx'],
    );
    assert.equal((await khopso('consolidate', at('vo.xlsx'), '--skip-unreadable')).status, 2);
  });

  it('says in one line what it cannot read', async () => {
    await writeFile(at('hong.xlsx'), 'không phải sổ tính');
    await writeFile(at('thuyet-minh.xlsx'), await notes());
    for (const words of [
      [at('thuyet-minh.xlsx')],
      [at('xa'), at('hong.xlsx')],
      [at('khong-co')],
      [at('xa'), '--bodies', at('khong-co.yaml')],
      [at('xa'), '-o', at('xa/tay.xlsx')],
    ]) {
      const { status, out, error } = await khopso('consolidate', ...words);
      assert.deepEqual([status, out, error.trim().split('\n').length], [2, '', 1], error);
    }
  });
});
