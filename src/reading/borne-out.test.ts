/** Who is accused where other groups, lines, columns and words bear a structure out, on small sheets as offices type them. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../test/support/typed-sheet';

const accused = (...rows: readonly (readonly Typed[])[]): readonly string[] => examined({ rows }).accused;
const title = ['TỔNG HỢP THU CHI'];

describe('reading: lists that begin anew', () => {
  it('may repeat the lines of the one before', () => {
    const broken = accused(
      title,
      ['STT', 'Nội dung', 'Năm 2023', 'Năm 2024'],
      ['', 'Tổng sản lượng', 30, 41],
      ['1.', 'Trong quy hoạch', 10, 11],
      ['2.', 'Ngoài quy hoạch', 20, 30],
      ['*', 'Diện tích trồng', '', ''],
      ['1.', 'Trong quy hoạch', 3, 4],
      ['2.', 'Ngoài quy hoạch', 5, 7],
    );
    assert.deepEqual(
      broken.filter((each) => each.includes('duplicate')),
      [],
    );
  });

  it('a ledger, whose entries come back under each code, repeats no line', () => {
    const entries: readonly (readonly [number, string])[] = [
      [501, 'Tiền lương'],
      [502, 'Phụ cấp'],
      [503, 'Mua sắm'],
    ];
    const broken = accused(
      title,
      ['STT', 'Nội dung', 'Số tiền'],
      ...[1, 2, 3].flatMap((month) => entries.map(([code, label]): Typed[] => [code, label, code * month])),
    );
    assert.deepEqual(
      broken.filter((each) => each.includes('duplicate')),
      [],
    );
  });

  it('but a line that stands twice in one list is said', () => {
    const broken = accused(
      title,
      ['STT', 'Nội dung', 'Số tiền'],
      ['1', 'Lương', 10],
      ['2', 'Phụ cấp', 20],
      ['2', 'Phụ cấp', 20],
    );
    assert.deepEqual(
      broken.map((each) => each.split(':')[0]),
      ['line-known/duplicate-line B5'],
    );
  });
});

describe('reading: what other groups, other lines and other columns bear out', () => {
  it('a group with one wrong figure in two columns breaks the rule of its kin', () => {
    const group = (name: string, ...lines: readonly (readonly [string, number, number])[]): Typed[][] => [
      [name, lines.reduce((sum, line) => sum + line[1], 0), lines.reduce((sum, line) => sum + line[2], 0)],
      ...lines.map(([label, a, b]): Typed[] => [`   ${label}`, a, b]),
    ];
    const rows = [
      title,
      ['Vùng', 'Tổng đàn', 'Sản lượng'],
      ...group('Đồng bằng', ['Thái Bình', 5958, 609], ['Hưng Yên', 21922, 2998], ['Hà Nam', 3400, 427]),
      ...group('Miền núi', ['Gia Lai', 3096, 554], ['Bắc Giang', 7279, 1000]),
      ...group('Ven biển', ['Hậu Giang', 4824, 1011], ['Bắc Ninh', 1109, 162], ['An Giang', 6399, 1038]),
    ];
    assert.deepEqual(accused(...rows), []);
    (rows[7] as Typed[])[2] = 545;
    assert.deepEqual(
      accused(...rows).map((each) => each.split(':')[0]),
      ['total-equals-parts/mismatch C7'],
    );
  });

  it('a share that breaks alone is said', () => {
    const rows = [
      title,
      ['Trường', 'Số lượng', 'Cơ cấu (%)'],
      ['Toàn ngành', 10196, 1],
      ['Một', 4880, 0.479],
      ['Hai', 548, 0.054],
      ['Ba', 1546, 0.125],
      ['Bốn', 924, 0.091],
      ['Năm', 1229, 0.121],
      ['Sáu', 1069, 0.105],
    ];
    assert.ok(accused(...rows).some((each) => each.startsWith('ratio-equals-quotient/mismatch C6')));
  });

  it('a blank of a ledger, where each line fills one column, explains no gap', () => {
    const rows = [
      ['SỔ THEO DÕI THU CHI'],
      ['', '', 'ĐVT: đồng', ''],
      ['STT', 'Diễn giải', 'Thu', 'Chi'],
      [1, 'Thu phí', 1633231, ''],
      [2, 'Tiếp khách', '', 205550],
      [3, 'Tạm ứng', 147844, ''],
      [4, 'Văn phòng phẩm', '', 1934423],
      [5, 'Phụ thu', 1729772, ''],
      [6, 'Công tác phí', '', 2147750],
      ['', 'Cộng phát sinh', 3510847, 42877230],
    ];
    assert.deepEqual(
      accused(...rows).map((each) => each.split(':')[0]),
      ['total-equals-parts/mismatch D10'],
    );
  });
});

describe('reading: partitions, headings and numbers of lines', () => {
  it('takes "phân theo" for parts of what all of them break down, not of the line above', () => {
    const rows = [
      title,
      ['STT', 'Chỉ tiêu', 'Số lượng'],
      ['', 'TỔNG SỐ', 2674],
      ['', 'Phân theo giới tính', ''],
      ['', '   Nam', 358],
      ['', '   Nữ', 2316],
      ['', 'Phân theo nguồn vốn', ''],
      ['', '   Vốn vay', 1049],
      ['', '   Vốn tự có', 1625],
    ];
    const { accused: found, provenAt } = examined({ rows });
    assert.deepEqual(found, []);
    assert.deepEqual(provenAt, ['C3', 'C3']);
  });

  it('reads a year that was typed as a number among headings of years as a heading', () => {
    const { reading } = examined({
      rows: [
        title,
        ['STT', 'Đơn vị', 'Năm 2023', 2024, 'Năm 2025', 'Bình quân'],
        [1, 'An', 638, 481, 479, 532.7],
        [2, 'Bình', 435, 440, 529, 468],
        [3, 'Châu', 162, 100, 187, 149.7],
      ],
    });
    assert.deepEqual(
      reading.facts.filter(({ at }) => at.cell.startsWith('D')).map(({ at }) => at.cell),
      ['D3', 'D4', 'D5'],
    );
  });

  it('goes on below a header and a code row that are printed again', () => {
    const head = ['STT', 'Đơn vị', 'Tổng số', 'Nam', 'Nữ'];
    const codes = [1, 2, 3, 4, 5];
    const rows = [
      title,
      head,
      codes,
      [1, 'An', 93, 46, 47],
      [2, 'Bình', 168, 86, 82],
      [],
      head,
      codes,
      [3, 'Châu', 200, 102, 98],
      [4, 'Duy', 174, 100, 74],
      ['', 'Tổng cộng', 653, 334, 301],
    ];
    assert.deepEqual(
      accused(...rows).map((each) => each.split(':')[0]),
      ['total-equals-parts/mismatch C11', 'total-equals-parts/mismatch C11'],
    );
  });

  it('names lines by their words, with row codes and numbers of lines before them', () => {
    const { reading, accused: found } = examined({
      rows: [
        title,
        ['Mã số', 'STT', 'Loại hình', 'Cá nhân', 'Tổ chức'],
        ['R-1010', 1, 'Vi phạm môi trường', 276, 288],
        ['R-1020', 1.1, 'Vận chuyển lâm sản', 65, 68],
        ['R-1030', 1.2, 'Chôn lấp rác thải', 211, 220],
        ['R-1040', 2, 'Tai nạn giao thông', 183, 123],
      ],
    });
    assert.deepEqual(found, []);
    assert.equal(reading.facts[0]?.label, 'Vi phạm môi trường');
  });

  it('says of no list that goes on from elsewhere that its total is wrong', () => {
    const rows = [title, ['STT', 'Đơn vị', 'Số hộ'], [6, 'An', 107], [7, 'Bình', 156], ['', 'Tổng cộng', 914]];
    assert.deepEqual(accused(...rows), []);
  });
});

describe('reading: products that names and units say', () => {
  const crops: Typed[][] = [
    ['Diện tích', 'ha', 423, 673, 514],
    ['Năng suất', 'tạ/ha', 71.2, 69.4, 51.1],
    ['Sản lượng', 'tấn', 3012, 4671, 2627],
    ['Diện tích', 'ha', 279, 354, 335],
    ['Năng suất', 'tạ/ha', 55.1, 39, 26.2],
    ['Sản lượng', 'tấn', 1537, 1381, 925],
  ];

  it('area times yield, line under line, each crop by itself', () => {
    const rows = [
      title,
      ['Chỉ tiêu', 'ĐVT', 'Năm 2023', 'Kế hoạch', 'Năm 2024'],
      ['Dưa hấu'],
      ...crops.slice(0, 3),
      ['Khoai lang'],
      ...crops.slice(3),
    ];
    assert.deepEqual(accused(...rows), ['product-equals-factors/mismatch E10: E8 E9']);
  });

  it('quantity times price; indices of them are no such product', () => {
    const bill: Typed[][] = [
      ['Dầu', 22, 345000, 7590000],
      ['Giống lúa', 133, 228500, 30395000],
      ['Máy tính', 26, 205000, 5330000],
    ];
    const rows = [title, ['Hàng', 'Số lượng', 'Đơn giá', 'Thành tiền'], ...bill];
    assert.deepEqual(accused(...rows), ['product-equals-factors/mismatch D4: B4 C4']);
    const index: Typed[][] = [
      ['An', 97.5, 102, 99.6],
      ['Bình', 101.4, 101.7, 103.1],
      ['Châu', 100, 111, 111],
      ['Duy', 98.7, 181.1, 178.7],
    ];
    const head = ['Tỉnh', 'Diện tích (%)', 'Năng suất (%)', 'Sản lượng (%)'];
    assert.ok(accused(title, head, ...index).every((each) => !each.startsWith('product')));
  });
});

describe('reading: what figures show and words say too is an error where it breaks', () => {
  it('yields of area and production', () => {
    const rows = [
      title,
      ['Xã', 'Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)'],
      ['An', 603, 73.65, 4441],
      ['Bình', 209, 60.54, 1265],
      ['Châu', 234, 84.72, 1739],
      ['Duy', 550, 27.78, 1528],
      ['Êa', 258, 65.85, 1699],
      ['Giang', 284, 40.59, 1153],
    ];
    const { findings } = examined({ rows });
    assert.deepEqual(
      findings.map(({ severity, code, at }) => `${severity} ${code} ${at.cell}`),
      ['error mismatch D5'],
    );
  });

  it('one group of several in the only column breaks the rule of its kin, unless it misses by more than its lines make', () => {
    const rows = (first: number): Typed[][] => [
      title,
      ['STT', 'Chỉ tiêu', 'Quyết toán'],
      ['I', 'Nguồn thu', 704_411],
      ['1', 'Thu được hưởng', first],
      ['', '- Thu thuế', 280_981],
      ['', '- Thu viện trợ', 1_002],
      ['2', 'Thu bổ sung', 234_403],
      ['', '- Bổ sung cân đối', 107_744],
      ['', '- Bổ sung có mục tiêu', 126_659],
      ['3', 'Thu huy động', 188_025],
      ['', '- Trái phiếu', 88_025],
      ['', '- Vay khác', 100_000],
      ['II', 'Chi', 665_411],
      ['1', 'Chi thường xuyên', 400_411],
      ['', '- Lương', 300_400],
      ['', '- Khác', 100_011],
      ['2', 'Chi đầu tư', 265_000],
    ];
    const at = (first: number): string[] => accused(...rows(first)).map((each) => each.split(':')[0] as string);
    assert.deepEqual(at(281_983), []);
    assert.ok(at(301_652).includes('total-equals-parts/mismatch C4'));
    assert.ok(!at(2_819_830).includes('total-equals-parts/mismatch C4'));
  });
});
