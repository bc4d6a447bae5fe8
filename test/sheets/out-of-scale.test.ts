/** Figures of a size that nothing else bears out: a line tenfold beside its plan, a table beside the unit's own earlier one. */
import { strict as assert } from 'node:assert';
import { besideEarlier, describeFinding, examine, understandPlain } from '../../src/engine';
import type { Reading } from '../../src/core/reading';
import { typedSheet, type Typed } from '../support/typed-sheet';

const HEADINGS = ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Thực hiện/Dự toán (%)'];

/** Plan and actual, and last year's where it is given. */
type Line = readonly [plan: number, actual: number, prior?: number | ''];

const NAMES = [
  ...['Thuế ngoài quốc doanh', 'Lệ phí trước bạ', 'Phí, lệ phí', 'Thu khác'],
  ...['Thuế thu nhập cá nhân', 'Tiền sử dụng đất', 'Tiền thuê đất'],
];

interface Told {
  readonly unit?: string;
  readonly period?: string;
  readonly withPrior?: boolean;
}

/** A table whose total and percentages are reckoned from its lines, whatever they say. */
function read(
  lines: readonly Line[],
  { unit = 'triệu đồng', period = '6 THÁNG ĐẦU NĂM 2025', ...more }: Told = {},
): Reading {
  const share = (plan: number, actual: number): number => Math.round((actual * 1000) / plan) / 10;
  const prior = (value: Typed): Typed[] => (more.withPrior === true ? [value] : []);
  const sum = (at: 0 | 1): number => lines.reduce((all, line) => all + line[at], 0);
  const last = lines.reduce((all, line) => all + Number(line[2] ?? 0), 0);
  const rows: Typed[][] = [
    ['UBND XÃ ĐÔNG SƠN'],
    [`BÁO CÁO THU NGÂN SÁCH ${period}`],
    [`Đơn vị: ${unit}`],
    [...HEADINGS, ...prior('Cùng kỳ năm trước')],
    ['I', 'Tổng thu', sum(0), sum(1), share(sum(0), sum(1)), ...prior(last)],
    ...lines.map(([plan, actual, before = ''], at): Typed[] => {
      const cells = [String(at + 1), NAMES[at] ?? '', plan, actual, share(plan, actual)];
      return [...cells, ...prior(before)];
    }),
  ];
  return understandPlain([{ file: 'so.xlsx', sha256: null, sheets: [typedSheet({ rows })] }], []);
}

function told(reading: Reading) {
  const slips = examine(reading).findings.filter(({ check }) => check === 'scale-plausible');
  return {
    at: slips.map(({ at, severity }) => `${severity} ${at.cell}`),
    vi: slips.map((finding) => describeFinding(finding, 'vi')),
    en: slips.map((finding) => describeFinding(finding, 'en')),
  };
}

const SLIP: Line[] = [
  [4300, 21900, 2100],
  [2370, 1255, 1100],
  [7750, 3876, 3500],
];
const SOUND = SLIP.map(([plan, actual, prior = ''], at): Line => [plan, at === 0 ? actual / 10 : actual, prior]);

