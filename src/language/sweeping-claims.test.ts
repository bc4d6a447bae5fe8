import { strict as assert } from 'node:assert';
import { sweepingClaims, wholeClaim } from './sweeping-claims';

const found = (text: string): string[] =>
  sweepingClaims(text).map((each) => {
    const { start, end } = wholeClaim(text, each);
    return text.slice(start, end).trim();
  });

describe('language/sweepingClaims', () => {
  it('finds what is said of all, of some only, of none', () => {
    assert.deepEqual(found('Cả 05 xã đều có trạm; chỉ còn 02 hộ chưa có nhà.'), ['Cả', 'đều', 'chỉ', 'chưa có nhà']);
    assert.deepEqual(found('Không xảy ra cháy, không có hộ nào bị thiệt hại.'), [
      'Không xảy ra cháy',
      'không có hộ nào bị',
    ]);
    assert.deepEqual(found('Hầu hết các thôn, trừ thôn Đông; duy nhất xã A.'), ['Hầu hết', 'trừ', 'duy nhất']);
  });

  it('finds places in an order, comparisons, what is done, what is good or bad', () => {
    assert.deepEqual(found('Thôn Tây đông học sinh nhất, đứng thứ hai là thôn Nam.'), [
      'đông học sinh nhất',
      'đứng thứ hai',
    ]);
    assert.deepEqual(found('Thôn A có nhiều hộ nghèo hơn thôn B.'), ['nhiều hộ nghèo hơn']);
    assert.deepEqual(found('Đã giải quyết dứt điểm; tiến độ còn chậm, vẫn tăng.'), [
      'Đã giải quyết dứt điểm',
      'còn chậm',
      'vẫn tăng',
    ]);
    assert.deepEqual(found('Ba trường còn lại; dịch bệnh cơ bản ổn định.'), ['Ba', 'cơ bản ổn định']);
  });

  it('takes none of the words that only look so', () => {
    for (const text of [
      'Chỉ đạo các đơn vị, giao chỉ tiêu; thống nhất nội dung, phần thứ nhất.',
      'Kế hoạch cả năm 2025; đến hết tháng 8, trước hết là công tác tuyên truyền.',
      'Người đứng đầu cơ quan; không những thế; giảm trừ, khấu trừ thuế.',
      'Đã hoàn thành 12 km đường; toàn xã có 40 hộ.',
    ])
      assert.deepEqual(found(text), [], text);
  });
});
