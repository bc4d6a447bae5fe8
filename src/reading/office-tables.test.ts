/** Tables that offices fill in every month, each with one slip: what is asked of them, and what is not. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../test/support/typed-sheet';

type Rows = readonly (readonly Typed[])[];

const cellsOf = (rows: Rows, severity: string): string[] =>
  examined({ rows })
    .findings.filter((finding) => finding.severity === severity)
    .map(({ at }) => at.cell)
    .sort();

/** The rows with one cell changed: row and column from 1. */
const withCell = (rows: Rows, row: number, column: number, value: Typed): Rows =>
  rows.map((cells, at) => (at === row - 1 ? cells.map((cell, i) => (i === column - 1 ? value : cell)) : cells));

const isClean = (rows: Rows): void => {
  assert.deepEqual([...cellsOf(rows, 'error'), ...cellsOf(rows, 'warning')], []);
};

describe('reading: a rate in a heading is no unit', () => {
  const rows: Rows = [
    ['BẢNG TÍNH CÁC KHOẢN PHẢI NỘP'],
    ['STT', 'Họ tên', 'Tiền lương', 'BHXH (8%)', 'BHYT (1,5%)', 'Cộng', 'Thực lĩnh'],
    [1, 'Lê An', 4212000, 336960, 63180, 400140, 3811860],
    [2, 'Vũ Bình', 5994000, 479520, 89910, 569430, 5424570],
    [3, 'Hồ Chi', 4806000, 384480, 72090, 456570, 4349430],
    [4, 'Đỗ Duy', 7182000, 574560, 107730, 682290, 6499710],
    ['', 'Tổng cộng', 22194000, 1775520, 332910, 2108430, 20085570],
  ];
  it('of amounts that add up, along the line and down the list', () => {
    isClean(rows);
    assert.deepEqual(cellsOf(withCell(rows, 4, 4, 479250), 'error'), ['D7']);
    assert.deepEqual(cellsOf(withCell(rows, 4, 7, 5424750), 'error'), ['G7']);
  });
});

describe('reading: people by contract', () => {
  it('are counted, whoever else writes numbers of contracts under that word', () => {
    const rows: Rows = [
      ['BIÊN CHẾ CÁC TRƯỜNG'],
      ['STT', 'Trường', 'Tổng số', 'Biên chế', 'Hợp đồng'],
      [1, 'Số 1', 27, 25, 2],
      [2, 'Số 2', 31, 31, 0],
      [3, 'Số 3', 22, 19, 3],
      ['', 'Cộng', 80, 75, 5],
    ];
    isClean(rows);
    assert.deepEqual(cellsOf(withCell(rows, 5, 5, 8), 'error'), ['E6']);
  });
});

describe('reading: a cash book', () => {
  const rows: Rows = [
    ['SỔ QUỸ TIỀN MẶT'],
    ['Ngày', 'Diễn giải', 'Thu', 'Chi', 'Tồn'],
    ['', 'Tồn đầu kỳ', '', '', 5400000],
    ['02/10', 'Thu phí chợ', 1250500, '', 6650500],
    ['03/10', 'Chi văn phòng phẩm', '', 900000, 5750500],
    ['04/10', 'Thu hoàn ứng', 2300000, '', 8050500],
    ['06/10', 'Chi tiếp khách', '', 450000, 7600500],
    ['09/10', 'Chi tiền điện', '', 1337000, 6263500],
    ['12/10', 'Thu tạm ứng', 800000, '', 7063500],
    ['15/10', 'Chi công tác phí', '', 600000, 6463500],
  ];
  it('holds what was there before, what came in and what went out', () => {
    isClean(rows);
    // An amount breaks its own line, a balance the next one too.
    assert.deepEqual(cellsOf(withCell(rows, 5, 4, 990000), 'error'), ['E5']);
    assert.deepEqual(cellsOf(withCell(rows, 7, 5, 7060500), 'error'), ['E7', 'E8']);
  });
});

describe('reading: stocks by their names', () => {
  const rows: Rows = [
    ['HỘ NGHÈO CÁC XÃ'],
    ['STT', 'Xã', 'Đầu năm', 'Thoát nghèo', 'Phát sinh', 'Cuối năm'],
    [1, 'Xã An', 161, 42, 7, 126],
    [2, 'Xã Bình', 358, 97, 12, 273],
    [3, 'Xã Châu', 89, 31, 0, 58],
    [4, 'Xã Duy', 240, 83, 9, 166],
    [5, 'Xã Hải', 117, 28, 15, 104],
    ['', 'Tổng', 965, 281, 43, 727],
  ];
  it('are what was there, what went and what came', () => {
    isClean(rows);
    assert.deepEqual(cellsOf(withCell(rows, 4, 6, 237), 'error'), ['F4', 'F8']);
  });

  it('with figures that changed places between two lines, though what is left lies between the others', () => {
    const swapped = withCell(withCell(rows, 3, 4, 97), 4, 4, 42);
    assert.deepEqual(cellsOf(swapped, 'error'), ['F3', 'F4']);
  });
});

