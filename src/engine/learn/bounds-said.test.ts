import { strict as assert } from 'node:assert';
import { decimal } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Mention } from '../../prose';
import { beyondBound } from './bounds-said';

const of = (value: string): Pick<Fact, 'value' | 'unit'> => ({ value: decimal(value), unit: null });
const isBeyond = (plain: string, said: string, cell: string): boolean =>
  beyondBound({ line: { plain }, start: plain.search(/\d/u) } as unknown as Mention, of(said), of(cell) as Fact);

describe('engine/learn/bounds-said', () => {
  it('knows a cell on the other side of what is said to be passed or not reached', () => {
    assert.ok(isBeyond('đạt trên 70%', '70', '69.74'));
    assert.ok(!isBeyond('đạt trên 70%', '70', '70.3'));
    assert.ok(isBeyond('còn dưới 41%', '41', '41.15'));
    assert.ok(isBeyond('gần 900 hộ', '900', '904'));
    assert.ok(!isBeyond('gần 900 hộ', '900', '896'));
    assert.ok(!isBeyond('đạt 70%', '70', '69.74'));
  });
});
