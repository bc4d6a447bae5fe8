/** What may be below nought explains what a blank or a part of it does. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const accused = (...rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows: [['BẢNG TỔNG HỢP'], ...rows] }).accused.map((each) => each.split(':')[0] ?? '');

describe('changes and differences', () => {
  it('a blank change may have been a fall', () => {
    const loans = (last: Typed): string[] =>
      accused(
        ['Chỉ tiêu', 'Dư nợ đầu năm', 'Dư nợ cuối kỳ', 'Tăng/giảm'],
        ['Ngắn hạn', 412, 437, 25],
        ['Trung hạn', 267, 288, 21],
        ['Dài hạn', 190, 223, 33],
        ['Nợ xấu', 58, 51, last],
      );
    assert.deepEqual(loans(''), []);
    assert.deepEqual(loans(7).length, 1);
  });

  it('some of it may have risen by more than all of it', () => {
    const herd = (part: number, rise: number): string[] =>
      accused(
        ['Chỉ tiêu', 'Năm 2022', 'Năm 2023', 'Tăng, giảm'],
        ['Đàn bò', 4120, 4165, 45],
        ['Trong đó: bò sữa', 912, part, rise],
      );
    assert.deepEqual(herd(1012, 100), []);
  });
});

describe('"trong đó" with a name of its own', () => {
  it('is not what stands below it, where that is more than the whole', () => {
    const herd = (pigs: number): string[] =>
      accused(
        ['Vật nuôi', 'Số con'],
        ['Đàn trâu', 1874],
        ['Đàn bò', 4120],
        ['Trong đó: bò sữa', 912],
        ['Đàn lợn', pigs],
      );
    assert.deepEqual(herd(12430), []);
  });

  it('is bounded all the same', () => {
    const herd = (milk: number): string[] =>
      accused(
        ['Vật nuôi', 'Số con', 'Số chuồng'],
        ['Đàn trâu', 1874, 410],
        ['Đàn bò', 4120, 1100],
        ['Trong đó: bò sữa', milk, 230],
        ['Đàn lợn', 12430, 3120],
      );
    assert.deepEqual(herd(912), []);
    assert.deepEqual(herd(9120), ['total-equals-parts/parts-exceed-total B4']);
  });
});
