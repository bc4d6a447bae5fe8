/** Bills across, totals that close a list, ledgers and shares: what names and places say of small sheets. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const accused = (...rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows: [['BẢNG KÊ'], ...rows] }).accused.map((each) => each.split(':')[0] ?? '');

describe('bills across', () => {
  const sheet = (tax: number): string[] =>
    accused(
      ['STT', 'Hộ', 'Thành tiền', 'Thuế GTGT 5%', 'Tổng thanh toán'],
      [1, 'An Phú', 30_000, 1500, 31_500],
      [2, 'Long Hòa', 45_000, tax, 47_250],
      [3, 'Bình An', 52_500, 2625, 55_125],
      [4, 'Mỹ Hạnh', 60_000, 3000, 63_000],
      ['', 'Cộng', 187_500, 9375, 196_875],
    );

  it('add amounts and their taxes, which grow alike', () => {
    assert.deepEqual(sheet(2250), []);
    assert.ok(sheet(2520).includes('total-equals-parts/mismatch E4'));
  });
});

describe('totals that close a list', () => {
  it('are said by their word where one column of two bears them out', () => {
    const sheet = (figure: number): string[] =>
      accused(
        ['Nội dung', 'Số liệu A', 'Số liệu B'],
        ['Hội phí', 140_000, 210_311],
        ['Tài trợ', 3_630_000, 1_340_107],
        ['Lãi tiền gửi', 1_860_000, 2_580_442],
        ['Thu khác', figure, 180_140],
        ['Tổng số', 8_620_000, 4_311_000],
        ['Tồn quỹ', 17, 23],
      );
    assert.deepEqual(sheet(2_990_000), []);
    assert.deepEqual(sheet(3_990_000), ['total-equals-parts/mismatch B7']);
  });

  it('of a ledger with a running balance leave the opening balance out, and no blank explains them', () => {
    const sheet = (paid: number): string[] =>
      accused(
        ['Ngày', 'Diễn giải', 'Nợ', 'Có', 'Số dư'],
        ['', 'Số dư đầu kỳ', '', '', 9_000_000],
        ['01/03', 'Thu tạm ứng', 1_250_000, '', 10_250_000],
        ['03/03', 'Chi điện nước', '', 450_000, 9_800_000],
        ['05/03', 'Thu học phí', 3_100_000, '', 12_900_000],
        ['07/03', 'Chi tiếp khách', '', 700_000, 12_200_000],
        ['09/03', 'Chi sửa chữa', '', 2_150_000, 10_050_000],
        ['11/03', 'Rút tiền gửi', 500_000, '', 10_550_000],
        ['', 'Cộng phát sinh', 4_850_000, paid, ''],
      );
    assert.deepEqual(sheet(3_300_000), []);
    assert.deepEqual(sheet(3_800_000), ['total-equals-parts/mismatch D10']);
  });
});

describe('what “gồm” lists', () => {
  const sheet = (mark: string, health: readonly [number, number]): string[] =>
    accused(
      ['TT', 'Nội dung', 'Dự toán', 'Thực hiện'],
      ['', 'Tổng chi', 900, 700],
      ['1', 'Chi thường xuyên', 600, 500],
      ['', mark, '', ''],
      ['-', 'Chi giáo dục', 300, 220],
      ['-', 'Chi y tế', ...health],
      ['2', 'Chi đầu tư', 300, 200],
    );

  it('is all of it, though it holds in neither column', () => {
    assert.deepEqual(sheet('Gồm:', [300, 280]), []);
    assert.deepEqual(sheet('Gồm:', [100, 90]), ['total-equals-parts/mismatch C4', 'total-equals-parts/mismatch D4']);
    assert.deepEqual(sheet('Phân theo ngành:', [100, 90]), [], 'one way of several to take it apart');
  });
});

describe('the total’s own share', () => {
  it('is all of it', () => {
    const sheet = (own: number): string[] =>
      accused(
        ['Ngành', 'Giá trị', 'Cơ cấu (%)'],
        ['Tổng số', 4000, own],
        ['Khu vực một', 1240, 31],
        ['   Trồng trọt', 820, 20.5],
        ['   Chăn nuôi', 420, 10.5],
        ['Khu vực hai', 2760, 69],
        ['   Xây dựng', 1010, 25.3],
        ['   Chế biến', 1750, 43.8],
      );
    assert.deepEqual(sheet(100), []);
    assert.ok(sheet(1000).includes('ratio-equals-quotient/mismatch C3'));
  });
});

describe('blocks side by side under headings of their own', () => {
  it('are two tables though no column is blank between them', () => {
    const sheet = (figure: number): string[] =>
      examined({
        rows: [
          ['CÂN ĐỐI QUỸ'],
          ['PHẦN THU', '', '', 'PHẦN CHI', '', ''],
          ['STT', 'Nội dung', 'Số tiền', 'STT', 'Nội dung', 'Số tiền'],
          [1, 'Hội phí', 1400, 1, 'Thăm hỏi', 210],
          [2, 'Tài trợ', 3630, 2, 'Hội nghị', 1340],
          ['', '', '', 3, 'Khen thưởng', figure],
          ['', 'Tổng thu', 5030, '', 'Tổng chi', 1730],
          ['', '', '', '', 'Tồn quỹ', 3300],
        ],
        merges: ['A2:C2', 'D2:F2'],
      }).accused.map((each) => each.split(':')[0] ?? '');
    assert.deepEqual(sheet(180), []);
    assert.deepEqual(sheet(810), ['total-equals-parts/mismatch F7']);
  });
});

describe('a product that holds nowhere', () => {
  it('accuses nobody, though the same names say it of other columns', () => {
    const line = (name: string, a: number, x: number, b: number, y: number): Typed[] => [
      name,
      ...[a, x, Math.round(a * x) / 10, b, y, Math.round(b * y) / 10],
      Math.round(a * x + b * y) / 10,
    ];
    assert.deepEqual(
      accused(
        ['Xã', 'Lúa lai', '', '', 'Lúa thuần', '', '', 'Tổng sản lượng (tấn)'],
        ['', ...[1, 2].flatMap(() => ['Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)']), ''],
        line('An Phú', 213, 66, 71, 48),
        line('Long Hòa', 60, 57, 33, 61),
        line('Bình An', 138, 48, 250, 55),
        line('Mỹ Hạnh', 142, 49, 170, 62),
      ),
      [],
    );
  });
});
