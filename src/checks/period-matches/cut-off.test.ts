/** A cover's cut-off day beside its period. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import { periodMatches } from './check';
import { misfitOf } from './cut-off';

const of = (id: string, asOf: string): string | null => misfitOf(asOf, { id, text: id });

describe('checks/period-matches: the cut-off day of a cover', () => {
  it('may be some weeks before the end of the period, or after it', () => {
    for (const [id, asOf] of [
      ['2025-H1', '2025-06-14'],
      ['2025-H1', '2025-06-30'],
      ['2025-9M', '2025-09-15'],
      ['2025-9M', '2025-08-31'],
      ['2025-9M', '2025-10-10'],
      ['2025', '2025-10-31'],
      ['2025', '2025-09-30'],
      ['2025', '2026-01-31'],
      ['2025-Q3', '2025-09-14'],
      ['2025-M06', '2025-06-14'],
      ['2025-vu-mua', '2024-01-01'],
    ] as const)
      assert.equal(of(id, asOf), null, `${id} ${asOf}`);
  });

  it('is never that of the period before, nor months or a year later', () => {
    assert.equal(of('2025-9M', '2025-06-30'), 'early');
    assert.equal(of('2025-9M', '2025-12-31'), 'late');
    assert.equal(of('2025-9M', '2026-09-30'), 'late');
    assert.equal(of('2025-H1', '2024-06-30'), 'early');
    assert.equal(of('2025-Q3', '2025-06-30'), 'early');
  });

  it('is told at its own cell', () => {
    const at = (cell: string) => ({ file: 'so.xlsx', sheet: 'Thông tin', cell });
    const period = { id: '2025-9M', text: '9 tháng đầu năm 2025' };
    const entries = { 'as-of': { text: '30/6/2025', at: at('B9') }, period: { text: period.text, at: at('B8') } };
    const identity = { entries, period, asOf: '2025-06-30' };
    const reading = readingOf({
      facts: {},
      tables: [],
      workbooks: [{ file: 'so.xlsx', sha256: null, identity, sheets: [] }],
    });
    const [finding = assert.fail()] = periodMatches.run(reading).findings;
    assert.deepEqual([finding.code, finding.severity, finding.at.cell], ['cut-off-mismatch', 'warning', 'B9']);
    assert.match(
      periodMatches.describe(finding, 'vi'),
      /30\/06\/2025, quá sớm so với kỳ “9 tháng đầu năm 2025” \(hết ngày 30\/09\/2025\)/,
    );
    assert.match(periodMatches.describe(finding, 'en'), /too early/);
  });
});
