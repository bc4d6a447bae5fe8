/** `khopso check REPORT.docx`: any Word document is read and proven against itself. */
import { strict as assert } from 'node:assert';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxOf } from '../../test/support/docx-of';
import { snapshotOf } from '../../test/support/snapshot-of';
import { cellName } from '../core/cell-address';
import { asXlsx } from '../hosts/xlsx-file';
import { khopso } from '../../test/support/khopso';

const REPORT = `# BÁO CÁO KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023
Theo Quyết định số 15/QĐ-UBND ngày 03/01/2023, tiếp 17 lượt, so với cùng kỳ tăng 4 lượt (17/13 lượt).
Chi thường xuyên 821 triệu đồng[^1], đạt 51% dự toán.
[^1]: Bao gồm chi cấp huyện 600 triệu đồng, chi cấp xã 212 triệu đồng. Số liệu tính đến ngày 05/7/2023.`;

interface Found {
  readonly check: string;
  readonly code: string;
  readonly severity: string;
  readonly at: Readonly<Record<string, unknown>>;
}

describe('cli: documents', function () {
  this.timeout(60_000);
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-'));
    await writeFile(join(folder, 'bao-cao.docx'), docxOf(REPORT));
    await writeFile(join(folder, 'trong.docx'), docxOf('Không có số liệu nào.'));
  });
  after(() => rm(folder, { recursive: true }));

  it('names note, paragraph and words of what is wrong, and proves the rest', async () => {
    const { status, out } = await khopso('check', join(folder, 'bao-cao.docx'), '--format', 'json', '--proofs');
    assert.equal(status, 1);
    const report = JSON.parse(out) as { findings: Found[]; proofs: Found[]; skipped: Found[]; summary: object };
    assert.deepEqual(
      report.findings.map(({ check, code, severity, at }) => [check, code, severity, at]),
      [
        [
          'total-equals-parts',
          'mismatch',
          'error',
          { file: 'bao-cao.docx', place: 'body', paragraph: 3, start: 17, end: 20, text: '821' },
        ],
        [
          'period-matches',
          'cut-off-mismatch',
          'warning',
          {
            file: 'bao-cao.docx',
            place: 'footnote',
            note: 1,
            paragraph: 4,
            start: 65,
            end: 96,
            text: 'Số liệu tính đến ngày 05/7/2023',
          },
        ],
      ],
    );
    assert.deepEqual(
      report.proofs.map(({ check, at }) => [check, at['text']]),
      [
        ['figures-agree', '17'],
        ['total-equals-parts', '4'],
      ],
    );
    const none = report.skipped.filter(({ code }) => code === 'not-a-figure').map(({ at }) => at['text']);
    assert.deepEqual(none, ['6 THÁNG ĐẦU', 'NĂM 2023', '15/QĐ-UBND', '03/01/2023', '05/7/2023']);
  });

  it('prints facts of a document, and findings as SARIF with the words', async () => {
    const facts = await khopso('facts', join(folder, 'bao-cao.docx'));
    assert.equal(facts.status, 0);
    const [first] = (JSON.parse(facts.out) as { facts: { value: string; unit: string; at: { text: string } }[] }).facts;
    assert.deepEqual([first?.value, first?.unit, first?.at.text], ['17', 'lượt', '17']);
    const sarif = await khopso('check', join(folder, 'bao-cao.docx'), '--format', 'sarif');
    assert.match(sarif.out, /"snippet": \{\s*"text": "821"/);
  });

  it('seeks the figures of a text in the workbooks beside it, and says how many it found', async () => {
    const rows = [
      ['CHI NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2023'],
      ['Đơn vị: triệu đồng'],
      ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện 6 tháng'],
      ['I', 'Chi thường xuyên', 1600, 812],
      ['1', 'Chi cấp huyện', 1200, 600],
      ['2', 'Chi cấp xã', 400, 212],
    ];
    const cells = rows.flatMap((row, at) => row.map((value, column) => [cellName(at, column), value] as const));
    const book = snapshotOf(Object.fromEntries(cells));
    await writeFile(join(folder, 'chi.xlsx'), await asXlsx(book));
    const { status, out } = await khopso(
      'check',
      join(folder, 'bao-cao.docx'),
      join(folder, 'chi.xlsx'),
      '--format',
      'json',
    );
    assert.equal(status, 1);
    const { findings, summary } = JSON.parse(out) as { findings: Found[]; summary: { text: object } };
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ check, at }) => [check, at['text']]),
      [
        ['figures-agree', '821'],
        ['total-equals-parts', '821'],
      ],
    );
    assert.deepEqual(summary.text, { figures: 8, bound: 3, wrong: 1, unbound: 4 });
  });

  it('refuses a document without any figure, and repairs of a document', async () => {
    const empty = await khopso('check', join(folder, 'trong.docx'));
    assert.equal(empty.status, 2);
    assert.match(empty.error, /trong\.docx.*Không đọc được con số nào trong tài liệu Word này/);
    const fixed = await khopso('check', join(folder, 'bao-cao.docx'), '--fix', join(folder, 'x.xlsx'));
    assert.equal(fixed.status, 2);
  });
});
