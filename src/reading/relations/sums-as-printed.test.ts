/** Sums whose cells hold more digits than they show, on small sheets as statistics offices type them. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const whole = (value: number): Typed => ({ value, format: '#,##0' });
const said = (unit: string, total: Typed, ...parts: readonly Typed[]): readonly string[] =>
  examined({
    rows: [
      ['GIÁ TRỊ SẢN XUẤT NĂM 2024'],
      [unit],
      ['', 'Năm 2023', 'Năm 2024'],
      ['Tổng số', whole(60), total],
      ...['Nông nghiệp', 'Công nghiệp', 'Dịch vụ'].map((label, at): Typed[] => [
        label,
        whole(10 * (at + 1)),
        parts[at] ?? null,
      ]),
    ],
  })
    .findings.filter(({ check }) => check === 'total-equals-parts')
    .map(({ code, severity }) => `${severity} ${code}`);

describe('reading: sums as they are printed', () => {
  it('add up where the total was typed as the printed parts make it: a note', () => {
    const parts = [whole(18_934.872), whole(8_004.605), whole(1_435.922)];
    assert.deepEqual(said('', whole(28_376), ...parts), ['note within-rounding']);
    assert.deepEqual(said('Đơn vị: tỷ đồng', whole(28_375), ...parts), ['note within-rounding']);
  });

  it('of a scaled unit may miss by what rounding each leaves', () => {
    const parts = [whole(4_202_829.725), 14_074_124, 1_000_000];
    assert.deepEqual(said('Đơn vị: triệu đồng', 19_276_955, ...parts), ['note within-rounding']);
    assert.deepEqual(said('Đơn vị: triệu đồng', 19_276_957, ...parts), ['error mismatch']);
  });

  it('are wrong where what is printed does not add up either', () => {
    const parts = [whole(18_934.872), whole(8_004.605), whole(1_435.922)];
    assert.deepEqual(said('', whole(28_377), ...parts), ['error mismatch']);
    assert.deepEqual(said('', 28_376, 18_934.872, 8_004.605, 1_435.922), ['error mismatch'], 'all digits are shown');
  });

  it('know a unit that stands alone in a corner, in one language or two', () => {
    for (const unit of ['Triệu đồng', '(Tỷ đồng)', 'Triệu đồng - In millions of dong'])
      assert.deepEqual(said(unit, 28_376, 18_935, 8_005, 1_435), ['note within-rounding'], unit);
    assert.deepEqual(said('', 28_376, 18_935, 8_005, 1_435), ['error mismatch']);
  });
});
