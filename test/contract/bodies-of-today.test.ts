/** As a new user: from `template` to the report, for bodies of every tier of today; every name right, no word of another tier. */
import { strict as assert } from 'node:assert';
import type { ReportDocument } from '../../src/core/report-document';
import { blankBook, catalogue, describeGap, draftReport, understand, type Draft } from '../../src/engine';
import { readXlsx, writeXlsx, type PlainWorkbook } from '../../src/hosts/xlsx-file';
import { fillTemplate } from '../support/fill-template';
import { wordsOf } from '../support/profile-case';

/** Forms whose sheets carry a body's own words. */
const FORMS = [
  'budget-revenue',
  'budget-expenditure',
  'citizen-reception',
  'petition-channels',
  'livestock-disease',
  'targets',
];
const ANOTHER = /(?<!\p{L})(?:huyện|thị xã|thị trấn|thành cổ|UBND (?:thôn|tổ dân phố))(?!\p{L})/iu;

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/** The workbook without the figures of the lines with that label. */
function blanked(book: PlainWorkbook, label: string): PlainWorkbook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const rows = new Set(sheet.cells.filter(({ value }) => value === label).map(({ row }) => row));
      const cells = sheet.cells.map((cell) =>
        rows.has(cell.row) && typeof cell.value === 'number' ? { ...cell, value: null } : cell,
      );
      return { ...sheet, cells };
    }),
  };
}

/** `without`: the label of a line whose figures are left blank. */
async function drafted(body: string, period: string, without = ''): Promise<Draft> {
  const books = [];
  for (const form of catalogue.filter(({ id }) => FORMS.includes(id))) {
    const empty = blankBook({ ids: [form.id], known: catalogue, identity: { body, period } });
    const book = fillTemplate(form, empty, seeded(11));
    books.push(await readXlsx(await writeXlsx(blanked(book, without)), `${form.id}.xlsx`));
  }
  return draftReport({ reading: understand(books), examination: { findings: [], waived: [] } });
}

const annexed = (document: ReportDocument): string =>
  document.annexes
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.type === 'table' ? [block.header.flat(), ...block.rows.map((row) => row.map(({ text }) => text))] : [],
    )
    .flat()
    .join('\n');

describe('bodies of today', function () {
  this.timeout(120_000);
  const BODIES: readonly (readonly [
    body: string,
    period: string,
    profile: string,
    place: string,
    ...says: RegExp[],
  ])[] = [
    [
      'UBND xã Tân Lập',
      '9 tháng năm 2025',
      'commune-nine-months',
      'Tân Lập',
      /Đảng ủy và HĐND xã/,
      /9 tháng đầu năm 2025/,
      /3 THÁNG CUỐI NĂM 2025/,
    ],
    [
      'UBND phường 1, thành phố Đà Nẵng',
      '6 tháng đầu năm 2026',
      'commune-six-months',
      'Phường 1',
      /^UBND thành phố$/m,
      /HĐND phường/,
    ],
    [
      'UBND tỉnh Quảng Trị',
      '11 tháng năm 2025',
      'province-months',
      'Quảng Trị',
      /Tỉnh ủy và HĐND tỉnh/,
      /11 tháng năm 2025/,
      /THÁNG 12 NĂM 2025/,
    ],
    [
      'UBND thành phố Đà Nẵng',
      'quý III năm 2025',
      'province-quarter',
      'Đà Nẵng',
      /Thành ủy và HĐND thành phố/,
      /quý III năm 2025/,
    ],
    [
      'Sở Tài chính tỉnh Quảng Trị',
      'quý I năm 2026',
      'department-quarter',
      'Quảng Trị',
      /^Sở Tài chính$/m,
      /^BC-STC$/m,
      /^Giám đốc$/m,
      /^UBND tỉnh$/m,
    ],
    ['UBND đặc khu Lý Sơn', 'tháng 8 năm 2025', 'commune-month', 'Lý Sơn', /HĐND đặc khu/, /THÁNG 9 NĂM 2025/],
    ['UBND phường Trần Phú', 'năm 2025', 'commune-year', 'Phường Trần Phú', /năm 2025/, /NĂM 2026/],
  ];
  for (const [body, period, profile, place, ...says] of BODIES) {
    it(`${body}, ${period}`, async () => {
      const draft = await drafted(body, period);
      const words = wordsOf(draft.document);
      assert.equal(draft.profile.id, profile);
      assert.equal(draft.document.frame.place, place);
      for (const each of says) assert.match(words, each);
      assert.doesNotMatch(words, ANOTHER);
      assert.doesNotMatch(annexed(draft.document), ANOTHER);
      const sheets = blankBook({ ids: [], known: catalogue, identity: { body, period } });
      assert.doesNotMatch(JSON.stringify(sheets), ANOTHER);
    });
  }

  it("knows the body's own row by any body's name, and names the cell of a figure that is not there", async () => {
    const draft = await drafted('UBND xã Tân Lập', '9 tháng năm 2025', 'Tổng số chỉ tiêu được giao');
    assert.match(wordsOf(draft.document), /UBND xã tiếp \d/);
    const gaps = draft.gaps.map((gap) => describeGap(gap, 'vi')).filter((text) => text.includes('Tổng số chỉ tiêu'));
    assert.equal(gaps.length, 1);
    assert.match(gaps[0] ?? '', /\(targets\.xlsx, Chỉ tiêu kinh tế - xã hội, ô D9\)/);
  });
});
