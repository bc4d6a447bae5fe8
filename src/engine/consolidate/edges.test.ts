/** Sums of workbooks that are not all alike: covers, departments, several tables, other units, long figures, odd sheets. */
import { strict as assert } from 'node:assert';
import {
  bookOf,
  cellsOf,
  EAST,
  fees,
  gathered,
  gatheredBooks,
  SOUTH,
  summed,
  WEST,
  type Sent,
} from '../../../test/support/communes';
import { typedSheet, type Typed } from '../../../test/support/typed-sheet';
import { UNBOUNDED } from '../../core/budget';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { examine } from '../examine';
import { understandPlain } from '../understand-plain';
import {
  compareWith,
  consolidate,
  consolidationJsonText,
  consolidationText,
  describeQuestion,
  questionsOf,
  sourceRows,
  type Consolidation,
} from '.';

const textsOf = ({ sheets }: WorkbookSnapshot, sheet = 0): readonly unknown[] =>
  (sheets[sheet]?.cells ?? []).map(({ value }) => value).filter((value) => typeof value === 'string');

const compared = (sum: Parameters<typeof compareWith>[0], upper: WorkbookSnapshot): ReturnType<typeof compareWith> =>
  compareWith(sum, upper, understandPlain([upper], []));

describe('engine/consolidate: workbooks that differ', () => {
  it('carries a cover with the period, the body above and nothing of the unit', () => {
    const covered = (body: string, lines: Sent['lines']): WorkbookSnapshot => ({
      file: `${body}.xlsx`,
      sha256: null,
      sheets: [
        typedSheet({
          name: 'Thông tin',
          rows: [
            ['THÔNG TIN BÁO CÁO'],
            ['Mục', 'Nội dung'],
            ['Cơ quan báo cáo', body],
            ['Cơ quan chủ quản', 'UBND huyện Bình An'],
            ['Kỳ báo cáo', '9 tháng năm 2025'],
            ['Người lập biểu', 'Nguyễn Văn A'],
          ],
        }),
        ...bookOf({ body: '', title: 'THU PHÍ', period: '', lines }).sheets,
      ],
    });
    const gathering = gatheredBooks([covered('UBND xã Đông Sơn', EAST.lines), covered('UBND xã Tây Sơn', WEST.lines)]);
    const sum = consolidate(gathering, { file: 'tong.xlsx' });
    assert.deepEqual([sum.upper, sum.period], ['UBND huyện Bình An', '2025-9M']);
    assert.deepEqual(textsOf(sum.book).slice(3), [
      'Cơ quan báo cáo',
      'UBND huyện Bình An',
      'Cơ quan chủ quản',
      'Kỳ báo cáo',
      '9 tháng năm 2025',
      'Người lập biểu',
    ]);
    const [book] = understandPlain([sum.book], []).workbooks;
    assert.deepEqual([book?.identity.body, book?.identity.period?.id], ['UBND huyện Bình An', '2025-9M']);
  });

  it('tells departments of one province apart, and names no body where nobody does', () => {
    const sum = summed([
      { ...EAST, body: 'Sở Tài chính tỉnh Quảng Minh' },
      { ...WEST, body: 'Sở Y tế tỉnh Quảng Minh' },
    ]);
    assert.equal(sum.units.length, 2);
    assert.equal(textsOf(sum.book)[0], 'Tổng hợp 2 đơn vị'.toUpperCase());
    const nameless = summed([
      { ...EAST, body: '', file: 'a.xlsx' },
      { ...WEST, body: '', file: 'b.xlsx' },
    ]);
    assert.deepEqual(
      nameless.units.map(({ name, stated }) => [name, stated]),
      [
        ['a', false],
        ['b', false],
      ],
    );
    assert.equal(cellsOf(nameless)[0], 'C5 1200');
  });

  it('keeps tables of one title apart by their sheets, and several tables on one sheet', () => {
    const twoSheets = ({ body, lines }: Sent): WorkbookSnapshot => {
      const [sheet] = bookOf({ body, lines }).sheets;
      return {
        file: `${body}.xlsx`,
        sha256: null,
        sheets: sheet
          ? [
              { ...sheet, name: 'Khu A' },
              { ...sheet, name: 'Khu B' },
            ]
          : [],
      };
    };
    const apart = consolidate(gatheredBooks([EAST, WEST].map(twoSheets)), { file: 'tong.xlsx' });
    assert.deepEqual(
      apart.book.sheets.map(({ name }) => name),
      ['Khu A', 'Khu B'],
    );
    assert.equal(apart.cells.length, 18);

    const twoTables = ({ body, lines }: Sent): WorkbookSnapshot => {
      const rows: Typed[][] = [
        [body],
        ['BÁO CÁO THU'],
        ['STT', 'Nội dung', 'Thực hiện'],
        ...lines.map((line) => [line[0] ?? '', line[1] ?? '', line[3] ?? '']),
        [],
        [],
        ['BÁO CÁO CHI'],
        ['STT', 'Khoản chi', 'Dự toán'],
        ['1', 'Chi lương', 30],
        ['2', 'Chi điện', 4],
        ['', 'Tổng cộng', 34],
      ];
      return { file: `${body}.xlsx`, sha256: null, sheets: [typedSheet({ name: 'Thu chi', rows })] };
    };
    const together = consolidate(gatheredBooks([EAST, WEST].map(twoTables)), { file: 'tong.xlsx' });
    assert.equal(together.book.sheets.length, 1);
    assert.deepEqual(
      cellsOf(together).filter((cell) => / (?:68|450|790) ?/.test(`${cell} `)),
      ['C4 450', 'C6 790', 'C13 68'],
    );
    assert.ok(textsOf(together.book).includes('BÁO CÁO CHI'));
  });

  it('takes a workbook with a sheet a commune for so many units', () => {
    const sheets = [EAST, WEST, SOUTH].flatMap((each, at) =>
      bookOf(each).sheets.map((sheet) => ({ ...sheet, name: `Trang ${String(at + 1)}` })),
    );
    const named = [EAST, WEST].flatMap(({ lines }, at) =>
      bookOf({ body: '', lines }).sheets.map((sheet) => ({ ...sheet, name: ['Xã Đông Sơn', 'Xã Tây Sơn'][at] ?? '' })),
    );
    const sum = consolidate(gatheredBooks([{ file: 'ca-huyen.xlsx', sha256: null, sheets }]), { file: 'tong.xlsx' });
    assert.deepEqual(
      sum.units.map(({ name }) => name),
      ['UBND xã Đông Sơn', 'UBND xã Tây Sơn', 'UBND xã Nam Sơn'],
    );
    assert.deepEqual([sum.book.sheets.length, cellsOf(sum)[0]], [1, 'C5 1300']);
    const called = consolidate(gatheredBooks([{ file: 'a.xlsx', sha256: null, sheets: named }]), { file: 'tong.xlsx' });
    assert.deepEqual([called.units.length, cellsOf(called)[0]], [2, 'C5 1200']);
    const superior = ['UBND huyện Bình', 'UBND xã Đông Sơn', 'UBND xã Đông Sơn, huyện Bình'].flatMap((body, at) =>
      bookOf({ body, lines: EAST.lines }).sheets.map((sheet) => ({ ...sheet, name: `Biểu ${String(at)}` })),
    );
    const one = gatheredBooks([{ file: 'a.xlsx', sha256: null, sheets: superior }]);
    assert.deepEqual(
      one.units.map(({ name }) => name),
      ['UBND xã Đông Sơn'],
    );
  });

  it('keeps the lines of tables that stand beside each other', () => {
    const beside = ({ body, lines }: Sent): WorkbookSnapshot => {
      const rows: Typed[][] = [
        [body],
        ['BÁO CÁO THU CHI'],
        ['STT', 'Khoản thu', 'Quý I', '', 'STT', 'Khoản chi', 'Quý I'],
        ...lines
          .slice(0, 2)
          .map((line, at) => [
            String(at + 1),
            line[1] ?? '',
            line[2] ?? '',
            '',
            String(at + 1),
            `Chi ${String(at)}`,
            10,
          ]),
      ];
      return { file: `${body}.xlsx`, sha256: null, sheets: [typedSheet({ name: 'Thu chi', rows })] };
    };
    const sum = consolidate(gatheredBooks([EAST, WEST].map(beside)), { file: 'tong.xlsx' });
    assert.deepEqual(cellsOf(sum), ['C4 1200', 'C5 700', 'G4 20', 'G5 20']);
    for (const label of ['Phí chợ', 'Thu phạt', 'Chi 0', 'Chi 1']) assert.ok(textsOf(sum.book).includes(label), label);
  });

  it('shows the decimals that a figure has, though the sheet shows none', () => {
    const lines = (rate: number): Sent['lines'] => [
      ['1', 'Phí chợ', 700, { value: 350.5, format: '#,##0' }, { value: rate, format: '0' }],
      ['2', 'Thu phạt', 400, 100, 25],
      ['3', 'Thu khác', 100, 50, 50],
    ];
    const sum = summed([
      { ...EAST, lines: lines(50) },
      { ...WEST, lines: lines(50) },
    ]);
    const formats = sum.book.sheets[0]?.cells
      .filter(({ row, column }) => row === 4 && column > 1)
      .map(({ value, format }) => [value, format]);
    assert.deepEqual(formats, [
      [1400, '#,##0'],
      [701, '#,##0'],
      [50.1, '#,##0.0'],
    ]);
  });

  it('moves merged headings with their rows', () => {
    const merged = (sent: Sent): WorkbookSnapshot => {
      const { lines, body } = sent;
      const rows: Typed[][] = [
        [body],
        ['BÁO CÁO THU PHÍ'],
        ['STT', 'Nội dung', 'Số tiền', ''],
        ['', '', 'Dự toán', 'Thực hiện'],
        ...lines.map((line) => line.slice(0, 4)),
        ['', 'Người lập', '', ''],
      ];
      return {
        file: `${body}.xlsx`,
        sha256: null,
        sheets: [typedSheet({ name: 'Thu', rows, merges: ['A3:A4', 'B3:B4', 'C3:D3', 'A8:B8'] })],
      };
    };
    const sum = consolidate(gatheredBooks([EAST, WEST].map(merged)), { file: 'tong.xlsx' });
    assert.deepEqual(
      sum.book.sheets[0]?.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
      [
        [2, 0, 3, 0],
        [2, 1, 3, 1],
        [2, 2, 2, 3],
      ],
    );
  });

  it('adds figures too long for a double exactly, and never hectares to heads', () => {
    const head = ['STT', 'Nội dung', 'Số tiền (đồng)'];
    const money = (text: string): Sent['lines'] => [
      ['1', 'Thu', text],
      ['2', 'Chi', '1.000'],
    ];
    const long = [EAST, WEST].map((each) => ({ ...each, head, unit: '', lines: money('9.007.199.254.740.993') }));
    assert.equal(cellsOf(summed(long))[0], 'C5 18014398509481986');
    const counted = (heading: string): Partial<Sent> => ({
      head: ['STT', 'Nội dung', heading],
      unit: '',
      lines: [
        ['1', 'Vùng trồng', 12],
        ['2', 'Vùng nuôi', 5],
      ],
    });
    const mixed = summed(
      [
        { ...EAST, ...counted('Quy mô (ha)') },
        { ...WEST, ...counted('Quy mô (con)') },
      ],
      {},
    );
    assert.equal(
      mixed.cells.some(({ lacking }) => lacking.length > 0),
      true,
    );
  });

  it('works growth and a mean of lines out of the sums', () => {
    const head = ['STT', 'Nội dung', 'Thực hiện', 'Cùng kỳ năm trước', 'Tăng, giảm so với cùng kỳ (%)'];
    const lines = (a: number, b: number): Sent['lines'] => [
      ['1', 'Phí chợ', a, b, ((a - b) / b) * 100],
      ['2', 'Thu phạt', 2 * a, b, ((2 * a - b) / b) * 100],
      ['3', 'Thu khác', 3 * a, b, ((3 * a - b) / b) * 100],
    ];
    const sum = summed([
      { ...EAST, head, lines: lines(110, 100) },
      { ...WEST, head, lines: lines(150, 100) },
    ]);
    assert.deepEqual(
      cellsOf(sum).filter((cell) => cell.startsWith('E')),
      ['E5 30', 'E6 160', 'E7 290'],
    );

    const yields = ['STT', 'Cây trồng', 'Diện tích (ha)', 'Năng suất (tạ/ha)'];
    const crops = (ha: number, ta: number): Sent['lines'] => [
      ['1', 'Lúa', ha, ta],
      ['2', 'Ngô', 10, 40],
      ['3', 'Lạc', 10, 20],
      ['', 'Tổng cộng', ha + 20, +((ha * ta + 600) / (ha + 20)).toFixed(2)],
    ];
    const title = 'NĂNG SUẤT';
    const means = summed([
      { ...EAST, title, unit: '', head: yields, lines: crops(80, 50) },
      { ...WEST, title, unit: '', head: yields, lines: crops(30, 60) },
    ]);
    // 4000 + 1800 and twice 600 over 110 and 40.
    assert.deepEqual(
      cellsOf(means).filter((cell) => cell.startsWith('D')),
      ['D5 52.73', 'D6 40', 'D7 20', 'D8 46.67'],
    );
  });

  it('notes what only rounding parts from the upper body, and a dash where the units have something', () => {
    const sum = summed([EAST, WEST, SOUTH]);
    const near = compared(
      sum,
      bookOf({ body: 'UBND huyện Bình', lines: fees([1301, 530, 40.8], [700, 340, 48.6], [2001, 870, 43.5]) }),
    );
    assert.deepEqual(
      near.findings.map(({ code, severity }) => [code, severity]),
      [
        ['within-rounding', 'note'],
        ['within-rounding', 'note'],
      ],
    );
    assert.equal(near.agree, near.asked);
    const dash = compared(
      sum,
      bookOf({ body: 'UBND huyện Bình', lines: fees([1300, 530, 40.8], ['-', '-', ''], [2000, 870, 43.5]) }),
    );
    assert.deepEqual(
      dash.differences.map(({ finding }) => finding.at.cell),
      ['C6', 'D6'],
    );
    const strange = compared(sum, bookOf({ body: 'UBND huyện Bình', title: 'BÁO CÁO KHÁC', lines: EAST.lines }));
    assert.deepEqual([strange.strange, strange.asked], [['Thu'], 0]);
  });

  it('compares nothing that a unit is missing from, unless even so it is too much', () => {
    const gap = { ...SOUTH, lines: fees([100, '', ''], ['-', '-', ''], [100, 80, 80]) };
    const sum = summed([EAST, WEST, gap]);
    const more = compared(
      sum,
      bookOf({ body: 'UBND huyện Bình', lines: fees([1300, 530, 40.8], [700, 340, 48.6], [2000, 870, 43.5]) }),
    );
    assert.deepEqual([more.differences.length, more.skipped.map(({ at }) => at.cell)], [0, ['D5', 'E5']]);
    const less = compared(
      sum,
      bookOf({ body: 'UBND huyện Bình', lines: fees([1300, 440, 33.8], [700, 340, 48.6], [2000, 870, 43.5]) }),
    );
    assert.deepEqual(
      less.differences.map(({ finding }) => finding.at.cell),
      ['D5'],
    );
    for (const language of ['vi', 'en'] as const) {
      const text = consolidationText(sum, more, language);
      assert.match(
        text,
        language === 'vi' ? /D5 {2}Phí chợ: UBND xã Nam Sơn \(ô trống\)/ : /Cells that lack a unit's figure/,
      );
      assert.match(text, language === 'vi' ? /Chưa so được:\n {2}Thu › D5/ : /Not compared/);
    }
    const json = JSON.parse(
      [...consolidationJsonText(sum, more, { language: 'en', version: '0', budget: UNBOUNDED })].join(''),
    ) as {
      cells: { at: { cell: string }; lacking: { body: string; code: string; reason: string }[] }[];
      skipped: { code: string }[];
    };
    const lacking = json.cells.flatMap((cell) =>
      cell.lacking.map((each) => [cell.at.cell, each.body, each.code, each.reason]),
    );
    assert.deepEqual(lacking, [
      ['D5', 'UBND xã Nam Sơn', 'blank', 'blank cell'],
      ['E5', 'UBND xã Nam Sơn', 'blank', 'blank cell'],
    ]);
    assert.deepEqual(
      json.skipped.map(({ code }) => code),
      ['unknown-operand', 'unknown-operand'],
    );
  });

  it('finds the slip behind a difference: digits that changed places, a sign, ten times as much', () => {
    const sum = summed([EAST, WEST, SOUTH]);
    const causeOf = (actual: Typed): readonly unknown[] => {
      const upper = bookOf({
        body: 'UBND huyện Bình',
        lines: fees([actual, 530, ''], [700, 340, 48.6], [2000, 870, 43.5]),
      });
      const [difference] = compared(sum, upper).differences;
      const [suspect] = difference?.finding.suspects ?? [];
      return [suspect?.cause, suspect?.at.file, suspect?.value];
    };
    assert.deepEqual(causeOf(3100), ['digit-swap', 'UBND huyện Bình.xlsx', '1300']);
    assert.deepEqual(causeOf(13000), ['scale-slip', 'UBND huyện Bình.xlsx', '1300']);
    assert.deepEqual(causeOf(1800), ['double-count', 'UBND huyện Bình.xlsx', '1300']);
    // 5000 for the west's 500.
    assert.deepEqual(causeOf(5800), ['scale-slip', 'UBND xã Tây Sơn.xlsx', '5000']);
    assert.deepEqual(causeOf(1307), ['unknown', 'UBND huyện Bình.xlsx', '1300']);
  });

  it('names workbooks whose own totals fail, for the sum has their mistakes', () => {
    const wrong = { ...WEST, lines: fees([500, 100, 20], [300, 240, 80], [800, 430, 42.5]) };
    const sum = summed([EAST, wrong, SOUTH]);
    assert.match(consolidationText(sum, null, 'vi'), /tự nó chưa khớp[^\n]*:\n {2}UBND xã Tây Sơn.xlsx \(\d\)\n/);
    assert.deepEqual(
      sum.books.map(({ broken }) => broken > 0),
      [false, true, false],
    );
  });

  it('knows a unit of the tree however its workbook spells the name, on the cover and above its sheets', () => {
    const commune = (name: string) => ({ name, forms: [], due: null, departments: [], bodies: [] });
    const tree = [{ ...commune('UBND huyện Bình'), bodies: ['UBND xã Yên Mỹ', 'UBND xã Tây Sơn'].map(commune) }];
    const sum = (...sent: readonly Sent[]): Consolidation =>
      consolidate(gathered(sent), { file: 'tong.xlsx', bodies: tree });
    const spelled = sum({ ...EAST, body: 'Ủy ban nhân dân xã Yên Mĩ, huyện Bình' }, WEST);
    assert.deepEqual([spelled.missing, spelled.unknown], [[], []]);
    const other = sum({ ...EAST, body: 'UBND xã Yên Bình' }, WEST);
    assert.deepEqual([other.missing, other.unknown], [['UBND xã Yên Mỹ'], ['UBND xã Yên Bình']]);
  });

  it('lists the forms that bodies.yaml expects of a unit and that it has not sent', () => {
    const leaf = (name: string, forms: readonly string[]) => ({
      name,
      forms,
      due: { days: 15 },
      departments: [],
      bodies: [],
    });
    const bodies = [leaf('UBND xã Đông Sơn', ['crops']), leaf('UBND xã Tây Sơn', [])];
    const sum = summed([EAST, WEST], { bodies });
    assert.deepEqual(sum.owed, [{ body: 'UBND xã Đông Sơn', department: '', form: 'crops', due: '2025-07-15' }]);
    assert.match(
      consolidationText(sum, null, 'vi'),
      /UBND xã Đông Sơn: chưa có biểu “Kết quả sản xuất cây trồng” \(hạn 15\/07\/2025\)/,
    );
  });

  it('counts only, on the sheet of sources, what is too much to list', () => {
    const { rows, whole } = sourceRows(summed([EAST, WEST, SOUTH]), 20);
    assert.equal(whole, false);
    assert.equal(rows.at(-1)?.[11], '3 đơn vị; danh sách đầy đủ: --format json');
  });

  it("asks about the workbook of the body above among its units': it is their sum already", () => {
    const questions = questionsOf(gathered([EAST, WEST, SOUTH, { ...EAST, body: 'UBND huyện Bình An' }]));
    assert.deepEqual(questions, [{ what: 'other-tier', file: 'UBND huyện Bình An.xlsx', body: 'UBND huyện Bình An' }]);
    assert.match(
      questions[0] ? describeQuestion(questions[0], 'vi') : '',
      /khác cấp với các đơn vị còn lại.*--accept-other-body/,
    );
    assert.match(questions[0] ? describeQuestion(questions[0], 'en') : '', /another tier/);
  });

  it('asks nothing of workbooks of one body that hold different tables', () => {
    const other: Sent = {
      ...EAST,
      file: 'chi.xlsx',
      title: 'BÁO CÁO CHI',
      lines: [
        ['1', 'Chi lương', 30, 20, 66.7],
        ['2', 'Chi điện', 4, 3, 75],
      ],
    };
    const gathering = gathered([EAST, other, WEST]);
    assert.deepEqual(questionsOf(gathering), []);
    const sum = consolidate(gathering, { file: 'tong.xlsx' });
    assert.deepEqual(
      sum.tables.map(({ units, without }) => [units, without]),
      [
        [2, []],
        [1, [1]],
      ],
    );
    assert.deepEqual(examine(understandPlain([sum.book], [])).findings, []);
  });
});
