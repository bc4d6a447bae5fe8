/** The command line as its users meet it: statuses, one clear line, no stray output. */
import { strict as assert } from 'node:assert';
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overwrite } from '../../test/support/overwrite';
import { signedWorkbook } from '../../test/support/signed-workbook';
import { readXlsx } from '../hosts/xlsx-file';
import { khopso } from '../../test/support/khopso';
import { rawSheet } from '../../test/support/raw-workbook';

const FINANCE = join('samples', 'quang-tri-2021-h1', 'tai-chinh.xlsx');

describe('command line', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('prints its version and help with status 0', async () => {
    const version = await khopso('--version');
    assert.equal(version.status, 0);
    for (const command of ['check', 'facts', 'report', 'forms']) {
      assert.equal((await khopso(command, '--help')).status, 0);
    }
  });

  it('refuses an unknown command, option or word in one line with status 2', async () => {
    for (const words of [
      ['nothing'],
      ['check'],
      ['check', 'a.xlsx', '--nothing'],
      ['check', 'a.xlsx', '--format', 'pdf'],
      ['report', 'a.xlsx'],
    ]) {
      const outcome = await khopso(...words);
      assert.equal(outcome.status, 2, words.join(' '));
      assert.equal(outcome.out, '');
      assert.match(outcome.error, /^khopso: .+\n$/, words.join(' '));
    }
  });

  it('says which word is wrong, why, and what it may be', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /Chưa nêu lệnh/],
      [['thu'], /Không có lệnh “thu”/],
      [['check'], /Còn thiếu “BOOK\.xlsx”/],
      [
        ['verify', 'bao-cao.docx', '--strict'],
        /Lệnh “verify” cần cả những bảng tính mà báo cáo “bao-cao\.docx” lấy số; hãy ghi tên.*dùng lệnh check/,
      ],
      [
        ['update', 'bao-cao.docx', '-o', 'moi.docx', '--lang', 'en'],
        /The command “update” also needs the workbooks that the report “bao-cao\.docx” takes its figures from; .*check/,
      ],
      [['check', 'a.xlsx', '--nothing'], /Không có tham số “--nothing”/],
      [
        ['check', 'a.xlsx', '--format', 'pdf'],
        /Giá trị “pdf” của tham số “--format” không hợp lệ; chỉ nhận: text\|json\|sarif\|html\./,
      ],
      [
        ['check', 'a.xlsx', '--format', 'pdf', '--lang', 'en'],
        /The value “pdf” of the argument “--format” is not valid; it takes: text\|json/,
      ],
      [['report', 'a.xlsx'], /Còn thiếu “-o, --output <OUT\.docx>”/],
      [['trace', 'a.docx', 'b.docx'], /Lệnh “trace” có từ thừa/],
      [
        ['report', FINANCE, '--force', '-o', join(folder, 'o.docx'), '--period', '2021-H9'],
        /Giá trị “2021-H9” của tham số “--period”.*2021-H1/,
      ],
      [
        ['report', FINANCE, '--force', '-o', join(folder, 'o.docx'), '--profile', 'tháng'],
        /Không có loại báo cáo “tháng”; chỉ có: .*town-six-months/,
      ],
      [
        ['waive', FINANCE, '--sheet', 'Biểu 95', '--cell', 'Z9', '--reason', 'a', '--by', 'b'],
        /phải nêu ô đang có phát hiện/,
      ],
      [['check', FINANCE, '--forms', folder], /“--forms” không có tệp \.yaml, \.yml nào/],
      [['check', FINANCE, '--forms', FINANCE], /“--forms” phải là một thư mục/],
    ];
    for (const [words, sentence] of cases) {
      const outcome = await khopso(...words);
      assert.equal(outcome.status, 2, words.join(' '));
      assert.match(outcome.error, /^khopso: .+\n$/);
      assert.match(outcome.error, sentence);
    }
    assert.deepEqual(await readdir(folder), []);
  });

  it('never writes a result over a workbook that it reads', async () => {
    const book = join(folder, 'a.xlsx');
    await copyFile(FINANCE, book);
    for (const words of [
      ['check', book, '--out', book],
      ['check', book, '--fix', book],
      ['report', book, '--force', '-o', book],
    ]) {
      const outcome = await khopso(...words);
      assert.equal(outcome.status, 2, words.join(' '));
      assert.match(outcome.error, /ghi đè lên tệp được đọc/);
    }
    assert.deepEqual(await readFile(book), await readFile(FINANCE));
  });

  it('never loses a signature in silence: not in the workbook itself, and a copy says so', async () => {
    const book = join(folder, 'ky-so.xlsx');
    const copy = join(folder, 'ban-sao.xlsx');
    const signed = signedWorkbook(await readFile(FINANCE));
    await writeFile(book, signed);
    const accept = ['--sheet', 'Biểu 95', '--cell', 'D11', '--reason', 'chờ xác nhận', '--by', 'B'];
    const refused = await khopso('waive', book, ...accept);
    assert.equal(refused.status, 2);
    assert.match(refused.error, /^khopso: Tệp “ky-so\.xlsx”: Sổ tính có chữ ký số, .*\n$/);
    assert.match((await khopso('waive', book, ...accept, '-o', copy)).error, /bản ghi ra không còn chữ ký/);
    assert.equal((await readXlsx(await readFile(copy), 'b.xlsx')).sheets[0]?.name, 'Thông tin');
    await khopso('check', book, '--fix', copy);
    assert.deepEqual(await readFile(copy), Buffer.from(signed), 'nothing to change: the signature holds');
    assert.deepEqual(await readFile(book), Buffer.from(signed));
  });

  it("accepts beside a department's own sheet “Ngoại lệ”, which stays as it is", async () => {
    const book = join(folder, 'rieng.xlsx');
    const own = [['Ngoại lệ của phòng'], ['Kho A']];
    await writeFile(
      book,
      await overwrite(await readFile(FINANCE), [{ kind: 'put-sheet', sheet: 'Ngoại lệ', rows: own }]),
    );
    const outcome = await khopso(
      ...['waive', book, '--sheet', 'Biểu 95', '--cell', 'D11', '--reason', 'chờ xác nhận', '--by', 'B'],
    );
    assert.equal(outcome.status, 0, outcome.error);
    const { sheets } = await readXlsx(await readFile(book), 'rieng.xlsx');
    const texts = (name: string): unknown[] =>
      sheets.find((sheet) => sheet.name === name)?.cells.map(({ value }) => value) ?? [];
    assert.deepEqual(texts('Ngoại lệ'), own.flat());
    assert.ok(texts('Ngoại lệ (Khớp Số)').includes('chờ xác nhận'));
    assert.equal((await khopso('check', book)).status, 0);
  });

  it('documents every command and option in the guide', async () => {
    const guide = await readFile(join('docs', 'huong-dan', 'dong-lenh.md'), 'utf8');
    for (const command of [
      'check',
      'facts',
      'report',
      'update',
      'trace',
      'verify',
      'waive',
      'template',
      'forms',
      'office',
    ]) {
      assert.ok(guide.includes(`bin/khopso.cjs ${command}`), command);
      const options = (await khopso(command, '--help')).out.match(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gm) ?? [];
      assert.ok(options.length >= 2, command);
      for (const option of options) assert.ok(guide.includes(`\`${option}`), `${command} ${option}`);
    }
  });

  it('reads own forms as any editor saves them, and says in both languages what is wrong with one', async () => {
    const yaml = 'id: bieu-rieng\r\ntitle: Biểu riêng\r\n';
    for (const bytes of [Buffer.from(`\ufeff${yaml}`), Buffer.from(`\ufeff${yaml}`, 'utf16le')]) {
      await writeFile(join(folder, 'bieu.yaml'), bytes);
      const vietnamese = await khopso('check', FINANCE, '--forms', folder);
      assert.match(vietnamese.error, /“bieu\.yaml”: Khai báo biểu mẫu không hợp lệ ở dòng \d+, cột \d+ \(.+\)/);
      const english = await khopso('check', FINANCE, '--forms', folder, '--lang', 'en');
      assert.match(
        english.error,
        /“bieu\.yaml”: The form's definition is not valid at line \d+, column \d+ \([^à-ỹ]+\)/,
      );
    }
  });

  it('lets nothing of a workbook steer the terminal', async () => {
    const book = join(folder, 'a.xlsx');
    const hostile = 'Tổng\u001b[31m\u0007\u202e đỏ';
    await writeFile(
      book,
      await overwrite(await readFile(FINANCE), [
        { kind: 'set-cell', sheet: 'Biểu 95', cell: 'B11', value: hostile },
        { kind: 'set-cell', sheet: 'Biểu 95', cell: 'A1', value: hostile },
      ]),
    );
    for (const words of [
      ['check', book],
      ['check', book, '--proofs', '--lang', 'en'],
      ['forms', '--explain', book],
      ['facts', book, '--format', 'csv'],
      ['check', `${book}\u001b[31m`],
    ]) {
      const { out, error } = await khopso(...words);
      assert.doesNotMatch(out + error, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/, words.join(' '));
    }
  });

  it('reads a workbook once, though it is named twice', async () => {
    const once = await khopso('check', FINANCE);
    assert.deepEqual(await khopso('check', FINANCE, join('.', FINANCE)), once);
  });

  it('names the document that is no report, and Word where Word repairs it', async () => {
    const path = join(folder, 'báo cáo.docx');
    for (const [content, sentence] of [
      ['', /Tệp rỗng/],
      ['PK\u0003\u0004 no zip', /bị hỏng.*bằng Word/],
      ['text', /Không phải báo cáo/],
    ] as const) {
      await writeFile(path, content);
      for (const words of [
        ['trace', path],
        ['verify', path, FINANCE],
        ['update', path, FINANCE, '-o', join(folder, 'o.docx')],
        ['report', FINANCE, '--force', '-o', join(folder, 'o.docx'), '--from', path],
      ]) {
        const outcome = await khopso(...words);
        assert.equal(outcome.status, 2, words.join(' '));
        assert.match(outcome.error, /“báo cáo\.docx”/);
        assert.match(outcome.error, sentence);
      }
    }
    assert.match((await khopso('check', path)).error, /không phải|Không phải|tài liệu Word/);
  });

  it('names a file that is missing, empty or no workbook, and leaves nothing behind', async () => {
    const cases: readonly (readonly [string, Uint8Array | string | null])[] = [
      ['khong-co.xlsx', null],
      ['trong.xlsx', ''],
      ['van-ban.xlsx', 'this is no workbook'],
      [
        'ma-hoa.xlsx',
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      ],
    ];
    for (const [name, content] of cases) {
      const path = join(folder, name);
      if (content !== null) await writeFile(path, content);
      for (const words of [
        ['check', path],
        ['report', path, '-o', join(folder, 'bao-cao.docx'), '--force'],
      ]) {
        const outcome = await khopso(...words);
        assert.equal(outcome.status, 2, name);
        assert.equal(outcome.out, '');
        assert.match(outcome.error, new RegExp(`^khopso: .*${name}.*\\n$`));
      }
    }
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.docx') || name.endsWith('.part')),
      [],
    );
  });

  it('says which argument is missing or too long, and names no cell where none is known', async () => {
    const unnamed = await khopso('waive', FINANCE, '--sheet', 'Biểu 95', '--reason', 'làm tròn', '--by', 'An');
    assert.equal(unnamed.status, 2);
    assert.match(unnamed.error, /Còn thiếu “--cell”/);
    const long = await khopso('template', '-o', join(folder, 'bieu.xlsx'), '--body', 'Ủy ban nhân dân '.repeat(200));
    assert.equal(long.status, 2);
    assert.match(long.error, /tham số “--body” dài quá 500 ký tự/);
    const parent = await khopso('template', '-o', join(folder, 'bieu.xlsx'), '--parent-body', 'Tỉnh '.repeat(200));
    assert.match(parent.error, /tham số “--parent-body” dài quá 500 ký tự/);
    await writeFile(join(folder, 'hong.xlsx'), rawSheet('<row r="x"><c><v>1</v></c></row>'));
    const broken = await khopso('check', join(folder, 'hong.xlsx'));
    assert.match(broken.error, /^khopso: Tệp “hong\.xlsx”, trang “S1”: Tệp bị hỏng[^\n]*\n$/);
  });
});
