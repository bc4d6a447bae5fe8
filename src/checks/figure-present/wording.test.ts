/** Sentences about blanks in both languages: required or asked, with and without a column's name. */
import { strict as assert } from 'node:assert';
import type { FigurePresentFinding } from './finding';
import { describe as sentence } from './wording';

function said(required: 'true' | 'false', column: string): readonly [string, string] {
  const finding: FigurePresentFinding = {
    check: 'figure-present',
    code: 'blank',
    severity: 'warning',
    at: { file: 'so.xlsx', sheet: 'Biểu', cell: 'D4' },
    related: [],
    data: { label: 'Tổng chi', measure: 'plan', column, required },
  };
  return [sentence(finding, 'vi'), sentence(finding, 'en')];
}

describe('checks/figure-present: sentences', () => {
  it('a blank that the form requires', () => {
    assert.deepEqual(said('true', 'Dự toán năm'), [
      '“Tổng chi” còn trống ở cột “Dự toán năm”, biểu này bắt buộc phải có số liệu (nếu không phát sinh, ghi “-”).',
      '“Tổng chi” is blank in column "Dự toán năm"; the form requires a figure (write "-" for none).',
    ]);
  });

  it('a mark for no data', () => {
    const data = { label: 'Tổng chi', measure: 'plan', column: 'Dự toán', required: 'false', text: 'x' } as const;
    const at = { file: 'so.xlsx', sheet: 'Biểu', cell: 'D4' };
    const mark: FigurePresentFinding = {
      ...{ check: 'figure-present', code: 'blank', severity: 'warning' },
      ...{ at, related: [], data },
    };
    assert.deepEqual(
      [sentence(mark, 'vi'), sentence(mark, 'en')],
      [
        '“Tổng chi” ghi “x” ở cột “Dự toán”, không phải số: chưa có số liệu hay không phát sinh (khi đó ghi “-”)?',
        '“Tổng chi” says "x" in column "Dự toán", which is no figure: no data yet, or none (then write "-")?',
      ],
    );
  });

  it('a blank that may mean none, in a column without a name', () => {
    assert.deepEqual(said('false', ''), [
      '“Tổng chi” còn trống: chưa có số liệu hay không phát sinh (khi đó ghi “-”)?',
      '“Tổng chi” is blank: no data yet, or none (then write "-")?',
    ]);
  });
});
