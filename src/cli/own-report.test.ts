/** An office's own report by the command line: begun, proven, written, for one body and for many. */
import { strict as assert } from 'node:assert';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxOf } from '../../test/support/docx-of';
import { wordLayout } from '../../test/support/word-layout';
import { run } from './run';

const SAMPLE = join(__dirname, '..', '..', 'samples', 'quang-tri-2021-h1');

async function khopso(...words: string[]): Promise<{ status: number; out: string; error: string }> {
  const said = { out: '', error: '' };
  const status = await run(words, {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
    redraw: null,
  });
  return { status, ...said };
}

const wordsOf = async (path: string): Promise<readonly string[]> =>
  wordLayout(await readFile(path))
    .paragraphs.map(({ text }) => text.trim())
    .filter((text) => text !== '');

describe("an office's own report by the command line", function () {
  this.timeout(120_000);
  let folder = '';
  let epoch: string | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-'));
    epoch = process.env['SOURCE_DATE_EPOCH'];
    process.env['SOURCE_DATE_EPOCH'] = '1600000000';
  });
  afterEach(async () => {
    if (epoch === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = epoch;
    await rm(folder, { recursive: true, force: true });
  });

  it('begins with the built-in report, word for word, and grows by one file', async () => {
    const own = join(folder, 'don-vi');
    const [plain, same, more] = ['a.docx', 'b.docx', 'c.docx'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    assert.equal((await khopso('office', 'init', own, SAMPLE)).status, 0);
    assert.equal((await khopso('office', 'init', own, SAMPLE)).status, 2);
    assert.equal((await khopso('office', 'check', own)).status, 0);
    assert.equal((await khopso('report', SAMPLE, '--force', '-o', plain)).status, 0);
    assert.equal((await khopso('report', SAMPLE, '--force', '--office', own, '-o', same)).status, 0);
    assert.deepEqual(await wordsOf(same), await wordsOf(plain));
    await rm(join(own, 'base.docx'));
    assert.equal((await khopso('report', SAMPLE, '--force', '--office', own, '-o', same)).status, 0);
    assert.ok((await readFile(plain)).equals(await readFile(same)));
    await writeFile(join(own, 'passages', 'them.md'), 'Thu được {{ khong_co | so_dv }}.');
    const wrong = await khopso('report', SAMPLE, '--force', '--office', own, '-o', more);
    assert.equal(wrong.status, 2);
    assert.match(wrong.error, /passages\/them\.md.*dòng 1, cột 13/);
    assert.match((await khopso('office', 'check', own)).out, /them\.md.*dòng 1/);
  });

  it("proves against workbooks what the report would refuse: another body's", async () => {
    const own = join(folder, 'don-vi');
    await mkdir(own);
    await writeFile(join(own, 'report.yaml'), 'body: UBND thị xã An Nhơn');
    const checked = await khopso('office', 'check', own, SAMPLE);
    assert.deepEqual([checked.status, checked.out], [1, '']);
    assert.match(checked.error, /An Nhơn/);
    assert.equal((await khopso('report', SAMPLE, '--force', '--office', own, '-o', join(folder, 'a.docx'))).status, 1);
  });

  it("prints on the office's own paper, and says what is wrong with it", async () => {
    const own = join(folder, 'don-vi');
    const out = join(folder, 'a.docx');
    assert.equal((await khopso('office', 'init', own)).status, 0);
    await rm(join(own, 'report.yaml'));
    assert.equal((await khopso('office', 'check', own)).status, 0);
    await writeFile(
      join(own, 'base.docx'),
      docxOf('Văn phòng {{ CO_QUAN }}, {{ ky.ten }}\n{{ noi_dung }}\n{{ ho_ten }}'),
    );
    assert.equal((await khopso('report', SAMPLE, '--force', '--office', own, '-o', out)).status, 0);
    const words = await wordsOf(out);
    assert.equal(words[0], 'SỐ LIỆU CÒN SAI LỆCH KHI LẬP BÁO CÁO');
    assert.ok(words.includes('Văn phòng ỦY BAN NHÂN DÂN, 6 tháng đầu năm 2021'));
    assert.ok(words.some((text) => /^I\. KẾT QUẢ THỰC HIỆN/.test(text)));
    await writeFile(join(own, 'base.docx'), docxOf('{{ noi_dung }}\n{{ nguoi_ky }}'));
    const wrong = await khopso('office', 'check', own);
    assert.deepEqual([wrong.status, /base\.docx.*không có chỗ điền “nguoi_ky”/.test(wrong.out)], [1, true]);
    const refused = await khopso('report', SAMPLE, '--force', '--office', own, '-o', out);
    assert.deepEqual([refused.status, refused.error.trim().split('\n').length], [2, 1]);
  });

  it('writes a report for every body of a folder, and says which could not be', async () => {
    const bodies = join(folder, 'xa');
    await mkdir(join(bodies, 'Xã trống'), { recursive: true });
    await cp(SAMPLE, join(bodies, 'Thị xã'), { recursive: true });
    const out = join(folder, 'ra');
    const each = await khopso('report', '--each', bodies, '--force', '-o', out);
    assert.equal(each.status, 1);
    assert.match(each.out, /^Thị xã\tđã viết/m);
    assert.match(each.out, /^Xã trống\tchưa viết: Thư mục .* không có bảng tính nào/m);
    assert.match(each.out, /1\/2 báo cáo đã viết\./);
    const open = await khopso('report', '--each', bodies, '-o', join(folder, 'con-loi'));
    assert.match(open.out, /^Thị xã\tchưa viết: \S+\.xlsx › .* › [A-Z]+\d+ {2}LỖI {2}/m);
    assert.deepEqual(await readdir(out), ['Thị xã.docx']);
    await writeFile(join(bodies, 'Xã hỏng.xlsx'), 'không phải sổ tính');
    await writeFile(join(bodies, 'Thị xã.xlsx'), await readFile(join(SAMPLE, 'tai-chinh.xlsx')));
    const inside = join(bodies, 'ra');
    await mkdir(inside);
    const again = await khopso('report', '--each', bodies, '--force', '-o', inside);
    assert.deepEqual(
      again.out
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/[,:].*$/, '')),
      ['Thị xã\tđã viết', 'Thị xã.xlsx\tđã viết', 'Xã hỏng\tchưa viết', 'Xã trống\tchưa viết', '2/4 báo cáo đã viết.'],
    );
    assert.deepEqual((await readdir(inside)).sort(), ['Thị xã.docx', 'Thị xã.xlsx.docx']);
    assert.equal((await khopso('report', '--each', bodies, '-o', join(bodies, 'Xã hỏng.xlsx'))).status, 2);
    const own = join(folder, 'don-vi');
    await mkdir(own);
    await writeFile(join(own, 'report.yaml'), 'tieu-de: x');
    const wrong = await khopso('report', '--each', bodies, '--office', own, '-o', inside);
    assert.deepEqual([wrong.status, wrong.out], [2, '']);
    await writeFile(join(own, 'report.yaml'), 'signature: { name: Trần Thị Hai, position: Phó Chủ tịch }');
    await mkdir(join(folder, 'rỗng', 'Xã A'), { recursive: true });
    const signed = await khopso('report', '--each', join(folder, 'rỗng'), '--office', own, '-o', inside);
    assert.match(signed.error, /“Trần Thị Hai” của report\.yaml không ký thay mọi cơ quan/);
    assert.equal((await khopso('report', '--each', join(folder, 'khong'), '-o', out)).status, 2);
    assert.equal((await khopso('report', '-o', join(folder, 'x.docx'))).status, 2);
  });
});
