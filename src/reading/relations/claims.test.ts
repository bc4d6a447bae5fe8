import { strict as assert } from 'node:assert';
import { Claims, sameParts, type Part } from './claims';

const of = (...terms: number[]): Part[] => terms.map((term) => ({ fact: Math.abs(term) - 1, sign: term < 0 ? -1 : 1 }));

describe('claims of figures', () => {
  it('knows the parts of a sum in any order, with their signs, those of a quotient in theirs', () => {
    assert.ok(sameParts('sum', of(3, 1, -2), of(-2, 3, 1)));
    assert.ok(!sameParts('sum', of(3, 1, -2), of(3, -1, 2)));
    assert.ok(!sameParts('sum', of(1, 4), of(2, 3)));
    assert.ok(!sameParts('sum', of(1, 2), of(1, 2, 3)));
    assert.ok(sameParts('product', of(2, 1), of(1, 2)));
    assert.ok(sameParts('ratio', of(1, 2), of(1, 2)));
    assert.ok(!sameParts('growth', of(1, 2), of(2, 1)));
  });

  it('are made once of a figure, a kind and its parts', () => {
    const claims = new Claims();
    assert.ok(claims.add(7, 'sum', of(1, 2)));
    assert.ok(claims.add(7, 'sum', of(1, 2, 3)));
    assert.ok(claims.add(7, 'ratio', of(1, 2)));
    assert.ok(claims.add(8, 'sum', of(1, 2)));
    assert.ok(!claims.add(7, 'sum', of(2, 1)));
    assert.ok(!claims.add(7, 'ratio', of(1, 2)));
    assert.ok(claims.add(7, 'ratio', of(2, 1)));
  });
});
