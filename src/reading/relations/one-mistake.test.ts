/** One mistake that breaks a whole in all of its columns, or in two, does not hide it. */
import { strict as assert } from 'node:assert';
import type { CellSnapshot } from '../../core/snapshot';
import { verdictOf } from '../../core/verdict';
import { readWorkbooks } from '..';

type Row = readonly (string | number | null)[];

/** Cells of wholes that are called wrong, as errors. */
function accused(...rows: readonly Row[]): string[] {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): CellSnapshot[] => (value === null ? [] : [{ row: at, column, value }])),
  );
  const sheet = { name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { facts, relations } = readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
  return relations
    .filter((relation) => relation.force === 'error' && verdictOf(facts, relation).status === 'fails')
    .flatMap(({ whole }) => facts[whole]?.at.cell ?? [])
    .sort();
}

const HEAD: Row = ['STT', 'Đơn vị', 'Số hộ', 'Nhân khẩu', 'Diện tích'];

describe('one line', () => {
  it('that is missing where its number is leaves every column of the total wrong', () => {
    const rows: Row[] = [
      HEAD,
      ['1', 'Xã An', 412, 1718, 2204],
      ['2', 'Xã Bình', 377, 1502, 1871],
      ['4', 'Xã Duy', 290, 1204, 1366],
      [null, 'Tổng cộng', 1594, 6621, 8127],
    ];
    assert.deepEqual(accused(...rows), ['C5', 'D5', 'E5']);
    const renumbered = rows.map((row) => (row[0] === '4' ? ['3', ...row.slice(1)] : row));
    assert.deepEqual(accused(...renumbered), [], 'without a number left out nothing says that a line is missing');
  });

  it('that stands twice makes the list exceed its total in every column', () => {
    const rows: Row[] = [
      HEAD,
      ['1', 'Xã An', 412, 1718, 2204],
      ['2', 'Xã Bình', 377, 1502, 1871],
      ['3', 'Xã Bình', 377, 1502, 1871],
      ['4', 'Xã Duy', 290, 1204, 1366],
      [null, 'Tổng cộng', 1079, 4424, 5441],
    ];
    assert.deepEqual(accused(...rows), ['C6', 'D6', 'E6']);
    const others = rows.map((row) => (row[0] === '3' ? ['3', 'Xã Châu', 377, 1502, 1871] : row));
    assert.deepEqual(accused(...others), [], 'two that are named otherwise are two lines');
  });

  it('that stands in another group is said of both groups, though nothing is numbered', () => {
    const group = (name: string, whole: readonly number[], ...lines: readonly Row[]): Row[] => [
      [name.toUpperCase(), ...whole],
      ...lines.map(([label, ...figures]) => [`    ${String(label)}`, ...figures]),
    ];
    const rows: Row[] = [
      ['Địa phương', 'Đàn lợn', 'Đàn bò'],
      ...group('Miền núi', [2917, 1254], ['Hà An', 1204, 517], ['Hà Bình', 871, 402]),
      ...group('Đồng bằng', [3391, 1480], ['Hà Châu', 1310, 610], ['Hà Duy', 948, 430], ['Hà Êm', 1133, 440]),
      ...group('Ven biển', [2211, 1035], ['Hà Giang', 1017, 480], ['Hà Hải', 1194, 555], ['Hà Kiên', 842, 335]),
    ];
    assert.deepEqual(accused(...rows), ['B2', 'B9', 'C2', 'C9']);
  });

  it('that is a thousand times too large, or too small, is in another unit than its total', () => {
    const rows = (times: number): Row[] => [
      HEAD,
      ['1', 'Xã An', 412_000, 1_718_000, 2_204_000],
      ['2', 'Xã Bình', 377_000 * times, 1_502_000 * times, 1_871_000 * times],
      ['3', 'Xã Châu', 515_000, 2_197_000, 2_686_000],
      [null, 'Tổng cộng', 1_304_000, 5_417_000, 6_761_000],
    ];
    assert.deepEqual(accused(...rows(1)), []);
    assert.deepEqual(accused(...rows(1000)), ['C5', 'D5', 'E5']);
    assert.deepEqual(accused(...rows(0.001)), ['C5', 'D5', 'E5']);
  });

  it('that stands right above the head of its own group was moved as well, also where some columns have none of it', () => {
    const rows: Row[] = [
      ['Địa phương', 'Đàn lợn', 'Đàn bò', 'Đàn dê'],
      ['CẢ TỈNH', 6308, 2734, 402],
      ['MIỀN NÚI', 2917, 1254, 190],
      ['    Hà An', 2046, 852, 150],
      ['    Hà Bình', 871, 402, 40],
      ['    Hà Duy', 948, 430, '-'],
      ['ĐỒNG BẰNG', 3391, 1480, 212],
      ['    Hà Châu', 1310, 610, 112],
      ['    Hà Êm', 1133, 440, 100],
    ];
    assert.deepEqual(accused(...rows), ['B3', 'B7', 'C3', 'C7']);
  });

  it('was not moved where it is what is left of one total beside another', () => {
    const rows: Row[] = [
      ['Khoản mục', 'Năm nay', 'Năm trước'],
      ['Phí dịch vụ', 1100, 1742],
      ['Quảng cáo', 960, 1220],
      ['Bán sách', 2366, 2662],
      ['Tổng doanh thu', 4426, 5624],
      ['Sách mới', 1057, 1321],
      ['Vật tư', 200, 240],
      ['Tổng giá vốn', 1257, 1561],
      ['Lãi gộp', 3169, 4063],
      ['Hoa hồng', 2201, 2476],
      ['Lương', 1444, 1907],
      ['Tổng chi phí', 3645, 4383],
    ];
    assert.deepEqual(accused(...rows), []);
  });

  it('is missing where the numbers go on from group to group, and where the labels are the numbers', () => {
    const rows: Row[] = [
      HEAD,
      [null, 'TỔNG CỘNG', 2680, 10_963, 13_203],
      [null, 'Khu vực một', 789, 3220, 4075],
      ['1', 'Xã An', 412, 1718, 2204],
      ['2', 'Xã Bình', 377, 1502, 1871],
      [null, 'Khu vực hai', 1021, 4232, 5106],
      ['3', 'Xã Châu', 515, 2197, 2686],
      ['5', 'Xã Duy', 290, 1204, 1366],
      [null, 'Khu vực ba', 870, 3511, 4022],
      ['6', 'Xã Giang', 461, 1890, 2150],
      ['7', 'Xã Hải', 409, 1621, 1872],
    ];
    assert.deepEqual(accused(...rows), ['C6', 'D6', 'E6']);
    const teams: Row[] = [
      ['Tổ', 'Số hộ', 'Nhân khẩu', 'Diện tích'],
      [1, 76, 307, 369],
      [3, 83, 360, 473],
      [4, 80, 339, 465],
      ['Tổng số', 312, 1231, 1541],
    ];
    assert.deepEqual(accused(...teams), ['B5', 'C5', 'D5']);
    const ages = teams.map(([first, ...figures]) => [
      typeof first === 'number' ? first + 1 : (first ?? null),
      ...figures,
    ]);
    assert.deepEqual(accused(...ages), [], 'ages begin anywhere');
  });

  it('is missing where its number is, though a column of differences lacks less than nothing', () => {
    const rows: Row[] = [
      ['STT', 'Đơn vị', 'Vụ trước', 'Vụ này', 'Tăng/giảm'],
      ['1', 'Xã An', 4120, 4310, 190],
      ['2', 'Xã Bình', 3770, 3502, -268],
      ['4', 'Xã Duy', 2900, 3204, 304],
      [null, 'Tổng cộng', 15_004, 14_011, -993],
    ];
    assert.deepEqual(accused(...rows), ['C5', 'D5', 'E5']);
  });

  it('is missing where its number is, though no other change is below nought and its own was', () => {
    const rows: Row[] = [
      ['STT', 'Đơn vị', 'Vụ trước', 'Vụ này', 'Tăng/giảm'],
      ['1', 'Xã An', 4120, 4310, 190],
      ['2', 'Xã Bình', 3770, 3902, 132],
      ['4', 'Xã Duy', 2900, 3204, 304],
      [null, 'Tổng cộng', 15_004, 15_411, 407],
    ];
    assert.deepEqual(accused(...rows), ['C5', 'D5', 'E5']);
  });

  it('is missing from one numbered group where all the others are the sums of theirs', () => {
    const rows: Row[] = [
      HEAD,
      [null, 'Khu vực một', 789, 3220, 4075],
      ['1', 'Xã An', 412, 1718, 2204],
      ['2', 'Xã Bình', 377, 1502, 1871],
      [null, 'Khu vực hai', 1012, 4215, 5106],
      ['1', 'Xã Châu', 515, 2197, 2686],
      ['2', 'Xã Duy', 290, 1204, 1366],
      [null, 'Khu vực ba', 870, 3511, 4022],
      ['1', 'Xã Giang', 461, 1890, 2150],
      ['2', 'Xã Hải', 409, 1621, 1872],
    ];
    assert.deepEqual(accused(...rows), ['C5', 'D5', 'E5']);
  });
});