describe('reading: what a figure was and its change', () => {
  it('are no rivals of what the figure is made of', () => {
    const rows: Rows = [
      ['VỐN ĐẦU TƯ'],
      ['Đơn vị', 'Năm 2030', '', '', 'Năm 2031', '', '', 'Tăng, giảm'],
      ['', 'Tổng số', 'Nhà nước', 'Dân cư', 'Tổng số', 'Nhà nước', 'Dân cư', ''],
      ['Xã An', 196, 90, 106, 162, 93, 69, -34],
      ['Xã Bình', 864, 375, 489, 823, 399, 424, -41],
      ['Xã Châu', 235, 93, 142, 258, 123, 135, 23],
      ['Xã Duy', 434, 220, 214, 435, 252, 183, 1],
      ['Xã Hải', 519, 300, 219, 516, 256, 260, -3],
      ['Cộng', 2248, 1078, 1170, 2194, 1123, 1071, -54],
    ];
    isClean(rows);
    assert.deepEqual(cellsOf(withCell(rows, 6, 8, 123), 'error'), ['E6', 'H9']);
  });
});

describe('reading: nothing is said by what fits for want of something', () => {
  it('country people are not all people, though every village without a town has no others', () => {
    isClean([
      ['DÂN SỐ CÁC XÃ'],
      ['Xã', 'Tổng số', 'Nam', 'Nữ', 'Thành thị', 'Nông thôn'],
      ['Tổng số', 40018, 19832, 20186, 5224, 34794],
      ['Thị trấn', 5224, 2571, 2653, 5224, '-'],
      ['Xã An', 7201, 3566, 3635, '-', 7201],
      ['Xã Bình', 9114, 4530, 4584, '-', 9114],
      ['Xã Châu', 6230, 3082, 3148, '-', 6230],
      ['Xã Duy', 12249, 6083, 6166, '-', 12249],
    ]);
  });

  it('nor is a count what is left of amounts that are the same before and after', () => {
    const same = (name: string, count: number, price: number, rest: number): Typed[] => [
      ...[name, count, price, rest, count, price, rest],
      ...[0, 0, 0],
    ];
    isClean([
      ['KIỂM KÊ TÀI SẢN'],
      ['Tài sản', 'Theo sổ', '', '', 'Kiểm kê', '', '', 'Chênh lệch', '', ''],
      ['', 'SL', 'Nguyên giá', 'Còn lại', 'SL', 'Nguyên giá', 'Còn lại', 'SL', 'Nguyên giá', 'Còn lại'],
      same('Nhà làm việc', 3, 683000000, 302305326),
      same('Máy tính', 12, 151250000, 40100000),
      same('Máy in', 4, 22750000, 9811000),
      same('Bàn ghế', 41, 98000000, 33040500),
      ['Tủ', 18, 297000000, 138841958, 17, 280500000, 131128515, -1, -16500000, -7713443],
      same('Xe', 2, 918250000, 511740000),
    ]);
  });
});

describe('reading: amounts add up where the only total of their column is wrong', () => {
  const rows: Rows = [
    ['PHÂN BỔ GẠO'],
    ['STT', 'Xã', 'Số hộ', 'Số khẩu', 'Số gạo (kg)'],
    [1, 'Xã An', 96, 301, 4515],
    [2, 'Xã Bình', 11, 40, 600],
    [3, 'Xã Châu', 174, 611, 9165],
    [4, 'Xã Duy', 19, 66, 990],
    ['', 'Tổng cộng', 300, 1018, 15270],
  ];
  it('and lies between the others, as a mean would', () => {
    isClean(rows);
    assert.deepEqual(cellsOf(withCell(rows, 7, 3, 19), 'error'), ['C7']);
  });

  it('which says nothing of rates: they are alike', () => {
    isClean(rows.map((row, at) => [...row, at < 2 ? ['', 'Định mức'][at] : [15, 14, 15, 16, 15][at - 2]] as Typed[]));
  });
});
