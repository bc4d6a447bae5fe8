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

describe('sheets: a total that lacks something in every column', () => {
  const list: readonly Typed[][] = [
    ['STT', 'Đơn vị', 'Số hộ', 'Nhân khẩu'],
    ['1', 'Xã An', 412, 1718],
    ['2', 'Xã Bình', 377, 1502],
    ['3', 'Xã Châu', 515, 2197],
    ['', 'Tổng cộng', 1594, 6621],
  ];

  it('is warned of, and told as one line that is gone', () => {
    const { findings, accused } = examined({ rows: list });
    assert.deepEqual(accused, ['total-equals-parts/mismatch C5: C2 C3 C4', 'total-equals-parts/mismatch D5: D2 D3 D4']);
    const said = findings.filter(({ severity }) => severity !== 'note');
    assert.deepEqual(
      said.map(({ severity, cause }) => `${severity} ${cause?.kind ?? 'none'} ${String(cause?.decided)}`),
      ['warning missing-line false', 'warning missing-line false'],
    );
    assert.equal(new Set(said.map(({ cause }) => cause?.id)).size, 1);
  });

  it('leaves the wrong figures of other tables to be explained by themselves', () => {
    const second: Typed[][] = [
      ['STT', 'Tên', 'Số tiền'],
      ['1', 'Chợ An', 40],
      ['2', 'Chợ Bình', 31],
      ['', 'Cộng', 98],
    ];
    const { findings } = examined([{ rows: list }, { rows: second, name: 'Khác' }]);
    const errors = findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ at, cause }) => `${at.sheet} ${at.cell} ${cause?.kind ?? 'none'}`),
      ['Khác C4 undecided'],
    );
  });
});
