/**
 * As new users of four bodies of today: from `template` to the signed-looking report by the command line, no code touched,
 * whatever the figures are. Other tiers and spans are held by test/contract/bodies-of-today.
 */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx-file';
import type { TemplateWorkbook } from '../../src/forms';
import type { FigureOf } from '../support/fill-template';
import { agreed, filledBook, type Disagreement, type FilledBody } from '../support/filled-book';
import { khopso } from '../support/khopso';
import { complaints } from '../support/open-xml-validator';
import { partsOf } from '../support/package-parts';
import { wordLayout } from '../support/word-layout';

/** As whole words, in any case: the seed's town and its places, and tiers that are no more. */
const ANOTHER =
  /(?<!\p{L})(?:quảng trị|huyện|thị xã|thị trấn|thị ủy|thành cổ|an đôn|hải lệ|UBND (?:thôn|tổ dân phố))(?!\p{L})/iu;
/** Where the templates' words would not have been filled, or a figure is not there. */
const HOLES = /\{\{|\}\}|\[chưa|undefined|null|NaN|\(\s*\)|\s[.,;)]|,,|\.\./u;
/** What no official writes of nothing. */
const STIFF =
  /(?<![\d.,/])0(?:,0+)? (?:đơn|vụ|lượt|người|dự án|công trình|con|hộ|tin)(?!\p{L})|(?:tăng|giảm|vượt) 0(?![\d,])/u;

interface Trial extends FilledBody {
  readonly name: string;
  readonly says: readonly RegExp[];
}

interface CheckFinding extends Disagreement {
  readonly severity: string;
  readonly message: string;
}

const SIGNED = { 'Số văn bản': '125/BC-UBND', 'Ngày văn bản': '05/10/2025', 'Người ký': 'Nguyễn Văn Bình' };

const TRIALS: readonly Trial[] = [
  {
    name: 'xa',
    body: 'UBND xã Tân Lập',
    period: '9 tháng năm 2025',
    cover: { ...SIGNED, 'Chức vụ người ký': 'Phó Chủ tịch', 'Ngày chốt số liệu': '30/9/2025' },
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
    name: 'phuong',
    body: 'UBND phường Hòa Cường, thành phố Đà Nẵng',
    period: '6 tháng đầu năm 2026',
    cover: { ...SIGNED, 'Ngày văn bản': '25/6/2026', 'Chức vụ người ký': 'Chủ tịch' },
    says: [
      /^PHƯỜNG HÒA CƯỜNG$/m,
      /^Hòa Cường, ngày 25 tháng 6 năm 2026$/m,
      /^TM\. ỦY BAN NHÂN DÂN$/m,
      /^CHỦ TỊCH$/m,
      /Đảng ủy và HĐND phường/,
      /UBND thành phố/,
      /6 THÁNG CUỐI NĂM 2026/,
    ],
  },
  {
    name: 'tinh',
    body: 'UBND tỉnh Vĩnh Long',
    period: '11 tháng năm 2025',
    cover: { ...SIGNED, 'Ngày văn bản': '28/11/2025', 'Chức vụ người ký': 'Chủ tịch' },
    says: [
      /^TỈNH VĨNH LONG$/m,
      /^Vĩnh Long, ngày 28 tháng 11 năm 2025$/m,
      /Tỉnh ủy và HĐND tỉnh/,
      /11 tháng năm 2025/,
      /THÁNG 12 NĂM 2025/,
    ],
  },
  {
    name: 'so',
    body: 'Sở Nông nghiệp và Môi trường tỉnh Lào Cai',
    period: 'quý I năm 2026',
    cover: { ...SIGNED, 'Số văn bản': '12/BC-SNNMT', 'Ngày văn bản': '02/4/2026', 'Chức vụ người ký': 'Giám đốc' },
    says: [
      /^ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI$/m,
      /^SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG$/m,
      /^Số: 12\/BC-SNNMT$/m,
      /^Kính gửi: UBND tỉnh Lào Cai$/m,
      /^GIÁM ĐỐC$/m,
      /quý I năm 2026/,
      /QUÝ II NĂM 2026/,
    ],
  },
];

/** What may stand in all cells, and whether the sheets are right with it: below nothing no count is. */
const OTHERS: Readonly<Record<string, { figureOf: FigureOf; isRight: boolean }>> = {
  none: { figureOf: () => '-', isRight: true },
  zero: { figureOf: () => 0, isRight: true },
  equal: { figureOf: () => 100, isRight: true },
  negative: { figureOf: (row, column) => -100 - row - column, isRight: false },
};

/** The bodies that are tried with all of them: one with every kind of form, one of another tier. */
const VARIED = new Set(['xa', 'so']);

/** Everything on stderr but where a result went. */
const said = (error: string): readonly string[] =>
  error.split('\n').filter((line) => line !== '' && !line.startsWith('Đã ghi'));

