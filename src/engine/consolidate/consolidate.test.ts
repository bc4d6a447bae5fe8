/** Workbooks of several communes to the sheet of the body above: what is added, worked out, left blank, asked and said. */
import { strict as assert } from 'node:assert';
import { bookOf, cellsOf, EAST, fees, gathered, SOUTH, summed, WEST, type Sent } from '../../../test/support/communes';
import type { Typed } from '../../../test/support/typed-sheet';
import { UNBOUNDED } from '../../core/budget';
import { normalise, toText } from '../../core/decimal';
import { examine } from '../examine';
import { understandPlain } from '../understand-plain';
import {
  compareWith,
  consolidationJsonText,
  consolidationText,
  describeQuestion,
  fillEdits,
  partsOf,
  questionsJsonText,
  questionsOf,
  sourceRows,
} from '.';

describe('engine/consolidate', () => {
  it('adds lines, takes a dash for nothing, and works percentages out of the sums', () => {
    const sum = summed([EAST, WEST, SOUTH]);
    assert.deepEqual(cellsOf(sum), [
      'C5 1300',
      'D5 530',
      'E5 40.8',
      'C6 700',
      'D6 340',
      'E6 48.6',
      'C7 2000',
      'D7 870',
      'E7 43.5',
    ]);
    const [market] = sum.cells;
    assert.ok(market);
    assert.deepEqual(
      [...partsOf(market)].map(({ at, stands }) => [
        at.file,
        at.sheet,
        at.cell,
        typeof stands === 'string' ? stands : toText(stands),
      ]),
      [
        ['UBND xã Đông Sơn.xlsx', 'Thu', 'C5', '700'],
        ['UBND xã Tây Sơn.xlsx', 'Thu', 'C5', '500'],
        ['UBND xã Nam Sơn.xlsx', 'Thu', 'C5', '100'],
      ],
    );
    const { findings, summary } = examine(understandPlain([sum.book], []));
    assert.deepEqual([findings.length, summary.facts], [0, 9]);
  });

  it('marks a total that a unit left blank or unreadable, and does not take it for nothing', () => {
    const blank: Sent = { ...SOUTH, lines: fees([100, '', ''], ['-', 'chưa chốt', ''], [100, 80, 80]) };
    assert.deepEqual(cellsOf(summed([EAST, WEST, blank])).slice(0, 6), [
      'C5 1300',
      'D5 450 -UBND xã Nam Sơn:blank',
      'E5 37.5 -UBND xã Nam Sơn:blank',
      'C6 700',
      'D6 340 -UBND xã Nam Sơn:unreadable',
      'E6 48.6 -UBND xã Nam Sơn:unreadable',
    ]);
  });

  it("adds in one unit whatever each unit's own is", () => {
    const large: Sent = { ...WEST, unit: 'tỷ đồng', lines: fees([0.5, 0.1, 20], [0.3, 0.24, 80], [0.8, 0.34, 42.5]) };
    assert.deepEqual(cellsOf(summed([EAST, large])).slice(6), ['C7 1900', 'D7 790', 'E7 41.6']);
  });

  it("puts a line that only one unit has where it stands there, and leaves the unit's name and remarks at home", () => {
    const more: Sent = {
      ...SOUTH,
      lines: [
        ['1', 'Phí chợ', 100, 80, 80],
        ['2', 'Thu phạt', '-', '-', ''],
        ['3', 'Thu khác', 50, 10, 20],
        ['', 'Tổng cộng', 150, 90, 60],
      ],
    };
    const sum = summed([{ ...EAST, below: ['', 'Người lập biểu Nguyễn Văn A'] }, WEST, more], {
      upper: 'UBND huyện Bình An',
    });
    assert.deepEqual(
      cellsOf(sum).filter((cell) => /^[A-Z][78] /.test(cell)),
      ['C8 2050', 'D8 880', 'E8 42.9', 'C7 50', 'D7 10', 'E7 20'],
    );
    const texts = sum.book.sheets[0]?.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    assert.deepEqual(texts?.slice(0, 2), ['UBND huyện Bình An', 'BÁO CÁO THU PHÍ 6 THÁNG ĐẦU NĂM 2025']);
    assert.ok(texts?.includes('Thu khác'));
    assert.ok(!texts?.some((text) => /Nguyễn Văn A|Đông Sơn/.test(text)));
    assert.deepEqual(examine(understandPlain([sum.book], [])).findings, []);
  });

  it('foots where only the rounding of the units parts a total from its lines, and says so', () => {
    const rounded = (body: string): Sent => ({ body, lines: fees([333, 133, 39.9], [333, 133, 39.9], [667, 267, 40]) });
    const exact: Sent = { body: 'UBND xã E', lines: fees([300, 120, 40], [333, 133, 39.9], [633, 253, 40]) };
    const sum = summed([...['A', 'B', 'C', 'D'].map((name) => rounded(`UBND xã ${name}`)), exact]);
    const total = sum.cells.filter(({ at }) => at?.cell === 'C7' || at?.cell === 'D7');
    assert.deepEqual(
      total.map(({ how, value }) => [how, value && toText(value)]),
      [
        ['parts', '3297'],
        ['parts', '1317'],
      ],
    );
    assert.deepEqual(examine(understandPlain([sum.book], [])).findings, []);
  });

  it('leaves blank what neither adds up nor can be worked out, and says why', () => {
    const head = ['STT', 'Khu vực', 'Số hộ (hộ)', 'Thu nhập bình quân (triệu đồng/người)', 'Xếp hạng'];
    const lines = [
      ['1', 'Khu A', 100, 41.5, 2],
      ['2', 'Khu B', 120, 39.2, 1],
      ['3', 'Khu C', 90, 37, 3],
    ];
    const sum = summed([
      { ...EAST, head, lines },
      { ...WEST, head, lines },
    ]);
    assert.deepEqual(cellsOf(sum), ['C5 200', 'C6 240', 'C7 180']);
    assert.match(consolidationText(sum, null, 'vi'), /Khu A › Thu nhập bình quân .*: không cộng được/);
  });

  it('takes points for what they are, and letters sent on for counts', () => {
    const scores = ['STT', 'Lĩnh vực', 'Chính quyền số', 'Tổng điểm'];
    const points = [
      ['1', 'Khối A', 14.5, 28.9],
      ['2', 'Khối B', 12, 30.1],
    ];
    assert.deepEqual(
      cellsOf(
        summed([
          { ...EAST, unit: '', head: scores, lines: points },
          { ...WEST, unit: '', head: scores, lines: points },
        ]),
      ),
      [],
    );
    const letters = ['STT', 'Loại đơn', 'Đơn gián tiếp', 'Đơn trực tiếp'];
    const counts = [
      ['1', 'Khiếu nại', 12, 5],
      ['2', 'Tố cáo', 3, 1],
    ];
    const both = [EAST, WEST].map((each) => ({ ...each, unit: '', head: letters, lines: counts }));
    assert.deepEqual(cellsOf(summed(both)), ['C5 24', 'D5 10', 'C6 6', 'D6 2']);
  });

  it('writes figures as the formats of the sheet show them', () => {
    const shown = (value: number, format: string): Typed => ({ value, format });
    const lines = (amount: number, rate: number) => [
      ['1', 'Phí chợ', shown(amount * 2, '#,##0,,'), shown(amount, '#,##0,,'), shown(rate, '0.0%')],
      ['2', 'Thu phạt', shown(2e6, '#,##0,,'), shown(1e6, '#,##0,,'), shown(0.5, '0.0%')],
    ];
    const sum = summed([
      { ...EAST, lines: lines(3e6, 0.5) },
      { ...WEST, lines: lines(5e6, 0.5) },
    ]);
    assert.deepEqual(cellsOf(sum).slice(0, 3), ['C5 16', 'D5 8', 'E5 50']);
    assert.deepEqual(
      sum.book.sheets[0]?.cells.filter(({ row, column }) => row === 4 && column > 1).map(({ value }) => value),
      [16e6, 8e6, 0.5],
    );
  });

  it('weighs a mean yield by the areas where there is no production', () => {
    const head = ['STT', 'Cây trồng', 'Diện tích (ha)', 'Năng suất (tạ/ha)'];
    const title = 'NĂNG SUẤT CÂY TRỒNG';
    const sum = summed([
      {
        ...EAST,
        head,
        title,
        unit: '',
        lines: [
          ['1', 'Lúa', 100, 60],
          ['2', 'Ngô', 10, 40],
        ],
      },
      {
        ...WEST,
        head,
        title,
        unit: '',
        lines: [
          ['1', 'Lúa', 300, 50],
          ['2', 'Ngô', '', 44],
        ],
      },
    ]);
    assert.deepEqual(cellsOf(sum), [
      'C5 400',
      'D5 52.5',
      'C6 10 -UBND xã Tây Sơn:blank',
      'D6 40 -UBND xã Tây Sơn:blank',
    ]);
  });

  it('asks about a table sent twice, another period and other columns, until it is told yes', () => {
    const other: Sent = { ...WEST, file: 'tay-2.xlsx', period: 'NĂM 2024' };
    const form: Sent = { ...SOUTH, head: ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Ước cả năm'] };
    const gathering = gathered([EAST, WEST, other, form]);
    const questions = questionsOf(gathering);
    assert.deepEqual(
      questions.map(({ what, file }) => [what, file]),
      [
        ['body-twice', 'tay-2.xlsx'],
        ['other-period', 'tay-2.xlsx'],
        ['other-form', 'UBND xã Nam Sơn.xlsx'],
      ],
    );
    const told = questions.map((question) => describeQuestion(question, 'vi')).join('\n');
    assert.match(told, /“UBND xã Tây Sơn” đã có biểu này trong “UBND xã Tây Sơn.xlsx”.*--accept-other-body/);
    assert.match(told, /ghi kỳ “BÁO CÁO THU PHÍ NĂM 2024”.*--accept-other-period/i);
    assert.match(told, /thiếu cột “Thực hiện\/Dự toán \(%\)”, thừa cột “Ước cả năm”.*--accept-other-form/);
    for (const question of questions) assert.match(describeQuestion(question, 'en'), /--accept-other-/);
    assert.deepEqual(questionsOf(gathering, { otherBody: true, otherPeriod: true, otherForm: true }), []);
    const json = [...questionsJsonText(gathering, questions, { language: 'vi', version: '0', budget: UNBOUNDED })].join(
      '',
    );
    assert.equal((JSON.parse(json) as { questions: unknown[] }).questions.length, 3);
  });

  it('knows communes of one name by the district above, and lists who is missing', () => {
    const communes = ['Bình An', 'Thanh Hà'].map((district): Sent => ({
      ...EAST,
      body: `UBND xã Tân Lập, huyện ${district}`,
    }));
    const leaf = (name: string) => ({ name, forms: [], due: null, departments: [], bodies: [] });
    const bodies = [
      {
        ...leaf('UBND tỉnh Quảng Minh'),
        bodies: ['Bình An', 'Thanh Hà'].map((district) => ({
          ...leaf(`UBND huyện ${district}`),
          bodies: ['Tân Lập', 'Phú Mỹ'].map((name) => leaf(`UBND xã ${name}, huyện ${district}`)),
        })),
      },
    ];
    assert.deepEqual(questionsOf(gathered(communes)), []);
    const sum = summed([...communes, { ...WEST, body: 'UBND xã Lạ, huyện Khác' }], { bodies });
    assert.deepEqual(sum.missing, ['UBND xã Phú Mỹ, huyện Bình An', 'UBND xã Phú Mỹ, huyện Thanh Hà']);
    assert.deepEqual([sum.unknown, sum.upper], [['UBND xã Lạ, huyện Khác'], 'UBND tỉnh Quảng Minh']);
    const one = summed(communes.slice(0, 1), { bodies });
    assert.deepEqual([one.missing, one.upper], [['UBND xã Phú Mỹ, huyện Bình An'], 'UBND huyện Bình An']);
  });

  it("names the unit behind a difference with the upper body's own figure, and fills in what that leaves blank", () => {
    const sum = summed([EAST, WEST, SOUTH]);
    const upper = bookOf({ body: 'UBND huyện Bình', lines: fees([1300, 530, 40.8], [400, 340, 85], [2000, '', '']) });
    const comparison = compareWith(sum, upper, understandPlain([upper], []));
    assert.deepEqual(
      comparison.differences.map(({ finding, units }) => [
        finding.check,
        finding.code,
        finding.at.cell,
        units.map((unit) => sum.units[unit]?.name),
      ]),
      [['total-equals-parts', 'mismatch', 'C6', ['UBND xã Tây Sơn']]],
    );
    assert.deepEqual(
      comparison.fills.map(({ at, value }) => [at.cell, toText(normalise(value))]),
      [
        ['D7', '870'],
        ['E7', '43.5'],
      ],
    );
    const inPercent = {
      ...upper,
      sheets: upper.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.column === 4 && cell.row > 3 ? { ...cell, format: '0.0%' } : cell)),
      })),
    };
    assert.deepEqual(
      fillEdits(comparison.fills, inPercent).map(
        (edit) => edit.kind === 'set-cell' && [edit.cell, edit.value, edit.instead.value],
      ),
      [
        ['D7', 870, null],
        ['E7', 0.435, null],
      ],
    );
    const text = consolidationText(sum, comparison, 'vi');
    assert.match(text, /C6 {2}LỖI {2}“Thu phạt” ghi 400 triệu đồng nhưng các phần cộng lại .*= 700/);
    assert.match(text, /có thể đã cộng sót “UBND xã Tây Sơn”/);
    assert.match(consolidationText(sum, comparison, 'en'), /figures of the upper body compared/);
    const json = JSON.parse(
      [...consolidationJsonText(sum, comparison, { language: 'vi', version: '0', budget: UNBOUNDED })].join(''),
    ) as {
      cells: { at: { cell: string }; value: string; parts: unknown[]; operands: { cell: string }[] }[];
      findings: { units: string[]; suspects: { cause: string }[] }[];
      summary: object;
    };
    assert.deepEqual(json.cells.map(({ at, value, parts }) => [at.cell, value, parts.length]).slice(0, 3), [
      ['C5', '1300', 3],
      ['D5', '530', 3],
      ['E5', '40.8', 3],
    ]);
    assert.deepEqual(
      json.cells[2]?.operands.map(({ cell }) => cell),
      ['D5', 'C5'],
    );
    assert.deepEqual(
      json.findings.map(({ units, suspects }) => [units, suspects[0]?.cause]),
      [[['UBND xã Tây Sơn'], 'omitted-part']],
    );
    assert.deepEqual(json.summary, {
      units: 3,
      missing: 0,
      cells: 9,
      lacking: 0,
      left: 0,
      asked: 6,
      agree: 5,
      errors: 1,
      warnings: 0,
      notes: 0,
    });
  });

  it("makes one line of each unit's table where lines are places or offices, and holds the upper body's lines against them", () => {
    const title = 'TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN';
    const head = ['Đơn vị', 'Tổng số lượt tiếp', 'Tổng số người được tiếp'];
    const own = (body: string, visits: number, people: number): Sent => ({
      body,
      title,
      head,
      unit: '',
      lines: [
        ['Tổng cộng', visits, people],
        [body, visits, people],
      ],
    });
    const sum = summed([own('UBND xã An', 5, 7), own('UBND xã Bình, huyện Tân', 9, 9), own('UBND xã Châu', 2, 3)]);
    const words = sum.book.sheets[0]?.cells
      .filter(({ column, row }) => column === 0 && row > 3)
      .map(({ value }) => value);
    assert.deepEqual(words, ['Tổng cộng', 'UBND xã An', 'UBND xã Bình, huyện Tân', 'UBND xã Châu']);
    assert.deepEqual(
      cellsOf(sum)
        .filter((cell) => cell.startsWith('B'))
        .sort(),
      ['B5 16', 'B6 5', 'B7 9', 'B8 2'],
    );
    const lines = [
      ['Tổng cộng', 26, 29],
      ['UBND huyện Tân', 10, 10],
      ['Xã An', 5, 7],
      ['UBND xã Bình', 9, 8],
      ['Châu', 2, 3],
    ];
    const upper = bookOf({ body: 'UBND huyện Tân', title, head, unit: '', lines });
    const { differences, asked } = compareWith(sum, upper, understandPlain([upper], []));
    assert.deepEqual(
      differences.map(({ finding }) => [finding.check, finding.at.cell]),
      [['figures-agree', 'C8']],
    );
    assert.equal(asked, 6);
  });

  it('never adds one village to another of its name', () => {
    const head = ['STT', 'Thôn', 'Diện tích (ha)', 'Năng suất (tạ/ha)'];
    const of = (body: string, first: number, second: number): Sent => ({
      body,
      title: 'DIỆN TÍCH LÚA THEO THÔN',
      head,
      unit: '',
      lines: [
        ['1', 'Thôn 1', first, 50],
        ['2', 'Thôn 2', second, 40],
        ['', 'Tổng cộng', first + second, (50 * first + 40 * second) / (first + second)],
      ],
    });
    const sum = summed([of('UBND xã An', 10, 10), of('UBND xã Bình', 30, 10), of('UBND xã Châu', 30, 20)]);
    assert.deepEqual(
      sum.book.sheets[0]?.cells.filter(({ column, row }) => column === 1 && row > 3).map(({ value }) => value),
      ['UBND xã An', 'UBND xã Bình', 'UBND xã Châu', 'Tổng cộng'],
    );
    assert.deepEqual(
      cellsOf(sum)
        .filter((cell) => cell.startsWith('C'))
        .sort(),
      ['C5 20', 'C6 40', 'C7 50', 'C8 110'],
    );
    assert.equal(sum.cells.find(({ at }) => at?.cell === 'D8')?.how, 'weighted');
    const alone: Sent = {
      ...of('UBND xã An', 10, 10),
      lines: [
        ['1', 'Thôn 1', 10, 50],
        ['2', 'Thôn 2', 10, 40],
      ],
    };
    assert.deepEqual(summed([alone]).lists, ['UBND xã An.xlsx › Thu']);
  });

  it('lists every part on its sheet of sources, and what lacks', () => {
    const blank: Sent = { ...SOUTH, lines: fees([100, '', ''], ['-', 5, ''], [100, 80, 80]) };
    const { rows, whole } = sourceRows(summed([EAST, blank]));
    assert.equal(whole, true);
    const ofD5 = rows.filter((row) => row[1] === 'D5');
    assert.deepEqual(
      ofD5.map((row) => [row[5], row[6], row[10], row[11]]),
      [
        ['UBND xã Đông Sơn', 350, 'D5', null],
        ['UBND xã Nam Sơn', null, 'D5', 'Thiếu: ô trống'],
      ],
    );
  });
});
