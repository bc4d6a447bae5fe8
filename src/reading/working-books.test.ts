/** What working books of offices hold: codes of many letters, figures beside the table, headings that copy, rates, rounding. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../test/support/typed-sheet';

const accused = (...rows: readonly (readonly Typed[])[]): readonly string[] => examined({ rows }).accused;
const cells = (...rows: readonly (readonly Typed[])[]): readonly string[] =>
  accused(...rows).map((each) => each.split(/[ :]/u)[1] ?? '');
const title = ['TỔNG HỢP QUYẾT TOÁN'];
const made = (value: number, formula: string): Typed => ({ value, formula });

describe('reading: a code row of letters and numbers', () => {
  const head = ['Loại', 'Khoản', 'Mục', 'Tiểu mục', 'Nội dung', 'Tổng số', 'Ngân sách', 'Phí', 'Khác'];
  const lines: Typed[][] = [
    ['220', '223', '', '', 'Chi hoạt động', 5400, 3900, 1100, 400],
    ['220', '223', '6000', '', 'Tiền lương', 3150, 2290, 610, 250],
    ['220', '223', '6050', '', 'Tiền công', 2250, 1610, 490, 150],
  ];

  it('may leave a number out and begin again: it is no line, whatever its numbers add up to', () => {
    assert.deepEqual(accused(title, head, ['A', 'B', 'C', 'D', 'E', 1, 2, 4, 5], ...lines), []);
    assert.deepEqual(accused(title, head, ['A', 'B', 'C', 'D', 'E', 1, 2, 3, 1], ...lines), []);
  });

  it('may have numbers alone that leave some out, typed as text', () => {
    const accounts = ['', 'Tài khoản', 'Số hiệu', 'Nợ đầu kỳ', 'Có đầu kỳ', 'Phát sinh nợ', 'Phát sinh có', 'Nợ cuối kỳ', 'Có cuối kỳ']; // prettier-ignore
    const { reading, accused: said } = examined({
      rows: [
        title,
        accounts,
        ['', '', '1', '3', '4', '6', '7', '9', '10'],
        ['1', 'Tiền mặt', '101', 118052, 0, 607976, 573644, 152384, 0],
        ['2', 'Tiền gửi', '111', 204113, 0, 110318, 120771, 193660, 0],
        ['3', 'Vốn', '601', 0, 322165, 20500, 44379, 0, 346044],
      ],
    });
    assert.deepEqual(said, []);
    assert.deepEqual(
      reading.tables.flatMap((table) => table.lines.map(({ label }) => label)),
      ['Tiền mặt', 'Tiền gửi', 'Vốn'],
    );
  });

  it('may have a heading where a column has no code', () => {
    const two = ['TT', 'Đơn vị', 'Kế hoạch', 'Quyết toán', 'Tỷ lệ'];
    const rows: Typed[][] = [
      ['I', 'Các cục', 2598, 2509, 96.6],
      ['1', 'Cục một', 1320, 1290, 97.7],
      ['2', 'Cục hai', 1278, 1219, 95.4],
    ];
    const { reading } = examined({ rows: [title, two, ['A', 'B', 1, 2, 'Năm nay'], ...rows] });
    assert.deepEqual(
      reading.tables.flatMap((table) => table.lines.map(({ label }) => label)),
      ['Các cục', 'Cục một', 'Cục hai'],
    );
  });
});

describe('reading: a label that goes on in the row below', () => {
  it('ends no list', () => {
    const { reading } = examined({
      rows: [
        title,
        ['STT', 'Nội dung', 'Số báo cáo'],
        ['I', 'Kiến nghị của kiểm toán, thanh tra', 420],
        ['', 'các năm trước chưa xử lý', ''],
        ['1', 'Các khoản thu phải nộp', 120],
        ['2', 'Nộp trả ngân sách', 300],
        ['II', 'Kiến nghị của cơ quan tài chính', 77],
        ['', 'năm nay', ''],
        ['1', 'Các khoản thu phải nộp', 44],
        ['2', 'Nộp trả ngân sách', 33],
      ],
    });
    const levels = reading.tables[0]?.lines.filter(({ label }) => !/^\p{Ll}/u.test(label)).map(({ level }) => level);
    assert.deepEqual(levels, [0, 1, 1, 0, 1, 1]);
  });
});

describe('reading: what somebody reckoned in columns without a heading', () => {
  const lines = (scratch: readonly Typed[]): Typed[][] => [
    title,
    ['Nội dung', 'Thực hiện', 'Ước tính', 'Cộng dồn'],
    ['Tổng trị giá', 1976, 1900, 15403, scratch[0] ?? ''],
    ['Khu vực trong nước', 550, 521, 4317, scratch[1] ?? ''],
    ['Khu vực nước ngoài', 1426, 1379, 11086, scratch[2] ?? ''],
  ];

  it('is not held to the table’s sums', () => {
    assert.deepEqual(accused(...lines([])), []);
    assert.deepEqual(accused(...lines([96.8, 123.7, 159.4])), []);
  });

  it('but what has a heading is', () => {
    const [, head = [], total = [], ...rest] = lines([]);
    assert.deepEqual(cells(title, head, ['Tổng trị giá', 1976, 1900, 15430], ...rest), ['D3']);
    assert.equal(total.length, 5);
  });
});

describe('reading: a heading whose cells copy blank ones', () => {
  it('is no total that was forgotten', () => {
    const copied = (row: number): Typed[] => ['C', 'D'].map((column) => made(0, `=${column}${String(row)}`));
    const rows = [3, 6, 9].flatMap((row): Typed[][] => [
      [row === 3 ? 'A' : row === 6 ? 'B' : 'C', 'Tổng hợp (220-223)', '', '', ...copied(row)],
      [
        'I',
        'Kiến nghị năm trước',
        1835 * row,
        443 * row,
        made(1835 * row, `=C${String(row + 1)}`),
        made(443 * row, `=D${String(row + 1)}`),
      ],
      [
        'II',
        'Kiến nghị năm nay',
        156 + row,
        39 + row,
        made(156 + row, `=C${String(row + 2)}`),
        made(39 + row, `=D${String(row + 2)}`),
      ],
    ]);
    assert.deepEqual(accused(title, ['STT', 'Nội dung', 'Báo cáo', 'Đã nộp', 'Thẩm tra', 'Còn lại'], ...rows), []);
  });
});

describe('reading: rates of men, of women and of both', () => {
  const months = ['tháng 3', 'tháng 4', 'tháng 5', 'tháng 6', 'tháng 7', 'tháng 8'];
  const head = ['Chỉ tiêu', ...months.flatMap((month) => [`Cận dưới ${month}`, `Số ca ${month}`])];
  const both: readonly (readonly [number, number])[] = [
    [2791, 2856],
    [3837, 3855],
    [2891, 2889],
    [2227, 2215],
    [2274, 2225],
    [2152, 2267],
  ];
  const rows = (total: (women: number, men: number) => number): Typed[][] => [
    title,
    head,
    ['Tổng số', ...both.flatMap(([women, men]) => [total(women, men), women + men])],
    ['Nữ', ...both.flatMap(([women]) => [Math.round(women * 3.81) / 10, women])],
    ['Nam', ...both.flatMap(([, men]) => [Math.round(men * 5.12) / 10, men])],
  ];

  it('lie between each other and are no sums, beside numbers that are', () => {
    assert.deepEqual(accused(...rows((women, men) => Math.round((women + men) * 2.23) / 10)), []);
  });

  it('but a total that is short is none of them', () => {
    const wrong = rows((women, men) => (Math.round(women * 3.81) + Math.round(men * 5.12)) / 10).map((row, at) =>
      at === 2 ? row.map((value, column) => (column === 4 ? 7922 : value)) : row,
    );
    assert.deepEqual(cells(...wrong), ['E3']);
  });
});

describe('reading: figures that were rounded more coarsely the larger they are', () => {
  const head = ['Nhóm tuổi', ...Array.from({ length: 10 }, (_, at) => `Nhóm ${String.fromCharCode(65 + at)}`)];
  const exact = [0, 1, 2, 3].map((part) => head.slice(1).map((_, at) => 8317 + part * 2471 + at * (331 + part * 97)));
  const ages = ['0-14 tuổi', '15-39 tuổi', '40-64 tuổi', 'Từ 65 tuổi'];
  const rounded = (value: number, grain: number): number => Math.round(value / grain) * grain;
  const total = head.slice(1).map((_, at) => exact.reduce((sum, part) => sum + (part[at] ?? 0), 0));
  const parts = exact.map((part, at): Typed[] => [ages[at] ?? '', ...part.map((value) => rounded(value, 10))]);

  it('miss by what each line was rounded to', () => {
    assert.deepEqual(accused(title, head, ['Tổng số', ...total.map((value) => rounded(value, 100))], ...parts), []);
  });

  it('and by no more', () => {
    const wrong = total.map((value, at) => rounded(value, 100) + (at === 4 ? 900 : 0));
    assert.deepEqual(cells(title, head, ['Tổng số', ...wrong], ...parts), ['F3']);
  });
});

describe('reading: a note that names what it speaks of', () => {
  const rows = (more: number): Typed[][] => [
    title,
    ['Nơi', 'Tổng số hai miền', 'Miền Bắc', 'Miền Nam'],
    ['Ở nhà', 2725, 2562, 163],
    ['Bệnh viện', 4961 + more, 4582, 379],
    ['Trạm y tế', 2471, 2373, 98],
    ['Nơi khác', 249 + more, 228, 21],
    ['Nhà dưỡng lão', 553, 539, 14],
    [],
    ['Ghi chú:'],
    ['5 Người nước ngoài được tính vào cột “Tổng số hai miền” mà không thuộc miền nào'],
  ];

  it('explains what the whole has more than its parts', () => {
    assert.deepEqual(accused(...rows(14)), []);
  });

  it('and nothing that it lacks', () => {
    assert.deepEqual(cells(...rows(-14)), ['B4', 'B6']);
  });

  it('may begin with a word for notes', () => {
    const plan: Typed[][] = [
      title,
      ['STT', 'Tỉnh', 'Tổng thu (1)', 'Tổng chi'],
      ['', 'Tổng số', 9916, 4771],
      ['1', 'Hà Giang', 2313, 1734],
      ['2', 'Cao Bằng', 2871, 1858],
      ['3', 'Lào Cai', 1165, 1179],
      ['', 'Ghi chú: (1) Thu đã bao gồm khoản chưa phân bổ cho các tỉnh'],
    ];
    assert.deepEqual(accused(...plan), []);
  });
});

describe('reading: columns under “Trong đó”', () => {
  const rows = (last: number): Typed[][] => [
    title,
    ['STT', 'Đơn vị', 'Tổng số', 'Trong đó:', '', ''],
    ['', '', '', 'Giáo dục', 'Y tế', 'Khoa học'],
    ['1', 'Bộ Một', 6052, 3341, 2154, 557],
    ['2', 'Bộ Hai', 9672, 5054, 3986, 632],
    ['3', 'Bộ Ba', 4569, 2309, 1891, 369],
    ['4', 'Bộ Bốn', 8966, 4962, 3419, 585],
    ['5', 'Bộ Năm', last, 2484, 1436, 412],
    ['6', 'Bộ Sáu', 5718, 3107, 2230, 381],
    ['7', 'Bộ Bảy', 7025, 4416, 1890, 719],
    ['8', 'Bộ Tám', 6164, 3652, 1987, 525],
  ];
  const merged = (last: number): readonly string[] =>
    examined({ rows: rows(last), merges: ['D2:F2', 'A2:A3', 'B2:B3', 'C2:C3'] }).accused.map(
      (each) => each.split(/[ :]/u)[1] ?? '',
    );

  it('are some of the whole, though they make it up in most lines', () => {
    assert.deepEqual(merged(4332 + 1904), []);
  });

  it('and never more than it', () => {
    assert.deepEqual(merged(4332 - 2000), ['C8', 'D8']);
  });
});

describe('reading: figures that a program wrote in single precision', () => {
  it('add up within their seven digits', () => {
    const rows = Array.from({ length: 36 }, (_, at): Typed[] => {
      const parts = [2.13 + ((at * 7) % 12) * 0.0371, 1.57 + ((at * 5) % 12) * 0.0217, 1.71 + at * 0.0113].map(
        (value) => Math.fround(value),
      );
      const sum = Math.fround(parts.reduce((all, value) => Math.fround(all + value), 0));
      return [
        `Tỉnh ${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(97 + (at % 7))}`,
        ...[sum, ...parts].map((value) => Number(value.toPrecision(15))),
      ];
    });
    assert.deepEqual(accused(title, ['Tỉnh', 'Trụ cột', 'Điểm một', 'Điểm hai', 'Điểm ba'], ...rows), []);
  });
});

describe('reading: headings that begin with a number of months', () => {
  it('are no figures typed as text, in whatever row they stand', () => {
    const rows: Typed[][] = [
      ['17. Chỉ số giá sản xuất'],
      ['', 'Quý III năm nay so với:', '', '9 tháng năm '],
      ['', 'Quý III', 'Quý II', '2017 so với'],
      ['', 'năm 2016', 'năm 2017', 'cùng kỳ năm 2016'],
      [],
      ['CHỈ SỐ CHUNG', 97.76, 98.7, 100.71],
      ['Nông nghiệp', 94.52, 98.17, 98.64],
      ['Lâm nghiệp', 101.26, 100.93, 101.42],
    ];
    assert.deepEqual(accused(...rows), []);
  });
});

describe('reading: what a formula takes away', () => {
  it('may be more than there was', () => {
    const lines = [55, 83, 61, 40, 77, 92].map((tons, at): Typed[] => {
      const before = at === 2 ? 70 : tons - 7;
      return [`Tháng ${String(at + 1)}`, tons, before, made(tons - before, `B${String(at + 3)}-C${String(at + 3)}`)];
    });
    assert.deepEqual(accused(title, ['Kỳ', 'Năm nay (tấn)', 'Năm ngoái (tấn)', 'Ghi thêm (tấn)'], ...lines), []);
  });
});

describe('reading: what stands among figures and is none', () => {
  const head = ['TT', 'Nội dung', 'Số tiền (đồng)', 'Đã chi (đồng)'];
  const rows = (text: Typed): Typed[][] => [
    title,
    head,
    ['1', 'Sửa chữa thường xuyên', 12500000, 11900000],
    ['2', 'Sửa chữa định kỳ', 38400000, 36150000],
    ['3', 'Quản lý dự án', 2750000, 2610000],
    ['4', 'Chi khác', text, 1130000],
  ];

  it('is the answer of a comparison, two figures in one cell, or a label with its number', () => {
    assert.deepEqual(accused(...rows({ value: true, formula: 'C3=C4' })), []);
    assert.deepEqual(accused(...rows('257\n208')), []);
    assert.deepEqual(accused(...rows('1. Từ Quỹ bảo trì')), []);
  });

  it('but not a numeral gone wrong', () => {
    assert.deepEqual(cells(...rows('1.300.00O')), ['C6']);
  });
});

describe('reading: a line that comes back under one heading after another', () => {
  it('stands twice nowhere, however often it stands', () => {
    const blocks = ['Kế hoạch giao', 'Kinh phí cấp', 'Kinh phí nhận', 'Kinh phí chi'].flatMap((name, at): Typed[][] => [
      ['', name, 730 + at * 37],
      ['2', 'Từ nguồn ngân sách', 310 + at * 11],
    ]);
    assert.deepEqual(accused(title, ['TT', 'Nội dung', 'Số tiền'], ...blocks), []);
  });
});

describe('reading: a whole with a fraction beside whole parts', () => {
  const rows = (total: number): Typed[][] => [
    title,
    ['Vùng', 'Năm nhất', 'Năm hai', 'Năm ba', 'Năm tư'],
    ['Vùng một', 810, 547, 605, 669],
    ['Vùng hai', 3933, 1301, 1385, 1393],
    ['Vùng ba', 2884, 1594, 1606, 1583],
    ['Vùng tư', 499, 653, 671, 766],
    ['Tổng số', 8126, 4095, 4267, total],
  ];

  it('shows that the parts were rounded', () => {
    assert.deepEqual(accused(...rows(4411.408)), []);
  });

  it('by halves', () => {
    assert.deepEqual(cells(...rows(4417.408)), ['E7']);
  });
});
