/** One unit behind a whole table's differences is said once; a dash is told as what the cell shows. */
import { strict as assert } from 'node:assert';
import { bookOf, EAST, fees, SOUTH, summed, WEST } from '../../../test/support/communes';
import { UNBOUNDED } from '../../core/budget';
import { understandPlain } from '../understand-plain';
import { compareWith, consolidationJsonText, consolidationText, type Comparison, type Consolidation } from '.';
import { wholeUnits } from './whole-unit';

const besideOwn = (sum: Consolidation, lines: Parameters<typeof bookOf>[0]['lines']): Comparison => {
  const upper = bookOf({ body: 'UBND huyện Bình', lines });
  return compareWith(sum, upper, understandPlain([upper], []));
};

describe('a unit left out of a whole table', () => {
  const sum = summed([EAST, WEST, SOUTH]);

  it('is said in one sentence, and not again behind each figure', () => {
    const comparison = besideOwn(sum, fees([800, 430, ''], [400, 100, ''], [1200, 530, '']));
    const [whole, ...others] = wholeUnits(comparison);
    assert.deepEqual(
      [whole?.cause, sum.units[whole?.unit ?? -1]?.name, whole?.differences.length],
      [...['omitted-part', 'UBND xã Tây Sơn'], 6],
    );
    assert.deepEqual(others, []);
    const text = consolidationText(sum, comparison, 'vi');
    assert.equal(text.match(/cộng sót/g)?.length, 1);
    assert.match(text, /Cả biểu “Thu” có lẽ cộng sót UBND xã Tây Sơn: 6 số cùng lệch đúng bằng số của đơn vị này\./);
    assert.match(consolidationText(sum, comparison, 'en'), /seems to leave out UBND xã Tây Sơn: 6 figures/);
    const writing = { language: 'vi', version: '0', budget: UNBOUNDED } as const;
    const json = JSON.parse([...consolidationJsonText(sum, comparison, writing)].join('')) as { wholeUnits: unknown };
    assert.deepEqual(json.wholeUnits, [
      { sheet: 'Thu', cause: 'omitted-part', body: 'UBND xã Tây Sơn', cells: ['C5', 'D5', 'C6', 'D6', 'C7', 'D7'] },
    ]);
  });

  it('two figures alone may be chance: each says who may be behind it', () => {
    const comparison = besideOwn(sum, fees([800, 430, ''], [700, 340, ''], [2000, 870, '']));
    assert.deepEqual(wholeUnits(comparison), []);
    assert.equal(consolidationText(sum, comparison, 'vi').match(/cộng sót/g)?.length, 2);
  });

  it('a dash beside figures of the units is told as a dash', () => {
    const comparison = besideOwn(sum, fees(['-', 530, ''], [700, 340, ''], [2000, 870, '']));
    assert.match(consolidationText(sum, comparison, 'vi'), /C5 {2}LỖI.*\(ô ấy ghi “-”\)/);
    assert.match(consolidationText(sum, comparison, 'en'), /\(the cell shows "-"\)/);
  });
});
