/** Every sentence about figures that do not agree, in both languages: what stands where a figure should, percentages, near misses. */
import { strict as assert } from 'node:assert';
import { statementOf, type NearMiss } from '../../core/near-miss';
import { figuresAgree } from './check';
import type { DisagreementData, DisagreementFinding } from './finding';

const PLAIN: DisagreementData = {
  ...{ actual: '120', expected: '150', difference: '-30', unit: 'hộ', test: 'exact', label: 'Hộ nghèo' },
  ...{ arithmetic: '', statement: '', otherPlace: 'Biểu 2, nam-truoc.xlsx', otherCell: 'D7' },
};

function told(code: DisagreementFinding['code'], data: Partial<DisagreementData>): readonly [string, string] {
  const at = { file: 'so.xlsx', sheet: 'Biểu 1', cell: 'C5' };
  const finding = {
    ...{ check: 'figures-agree' as const, code, severity: 'error' as const, at, related: [] },
    data: { ...PLAIN, ...data },
  };
  return [figuresAgree.describe(finding, 'vi'), figuresAgree.describe(finding, 'en')];
}

describe('checks/figures-agree: every sentence', () => {
  it('says what stands where a figure should', () => {
    const [dash, dashEn] = told('prior-mismatch', { stands: 'none' });
    assert.equal(
      dash,
      '“Hộ nghèo”: cột cùng kỳ năm trước ghi “-” (không có), còn báo cáo năm trước ghi 150 hộ ở D7 (Biểu 2, nam-truoc.xlsx).',
    );
    assert.match(dashEn, /says "-" \(none\), while last year's own sheet says 150 hộ at D7/u);
    const [blank, blankEn] = told('plan-changed', { stands: 'blank' });
    assert.match(blank, /kế hoạch năm ở đây để trống, còn báo cáo kỳ trước trong năm ghi 150 hộ/u);
    assert.match(blankEn, /the year's plan is blank here, while an earlier report of the year says 150 hộ/u);
  });

  it('says of a percentage which two figures it is of', () => {
    const data = {
      unit: '%',
      actual: '95',
      expected: '80',
      over: '120',
      overUnit: 'hộ',
      under: '150',
      underUnit: 'hộ',
    };
    const [vi, en] = told('prior-mismatch', data);
    assert.match(vi, /ghi 95%, nhưng 120 hộ so với 150 hộ mà báo cáo năm trước ghi ở D7 .* là 80%\.$/u);
    assert.match(en, /it says 95%, but 120 hộ against 150 hộ of last year's own sheet at D7 .* is 80%\.$/u);
    assert.match(told('prior-mismatch', { ...data, unit: '' })[0], /ghi 95%/u);
  });

  it("names last year's column, the year's plan and lines that are called otherwise", () => {
    const [prior, priorEn] = told('prior-mismatch', { otherLabel: 'Số hộ nghèo' });
    assert.match(
      prior,
      /cột cùng kỳ năm trước ghi 120 hộ, .* ghi 150 ở D7 \(Biểu 2, nam-truoc.xlsx, dòng “Số hộ nghèo”\)/u,
    );
    assert.match(priorEn, /, line “Số hộ nghèo”\) \(off by −30/u);
    const [plan, planEn] = told('plan-changed', {});
    assert.match(plan, /kế hoạch năm ở đây ghi 120 hộ, khác 150 mà báo cáo kỳ trước/u);
    assert.match(planEn, /the year's plan says 120 hộ here, but an earlier report of the year says 150/u);
  });

  it('says what sums over units come to, and that a rate is no plain mean', () => {
    const [vi, en] = told('mismatch', { worked: '150', over: '300', under: '2', plainMean: '1' });
    assert.match(vi, /tính lại từ số cộng của các đơn vị \(300 : 2\) là 150 hộ .* trung bình cộng các số của đơn vị/u);
    assert.match(en, /worked out of the units' sums \(300 : 2\) it is 150 hộ .* plain mean/u);
    assert.doesNotMatch(told('mismatch', { worked: '150' })[0], / : |trung bình/u);
  });

  it('says of a cell that is known what it says now', () => {
    const [vi, en] = told('mismatch', { remembered: '1' });
    assert.match(vi, /ghi 120 hộ nhưng trong biểu nay là 150, ở D7/u);
    assert.match(en, /says 120 hộ here, but the sheet now says 150, at D7/u);
  });

  const MISSES: readonly (readonly [NearMiss, RegExp, RegExp])[] = [
    [{ kind: 'prior', cell: 'E7' }, /số cùng kỳ năm trước \(E7\)/u, /same period last year \(E7\)/u],
    [{ kind: 'plan', cell: 'C7' }, /số kế hoạch, dự toán \(C7\)/u, /plan's figure \(C7\)/u],
    [{ kind: 'now', cell: 'D7' }, /số thực hiện kỳ này \(D7\)/u, /this period's figure \(D7\)/u],
    [{ kind: 'other-line', cell: 'D8', label: 'Hộ cận nghèo' }, /dòng “Hộ cận nghèo” \(D8\)/u, /line “Hộ cận nghèo”/u],
    [
      { kind: 'other-column', cell: 'F7', label: 'Xã An' },
      /ô F7, cột khác của dòng “Xã An”/u,
      /at F7, another column/u,
    ],
    [{ kind: 'other-column' }, /ở cột khác cùng dòng/u, /another column of the line/u],
    [{ kind: 'scale-slip' }, /ghi nhầm đơn vị/u, /unit \(thousand, million, billion\)/u],
    [{ kind: 'digit-slip' }, /gõ sai, đảo, thiếu hoặc thừa một chữ số/u, /digit may be wrong/u],
    [{ kind: 'rounding' }, /làm tròn sai/u, /rounded wrongly/u],
    [{ kind: 'other-direction' }, /ngược chiều tăng, giảm/u, /opposite direction/u],
  ];
  for (const [miss, vi, en] of MISSES)
    it(`calls a near miss what it is: ${miss.kind}${miss.cell === undefined ? '' : ` at ${miss.cell}`}`, () => {
      const [own, english] = told('mismatch', { statement: statementOf(miss) });
      assert.match(own, vi);
      assert.match(english, en);
    });

  it('adds nothing where nothing is known of a miss', () => {
    assert.equal(
      told('mismatch', { statement: statementOf({ kind: 'differs' }) })[0],
      '“Hộ nghèo” ở đây ghi 120 hộ nhưng cùng chỉ tiêu này ở D7 (Biểu 2, nam-truoc.xlsx) ghi 150 (lệch −30; so khớp chính xác).',
    );
  });
});
