/** What a learnt report says of the next period in which there is none of what was counted. */
import { strict as assert } from 'node:assert';
import { nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Typed } from '../../../test/support/typed-sheet';

type Lines = Readonly<Record<string, Typed>>;
const THEN: Lines = {
  'Hồ sơ đất đai đã giải quyết': 212,
  'Thanh niên nhập ngũ': 19,
  'Vụ tai nạn giao thông': 3,
  'Người chết do tai nạn': 1,
  'Đơn khiếu nại': 4,
  'Đơn tố cáo': 2,
  'Vụ cháy': 2,
  'Thẻ bảo hiểm y tế': 520,
  'Tiền đấu giá đất (tỷ đồng)': 6,
  'Đường bê tông hóa (km)': 2.4,
  'Tổng số đơn': 6,
  'Tổng số đơn, cùng kỳ': 5,
};

const readingOf = (lines: Lines, month: number) =>
  readingOfRows([
    ['UBND XÃ TÂN HÒA'],
    [`MỘT SỐ CHỈ TIÊU THÁNG ${String(month)} NĂM 2026`],
    [],
    ['STT', 'Chỉ tiêu', 'Thực hiện'],
    ...Object.entries(lines).map(([label, value], at): Typed[] => [at + 1, label, value]),
  ]);

const next = (sentence: string, lines: Lines): string =>
  nextOf(
    `# BÁO CÁO\n# Kết quả tháng 3 năm 2026\n# I. KẾT QUẢ\n${sentence}`,
    readingOf(THEN, 3),
    readingOf({ ...THEN, ...lines }, 4),
  );

describe('engine/learn: of none of it', () => {
  for (const none of [0, '-']) {
    it(`says of what happens that it did not, of what is done nothing (${String(none)})`, () => {
      assert.equal(next('Trên địa bàn xảy ra 02 vụ cháy.', { 'Vụ cháy': none }), 'Trên địa bàn không xảy ra vụ cháy.');
      const settled = 'Đã chỉ đạo giải quyết 212 hồ sơ đất đai.';
      assert.equal(next(settled, { 'Hồ sơ đất đai đã giải quyết': none }), '');
      assert.equal(next('Tiễn 19 thanh niên nhập ngũ.', { 'Thanh niên nhập ngũ': none }), '');
      assert.equal(next('Tiễn 19 thanh niên nhập ngũ.', {}), 'Tiễn 19 thanh niên nhập ngũ.');
    });

    it(`says nothing of what came of it (${String(none)})`, () => {
      const text = next('Xảy ra 03 vụ tai nạn giao thông, làm chết 01 người do tai nạn.', {
        'Vụ tai nạn giao thông': none,
        'Người chết do tai nạn': none,
      });
      assert.equal(text, 'Không xảy ra vụ tai nạn giao thông.');
    });
  }

  it('says nothing of a sentence whose list or whose end is held to something of its own', () => {
    const sentence =
      'Chỉ đạo giải quyết 06 đơn (04 đơn khiếu nại, 02 đơn tố cáo), công tác giải quyết được nhân dân đánh giá cao.';
    assert.equal(next(sentence, { 'Tổng số đơn': 0, 'Đơn khiếu nại': 0, 'Đơn tố cáo': 0 }), '');
    assert.match(
      next(sentence, { 'Tổng số đơn': 7, 'Đơn tố cáo': 3 }),
      /^Chỉ đạo giải quyết 07 đơn \(04.*03 đơn tố cáo\)/,
    );
  });

  it('says nothing of an amount of what was not done', () => {
    assert.equal(next('Tổ chức đấu giá đất được 06 tỷ đồng.', { 'Tiền đấu giá đất (tỷ đồng)': 0 }), '');
    assert.equal(next('Bê tông hóa 2,4 km đường.', { 'Đường bê tông hóa (km)': 0 }), '');
  });

  it('still says a part of which there is none', () => {
    const text = next('Tiếp nhận 04 đơn khiếu nại và 02 đơn tố cáo.', { 'Đơn tố cáo': 0 });
    assert.match(text, /04 đơn khiếu nại và 0 đơn tố cáo/);
  });

  it('holds "đủ" to its own period', () => {
    assert.equal(next('Đã cấp đủ 520 thẻ bảo hiểm y tế.', { 'Thẻ bảo hiểm y tế': 505 }), '');
  });
});
