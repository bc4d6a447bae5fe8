/** How an earlier period stands to the one that is checked. */
import { strict as assert } from 'node:assert';
import { spanBetween } from './earlier-span';

describe('checks/earlier-span', () => {
  it('knows the same months and the same harvest of the year before', () => {
    assert.equal(spanBetween('2025-H1', '2024-H1'), 'year-before');
    assert.equal(spanBetween('2025-M06', '2024-M06'), 'year-before');
    assert.equal(spanBetween('2025', '2024'), 'year-before');
    assert.equal(spanBetween('2025-vu-mua', '2024-vu-mua'), 'year-before');
    assert.equal(spanBetween('2025-vu-mua', '2024-vu-dong-xuan'), null);
    assert.equal(spanBetween('2025-vu-mua', '2023-vu-mua'), null);
  });

  it('knows the whole year before a part of this one', () => {
    assert.equal(spanBetween('2025-H1', '2024'), 'last-year');
    assert.equal(spanBetween('2025-H1', '2024-9M'), 'within-last-year');
  });

  it('knows what ends earlier this year, and what both count from January', () => {
    assert.equal(spanBetween('2025-H1', '2025-Q1'), 'cumulative');
    assert.equal(spanBetween('2025-11M', '2025-9M'), 'cumulative');
    assert.equal(spanBetween('2025-Q2', '2025-Q1'), 'this-year');
    assert.equal(spanBetween('2025-H1', '2025-M05'), 'this-year');
  });

  it('knows nothing of the same, a later, a distant or an unknown period', () => {
    assert.equal(spanBetween('2025-H1', '2025-H1'), null);
    assert.equal(spanBetween('2025-H1', '2025-9M'), null);
    assert.equal(spanBetween('2025-H1', '2023-H1'), null);
    assert.equal(spanBetween('2025-H1', 'nhiệm kỳ'), null);
    assert.equal(spanBetween('', '2024-H1'), null);
  });
});
