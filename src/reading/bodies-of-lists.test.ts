/** Groups, their closings and their headings, as offices number them. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../test/support/typed-sheet';

type Rows = readonly (readonly Typed[])[];

const accused = (rows: Rows): string[] => examined({ rows }).accused.map((each) => each.split(':')[0] ?? '');
const withCell = (rows: Rows, row: number, column: number, value: Typed): Rows =>
  rows.map((cells, at) => (at === row ? cells.map((cell, i) => (i === column ? value : cell)) : cells));
const bold = (value: string): Typed => ({ value, bold: true });

describe('reading: a closing line that no list knows', () => {
  for (const name of ['TỔNG ĐIỂM', 'ĐẠT ĐƯỢC'])
    it(`"${name}" leaves the last group its lines`, () => {
      const rows: Rows = [
        ['BẢNG CHẤM ĐIỂM'],
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
        ['I', bold('Nhóm một'), 14, 5],
        [1, 'Tiêu chí a', 6, 3],
        [2, 'Tiêu chí b', 8, 2],
        ['II', bold('Nhóm hai'), 12, 9],
        [1, 'Tiêu chí c', 4, 3],
        [2, 'Tiêu chí d', 8, 6],
        ['', bold(name), 26, 14],
      ];
      assert.deepEqual(accused(rows), []);
      assert.ok(accused(withCell(rows, 6, 2, 40)).includes('total-equals-parts/mismatch C6'));
    });
});

describe('reading: a numbered section right below the headings', () => {
  const crop = (at: number, name: string, area: number, yields: number, made: number): Typed[][] => [
    [at, bold(name)],
    ['', 'Diện tích', 'Ha', 100, area, area],
    ['', 'Năng suất', 'Tạ/ha', 40, yields, Math.round((yields / 40) * 1000) / 10],
    ['', 'Sản lượng', 'Tấn', 400, made, Math.round((made / 400) * 1000) / 10],
  ];
  it('is a line of the table, and percentages of three lines are no product', () => {
    const rows: Rows = [
      ['KẾT QUẢ SẢN XUẤT'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'KH 2023', 'TH 2023', 'TH/KH (%)'],
      ...crop(1, 'Cây lúa', 110, 41, 451),
      ...crop(2, 'Cây ngô', 90, 45, 405),
    ];
    assert.deepEqual(accused(rows), []);
    assert.deepEqual(accused(withCell(rows, 5, 4, 541)), [
      'product-equals-factors/mismatch E6',
      'ratio-equals-quotient/mismatch F6',
    ]);
  });
});

describe('reading: "Tổng cộng" over lists with their own closings', () => {
  const rows: Rows = [
    ['BÁN HÀNG THEO NGÀY'],
    ['Ngày', 'Mặt hàng', 'Số lượng', 'Doanh thu'],
    ['01/03/2023', 'Gạo', 26, 8047],
    ['', 'Ngô', 7, 8194],
    ['', 'Cộng ngày 01/03/2023', 33, 16241],
    ['02/03/2023', 'Gạo', 9, 1507],
    ['', 'Ngô', 16, 2431],
    ['', 'Cộng ngày 02/03/2023', 25, 3938],
    ['', 'Tổng cộng', 58, 20179],
  ];
  it('is the sum of those, though one of two columns breaks', () => {
    assert.deepEqual(accused(rows), []);
    assert.deepEqual(accused(withCell(rows, 8, 2, 580)), ['total-equals-parts/mismatch C9']);
  });
});

describe('reading: a total much too small', () => {
  it('of what is counted is no mean of it', () => {
    const rows: Rows = [
      ['KHẢO SÁT'],
      ['Mức độ', 'Số phiếu', 'Tỷ lệ'],
      ['Hài lòng', 315, 0.394],
      ['Bình thường', 200, 0.25],
      ['Không hài lòng', 285, 0.356],
      ['Tổng cộng', 300, 1],
    ];
    assert.ok(accused(rows).includes('total-equals-parts/mismatch B6'));
  });
});

describe('reading: units of so much for another', () => {
  it('are units, whatever the two are', () => {
    const rows: Rows = [
      ['GIÁ BÌNH QUÂN'],
      ['Mặt hàng', 'ĐVT', 'Tháng 1', 'Tháng 2'],
      ['Gạo tẻ', 'đ/kg', 15000, 15200],
      ['Đất ở', 'triệu đồng/m2', 12, 13],
      ['Bác sĩ', 'người/10.000 dân', 8, 9],
    ];
    assert.deepEqual(accused(rows), []);
  });
});

describe('reading: a stock that runs down the page', () => {
  const rows: Rows = [
    ['THẺ KHO'],
    ['Chứng từ', 'Diễn giải', 'Nhập', 'Xuất', 'Tồn'],
    ['', 'Tồn đầu kỳ', '', '', 340],
    ['N1', 'Nhập kho', 120, '', 460],
    ['X2', 'Xuất kho', '', 75, 385],
    ['X3', 'Xuất kho', '', 142, 243],
    ['N4', 'Nhập kho', 96, '', 339],
    ['X5', 'Xuất kho', '', 58, 281],
    ['', 'Cộng', 216, 275, 281],
  ];
  it('neither runs into "Cộng" nor adds up there', () => {
    assert.deepEqual(accused(rows), []);
    assert.ok(accused(withCell(rows, 5, 4, 423)).some((each) => /E[67]$/.test(each)));
  });
});

describe('reading: a bill with its tax', () => {
  const rows: Rows = [
    ['BẢNG KÊ MUA HÀNG'],
    ['TT', 'Tên hàng', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    [1, 'Giấy', 15, 135500, 2032500],
    [2, 'Mực', 8, 310000, 2480000],
    [3, 'Bìa', 23, 97500, 2242500],
    ['', 'Cộng tiền hàng', '', '', 6755000],
    ['', 'Thuế GTGT 10%', '', '', 675500],
    ['', 'Chiết khấu', '', '', 100000],
    ['', 'Tổng cộng tiền thanh toán', '', '', 7330500],
  ];
  it('is what is to be paid, less what is taken off', () => {
    assert.deepEqual(accused(rows), []);
    assert.deepEqual(accused(withCell(rows, 8, 4, 7440500)), ['total-equals-parts/mismatch E9']);
    assert.ok(accused(withCell(rows, 5, 4, 7655000)).includes('total-equals-parts/mismatch E6'));
  });
});

describe('reading: totals and differences by their shape and name', () => {
  it('one bold line at the end is the total of the others, whatever it is called', () => {
    const rows: Rows = [
      ['Council budget'],
      ['Service', 'Base budget', 'Approved'],
      ['Adult care', 4120, 4388],
      ['Highways', 2305, 2230],
      ['Libraries', 861, 874],
      [bold('Net expenditure'), 7286, 7492],
    ];
    assert.deepEqual(accused(rows), []);
    const three = rows.map((cells, at) =>
      at < 2 ? [...cells, at ? 'Outturn' : ''] : [...cells, [911, 412, 77, 1400][at - 2] ?? ''],
    );
    assert.deepEqual(accused(withCell(three, 5, 1, 7826)), ['total-equals-parts/mismatch B6']);
  });

  it('a difference that names say needs no third column', () => {
    const rows: Rows = [
      ['Operating statistics'],
      ['', '2020', '2021', '2022'],
      ['Revenue', 3824, 3597, 2615],
      ['Cost of sales', 511, 1864, 1083],
      ['Gross profit', 3313, 1733, 1532],
    ];
    assert.deepEqual(accused(rows), []);
    assert.deepEqual(accused(withCell(rows, 2, 2, 3957)), ['total-equals-parts/mismatch C3']);
  });
});
