/** Beside an earlier workbook: cells without a figure where it has one, percentages of its figures, what is counted since January, rounding. */
import { strict as assert } from 'node:assert';
import { besideEarlier, describeFinding, examine, understandPlain } from '../../src/engine';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { typedSheet, type Typed } from '../support/typed-sheet';

const CODES = ['prior-mismatch', 'plan-changed', 'cumulative-falls'];

interface Given {
  readonly period: string;
  readonly head: readonly Typed[];
  readonly lines: readonly (readonly Typed[])[];
  readonly unit?: string;
  readonly title?: string;
}

function book(
  file: string,
  { period, head, lines, unit = '', title = 'CHỈ TIÊU KINH TẾ XÃ HỘI' }: Given,
): WorkbookSnapshot {
  const rows: Typed[][] = [
    ['UBND XÃ ĐÔNG SƠN'],
    [`${title} ${period}`.toUpperCase()],
    [unit === '' ? '' : `Đơn vị: ${unit}`],
    [...head],
    ...lines.map((line) => [...line]),
  ];
  return { file, sha256: null, sheets: [typedSheet({ rows })] };
}

function told(now: Given, then: Given) {
  const own = book('nay.xlsx', now);
  const prior = understandPlain([book('truoc.xlsx', then)], []);
  const { findings } = examine(besideEarlier(understandPlain([own], []), prior, [own]));
  return findings.filter(({ code }) => CODES.includes(code));
}
const names = (now: Given, then: Given): readonly string[] =>
  told(now, then).map(({ severity, code, at }) => `${severity} ${code} ${at.cell}`);

const HEAD = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm', 'Thực hiện', 'Cùng kỳ năm trước'];
const LABELS: readonly (readonly [string, string])[] = [
  ['Số hộ được vay vốn', 'hộ'],
  ['Số lao động được tạo việc làm mới', 'người'],
  ['Tổng đàn lợn', 'con'],
  ['Số giấy chứng nhận đã cấp', 'giấy'],
  ['Diện tích trồng rừng', 'ha'],
];
const table = (period: string, figures: readonly (readonly Typed[])[]): Given => ({
  ...{ period, head: HEAD },
  lines: LABELS.map(([label, unit], at) => [String(at + 1), label, unit, ...(figures[at] ?? [])]),
});
const LAST = table('9 tháng đầu năm 2024', [
  [300, 240, 231],
  [1200, 966, 957],
  [15000, 15120, 15111],
  [850, 610, 601],
  [90, 71, 70],
]);
const HALF = table('6 tháng đầu năm 2025', [
  [320, 171, 160],
  [1250, 702, 690],
  [15200, 14950, 14900],
  [900, 418, 400],
  [95, 44, 43],
]);
const RIGHT: readonly (readonly Typed[])[] = [
  [320, 266, 240],
  [1250, 1013, 966],
  [15200, 13020, 15120],
  [900, 655, 610],
  [95, 80, 71],
];
const now = (line = -1, column = 0, value: Typed = ''): Given =>
  table(
    '9 tháng đầu năm 2025',
    RIGHT.map((cells, at) => cells.map((cell, to) => (at === line && to === column ? value : cell))),
  );

