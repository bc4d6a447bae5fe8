/**
 * As new users of two bodies of today, a commune and a department: from `template` to the signed-looking report by the command
 * line, no code touched. What other tiers and spans say is held by test/contract/bodies-of-today.
 */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx-file';
import { agreed, filledBook, type Disagreement, type FilledBody } from '../support/filled-book';
import { complaints } from '../support/open-xml-validator';
import { wordLayout } from '../support/word-layout';

/** As whole words, in any case: the seed's town, and tiers that are no more. */
const ANOTHER = /(?<!\p{L})(?:huyện|thị xã|thị trấn|thành cổ|an đôn|hải lệ|UBND (?:thôn|tổ dân phố))(?!\p{L})/iu;
/** Where the templates' words would not have been filled, or a figure is not there. */
const HOLES = /\{\{|\}\}|\[chưa|undefined|null|NaN|\(\s*\)|\s[.,;)]|,,|\.\./u;

interface Trial extends FilledBody {
  readonly name: string;
  readonly profile: string;
  readonly says: readonly RegExp[];
}

interface CheckFinding extends Disagreement {
  readonly severity: string;
  readonly message: string;
}

const SIGNED = {
  'Số văn bản': '125/BC-UBND',
  'Ngày văn bản': '05/10/2025',
  'Người ký': 'Nguyễn Văn Bình',
};

const TRIALS: readonly Trial[] = [
  {
    name: 'xa',
    body: 'UBND xã Tân Lập',
    period: '9 tháng năm 2025',
    cover: { ...SIGNED, 'Chức vụ người ký': 'Phó Chủ tịch', 'Ngày chốt số liệu': '30/9/2025' },
    profile: 'commune-nine-months',
    says: [
      /^ỦY BAN NHÂN DÂN$/m,
      /^XÃ TÂN LẬP$/m,
      /^Số: 125\/BC-UBND$/m,
      /^Tân Lập, ngày 05 tháng 10 năm 2025$/m,
      /^Công tác chỉ đạo, điều hành 9 tháng đầu năm 2025$/m,
      /^TM\. ỦY BAN NHÂN DÂN$/m,
      /^KT\. CHỦ TỊCH$/m,
      /^PHÓ CHỦ TỊCH$/m,
      /^Nguyễn Văn Bình$/m,
      /Đảng ủy và HĐND xã/,
      /3 THÁNG CUỐI NĂM 2025/,
    ],
  },
  {
    name: 'so',
    body: 'Sở Nông nghiệp và Môi trường tỉnh Quảng Trị',
    period: 'quý I năm 2026',
    cover: { ...SIGNED, 'Số văn bản': '12/BC-SNNMT', 'Ngày văn bản': '02/4/2026', 'Chức vụ người ký': 'Giám đốc' },
    profile: 'department-quarter',
    says: [
      /^ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ$/m,
      /^SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG$/m,
      /^Số: 12\/BC-SNNMT$/m,
      /^Kính gửi: UBND tỉnh Quảng Trị$/m,
      /^GIÁM ĐỐC$/m,
      /quý I năm 2026/,
      /QUÝ II NĂM 2026/,
    ],
  },
];

async function khopso(...words: string[]): Promise<{ status: number; out: string; error: string }> {
  const said = { out: '', error: '' };
  const io = {
    out: (text: string) => (said.out += text),
    error: (text: string) => (said.error += text),
    redraw: null,
  };
  return { status: await run(words, io), ...said };
}

/** Everything on stderr but where a result went. */
const said = (error: string): readonly string[] =>
  error.split('\n').filter((line) => line !== '' && !line.startsWith('Đã ghi'));

describe('a new office, from the template to the report', function () {
  this.timeout(180_000);
  let folder = '';
  const keep = process.env['KHOPSO_KEEP'];
  before(async () => {
    folder = keep ?? (await mkdtemp(join(tmpdir(), 'khopso-')));
    await mkdir(folder, { recursive: true });
  });
  after(async () => {
    if (keep === undefined) await rm(folder, { recursive: true, force: true });
  });

  for (const trial of TRIALS) {
    it(`${trial.body}, ${trial.period}`, async () => {
      const [blank, book, report] = ['trong.xlsx', 'so-lieu.xlsx', 'bao-cao.docx'].map((name) =>
        join(folder, `${trial.name}-${name}`),
      ) as [string, string, string];
      const made = await khopso('template', '--body', trial.body, '--period', trial.period, '-o', blank);
      assert.deepEqual([made.status, said(made.error)], [0, []]);
      const filled = filledBook(trial);
      const offered = await readXlsx(await readFile(blank), 'trong.xlsx');
      assert.deepEqual(
        offered.sheets.map(({ name }) => name),
        filled.sheets.map(({ name }) => name),
      );
      assert.doesNotMatch(JSON.stringify(offered.sheets), ANOTHER);
      let findings: readonly CheckFinding[] = [];
      for (let tries = 0, now = filled; tries < 3; tries += 1) {
        await writeFile(book, await writeXlsx(now));
        const checked = await khopso('check', book, '--format', 'json');
        ({ findings } = JSON.parse(checked.out) as { findings: CheckFinding[] });
        findings = findings.filter(({ severity }) => severity !== 'note');
        if (findings.some(({ check }) => !/^(?:figures-agree|count-equals-list)$/.test(check))) break;
        now = agreed(now, findings);
      }
      assert.deepEqual(
        findings.map(({ message }) => message),
        [],
      );

      const written = await khopso('report', book, '-o', report);
      assert.deepEqual([written.status, said(written.error)], [0, []]);
      const bytes = await readFile(report);
      const text = wordLayout(bytes)
        .paragraphs.map((each) => each.text.trim())
        .join('\n');
      for (const each of trial.says) assert.match(text, each);
      assert.doesNotMatch(text, ANOTHER);
      assert.doesNotMatch(text, HOLES);
      assert.deepEqual(await complaints(bytes, 'docx'), []);
    });
  }
});
