/** Sentences about a printed result that was worked out again, in both languages. */
import { strict as assert } from 'node:assert';
import type { Language } from '../core/finding';
import type { ArithmeticData } from './arithmetic';
import { ratioEqualsQuotient } from './ratio-equals-quotient/check';
import { describeResult, type ResultFinding } from './result-wording';

const sentence = describeResult({ vi: 'tỷ lệ', en: 'a ratio of' });

function finding(code: ResultFinding['code'], data: Partial<ArithmeticData> = {}): ResultFinding {
  const at = { file: 'so.xlsx', sheet: 'Biểu', cell: 'F9' };
  return {
    check: 'ratio-equals-quotient',
    code,
    severity: 'error',
    at,
    related: [],
    data: {
      actual: '51.9',
      expected: '51.8',
      difference: '0.1',
      unit: '%',
      test: 'exact',
      label: 'Tổng thu',
      arithmetic: '70067 / 135264 × 100',
      statement: 'F9 ratio D9 C9',
      ...data,
    },
    claim: { kind: 'ratio', source: 'code row', exhaustive: true, support: null, whole: at, parts: [] },
  };
}

describe('checks: sentences of printed results', () => {
  it('says both figures, the arithmetic and by how much it is off', () => {
    assert.equal(
      sentence(finding('mismatch'), 'vi'),
      '“Tổng thu” ghi tỷ lệ 51,9% nhưng 70.067 / 135.264 × 100 ra 51,8% (lệch 0,1; so khớp chính xác). Căn cứ: phép tính in ở dòng mã số.',
    );
    assert.equal(
      sentence(finding('mismatch'), 'en'),
      '“Tổng thu” says a ratio of 51.9% but 70,067 / 135,264 × 100 gives 51.8% (off by 0.1; compared exactly). Grounds: arithmetic printed in the code row.',
    );
  });

  it('names the values that a rounded figure may stand for', () => {
    const rounded = finding('mismatch', { test: 'rounding', low: '51.85', high: '51.95', ends: '[)' });
    assert.equal(
      sentence(rounded, 'vi'),
      '“Tổng thu” ghi tỷ lệ 51,9% nhưng 70.067 / 135.264 × 100 ra 51,8% (lệch 0,1; số đã ghi chỉ có thể thay cho số từ 51,85 đến dưới 51,95; so khớp theo khoảng làm tròn). Căn cứ: phép tính in ở dòng mã số.',
    );
    assert.equal(
      sentence(rounded, 'en'),
      '“Tổng thu” says a ratio of 51.9% but 70,067 / 135,264 × 100 gives 51.8% (off by 0.1; the printed figure can only stand for a number from 51.85 to below 51.95; compared within rounding). Grounds: arithmetic printed in the code row.',
    );
  });

  it('says of a figure that was cut off what it rounds to', () => {
    const cut = finding('truncated', { actual: '51.7' });
    assert.equal(
      sentence(cut, 'vi'),
      '“Tổng thu” ghi tỷ lệ 51,7% là số bị cắt đuôi chứ không làm tròn: 70.067 / 135.264 × 100 làm tròn thành 51,8%. Căn cứ: phép tính in ở dòng mã số.',
    );
    assert.equal(
      sentence(cut, 'en'),
      '“Tổng thu” says a ratio of 51.7%, which was cut off instead of rounded: 70,067 / 135,264 × 100 rounds to 51.8%. Grounds: arithmetic printed in the code row.',
    );
  });

  it('says of a figure that was rounded twice, and of one that shares were moved for, what it is', () => {
    const twice = finding('rounded-twice', {});
    assert.match(sentence(twice, 'vi'), /^“Tổng thu” ghi tỷ lệ 51,9% là số làm tròn hai lần: 70\.067 .* thành 51,8%\./);
    assert.match(sentence(twice, 'en'), /^“Tổng thu” says a ratio of 51\.9%, which was rounded twice: /);
    const moved = finding('within-rounding', {});
    assert.match(sentence(moved, 'vi'), /ra 51,8% \(lệch 0,1\): chỉ do làm tròn/);
    assert.match(sentence(moved, 'en'), /gives 51\.8% \(off by 0\.1\), by rounding alone/);
  });

  it('calls a figure by its unit where that says it', () => {
    const mean = finding('mismatch', { actual: '9', expected: '7.5', unit: 'tỷ đồng', label: 'bình quân' });
    const said = (given: ResultFinding, language: Language): string =>
      ratioEqualsQuotient.describe({ ...given, check: 'ratio-equals-quotient' }, language);
    assert.match(said(mean, 'vi'), /^“bình quân” ghi 9 tỷ đồng nhưng /);
    assert.match(said(mean, 'en'), /^“bình quân” says 9 tỷ đồng but /);
    assert.match(said(finding('mismatch', { actual: '4.2', unit: 'lần' }), 'vi'), /ghi 4,2 lần nhưng/);
    assert.match(said(finding('mismatch'), 'vi'), /ghi tỷ lệ 51,9% nhưng/);
    assert.match(said(finding('mismatch', { unit: '' }), 'en'), /says a ratio of 51\.9 but/);
  });
});