describe('sheets: figures out of scale', () => {
  it('name a line at ten times the share of its plan that the others agree on, though total and percentage fit', () => {
    const { at, vi } = told(read(SLIP));
    assert.deepEqual(at, ['warning D6']);
    assert.match(vi[0] ?? '', /ghi 21\.900 triệu đồng, so với kế hoạch 4\.300 .* khoảng 10 lần; có phải 2\.190\?/);
    assert.deepEqual(told(read(SLIP, { withPrior: true })).at, ['warning D6']);
    assert.deepEqual(told(read(SOUND)).at, []);
  });

  it('leave growth alone: new, nought or as high last year, others that differ, no whole power of ten, below three times', () => {
    const [, second = [0, 0], third = [0, 0]] = SLIP;
    for (const prior of ['', 0, 20500] as const)
      assert.deepEqual(told(read([[4300, 21900, prior], second, third], { withPrior: true })).at, [], String(prior));
    const others: Line[][] = [
      [
        [4300, 21900],
        [2370, 700],
        [7750, 7000],
      ],
      [[4300, 13000], second, third],
      [[4300, 32000], second, third],
      [
        [4300, 9000],
        [2370, 498],
        [7750, 1600],
      ],
      [[4300, 21900], second],
    ];
    for (const lines of others) assert.deepEqual(told(read(lines)).at, [], JSON.stringify(lines));
    const high = read([[4000, 20500], ...SOUND.slice(1)], { period: '6 THÁNG ĐẦU NĂM 2024' });
    assert.deepEqual(told(besideEarlier(read(SLIP), high)).at, []);
  });

  it("name a table a million times the unit's own of last year, once, and none that only grew", () => {
    const prior = read(
      SOUND.map(([plan, actual]): Line => [plan, actual]),
      { period: '6 THÁNG ĐẦU NĂM 2024' },
    );
    const times = (by: number, unit = 'triệu đồng'): Reading =>
      besideEarlier(
        read(
          SOUND.map(([plan, actual]): Line => [plan * by, actual * by]),
          { unit },
        ),
        prior,
      );
    const { at, vi, en } = told(times(1_000_000));
    assert.deepEqual(at, ['warning C5']);
    assert.match(vi[0] ?? '', /lớn hơn số của chính đơn vị ở sổ kỳ trước khoảng 1\.000\.000 lần \(8 số đều vậy/);
    assert.match(vi[0] ?? '', /ở C5 \(Biểu, so\.xlsx\)\); có lẽ ghi sai đơn vị tính “triệu đồng”\.$/);
    assert.match(en[0] ?? '', /about 1,000,000 times larger than the unit's own/);
    assert.match(told(times(0.001)).vi[0] ?? '', /nhỏ hơn .* khoảng 1\.000 lần/);
    assert.deepEqual(
      [times(1_000_000, 'đồng'), times(1), times(30)].map((reading) => told(reading).at),
      [[], [], []],
    );
  });

  it("name a whole table ten times the unit's own of last year, asking; none that grew unevenly, threefold, or is short", () => {
    const LAST = [4300, 2370, 7750, 1180, 960, 15200, 640].map((plan): Line => [plan, Math.round(plan * 0.52)]);
    const GROWTH = [1.1, 0.8, 1.3, 1, 1.25, 0.7, 1.15];
    const prior = read(LAST, { period: '6 THÁNG ĐẦU NĂM 2024' });
    const now = (by: (line: number) => number, lines = 7, actual = by): Reading =>
      besideEarlier(
        read(
          LAST.slice(0, lines).map(([plan], at): Line => [
            Math.round(plan * (GROWTH[at] ?? 1) * by(at)),
            Math.round(plan * 0.5 * (GROWTH[at] ?? 1) * actual(at)),
          ]),
        ),
        prior,
      );
    const { at, vi, en } = told(now(() => 10));
    assert.deepEqual(at, ['warning C5']);
    assert.match(vi[0] ?? '', /lớn hơn số của chính đơn vị ở sổ kỳ trước khoảng 10 lần \(8 số đều vậy/);
    assert.match(vi[0] ?? '', /có lẽ gõ thừa chữ số 0; nếu đúng \(sáp nhập, thêm nhiệm vụ\) thì bỏ qua\.$/);
    assert.match(en[0] ?? '', /about 10 times larger .* a nought may be too many; pass over it if they are right/);
    assert.match(told(now(() => 0.01)).vi[0] ?? '', /nhỏ hơn .* khoảng 100 lần .* gõ thiếu chữ số 0/);
    // The plan is right, and every actual figure is not.
    assert.deepEqual(
      told(
        now(
          () => 1,
          7,
          () => 10,
        ),
      ).at.at(-1),
      'warning D5',
    );
    const uneven = [10, 1.2, 30, 2, 10, 4, 14];
    for (const right of [now(() => 1), now(() => 3), now(() => 5), now((line) => uneven[line] ?? 1), now(() => 10, 4)])
      assert.deepEqual(told(right).at, []);
  });
});
