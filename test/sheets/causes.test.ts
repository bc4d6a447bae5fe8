/** Why a figure is wrong, said of whole small sheets. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../support/typed-sheet';

/** Plan, actual, percentage of plan and last year's; the last line's percentage is as given. */
function percentages(last: number, prior = 400): ReturnType<typeof examined> {
  const lines: Typed[][] = [
    ['1', 'Thuế nhà', 1000, 523, 52.3, 810],
    ['2', 'Phí chợ', 370, 100, 27, 125],
    ['3', 'Lệ phí', 800, 300, 37.5, 250],
    ['4', 'Thu phạt', 600, 330, last, prior],
  ];
  return examined({
    rows: [
      ['BÁO CÁO THU NGÂN SÁCH'],
      ['Đơn vị: triệu đồng'],
      ['STT', 'Nội dung', 'Dự toán', 'Thực hiện', 'So với dự toán (%)', 'Cùng kỳ năm trước'],
      ['A', 'B', '1', '2', '3=2/1', '4'],
      ...lines,
    ],
  });
}

function firstSuspect({ accused, findings }: ReturnType<typeof examined>): string {
  assert.deepEqual(accused, ['ratio-equals-quotient/mismatch E8: D8 C8']);
  const [suspect] = findings.find((finding) => finding.at.cell === 'E8')?.suspects ?? [];
  return `${suspect?.at.cell ?? ''}=${suspect?.value ?? ''} ${suspect?.cause ?? ''}`;
}

describe('sheets: causes', () => {
  it("say of a percentage that it was taken of last year's figure instead of the plan", () => {
    assert.equal(firstSuspect(percentages(82.5)), 'E8=55 other-base');
  });

  it("say of a percentage that it is growth on the plan, or on last year's figure", () => {
    assert.equal(firstSuspect(percentages(-45)), 'E8=55 other-base');
    assert.equal(firstSuspect(percentages(-17.5)), 'E8=55 other-base');
  });

  it('know no other base in the figures of another line', () => {
    // 330 of 370, the plan of the market fee.
    assert.doesNotMatch(firstSuspect(percentages(89.2, 777)), /other-base/);
  });
});
