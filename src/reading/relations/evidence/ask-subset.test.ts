import { strict as assert } from 'node:assert';
import { axisViewOf, familyOf, saidBy } from '../../../../test/support/axis-view-of';
import { evaluate } from './evaluate';

describe('evidence of what is part of another', () => {
  it('breaks above the whole, proves nothing at nought or at the whole itself', () => {
    const view = axisViewOf({
      rows: [
        [50, 50, 50, 50, ''],
        [20, 60, 0, 50, 3],
      ],
    });
    assert.equal(saidBy(evaluate(view, familyOf('subset', 0, [1]))), 'holds fails trivial trivial .');
  });
});
