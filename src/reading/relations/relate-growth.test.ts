/** Growth from one line, or one column, to the next. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const values = [4021, 4388, 4105, 5230, 5714, 6003, 6377];
const growth = (at: number): number => Math.round(((values[at] ?? 0) / (values[at - 1] ?? 1) - 1) * 1000) / 10;
const accused = (rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows: [['KIM NGẠCH'], ...rows] }).accused.map((each) => each.split(':')[0] ?? '');

describe('growth over time', () => {
  const down = (): Typed[][] => [
    ['Năm', 'Giá trị', 'Tốc độ tăng (%)', 'Tăng, giảm so với năm trước'],
    ...values.map((value, at): Typed[] => [
      2016 + at,
      value,
      ...(at ? [growth(at), value - (values[at - 1] ?? 0)] : []),
    ]),
  ];

  it('is asked down the years', () => {
    assert.deepEqual(accused(down()), []);
    const rate = down();
    (rate[4] as Typed[])[2] = 17.4;
    assert.deepEqual(accused(rate), ['change-equals-growth/mismatch C6']);
    const change = down();
    (change[3] as Typed[])[3] = -823;
    assert.deepEqual(accused(change), ['total-equals-parts/mismatch D5']);
  });

  it('one wrong figure breaks two comparisons, and is one mistake', () => {
    const wrong = down();
    (wrong[3] as Typed[])[1] = 4501;
    assert.deepEqual(accused(wrong).sort(), [
      'change-equals-growth/mismatch C5',
      'change-equals-growth/mismatch C6',
      'total-equals-parts/mismatch D5',
      'total-equals-parts/mismatch D6',
    ]);
  });

  it('is asked across the years', () => {
    const across: Typed[][] = [
      ['Chỉ tiêu', ...values.map((_, at) => 2016 + at)],
      ['Xuất khẩu', ...values],
      ['Tốc độ tăng (%)', '', ...values.slice(1).map((_, at) => growth(at + 1))],
    ];
    assert.deepEqual(accused(across), []);
    (across[2] as Typed[])[4] = 9.1;
    assert.deepEqual(accused(across), ['change-equals-growth/mismatch E4']);
  });

  it('changes of rounded figures may have been made before they were rounded', () => {
    const rounded: Typed[][] = [
      ['Năm', 'Nợ (tỷ EUR)', 'Thay đổi (tỷ EUR)'],
      [1995, 18.2, ''],
      [1996, 20.7, 2.5],
      [1997, 22.1, 1.5],
      [1998, 24.1, 2],
      [1999, 21.9, -2.2],
      [2000, 15.5, -6.4],
    ];
    assert.deepEqual(accused(rounded), []);
  });
});
