/** `khopso learn` by the command line: a folder from a report and its workbooks, which then writes that report. */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxOf } from '../../test/support/docx-of';
import { khopso } from '../../test/support/khopso';
import { readXlsx } from '../hosts/xlsx-file';

const SAMPLE = join(__dirname, '..', '..', 'samples', 'quang-tri-2021-h1');
const REPORT = `
# BÁO CÁO
# Kết quả phát thanh và sản xuất 6 tháng đầu năm 2021
# I. KẾT QUẢ
Đài truyền thanh đã xây dựng 65 chương trình thời sự với 377 tin[^1]. Sản lượng lương thực có hạt đạt 2.063,4 tấn.
Cấp 87 giấy phép xây dựng.
[^1]: Cùng 132 bài, phóng sự.
`;

describe('khopso learn', function () {
  this.timeout(120_000);
  let folder = '';
  let report = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-'));
    report = join(folder, 'mau.docx');
    await writeFile(report, docxOf(REPORT));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes a folder that gives the report back, footnotes as footnotes, figures led to their cells', async () => {
    const office = join(folder, 'don-vi');
    const learnt = await khopso('learn', report, SAMPLE, '-o', office);
    assert.equal(learnt.status, 0, learnt.error);
    assert.match(learnt.out, /^Học được 1 đoạn\. Số trong lời văn: 5, gắn được với ô: 4/);
    assert.match(learnt.out, /con số “87”/);
    assert.match(learnt.error, /^Không lấy được giấy của báo cáo/);
    assert.deepEqual((await readdir(office)).sort(), ['CHUA-GAN.md', 'passages', 'report.yaml']);
    assert.equal((await khopso('office', 'check', office, SAMPLE)).status, 0);
    const out = join(folder, 'ra.docx');
    assert.equal((await khopso('report', SAMPLE, '--office', office, '--force', '-o', out)).status, 0);
    const traced = await khopso('trace', out);
    for (const cell of ['2.063,4', '377', '65', '132']) assert.ok(traced.out.includes(cell), cell);
    const again = await khopso('check', out, '--format', 'json');
    assert.doesNotMatch(again.out, /"mismatch"/);
  });

  it('puts what was learnt onto the sheets of a copy, and of one workbook only', async () => {
    const office = join(folder, 'don-vi');
    assert.equal((await khopso('learn', report, SAMPLE, '-o', office)).status, 0);
    const book = join(SAMPLE, 'kinh-te.xlsx');
    const copy = join(folder, 'kinh-te.xlsx');
    assert.equal((await khopso('office', 'sheets', office, book)).status, 2);
    assert.equal((await khopso('office', 'sheets', office, SAMPLE, '-o', copy)).status, 2);
    const made = await khopso('office', 'sheets', office, book, '-o', copy);
    assert.equal(made.status, 0, made.error);
    assert.match(made.error, /Đã ghi “.*kinh-te\.xlsx”/);
    const { sheets } = await readXlsx(await readFile(copy), 'kinh-te.xlsx');
    assert.deepEqual(
      sheets.map(({ name }) => name).filter((name) => name === 'Dàn bài' || name === 'Mẫu câu'),
      ['Dàn bài', 'Mẫu câu'],
    );
  });

  it('says it as JSON', async () => {
    const { out, status } = await khopso('learn', report, SAMPLE, '-o', join(folder, 'a'), '--format', 'json');
    assert.equal(status, 0);
    const { figures, kept } = JSON.parse(out) as { figures: Record<string, number>; kept: { sentence: string }[] };
    assert.deepEqual(figures, { found: 5, tied: 4, workedOut: 0 });
    assert.deepEqual(
      kept.map(({ sentence }) => sentence),
      ['Cấp 87 giấy phép xây dựng.'],
    );
  });

  it('writes over nothing, and leaves nothing behind where it cannot go on', async () => {
    const filled = join(folder, 'da-co');
    await mkdir(filled);
    await writeFile(join(filled, 'cu.txt'), 'cũ');
    const refused = await khopso('learn', report, SAMPLE, '-o', filled);
    assert.equal(refused.status, 2);
    assert.match(refused.error, /da-co.*đã có tệp, không ghi đè.*\n$/);
    assert.deepEqual(await readdir(filled), ['cu.txt']);
    const empty = join(folder, 'trong');
    await mkdir(empty);
    assert.equal((await khopso('learn', report, SAMPLE, '-o', empty)).status, 0);
    assert.equal((await khopso('learn', report, SAMPLE, '-o', report)).status, 2);
    assert.equal((await khopso('learn', SAMPLE, SAMPLE, '-o', join(folder, 'b'))).status, 2);
    await writeFile(report, docxOf(REPORT.replace('2021', '2024')));
    const other = await khopso('learn', report, SAMPLE, '-o', join(folder, 'c'));
    assert.equal(other.status, 1);
    assert.match(other.error, /2021/);
    assert.deepEqual((await readdir(folder)).sort(), ['da-co', 'mau.docx', 'trong']);
    assert.equal(await readFile(join(filled, 'cu.txt'), 'utf8'), 'cũ');
  });
});
