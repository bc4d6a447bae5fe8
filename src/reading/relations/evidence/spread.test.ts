import { strict as assert } from 'node:assert';
import { axisViewOf } from '../../../../test/support/axis-view-of';
import { spreadOf } from './spread';

describe('spread of a position', () => {
  it('is the distance of its least and greatest figure, blanks left out', () => {
    const view = axisViewOf({
      rows: [
        [1, 2, 3, 4, 5],
        [7, '', -3, 20, 9],
      ],
    });
    assert.equal(spreadOf(view, 1), 23);
  });

  it('is unknown of fewer than four', () => {
    assert.equal(spreadOf(axisViewOf({ rows: [[7, 8, 9, '']] }), 0), Infinity);
  });
});