describe('two figures that changed places', () => {
  const rows: Row[] = [
    HEAD,
    ['1', 'Xã An', 412, 1718, 2204],
    ['2', 'Xã Bình', 377, 1871, 1502],
    ['3', 'Xã Châu', 515, 2197, 2686],
    [null, 'Tổng cộng', 1304, 5417, 6761],
  ];

  it('in one line are one mistake, though they break two totals of three', () => {
    assert.deepEqual(accused(...rows), ['D5', 'E5']);
  });

  it('a total and its largest part, do not make a column of rates of it', () => {
    const swapped: Row[] = [
      HEAD,
      ['1', 'Xã An', 412, 1718, 2204],
      ['2', 'Xã Bình', 377, 1502, 1871],
      ['3', 'Xã Châu', 515, 2197, 6761],
      [null, 'Tổng cộng', 1304, 5417, 2686],
    ];
    assert.deepEqual(accused(...swapped), ['E5']);
  });
});

describe('a total right under its numbered list', () => {
  it('is asked of that list, in one column too; a body whose name begins like a total is no total', () => {
    const rows: Row[] = [
      ['STT', 'Nội dung', 'Kinh phí'],
      ['I', 'Đường giao thông', null],
      ['1', 'Đường An', 412],
      ['2', 'Đường Bình', 377],
      [null, 'Cộng (I)', 798],
      ['II', 'Thủy lợi', null],
      ['1', 'Kênh Châu', 515],
      ['2', 'Kênh Duy', 290],
      [null, 'Cộng (II)', 805],
    ];
    assert.deepEqual(accused(...rows), ['C5']);
    const list: Row[] = [
      HEAD,
      ['1', 'Sở An', 412, 718, 204],
      ['2', 'Sở Bình', 377, 502, 871],
      ['3', 'Tổng công ty Châu', 95, 197, 86],
    ];
    assert.deepEqual(accused(...list), []);
  });
});

