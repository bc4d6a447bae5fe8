import { strict as assert } from 'node:assert';
import { axisViewOf, familyOf, saidBy } from '../../../../test/support/axis-view-of';
import { evaluate } from './evaluate';

const ask = (rows: (number | '' | '-')[][], grains: number[] = [], factorPower = 0): string =>
  saidBy(evaluate(axisViewOf({ rows, grains }), familyOf('product', 0, [1, 2], { factorPower })));

describe('evidence of products', () => {
  it('holds exactly, is near within a unit of its own, else breaks', () => {
    assert.equal(
      ask([
        [56, 55, 70],
        [7, 6, 9],
        [8, 9, 7],
      ]),
      'holds near fails',
    );
  });

  it('proves nothing where a factor is nought, and is not asked where one is missing', () => {
    assert.equal(
      ask([
        [0, 40, ''],
        [0, 8, 4],
        [31, '-', 3],
      ]),
      'trivial . .',
    );
  });

  it('knows powers of ten, and what factors with decimals were rounded by', () => {
    assert.equal(ask([[4981], [1264], [39.4]], [1, 1, 0.1], -1), 'holds');
    assert.equal(ask([[4995], [1264], [39.4]], [1, 1, 0.1], -1), 'fails');
  });
});
