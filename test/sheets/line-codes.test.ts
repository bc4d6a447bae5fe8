/** What lines are called where a label's arithmetic names them: by "Mã số", or by the numbers before the labels. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../support/typed-sheet';

const INCOME: [string, string, number][] = [
  ['Doanh thu bán hàng', '01', 960],
  ['Các khoản giảm trừ', '02', 60],
  ['Doanh thu thuần (10 = 01 - 02)', '10', 900],
  ['Giá vốn hàng bán', '11', 640],
  ['Lợi nhuận gộp (20 = 10 - 11)', '20', 260],
  ['Doanh thu tài chính', '21', 14],
  ['Chi phí tài chính', '22', 9],
  ['Chi phí bán hàng', '25', 55],
  ['Chi phí quản lý', '26', 70],
  ['Lợi nhuận thuần (30 = 20 + 21 - 22 - 25 - 26)', '30', 140],
  ['Thu nhập khác', '31', 8],
];

/** The statement of income, with or without numbers before its labels; `said` is the net profit that is typed. */
const income = (numbered: boolean, said = 140) =>
  examined({
    rows: [
      ['KẾT QUẢ HOẠT ĐỘNG'],
      ['Chỉ tiêu', 'Mã số', 'Năm nay'],
      ...INCOME.map(([label, code, value], at): Typed[] => [
        numbered ? `${String(at + 1)}. ${label}` : label,
        code,
        code === '30' ? said : value,
      ]),
    ],
  });

describe('sheets: what lines are called', () => {
  for (const numbered of [true, false]) {
    it(`the codes that arithmetic in labels names, ${numbered ? 'not the numbers before them' : 'without numbers'}`, () => {
      const right = income(numbered);
      assert.deepEqual(right.accused, []);
      assert.deepEqual(
        right.proofs.filter(({ claim }) => claim.source === 'heading').map(({ at }) => at.cell),
        ['C5', 'C7', 'C12'],
      );
      assert.deepEqual(income(numbered, 410).accused, ['total-equals-parts/mismatch C12: C7 C8 C9 C10 C11']);
    });
  }

  it('leaves arithmetic alone that calls its own line by a name which it does not have', () => {
    const { accused, proofs } = examined({
      rows: [
        ['BIỂU TỔNG HỢP'],
        ['Số TT', 'Nội dung', 'Số tiền'],
        ['1', 'Tiền mặt', 50],
        ['2', 'Tiền gửi', 70],
        ['3', 'Nguồn vốn (20 = 1 + 2)', 999],
      ],
    });
    assert.deepEqual([accused, proofs], [[], []]);
  });

  it('knows amounts under "Quyết định đầu tư" from the numbers of decisions', () => {
    const project = (name: string, sum: number, own: number): Typed[] => [name, '12/QĐ-UBND', sum, own, sum - own];
    const { accused } = examined({
      rows: [
        ['KẾ HOẠCH ĐẦU TƯ'],
        ['Danh mục dự án', 'Quyết định đầu tư', '', '', ''],
        ['', 'Số, ngày', 'Tổng số', 'Ngân sách xã', 'Ngân sách tỉnh'],
        ['TỔNG SỐ', '', 9100, 3000, 6100],
        project('Kè sông', 3200, 1000),
        project('Trường mầm non', 47000, 1500),
        project('Trạm bơm', 1200, 500),
      ],
      merges: ['B2:E2'],
    });
    assert.ok(
      accused.some((said) => said.includes('C4') || said.includes('C6')),
      accused.join('\n'),
    );
  });

  it('does not accuse a total one of whose parts cannot be read: an error, a letter among digits', () => {
    for (const unread of ['1O5', { error: '#REF!' } as const]) {
      const { accused, skipped } = examined({
        rows: [
          ['SỐ HỌC SINH'],
          ['STT', 'Trường', 'Số học sinh', 'Số lớp'],
          ['1', 'An Bình', 120, 5],
          ['2', 'Hòa Tiến', unread, 4],
          ['3', 'Long Hải', 98, 3],
          ['4', 'Tân Hưng', 131, 6],
          ['5', 'Vạn Phúc', 77, 2],
          ['', 'Tổng cộng', 531, 20],
        ],
      });
      assert.deepEqual(
        accused.filter((said) => said.startsWith('total')),
        [],
      );
      assert.match(`${accused.join()} `, /^figure-readable\/[a-z-]+ C4/, JSON.stringify(unread));
      assert.ok(skipped.some(({ at, reason }) => at.cell === 'C8' && reason === 'unknown-operand'));
    }
  });
});