describe('a list of goods counted in many units', () => {
  it('adds up what they cost', () => {
    const rows: Row[] = [
      ['STT', 'Tên hàng', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      ['1', 'Xi măng', 'kg', 30, 1300, 39000],
      ['2', 'Cát vàng', 'm3', 12, 33500, 402000],
      ['3', 'Máy bơm', 'cái', 5, 78000, 390000],
      [null, 'Cộng tiền hàng', null, null, null, 813000],
    ];
    assert.deepEqual(accused(...rows), ['F5']);
  });
});

describe('one figure among few', () => {
  it('a running total that is wrong breaks two lines by the same', () => {
    const rows: Row[] = [
      ['Thời gian', 'Thu trong tháng', 'Lũy kế'],
      ['Tháng 1', 412, 412],
      ['Tháng 2', 377, 789],
      ['Tháng 3', 515, 1034],
      ['Tháng 4', 290, 1594],
      ['Tháng 5', 461, 2055],
      ['Tháng 6', 409, 2464],
    ];
    assert.deepEqual(accused(...rows), ['C4', 'C5']);
  });

  it('shares of lines that make up the total make up its share', () => {
    const rows = (total: number): Row[] => [
      ['STT', 'Đơn vị', 'Giá trị', 'Cơ cấu (%)'],
      ['1', 'Xã An', 412, 25.85],
      ['2', 'Xã Bình', 377, 23.65],
      ['3', 'Xã Châu', 515, 32.31],
      ['4', 'Xã Duy', 290, 18.19],
      [null, 'Tổng cộng', 1594, total],
    ];
    assert.deepEqual(accused(...rows(97.2)), ['D6']);
    assert.deepEqual(accused(...rows(100)), []);
  });

  it('a product with two of three columns wrong is borne out by the other crops', () => {
    const crop = (area: Row, yields: Row, production: Row): Row[] => [
      ['Diện tích (ha)', ...area],
      ['Năng suất (tạ/ha)', ...yields],
      ['Sản lượng (tấn)', ...production],
    ];
    const rows: Row[] = [
      ['Chỉ tiêu', '2021', '2022', '2023'],
      ['Lúa', null, null, null],
      ...crop([412, 377, 515], [52.1, 53.4, 54.7], [2147, 2013, 2817]),
      ['Ngô', null, null, null],
      ...crop([290, 461, 409], [41.2, 42.6, 43.1], [1195, 1964, 1763]),
      ['Sắn', null, null, null],
      ...crop([187, 233, 201], [182.4, 190.3, 188.7], [3793, 4434, 3411]),
    ];
    assert.deepEqual(accused(...rows), ['B13', 'D13']);
  });

  it('a total takes in what the page before brought', () => {
    const rows: Row[] = [
      HEAD,
      ['1', 'Xã An', 412, 1718, 2204],
      ['2', 'Xã Bình', 377, 1502, 1871],
      [null, 'Cộng chuyển sang trang sau', 789, 3220, 4075],
      [null, 'Trang trước chuyển sang', 789, 3220, 4075],
      ['3', 'Xã Châu', 515, 2197, 2686],
      ['4', 'Xã Duy', 290, 1204, 1366],
      [null, 'Tổng cộng', 1594, 6631, 8127],
    ];
    assert.deepEqual(accused(...rows), ['D8']);
  });
});

describe('a list that goes on beside itself', () => {
  const rows = (total: number): Row[] => [
    ['STT', 'Đơn vị', 'Số hộ', 'STT', 'Đơn vị', 'Số hộ'],
    ['1', 'Xã An', 412, '4', 'Xã Duy', 290],
    ['2', 'Xã Bình', 377, '5', 'Xã Êm', 461],
    ['3', 'Xã Châu', 515, '6', 'Xã Giang', 409],
    [null, null, null, null, 'Tổng cộng', total],
  ];

  it('has one total, over both halves', () => {
    assert.deepEqual(accused(...rows(2464)), []);
    assert.deepEqual(accused(...rows(2446)), ['F5']);
  });

  it('unless the total is of its own half', () => {
    assert.deepEqual(accused(...rows(1160)), []);
  });
});

describe('the whole country', () => {
  it('is the total of its regions by its name', () => {
    const rows: Row[] = [
      ['Region', 'Labour force', 'Employed', 'In towns'],
      ['WHOLE COUNTRY', 494142, 480244, 150213],
      ['Red River Delta', 200744, 195611, 60119],
      ['South East', 190219, 185268, 80004],
      ['Mekong Delta', 103179, 99365, 10190],
    ];
    assert.deepEqual(accused(...rows), ['D2']);
  });
});
