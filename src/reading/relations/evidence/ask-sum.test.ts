import { strict as assert } from 'node:assert';
import { axisViewOf, familyOf, saidBy } from '../../../../test/support/axis-view-of';
import { evaluate } from './evaluate';

/** Position 0 is the whole, the others its parts. */
const ask = (...rows: (number | '' | '-')[][]): string =>
  saidBy(evaluate(axisViewOf({ rows }), familyOf('sum', 0, [1, 2])));

describe('evidence of sums', () => {
  it('holds, breaks, or misses by what rounding each part explains', () => {
    assert.equal(ask([50, 90, 43], [20, 44, 31], [30, 40, 11]), 'holds fails near');
  });

  it('is trivial where one part alone is the whole, or nothing is there', () => {
    assert.equal(ask([50, 0, 7], [50, 0, '-'], ['-', 0, 7]), 'trivial trivial trivial');
  });

  it('counts repeated figures once', () => {
    assert.equal(ask([50, 50], [20, 20], [30, 30]), 'holds trivial');
  });

  it('subtracts what has a minus', () => {
    const rows = [[15], [40], [25]];
    assert.equal(saidBy(evaluate(axisViewOf({ rows }), familyOf('sum', 0, [1, -2]))), 'holds');
  });

  it('does not ask what is not known: no whole, no part, a blank that may hold the rest', () => {
    assert.equal(ask(['', 50, 90], [20, '', 44], [30, '-', '']), '. . .');
  });

  it('breaks where the parts exceed the whole, whatever a blank holds', () => {
    assert.equal(ask([50], [80], ['']), 'fails');
  });

  it('asks nothing of the same amount three times over, nor of rates that do not add up', () => {
    const rows = [[50], [9], [9], [9]];
    assert.equal(saidBy(evaluate(axisViewOf({ rows }), familyOf('sum', 0, [1, 2, 3]))), '.');
    const rates = axisViewOf({ rows: [[50], [20], [90]], rates: [0] });
    assert.equal(saidBy(evaluate(rates, familyOf('sum', 0, [1, 2]))), '.');
  });

  it('adds nothing in another unit', () => {
    const mixed = axisViewOf({ rows: [[50], [20], [30]], units: [1, 1, 2] });
    assert.equal(saidBy(evaluate(mixed, familyOf('sum', 0, [1, 2]))), '.');
  });

  it('lets parts of "trong đó" stay below their whole, never above', () => {
    const view = axisViewOf({
      rows: [
        [50, 50],
        [20, 40],
        [10, 30],
      ],
    });
    assert.equal(saidBy(evaluate(view, familyOf('sum', 0, [1, 2], { exhaustive: false }))), 'trivial fails');
  });
});
