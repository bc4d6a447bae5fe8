/** What is counted since January does not fall; what stands at a moment may; what is neither by its words is told. */
import { strict as assert } from 'node:assert';
import type { Typed } from '../support/typed-sheet';
import { heldBeside, type Beside, type Book } from '../support/beside-books';

const HEADINGS = ['STT', 'Nội dung', 'ĐVT', 'Thực hiện'];

/** Each line with its unit, this period's figure, and that of the half year. */
function held(lines: readonly (readonly [string, string, number, number])[], rest: Partial<Book> = {}): Beside {
  const book = (period: string, of: 2 | 3): Book => ({
    ...{ period, headings: HEADINGS, ...rest },
    lines: lines.map((line, at): Typed[] => [String(at + 1), line[0], line[1], line[of]]),
  });
  return heldBeside(book('9 tháng năm 2026', 2), book('6 tháng đầu năm 2026', 3));
}

const notTold = ({ skipped }: Beside): readonly string[] =>
  skipped
    .filter(({ reason }) => reason === 'earlier-uncounted')
    .map(({ data }) => ('here' in data ? String(data.here) : ''));

describe('sheets: debts and balances beside an earlier period', () => {
  it('may fall', () => {
    const names = [
      'Nợ xấu',
      'Nợ quá hạn',
      'Nợ đọng xây dựng cơ bản',
      'Nợ thuế',
      'Số tiền nợ BHXH',
      'Nợ phải trả',
      'Tạm ứng chưa thu hồi',
      'Công nợ phải thu',
      'Vốn huy động',
      'Tiền gửi tại kho bạc',
      'Kết dư ngân sách',
      'Bội chi ngân sách',
    ];
    assert.deepEqual(held(names.map((name) => [name, 'triệu đồng', 90, 120])).found, []);
  });

  it('are flows where they are paid, collected or written off', () => {
    const names = ['Thu hồi nợ thuế', 'Chi trả nợ gốc', 'Nợ xấu đã xử lý', 'Doanh số thu nợ'];
    assert.deepEqual(
      held(names.map((name) => [name, 'triệu đồng', 90, 120])).found,
      names.map((_, at) => `warning cumulative-falls D${String(at + 5)}`),
    );
  });

  it('are such under a line or a title that says so', () => {
    const lines = [
      ['Cục Thuế', 'triệu đồng', 90, 120],
      ['Hải quan', 'triệu đồng', 91, 122],
    ] as const;
    assert.deepEqual(held(lines, { title: 'TÌNH HÌNH NỢ THUẾ' }).found, []);
    assert.equal(held(lines, { title: 'THU NGÂN SÁCH' }).found.length, 2);
  });
});

describe('sheets: what is counted since January', () => {
  it('is so by what it names', () => {
    const lines = [
      ['Đăng ký khai sinh', 'trường hợp', 310, 405],
      ['Đăng ký kết hôn', 'cặp', 90, 121],
      ['Chứng thực bản sao', 'bản', 4100, 5210],
      ['Số người chết', 'người', 2, 3],
      ['Số người bị thương', 'người', 6, 8],
    ] as const;
    assert.deepEqual(
      held(lines).found,
      lines.map((_, at) => `warning cumulative-falls D${String(at + 5)}`),
    );
  });

  it('is so by the line above it, or by the title over a list of units', () => {
    const meat = (period: string, of: number): Book => ({
      ...{ period, headings: HEADINGS, title: 'KẾT QUẢ CHĂN NUÔI' },
      lines: [
        ['1', 'Tổng đàn lợn', 'con', 300 - of],
        ['2', 'Sản lượng thịt hơi xuất chuồng', 'tấn', 400 - of],
        ['2.1', 'Thịt trâu, bò', 'tấn', 208 - of],
        ['2.2', 'Thịt lợn', 'tấn', 192],
      ],
    });
    assert.deepEqual(heldBeside(meat('9 tháng năm 2026', 60), meat('6 tháng đầu năm 2026', 0)).found, [
      'warning cumulative-falls D6',
      'warning cumulative-falls D7',
    ]);
    const woods = (period: string, of: number): Book => ({
      ...{ period, title: 'TIẾN ĐỘ TRỒNG RỪNG', unit: 'ha', headings: ['TT', 'Đơn vị', 'Kế hoạch năm', 'Thực hiện'] },
      lines: [
        ['1', 'Xã Tân An', 109.6, 76.5 - of / 10],
        ['2', 'Xã Đồng Tâm', 84.4, 17.7 + of],
        ['3', 'Xã Hải Vân', 77.6, 59.2 - of / 10],
      ],
    });
    assert.deepEqual(heldBeside(woods('9 tháng năm 2026', 0), woods('6 tháng đầu năm 2026', 20)).found, [
      'warning cumulative-falls D6',
    ]);
  });

  it('is not asked, but told, where the words do not say', () => {
    const lines = [
      ['Đàn lợn', 'con', 310, 405],
      ['Hộ dùng nước sạch', 'hộ', 90, 121],
      ['Đường bê tông', 'km', 12, 11],
    ] as const;
    const beside = held(lines);
    assert.deepEqual(beside.found, []);
    assert.deepEqual(notTold(beside), ['Hộ dùng nước sạch'], 'herds are known to stand at a moment');
  });
});
