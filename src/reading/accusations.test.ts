/** Who is accused and who is not, on small sheets as offices type them: each shows one kind of structure that was misread. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../test/support/typed-sheet';

const accused = (...rows: readonly (readonly Typed[])[]): readonly string[] => examined({ rows }).accused;
const title = ['TỔNG HỢP THU CHI'];

describe('reading: a code row binds', () => {
  const head = ['Đơn vị', 'Tổng số', 'Kỳ trước', 'Mới', 'Đã xong', 'Chưa xong'];
  const lines = (of: (n: number) => readonly number[]): Typed[][] =>
    ['An', 'Bình', 'Châu', 'Duy', 'Êa', 'Giang', 'Hà', 'Ích', 'Kỳ'].map((name, at) => [name, ...of(at * at + 3)]);

  it('though every line breaks one of its equations, where others hold', () => {
    const broken = accused(
      title,
      [...head, 'Khác', 'Cộng'],
      ['MS', '1=2+3=4+5', 2, 3, 4, 5, 6, '7=5+6'],
      ...lines((n) => [n * 7, n * 5, n * 2, n, n * 3, n * 4 + 1, n * 7 + 1]),
    );
    assert.deepEqual(
      broken.map((each) => each.split(':')[0]),
      [4, 5, 6, 7, 8, 9, 10, 11, 12].map((row) => `total-equals-parts/mismatch B${String(row)}`),
    );
  });

  it('but not where every line bears out another code than the one that is printed', () => {
    const broken = accused(
      title,
      [...head, 'Khác', 'Cộng'],
      ['MS', '1=2+6', 2, '3=4+5', 4, 5, 6, '7=5+6'],
      ...lines((n) => [n * 7, n * 4 + 2, n * 3 - 2, n, n * 2 - 2, n * 5 + 1, n * 7 - 1]),
    );
    assert.deepEqual(broken, []);
  });

  it('but not where none of its equations holds in any line', () => {
    const broken = accused(
      title,
      head,
      ['MS', '1=4+5', 2, 3, 4, 5],
      ...lines((n) => [n * 7, n * 11, n * 13, n, n * 3]),
    );
    assert.deepEqual(broken, []);
  });

  it('and what it says a whole is made of is not taken for less where the rest happens to be nought', () => {
    const row = (name: string, own: number, foreign: number, reserve: number): Typed[] => [
      name,
      own + foreign + reserve,
      own + foreign,
      own,
      foreign,
      reserve,
    ];
    const broken = accused(
      title,
      ['Đơn vị', 'Tổng số', 'Xây dựng', 'Vốn trong nước', 'Vốn ngoài nước', 'Dự trữ'],
      ['A', '1=2+5', '2=3+4', 3, 4, 5],
      row('An', 202, 17, 0),
      row('Bình', 485, 31, 0),
      row('Châu', 578, 120, 0),
      row('Duy', 72, 9, 0),
      row('Êa', 230, 201, 60),
    );
    assert.deepEqual(broken, []);
  });
});

describe('reading: "trong đó"', () => {
  it('over columns makes them some of the whole, though they are all of it in most lines', () => {
    const rows = [
      ['Đơn vị', 'Chi thường xuyên', 'Trong đó:', '', ''],
      ['', 'Tổng số', 'Giáo dục', 'Y tế', 'Khác'],
      ['An', 174, 100, 50, 24],
      ['Bình', 209, 120, 60, 29],
      ['Châu', 331, 201, 90, 40],
      ['Duy', 417, 250, 111, 56],
      ['Êa', 900, 20, 30, 40],
    ];
    const sheet = { rows: [title, ...rows], merges: ['A2:A3', 'C2:E2'] };
    assert.deepEqual(examined(sheet).accused, []);
  });

  it('before a bullet opens a list of bullets: net is what came in and what was paid back', () => {
    const broken = accused(
      title,
      ['STT', 'Nội dung', 'Số tiền'],
      ['I', 'Thu hàng hóa', 602],
      [1, 'Thuế xuất nhập khẩu', 383],
      [2, 'Thuế giá trị gia tăng, thuần', 219],
      ['', 'Trong đó: - Tổng số thu', 466],
      ['', '               - Số hoàn thuế', -247],
      ['II', 'Viện trợ', 60],
    );
    assert.deepEqual(broken, []);
  });
});

describe('reading: means, shared amounts, one lone part', () => {
  it('adds no column of means, whatever it is shortened to', () => {
    const broken = accused(
      ['Mã', 'Tên', 'Ngày điều trị BQ (ngày)'],
      ['00', 'Toàn quốc', 6.64],
      ['01', 'Bệnh viện Một', 6.84],
      ['02', 'Bệnh viện Hai', 7.67],
    );
    assert.deepEqual(broken, []);
  });

  it('adds no amount that several lines share', () => {
    const share = (name: string, at: number): Typed[] => [at, name, 46.9, at * 10, at * 21];
    const broken = accused(
      title,
      ['STT', 'Nội dung', 'Diện tích', 'Thu', 'Chi'],
      ['I', 'Dịch vụ', 11.2, 60, 126],
      share('Làm đất', 1),
      share('Gieo', 2),
      share('Gặt', 3),
    );
    assert.deepEqual(broken, []);
  });
});

describe('reading: rounding beside what was computed', () => {
  const found = (...rows: readonly (readonly Typed[])[]): string[] =>
    examined({ rows }).findings.map(({ severity, code, at }) => `${severity} ${code} ${at.cell}`);

  it('a part with the noise of doubles does not make the others exact', () => {
    const said = found(
      title,
      ['', '', 'Đơn vị: Nghìn tấn'],
      ['STT', 'Nội dung', 'Sản lượng'],
      ['I', 'Tổng số', 102.6],
      [1, 'Một', 1.59999999999999],
      [2, 'Hai', 37.1],
      [3, 'Ba', 16.8],
      [4, 'Bốn', 47.2],
    );
    assert.deepEqual(said, ['note within-rounding C4']);
  });

  it('decimals without a unit were rounded like those of a scaled one', () => {
    const said = found(
      title,
      ['Năm', 'Cả năm', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      ['Hàng', 10.1, 2.5, 2.5, 2.5, 2.6],
      ['Vụ', 9.4, 2.1, 2.4, 2.2, 2.7],
      ['Khác', 7.4, 2.1, 1.4, 1.2, 2.5],
    );
    assert.deepEqual(said, ['note within-rounding B5']);
  });
});

describe('reading: what does not add up', () => {
  it('a line of so much a share over the months, though the lines beside it add up', () => {
    const row = (name: string, ...months: readonly number[]): Typed[] => [
      name,
      months.reduce((sum, each) => sum + each, 0),
      ...months,
    ];
    const lines = [row('Thu', 21, 34, 55), row('Chi', 13, 17, 44), row('Vay', 8, 19, 3), row('Nợ', 61, 2, 30)];
    const head = ['Chỉ tiêu', 'Tổng', 'T1', 'T2', 'T3'];
    assert.deepEqual(accused(title, head, ...lines, ['Lãi trên cổ phiếu', 1.63, 0.52, 0.63, 0.73]), []);
    assert.equal(accused(title, head, ...lines, ['Thu khác', 1.63, 0.52, 0.63, 0.73]).length, 1);
  });

  it('rates of what is meant by “trong đó”: they may lie above the rate of the whole', () => {
    const head = ['STT', 'Nội dung', 'Kế hoạch', 'Thực hiện', 'Thực hiện/Kế hoạch (%)'];
    const broken = accused(
      title,
      head,
      ['I', 'Chi chương trình', 3286, 1763, 53.65],
      ['', 'Trong đó:', '', '', ''],
      ['1', 'Giảm nghèo', 2346, 1407, 59.97],
      ['II', 'Chi đầu tư', 12143, 5775, 47.56],
      ['', 'Trong đó:', '', '', ''],
      ['1', 'Từ đất', '', 2688, ''],
      ['2', 'Xây dựng', 4235, 2015, 47.58],
    );
    assert.deepEqual(broken, []);
  });
});

describe('reading: a whole broken down in several ways', () => {
  const lines: Typed[][] = [
    ['Tổng số', 5000, 700],
    ['Phân theo phạm vi', '', ''],
    ['Trong nước', 3100, 450],
    ['Ngoài nước', 1900, 250],
    ['Phân theo cấp quản lý', '', ''],
    ['Trung ương', 1700, 230],
    ['Địa phương', 3300, 470],
  ];

  it('keeps each: one that breaks in a column is no rival of those that hold', () => {
    const head = ['Chỉ tiêu', 'Hành khách', 'Luân chuyển'];
    assert.deepEqual(accused(title, head, ...lines), []);
    const wrong = lines.map((row, at) => (at === 3 ? [row[0] ?? '', 2033, row[2] ?? ''] : row));
    assert.deepEqual(
      accused(title, head, ...wrong).map((each) => each.split(':')[0]),
      ['total-equals-parts/mismatch B3'],
    );
  });

  it('adds what is in prices "so sánh": they are constant prices, not comparisons', () => {
    const head = ['Ngành', 'Giá hiện hành', 'Giá so sánh 2010'];
    const row = (name: string, now: number, then: number): Typed[] => [name, now, then];
    const broken = accused(
      title,
      head,
      row('Tổng số', 900, 610),
      row('Nông nghiệp', 300, 220),
      row('Công nghiệp', 400, 270),
      row('Dịch vụ', 200, 150),
    );
    assert.deepEqual(
      broken.map((each) => each.split(':')[0]),
      ['total-equals-parts/mismatch C3'],
    );
  });
});
