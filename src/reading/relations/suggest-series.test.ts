/** A year beside its months and quarters. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const accused = (rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows: [['TRẠM LÁNG'], ...rows] }).accused.map((each) => each.split(':')[0] ?? '');

describe('a year and its times', () => {
  const rain = [12.3, 8, 41.2, 90.1, 188, 240.4, 288.2, 318, 265.4, 130.7, 43.4, 23.4];
  const warm = [16.4, 17, 20.2, 23.7, 27.3, 28.8, 28.9, 28.2, 27.2, 24.6, 21.4, 18.2];
  const table = (year: number): Typed[][] => [
    ['', ...rain.map((_, at) => `Tháng ${String(at + 1)}`), 'Cả năm'],
    ['Nhiệt độ (oC)', ...warm, 23.5],
    ['Lượng mưa (mm)', ...rain, year],
  ];

  it('one line of amounts among temperatures is held to it', () => {
    assert.deepEqual(accused(table(1649.1)), []);
    assert.deepEqual(accused(table(1946.1)), ['total-equals-parts/mismatch N4']);
  });

  it('quarters, with half-years between them', () => {
    const quarters = (year: number): Typed[][] => [
      ['Xã', 'Quý I', 'Quý II', '6 tháng', 'Quý III', 'Quý IV', 'Cả năm'],
      ['An Phú', 120, 310, 430, 205, 290, year],
    ];
    assert.deepEqual(accused(quarters(925)), []);
  });

  it('what is counted since January is what it was and what came', () => {
    const table = (wrong: number): Typed[][] => [
      ['Chỉ tiêu', 'Quý I', 'Quý II', '6 tháng', 'Quý III', '9 tháng'],
      ['Số vụ', 626, 531, 1157, 302, 1459],
      ['Số người', 21, 35, 56, 86, 142],
      ['Bị thương', 39, 45, 84, 77, 161],
      ['Thiệt hại', 161, 125, 286, wrong, 533],
      ['Xử phạt', 402, 377, 779, 410, 1200],
    ];
    assert.deepEqual(accused(table(247)), ['total-equals-parts/mismatch F7']);
    assert.deepEqual(accused(table(274)), ['total-equals-parts/mismatch F6', 'total-equals-parts/mismatch F7']);
  });
});

describe('months down the lines', () => {
  const warm = [16.4, 17, 20.2, 23.7, 27.3, 28.8, 28.9, 28.2, 27.2, 24.6, 21.4, 18.2];
  const rain = [12.3, 8, 41.2, 90.1, 188, 240.4, 288.2, 318, 265.4, 130.7, 43.4, 23.4];
  const sun = [71.2, 48, 50.3, 92.7, 171, 174.2, 190, 176.3, 160.9, 158.1, 133.4, 110];
  const SPELT = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
  const table = (last: string, ...year: number[]): Typed[][] => [
    ['Tháng', 'Nhiệt độ (oC)', 'Lượng mưa (mm)', 'Số giờ nắng (giờ)'].slice(0, year.length + 1),
    ...SPELT.map((name, at) => [`Tháng ${name}`, warm[at] ?? 0, rain[at] ?? 0, sun[at] ?? 0].slice(0, year.length + 1)),
    [last, ...year],
  ];

  it('make up the year, each column for itself', () => {
    assert.deepEqual(accused(table('Cả năm', 23.5, 1649.1, 1536.1)), []);
    assert.deepEqual(accused(table('Cả năm', 23.5, 1946.1, 1536.1)), ['total-equals-parts/mismatch C15']);
    assert.deepEqual(accused(table('Cả năm', 25.3, 1649.1, 1536.1)), ['average-equals-mean/mismatch B15']);
  });

  it('have a mean where the line says so; one over days is another by little', () => {
    assert.deepEqual(accused(table('Trung bình năm', 23.5)), []);
    assert.deepEqual(accused(table('Trung bình năm', 23.6)), []);
    assert.deepEqual(accused(table('Trung bình năm', 25.3)), ['average-equals-mean/mismatch B15']);
  });
});
