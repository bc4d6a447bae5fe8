/** What stands above a table: the period that its figures are of, and the department that it names. */
import { strict as assert } from 'node:assert';
import { readTyped } from '../../../test/support/read-typed';
import type { TableReading } from '../../core/reading';

const titled = (...titles: string[]): TableReading | undefined =>
  readTyped([
    ...titles.map((title) => [title]),
    [],
    ['Nội dung', 'Kế hoạch', 'Thực hiện'],
    ['Lúa', 5, 4],
    ['Ngô', 7, 6],
    ['Sắn', 9, 8],
  ]).tables[0];

describe('the block above a table', () => {
  it('says of which period its figures are, not of which its tasks', () => {
    const tasks = 'KẾT QUẢ 6 THÁNG ĐẦU NĂM 2026, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026';
    assert.equal(titled(tasks)?.period?.id, '2026-H1');
    assert.equal(titled('KẾT QUẢ 6 THÁNG CUỐI NĂM 2026')?.period?.id, '2026-H2');
  });

  it('is headed by a place or an organ of it, however short, unless a committee heads it too', () => {
    for (const heading of [
      'XÃ AN BÌNH',
      'UBND P. NGUYỄN TRÃI',
      'Xã: An Bình',
      'ĐẢNG ỦY XÃ AN BÌNH',
      'BAN QLDA XÃ AN BÌNH',
    ]) {
      const table = titled(heading, 'KẾT QUẢ NĂM 2026');
      assert.deepEqual([table?.body, table?.bodyAt?.cell], [heading, 'A1'], heading);
    }
    assert.equal(titled('UBND TỈNH ĐÔNG', 'UBND X. AN BÌNH', 'KẾT QUẢ NĂM 2026')?.body, 'UBND X. AN BÌNH');
    assert.equal(titled('ĐẢNG ỦY XÃ AN BÌNH', 'UBND XÃ AN BÌNH')?.body, 'UBND XÃ AN BÌNH');
    for (const title of ['XÃ HỘI HÓA GIÁO DỤC', 'XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2026', 'KẾT QUẢ THI ĐUA CÁC XÃ'])
      assert.equal(titled(title)?.body, undefined, title);
  });

  it('names the department whose sheet it is, and no title that begins so', () => {
    const table = titled('UBND TỈNH ĐÔNG', 'SỞ XÂY DỰNG', 'KẾT QUẢ NĂM 2026');
    assert.deepEqual([table?.department, table?.departmentAt?.cell], ['SỞ XÂY DỰNG', 'A2']);
    assert.equal(titled('PHÒNG CHỐNG THIÊN TAI NĂM 2026')?.department, undefined);
  });
});
