/** One unit that says otherwise than all others: of what a line is measured in; and lines of which every unit says that there is none. */
import { strict as assert } from 'node:assert';
import { cellsOf, EAST, summed, WEST, type Sent } from '../../../test/support/communes';
import type { Typed } from '../../../test/support/typed-sheet';
import { consolidationText } from '.';

const table = (name: string, lines: readonly (readonly Typed[])[]): Sent => ({
  body: `UBND xã ${name}`,
  title: 'TRỒNG TRỌT VÀ THIỆT HẠI',
  head: ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
  unit: '',
  lines: lines.map((line, at) => [at + 1, ...line]),
});
const crops = (name: string, unit: string, area: number): Sent =>
  table(name, [
    ['Diện tích lúa', unit, area, area, 100],
    ['Số hộ trồng lúa', 'hộ', 50, 40, 80],
  ]);

describe('engine/consolidate: odd ones among the units', () => {
  it('the first workbook does not decide alone what a line is measured in', () => {
    const sum = summed([crops('An', 'công', 352.5), crops('Bình', 'ha', 100), crops('Chi', 'ha', 200.5)]);
    assert.deepEqual(cellsOf(sum).slice(0, 2), ['D5 300.5 -UBND xã An:other-unit', 'E5 300.5 -UBND xã An:other-unit']);
    const words = sum.book.sheets[0]?.cells.filter(({ row }) => row === 4).map(({ value }) => value);
    assert.equal(words?.[2], 'ha');
    assert.match(consolidationText(sum, null, 'vi'), /Diện tích lúa.*UBND xã An \(đơn vị tính khác loại\)/);
  });

  it('a line that the first workbook has none of is in the unit of its sheet all the same', () => {
    const fees = (name: string, money: string, lines: readonly Typed[]): Sent => ({
      body: `UBND xã ${name}`,
      title: 'THU PHÍ',
      head: ['STT', 'Nội dung', 'Thực hiện'],
      unit: `Đơn vị: ${money}`,
      lines: ['Phí chợ', 'Lệ phí hộ tịch', 'Phí bến bãi'].map((label, at) => [at + 1, label, lines[at] ?? '']),
    });
    const sum = summed([
      fees('An', 'tỷ đồng', ['-', 2.5, 1.2]),
      fees('Bình', 'triệu đồng', [400, 1500, 300]),
      fees('Chi', 'triệu đồng', [700, 600, 900]),
    ]);
    assert.deepEqual(cellsOf(sum), ['C5 1.1', 'C6 4.6', 'C7 2.4']);
  });

  it('nor whether it adds up', () => {
    const lines = (unit: string, value: number): readonly (readonly Typed[])[] => [
      ['Số hộ đạt chuẩn', unit, value, value, 100],
    ];
    const sum = summed([table('An', lines('%', 88)), table('Bình', lines('hộ', 300)), table('Chi', lines('hộ', 200))]);
    assert.deepEqual(cellsOf(sum).slice(0, 1), ['D5 500 -UBND xã An:other-unit']);
  });

  it('a line of which all say that there is none says so in the sum, and one that most leave blank stays blank', () => {
    const lines = (first: Typed, second: Typed): readonly (readonly Typed[])[] => [
      ['Số người chết', 'người', first, first, first],
      ['Số nhà sập', 'nhà', second, '', ''],
      ['Số nhà tốc mái', 'nhà', 5, 4, 80],
    ];
    const sum = summed([table('An', lines('-', '-')), table('Bình', lines('-', '')), table('Chi', lines('-', ''))]);
    assert.deepEqual(cellsOf(sum), ['D5 -', 'E5 -', 'F5 -', 'D7 15', 'E7 12', 'F7 80']);
    const shown = sum.book.sheets[0]?.cells.filter(({ row, column }) => row === 4 && column > 2);
    assert.deepEqual(
      shown?.map(({ value }) => value),
      ['-', '-', '-'],
    );
    assert.deepEqual(sum.left, []);
  });

  it('a line that only another unit has keeps what it is measured in', () => {
    const more = table('Bình', [
      ...crops('Bình', 'ha', 7).lines.map((line) => line.slice(1)),
      ['Đàn trâu', 'con', 9, 9, 100],
    ]);
    const sum = summed([crops('An', 'ha', 5), crops('Chi', 'ha', 5), more]);
    const line = sum.book.sheets[0]?.cells.filter(({ row }) => row === 6).map(({ value }) => value);
    assert.deepEqual(line?.slice(0, 4), ['3', 'Đàn trâu', 'con', 9]);
  });

  it('the columns of one form are as before', () => {
    assert.deepEqual(cellsOf(summed([EAST, WEST])).slice(0, 3), ['C5 1200', 'D5 450', 'E5 37.5']);
  });
});
