/** One verb said of several things: of none of them, or of all that they rose; held by the cells of all, never by the first one's. */
import { strict as assert } from 'node:assert';
import { nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Typed } from '../../../test/support/typed-sheet';

type Lines = Readonly<Record<string, readonly [now: Typed, then: Typed]>>;
const THEN: Lines = {
  'Đơn khiếu nại': [0, 1],
  'Đơn tố cáo': [0, 2],
  'Vụ cháy rừng': [0, 1],
  'Đàn dê': [310, 290],
  'Đàn lợn': [905, 880],
};

const readingOf = (lines: Lines, month: number) =>
  readingOfRows([
    ['UBND XÃ TÂN HÒA'],
    [`MỘT SỐ CHỈ TIÊU THÁNG ${String(month)} NĂM 2026`],
    [],
    ['STT', 'Chỉ tiêu', 'Thực hiện', 'Cùng kỳ năm trước'],
    ...Object.entries(lines).map(([label, [now, then]], at): Typed[] => [at + 1, label, now, then]),
  ]);

const next = (sentence: string, lines: Lines): string =>
  nextOf(
    `# BÁO CÁO\n# Kết quả tháng 3 năm 2026\n# I. KẾT QUẢ\n${sentence}`,
    readingOf(THEN, 3),
    readingOf({ ...THEN, ...lines }, 4),
  );

describe('engine/learn: one verb of several things', () => {
  const none = 'Không phát sinh đơn khiếu nại, đơn tố cáo.';

  it('denies them while there is none of any', () => {
    assert.equal(next(none, { 'Đơn tố cáo': ['-', 2] }), none);
    assert.equal(next(none, { 'Đơn tố cáo': [2, 2] }), '');
    assert.equal(next(none, { 'Đơn khiếu nại': [4, 2] }), '');
    const three = 'Không xảy ra vụ cháy rừng, đơn khiếu nại và đơn tố cáo nào.';
    assert.equal(next(three, { 'Đơn tố cáo': [1, 2] }), '');
  });

  it('compares them only where each is compared', () => {
    const both = 'Đàn dê, đàn lợn tăng so với cùng kỳ.';
    assert.equal(next(both, { 'Đàn dê': [250, 290] }), '');
    assert.equal(next('Đàn lợn tăng so với cùng kỳ.', { 'Đàn lợn': [800, 880] }), 'Đàn lợn giảm so với cùng kỳ.');
  });
});