/** All that a package says: every part with its attributes, and once more as running text. */
const allWords = (bytes: Uint8Array): string =>
  [...partsOf(bytes)]
    .filter(([name]) => /\.(?:xml|rels|json|vml)$/.test(name))
    .map(([, part]) => new TextDecoder().decode(part))
    .flatMap((xml) => [xml, xml.replace(/<[^>]*>/g, '')])
    .join('\n');

const textOf = (bytes: Uint8Array): string => {
  const { paragraphs, footnotes } = wordLayout(bytes);
  return [...paragraphs, ...footnotes].map((each) => each.text.trim()).join('\n');
};

/** Writes the workbook as a clerk would who follows what `check` says of two sheets that disagree; what is left is given. */
async function checkedBook(to: string, filled: TemplateWorkbook): Promise<readonly string[]> {
  let findings: readonly CheckFinding[] = [];
  for (let tries = 0, now = filled; tries < 4; tries += 1) {
    await writeFile(to, await writeXlsx(now));
    const checked = await khopso('check', to, '--format', 'json');
    ({ findings } = JSON.parse(checked.out) as { findings: CheckFinding[] });
    findings = findings.filter(({ severity }) => severity !== 'note');
    if (findings.some(({ check }) => !/^(?:figures-agree|count-equals-list)$/.test(check))) break;
    now = agreed(now, findings);
  }
  return findings.map(({ at, message }) => `${at.sheet} ${at.cell}: ${message}`);
}

/** The report proven as a reader would: every figure is its cell's, every sentence and table is what the sheets say. */
async function assertTrue(report: string, book: string): Promise<void> {
  const verified = await khopso('verify', report, book);
  assert.equal(verified.status, 0, verified.out + verified.error);
  const read = await khopso('check', report, book, '--format', 'json');
  const { findings } = JSON.parse(read.out) as { findings: (CheckFinding & { at: { part?: string; file: string } })[] };
  assert.deepEqual(
    findings
      .filter(({ severity, at }) => severity !== 'note' && at.file.endsWith('.docx'))
      .map(({ message }) => message),
    [],
  );
}

describe('a new office, from the template to the report', function () {
  this.timeout(180_000);
  let folder = '';
  const keep = process.env['KHOPSO_KEEP'];
  before(async () => {
    folder = keep ?? (await mkdtemp(join(tmpdir(), 'khopso-')));
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  });
  after(async () => {
    if (keep === undefined) await rm(folder, { recursive: true, force: true });
  });
  const path = (trial: Trial, name: string): string => join(folder, `${trial.name}-${name}`);

  for (const trial of TRIALS) {
    it(`${trial.body}, ${trial.period}`, async () => {
      const [blank, book, report] = [path(trial, 'trong.xlsx'), path(trial, 'so.xlsx'), path(trial, 'bao-cao.docx')];
      const made = await khopso('template', '--body', trial.body, '--period', trial.period, '-o', blank);
      assert.deepEqual([made.status, said(made.error)], [0, []]);
      const filled = filledBook(trial);
      const offered = await readFile(blank);
      assert.deepEqual(
        (await readXlsx(offered, 'trong.xlsx')).sheets.map(({ name }) => name),
        filled.sheets.map(({ name }) => name),
      );
      assert.doesNotMatch(allWords(offered), ANOTHER);
      assert.deepEqual(await checkedBook(book, filled), []);

      const written = await khopso('report', book, '-o', report);
      assert.deepEqual([written.status, said(written.error)], [0, []]);
      const bytes = await readFile(report);
      const text = textOf(bytes);
      for (const each of trial.says) assert.match(text, each);
      assert.doesNotMatch(allWords(bytes), ANOTHER);
      assert.doesNotMatch(text, HOLES);
      assert.deepEqual(await complaints(bytes, 'docx'), []);
      await assertTrue(report, book);
    });

    for (const [kind, { figureOf, isRight }] of VARIED.has(trial.name) ? Object.entries(OTHERS) : [])
      it(`${trial.body}, ${trial.period}: all figures ${kind}`, async () => {
        const [book, report] = [path(trial, `so-${kind}.xlsx`), path(trial, `bao-cao-${kind}.docx`)];
        const left = await checkedBook(book, filledBook({ ...trial, figureOf }));
        if (isRight) assert.deepEqual(left, []);
        const written = await khopso('report', book, '-o', report, ...(isRight ? [] : ['--force']));
        assert.equal(written.status, 0, written.error);
        const bytes = await readFile(report);
        const text = textOf(bytes);
        assert.doesNotMatch(allWords(bytes), ANOTHER);
        assert.doesNotMatch(text, STIFF);
        if (isRight) assert.doesNotMatch(text, HOLES);
        await assertTrue(report, book);
      });
  }
});
