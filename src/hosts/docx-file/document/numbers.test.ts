import { strict as assert } from 'node:assert';
import { figuresIn, numbersIn } from './numbers';

const figures = (text: string): string[] => figuresIn(text).map(({ text: number }) => number);

describe('hosts/docx-file/document/numbers', () => {
  it('reads numbers with their separators, a fraction as two', () => {
    assert.deepEqual(
      numbersIn('giảm 03 đơn (71/74 đơn), thu 1.234,5 triệu.').map(({ text }) => text),
      ['03', '71', '74', '1.234,5'],
    );
  });

  it('knows amounts, counts and percentages', () => {
    assert.deepEqual(figures('Toàn xã có 12 hợp tác xã, tăng 2 so với cùng kỳ, đạt 96,5% và 2.005 hộ.'), [
      '12',
      '2',
      '96,5',
      '2.005',
    ]);
  });

  it('tells what was handed out from what has a level', () => {
    assert.deepEqual(figures('Cấp 495 giấy chứng nhận; trường cấp 3, công trình hạng 2; cấp 12 thẻ.'), ['495', '12']);
  });

  it('passes over dates, periods, numbers of documents, places and headings', () => {
    for (const text of [
      '2.1. Kết quả thực hiện 6 tháng đầu năm 2022',
      'Quyết định số 68/QĐ-UBND ngày 12/01/2021 và Đề án 6060/ĐA-UBND',
      'nhiệm kỳ 2021-2026, giai đoạn 2021 - 2025, quý 2 năm 2022, tháng 3/2021',
      'tại Phường 2, Phường 3 và khu phố 5',
      'kỳ họp thứ 3, Quốc lộ 1',
      'giải quyết đơn quý III/2025 trên địa bàn; 6 tháng/2025 của xã',
    ])
      assert.deepEqual(figures(text), [], text);
  });
});
