import { strict as assert } from 'node:assert';
import { equationOf } from './side';

describe('a side as an equation', () => {
  it('is growth in each of its spellings', () => {
    for (const side of ['(2-1)/1x100', '2/1x100-100', '2/1x100%-100%', '2/1*100-100%'])
      assert.deepEqual(
        equationOf('3', side, 'code'),
        { kind: 'growth', whole: '3', a: '2', b: '1', factorPower: 2 },
        side,
      );
    assert.deepEqual(equationOf('3', '2/1-1', 'code'), { kind: 'growth', whole: '3', a: '2', b: '1', factorPower: 0 });
  });

  it('is a count of a list', () => {
    assert.deepEqual(equationOf('wards', 'count( names )', 'key'), { kind: 'count', whole: 'wards', list: 'names' });
  });

  it('is nothing that divides by another than what it subtracts, or by several', () => {
    for (const side of ['(2-1)/4', '(2+1)/1', '2x3/4', '2x3-1', '2/1/4', ''])
      assert.equal(equationOf('5', side, 'code'), null, side);
  });
});
