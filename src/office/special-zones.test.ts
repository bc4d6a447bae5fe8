/** Special zones are named where a body has them beside it or below it, and since there are any. */
import { strict as assert } from 'node:assert';
import { zoneWords } from './special-zones';

const ranked = (body: string, parent = '', period = '2025-9M'): string | undefined =>
  zoneWords({ body, parent }, 'commune', period)['ten.don_vi_xep_hang'];

describe('office: special zones', () => {
  it('are ranked with the communes of a province that has some', () => {
    assert.equal(ranked('UBND xã Tân Lập', 'UBND tỉnh Quảng Trị'), 'xã, phường, đặc khu');
    assert.equal(ranked('UBND xã Tân Lập, tỉnh Quảng Trị'), 'xã, phường, đặc khu');
    assert.equal(ranked('UBND đặc khu Cồn Cỏ'), 'xã, phường, đặc khu');
  });

  it('are not where there is none, or nobody knows', () => {
    assert.equal(ranked('UBND xã Cẩm Lộc', 'UBND tỉnh Hà Tĩnh'), undefined);
    assert.equal(ranked('UBND xã Cẩm Lộc'), undefined);
    assert.equal(ranked('UBND xã Tân Lập', 'UBND tỉnh Quảng Trị', '2025-Q1'), undefined);
  });
});
