import { strict as assert } from 'node:assert';
import { axisViewOf, familyOf, saidBy } from '../../../../test/support/axis-view-of';
import { evaluate } from './evaluate';

/** Percentages of one decimal over whole figures. */
const percent = (kind: 'ratio' | 'growth', ...rows: (number | '' | '-')[][]): string =>
  saidBy(evaluate(axisViewOf({ rows, grains: [0.1] }), familyOf(kind, 0, [1, 2], { factorPower: 2 })));

describe('evidence of quotients', () => {
  it('holds within half a unit of the last place, is near within a whole one, else breaks', () => {
    assert.equal(percent('ratio', [42.9, 42.8, 57.1], [3, 3, 3], [7, 7, 7]), 'holds near fails');
  });

  it('takes growth of what was there before', () => {
    assert.equal(percent('growth', [25, -40, 12], [75, 42, 9], [60, 70, 5]), 'holds holds fails');
  });

  it('proves nothing where it could not fail: nought, itself, a power of ten', () => {
    assert.equal(percent('ratio', [0, 100, 37], [0, 61, 37], [7, 61, 100]), 'trivial trivial trivial');
  });

  it('is not asked without a base, or where a figure is missing', () => {
    assert.equal(percent('ratio', [50, 50, ''], [3, '-', 3], [0, 7, 7]), '. . .');
  });

  it('widens by what operands with decimals were rounded by', () => {
    const view = axisViewOf({ rows: [[52.3], [1.2], [2.3]], grains: [0.1, 0.1, 0.1] });
    assert.equal(saidBy(evaluate(view, familyOf('ratio', 0, [1, 2], { factorPower: 2 }))), 'holds');
  });
});
