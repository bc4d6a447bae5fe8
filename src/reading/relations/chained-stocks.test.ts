/** What a line leaves is what the next begins with: such columns are not added over time. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

describe('reading: stocks over time', () => {
  const months: readonly (readonly Typed[])[] = [
    ['QUỸ DỰ PHÒNG'],
    ['Tháng', 'Dư đầu tháng', 'Thu', 'Chi', 'Dư cuối tháng'],
    ['Tháng 1', 588, 321, 185, 724],
    ['Tháng 2', 724, 139, 343, 520],
    ['Tháng 3', 520, 367, 485, 402],
    ['Tháng 4', 402, 2118, 387, 2133],
    ['Tháng 5', 2133, 7102, 894, 8341],
    ['Cộng', 588, 10047, 2294, 8341],
  ];
  const accused = (rows: readonly (readonly Typed[])[]): string[] =>
    examined({ rows }).accused.map((each) => each.split(':')[0] ?? '');

  it('do not add up under "Cộng"; flows do', () => {
    assert.deepEqual(accused(months), []);
    const wrong = months.map((row) => [...row]);
    (wrong[7] as Typed[])[2] = 10407;
    assert.deepEqual(accused(wrong), ['total-equals-parts/mismatch C8', 'total-equals-parts/mismatch E8']);
  });

  it('over things the same columns do', () => {
    const things: readonly (readonly Typed[])[] = [
      ['VẬT TƯ'],
      ['Tên', 'Tồn đầu', 'Nhập', 'Xuất', 'Tồn cuối'],
      ['Cát', 58, 321, 185, 194],
      ['Đá', 72, 139, 143, 68],
      ['Sỏi', 52, 367, 285, 134],
      ['Cộng', 182, 827, 613, 936],
    ];
    assert.deepEqual(accused(things), ['total-equals-parts/mismatch E6', 'total-equals-parts/mismatch E6']);
  });

  it('are no stocks where each line has its own: what is left of one work is not carried to the next', () => {
    const works = (left: number): readonly (readonly Typed[])[] => [
      ['CÔNG TRÌNH'],
      ['Công trình', 'Vốn giao', 'Giải ngân', 'Còn lại'],
      ['Trạm bơm Tây', 1320, 1320, 0],
      ['Cống Ba Xã', 745, 745, 0],
      ['Kênh N3', 610, 115, 495],
      ['Sân trường', 1980, 0, left],
    ];
    assert.deepEqual(accused(works(1980)), []);
  });
});
