/** Columns that are added whatever their words say of means and rates, and figures that are exact whatever is said of none. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const accused = (...rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows: [['BẢNG TỔNG HỢP'], ...rows] }).accused.map((each) => each.split(':')[0] ?? '');

describe('columns that are added all the same', () => {
  const people = (third: number): Typed[][] => [
    ['Xã', 'Dân số trung bình (người)', 'Nam', 'Nữ'],
    ['TỔNG SỐ', 24_034, 11_913, 12_121],
    ['An Phú', 8997, 4412, 4585],
    ['Bình Sơn', 6342, 3150, 3192],
    ['Cam Lộ', third, 4351, 4344],
  ];

  it('the people of a year on average, over places', () => {
    assert.deepEqual(accused(...people(8695)), []);
    assert.deepEqual(accused(...people(8965)).includes('total-equals-parts/mismatch B3'), true);
  });

  it('one off by rounding each is no mistake there', () => {
    const rows = people(8695).map((row) => [...row]);
    (rows[1] as Typed[])[1] = 24_035;
    assert.deepEqual(accused(...rows), []);
  });

  const pay = (second: number): Typed[][] => {
    const lines = [[2.34, 0.2], [second, 0.3], [3.33, 0.5], [3.66, 0.2], [4.32, 0.3]] as const; // prettier-ignore
    return [
      ['TT', 'Họ và tên', 'Hệ số lương', 'Phụ cấp', 'Cộng hệ số', 'Thành tiền', 'Thực lĩnh'],
      ...lines.map(([own, more], at): Typed[] => {
        const row = String(at + 3);
        const sum = Math.round((own + more) * 100) / 100;
        return [
          at + 1,
          `Người ${'ABCDE'[at] ?? ''}`,
          own,
          more,
          { value: sum, formula: `C${row}+D${row}` },
          { value: sum * 1_800_000, formula: `E${row}*1800000` },
          { value: sum * 1_611_000, formula: `F${row}*0.895` },
        ];
      }),
      ['', 'Cộng', 17.64, 1.5, 19.14, 34_452_000, 30_834_540],
    ];
  };

  it('coefficients of pay; what formulas carry on is one mistake and hides nothing', () => {
    assert.deepEqual(accused(...pay(3.99)), []);
    assert.ok(accused(...pay(2.99)).includes('total-equals-parts/mismatch C8'));
  });
});

describe('rounded or not', () => {
  it('one decimal beside two is exact where the sums come to the second digit', () => {
    const pay = (first: number): Typed[][] => [
      ['TT', 'Họ và tên', 'Lương', 'Phụ cấp', 'Cộng'],
      [1, 'An', 3.33, 0.5, first],
      [2, 'Bình', 2.67, 0.3, 2.97],
      [3, 'Cúc', 4.32, 0.2, 4.52],
      [4, 'Dũng', 3.66, 0.4, 4.06],
    ];
    assert.deepEqual(accused(...pay(3.83)), []);
    assert.deepEqual(accused(...pay(3.93)), ['total-equals-parts/mismatch E3']);
  });

  it('pupils are counted, though no unit says so', () => {
    const school = (second: number): string[] => {
      const lines = [[5, 140, 10, second], [6, 150, 9, 270], [4, 101, 11, 320], [7, 200, 12, 350]] as const; // prettier-ignore
      const rows: Typed[][] = [
        ['HỌC SINH NĂM HỌC 2023 - 2024'],
        ['Đơn vị', 'Mầm non', '', 'Tiểu học', '', 'Tổng cộng', ''],
        ['', 'Lớp', 'HS', 'Lớp', 'HS', 'Lớp', 'HS'],
        ...lines.map(([a, b, c, d], at): Typed[] => {
          const row = String(at + 4);
          const sums = [{ value: a + c, formula: `B${row}+D${row}` }, { value: b + d, formula: `C${row}+E${row}` }]; // prettier-ignore
          return [`Xã ${'ABCD'[at] ?? ''}`, a, b, c, d, ...sums];
        }),
        ['Cộng', 22, 591, 42, 1240, 64, 1831],
      ];
      return examined({ rows, merges: ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'] }).accused.map((each) => each.split(':')[0] ?? ''); // prettier-ignore
    };
    assert.deepEqual(school(300), []);
    assert.deepEqual(school(301), ['total-equals-parts/mismatch E8', 'total-equals-parts/mismatch G8']);
  });
});

describe('blanks of a rule that holds without them', () => {
  const table = (first: number): Typed[][] => [
    ['Chỉ tiêu', 'Xã A', 'Xã B', 'Xã C', 'Tổng'],
    ['Nhà sập', 3, 12, '', first],
    ['Nhà tốc mái', 40, '', 15, 55],
    ['Lúa ngập', 30, 25, 10, 65],
    ['Rau màu', '', 8, 14, 22],
    ['Cầu hỏng', 2, 11, 1, 14],
    ['Gia súc chết', 21, '', 17, 38],
  ];

  it('are none: they explain nothing in the line that does not hold', () => {
    assert.deepEqual(accused(...table(15)), []);
    assert.deepEqual(accused(...table(19)), ['total-equals-parts/mismatch E3']);
  });
});