describe('beside an earlier workbook', () => {
  it('a dash denies what last year’s sheet says; a blank among filled cells is asked about; both name the place', () => {
    assert.deepEqual(names(now(), LAST), []);
    const [dash = assert.fail()] = told(now(3, 2, '-'), LAST);
    assert.deepEqual([dash.severity, dash.at.cell], ['error', 'F8']);
    assert.match(
      describeFinding(dash, 'vi'),
      /cột cùng kỳ năm trước ghi “-” \(không có\), còn báo cáo năm trước ghi 610 giấy ở E8/,
    );
    const [blank = assert.fail()] = told(now(3, 2), LAST);
    assert.deepEqual([blank.severity, blank.at.cell], ['warning', 'F8']);
    assert.match(describeFinding(blank, 'en'), /same period last year is blank, while last year's own sheet says 610/);
  });

  it('a dash beside nought or a dash, and a column that is left out as a whole, are no fault', () => {
    const none = table('9 tháng đầu năm 2024', [[300, 0, 231], ...LAST.lines.slice(1).map((line) => line.slice(3))]);
    assert.deepEqual(names(now(0, 2, '-'), none), []);
    const without = table(
      '9 tháng đầu năm 2025',
      RIGHT.map(([plan, actual]) => [plan ?? '', actual ?? '', '']),
    );
    assert.deepEqual(names(without, LAST), []);
  });

  it('a plan that is gone is asked about', () => {
    assert.deepEqual(names(now(1, 0), HALF), ['warning plan-changed D6']);
    assert.deepEqual(names(now(1, 0, '-'), HALF), ['warning plan-changed D6']);
  });

  it('what is handed out, made or planted does not fall over the year, whatever it is counted in; a herd may', () => {
    assert.deepEqual(names(now(), HALF), []);
    for (const [line, cell] of [
      [0, 'E5'],
      [1, 'E6'],
      [3, 'E8'],
      [4, 'E9'],
    ] as const)
      assert.deepEqual(names(now(line, 1, 30), HALF), [`warning cumulative-falls ${cell}`]);
    assert.deepEqual(names(now(2, 1, 30), HALF), []);
    const [dash = assert.fail()] = told(now(3, 1, '-'), HALF);
    assert.match(describeFinding(dash, 'vi'), /lũy kế từ đầu năm ghi “-” \(không có\), thấp hơn 418/);
  });

  const MONEY = [
    'STT',
    'Nội dung',
    'Dự toán năm',
    'Ước thực hiện',
    'So sánh ước thực hiện với dự toán (%)',
    'So sánh ước thực hiện với cùng kỳ năm trước (%)',
  ];
  const money = (period: string, figures: readonly (readonly [number, number, Typed, Typed])[]): Given => ({
    ...{ period, head: MONEY, unit: 'triệu đồng', title: 'ƯỚC THỰC HIỆN CHI' },
    lines: ['Chi giáo dục', 'Chi y tế', 'Chi văn hóa', 'Chi quản lý'].map((label, at) => [
      at + 1,
      label,
      ...(figures[at] ?? []),
    ]),
  });
  const before = money('6 tháng đầu năm 2024', [
    [800, 400, 50, ''],
    [600, 250, 41.7, ''],
    [90, 33, 36.7, ''],
    [700, 371, 53, ''],
  ]);
  const after = (percents: readonly Typed[]): Given =>
    money('6 tháng đầu năm 2025', [
      [820, 412, 50.2, percents[0] ?? ''],
      [640, 300, 46.9, percents[1] ?? ''],
      [95, 31, 32.6, percents[2] ?? ''],
      [750, 380, 50.7, percents[3] ?? ''],
    ]);

  it('a percentage of last year’s figure is worked out of last year’s own sheet', () => {
    assert.deepEqual(names(after([103, 120, 93.9, 102.4]), before), []);
    const found = told(after([103, 555.5, 93.9, 102.4]), before);
    assert.deepEqual(
      found.map(({ severity, code, at }) => `${severity} ${code} ${at.cell}`),
      ['error prior-mismatch F6'],
    );
    assert.match(
      describeFinding(found[0] ?? assert.fail(), 'vi'),
      /ghi 555,5%, nhưng 300 triệu đồng so với 250 triệu đồng mà báo cáo năm trước ghi ở D6 .* là 120%/,
    );
  });

  it('a column that says by how much they grew is none of percentages', () => {
    assert.deepEqual(names(after([3, 20, -6.1, 2.4]), before), []);
  });

  it('a total of lines that were each rounded is within their rounding of the total to the unit', () => {
    const head = ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Cùng kỳ năm trước'];
    const lines = (figures: readonly (readonly Typed[])[]): readonly (readonly Typed[])[] => [
      ['', 'Tổng cộng', ...(figures[0] ?? [])],
      ...['Chi giáo dục', 'Chi y tế', 'Chi văn hóa'].map((label, at) => [at + 1, label, ...(figures[at + 1] ?? [])]),
    ];
    const common = { head, title: 'TÌNH HÌNH CHI' };
    const then = {
      ...{ ...common, period: '9 tháng đầu năm 2024', unit: 'đồng' },
      lines: lines([
        [5e9, 3341200000, 1],
        [2e9, 1100400000, 1],
        [2e9, 1200400000, 1],
        [1e9, 1040400000, 1],
      ]),
    };
    const sums = (total: number): Given => ({
      ...{ ...common, period: '9 tháng đầu năm 2025', unit: 'triệu đồng' },
      lines: lines([
        [5000, 3500, total],
        [2000, 1200, 1100],
        [2000, 1200, 1200],
        [1000, 1100, 1040],
      ]),
    });
    assert.deepEqual(names(sums(3340), then), []);
    assert.deepEqual(names(sums(3345), then), ['error prior-mismatch E5']);
  });
});
