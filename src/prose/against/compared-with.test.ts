/** What a change is compared with, and which line and cells are meant: sentences that are right and were accused. */
import { strict as assert } from 'node:assert';
import { bookOf } from '../../../test/support/book-of-rows';
import { boundOf } from '../../../test/support/bound-of';

const revenue = bookOf([
  ['UBND PHƯỜNG TÂN LẬP'],
  ['THU NGÂN SÁCH NHÀ NƯỚC THÁNG 4 NĂM 2026'],
  ['', '', '', '', 'Đơn vị tính: triệu đồng'],
  ['TT', 'Chỉ tiêu', 'Dự toán năm 2026', 'Thực hiện tháng 4', 'Lũy kế từ đầu năm', 'Lũy kế cùng kỳ năm 2025'],
  ['', 'Tổng thu', 24300, 1892.4, 8764.1, 8010.6],
  [1, 'Thuế ngoài quốc doanh', 16200, 1130, 5980.3, 6022.1],
  [2, 'Thu khác', 8100, 762.4, 2783.8, 1988.5],
]);

const commune = bookOf([
  ['UBND XÃ MƯỜNG LAY'],
  ['THU NGÂN SÁCH XÃ 6 THÁNG ĐẦU NĂM 2026'],
  ['', '', '', '', 'Đơn vị tính: triệu đồng'],
  ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Cùng kỳ năm trước'],
  ['A', 'Tổng thu ngân sách xã', 41500, 24630.5, 22112.4],
  [1, 'Thu trên địa bàn', 1500, 812.3, 860.7],
  [2, 'Thu bổ sung cân đối', 40000, 23818.2, 21251.7],
]);

const prices = bookOf([
  ['SỞ CÔNG THƯƠNG'],
  ['GIÁ NÔNG SẢN THÁNG 3 NĂM 2026'],
  ['', '', '', 'Đơn vị tính: đồng/kg'],
  ['STT', 'Mặt hàng', 'Tháng 3/2026', 'Tháng 2/2026', 'Tháng 3/2025'],
  [1, 'Lúa thường', 6400, 6200, 7700],
  [2, 'Xoài cát', 52000, 60000, 48000],
  [3, 'Cá tra', 28500, 27800, 26200],
]);

const herds = bookOf([
  ['CHI CỤC CHĂN NUÔI'],
  ['CHĂN NUÔI, THÚ Y THÁNG 4 NĂM 2026'],
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Cùng kỳ'],
  [1, 'Tổng đàn heo', 'con', 188000, 206000],
  [2, 'Tổng đàn bò', 'con', 40250, 39800],
  [3, 'Tỷ lệ tiêm phòng', '%', 78.4, 85],
]);

const letters = bookOf([
  ['UBND XÃ TÂN HƯNG'],
  ['TIẾP NHẬN ĐƠN THƯ QUÝ I NĂM 2026'],
  ['STT', 'Nội dung', 'Số đơn', 'Cùng kỳ'],
  [1, 'Khiếu nại', 5, 3],
  [2, 'Tố cáo', 2, 2],
  [3, 'Kiến nghị, phản ánh', 14, 9],
]);

describe('prose/against: what is compared with what', () => {
  it('compares what is exceeded with what the words name, plan or time', () => {
    assert.deepEqual(boundOf(revenue, 'Thu khác: lũy kế 2.783,8 triệu đồng, vượt 795,3 triệu đồng so với cùng kỳ.'), [
      '2.783,8 → E7',
      '795,3 → sum E7,F7',
    ]);
    assert.deepEqual(boundOf(revenue, 'Thu khác: lũy kế 2.783,8 triệu đồng, hụt 5.316,2 triệu đồng so với dự toán.'), [
      '2.783,8 → E7',
      '5.316,2 → sum C7,E7',
    ]);
  });

  it('leaves open a change that names no time where the sheet has several', () => {
    assert.deepEqual(
      boundOf(
        prices,
        'Xoài cát 52.000 đồng/kg, giảm 8.000 đồng/kg do vào vụ; cá tra 28.500 đồng/kg, tăng 2,5% so với tháng trước.',
      ),
      ['52.000 → C6', '8.000 → sum D6,C6', '28.500 → C7', '2,5 → growth C7,D7'],
    );
    // A verb that turned and a digit that differs are no one slip.
    const other = 'Cá tra 28.500 đồng/kg, tăng 2,5% so với tháng trước.';
    const mango = (change: string): string | undefined =>
      boundOf(prices, `${other} Xoài cát 52.000 đồng/kg, giảm ${change} đồng/kg.`).at(-1);
    assert.deepEqual([mango('9.000'), mango('4.000')], ['9.000 → ?', '4.000 → sum E6,C6']);
    assert.deepEqual(boundOf(prices, 'Xoài cát 52.000 đồng/kg, giảm 4.000 đồng/kg so với cùng kỳ năm trước.'), [
      '52.000 → C6',
      '4.000 → sum E6,C6',
    ]);
  });

  it('takes what two rates are apart by for what it is, in per cent or in points', () => {
    const herd = 'Tổng đàn bò 40.250 con, tăng 1,1% so với cùng kỳ.';
    assert.deepEqual(boundOf(herds, `${herd} Tỷ lệ tiêm phòng đạt 78,4%, thấp hơn cùng kỳ 6,6%.`), [
      '40.250 → D5',
      '1,1 → growth D5,E5',
      '78,4 → D6',
      '6,6 → sum D6,E6',
    ]);
  });

  it('asks what is raised in a place of no line beside the one that says so', () => {
    assert.deepEqual(boundOf(commune, 'Thu ngân sách trên địa bàn giảm 5,6% so với cùng kỳ.'), ['5,6 → ?']);
    assert.deepEqual(boundOf(commune, 'Tổng thu ngân sách xã giảm 11,4% so với cùng kỳ.'), ['11,4 → growth D5,E5']);
  });

  it('adds up the lines that stand behind a figure as one list', () => {
    assert.deepEqual(boundOf(letters, 'Tiếp nhận 07 đơn khiếu nại, tố cáo, tăng 02 đơn so với cùng kỳ.'), [
      '07 → sum C4,C5',
      '02 → sum C4,C5,D4,D5',
    ]);
  });
});
