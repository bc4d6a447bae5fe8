/** Sums that fit only because some part is nought. */
import { strict as assert } from 'node:assert';
import { axisViewOf, familyOf } from '../../../test/support/axis-view-of';
import { candidateOf } from './candidate';
import { hasIdlePart, lacksIdlePart } from './idle-part';

describe('parts that are nought', () => {
  const view = axisViewOf({
    rows: [
      [907, 1011, 1084, 1146],
      [922, 1025, 1104, 1162],
      [-15, -14, -14, -16],
      [0, 0, 6, 0],
    ],
  });
  it('what misses by a figure that is nought elsewhere lacks a part', () => {
    assert.equal(lacksIdlePart(view, candidateOf(view, familyOf('sum', 0, [1, 2]), 0)), true);
    assert.equal(lacksIdlePart(view, candidateOf(view, familyOf('sum', 0, [1, 2, -3]), 0)), false);
  });

  it('what misses by any other figure is wrong', () => {
    const wrong = axisViewOf({
      rows: [
        [50, 60, 70],
        [20, 25, 30],
        [30, 35, 45],
        [4, 4, 5],
      ],
    });
    assert.equal(lacksIdlePart(wrong, candidateOf(wrong, familyOf('sum', 0, [1, 2]), 0)), false);
  });

  it('a part that is nought wherever the sum holds is none', () => {
    const other = axisViewOf({
      rows: [
        [50, 60, 70],
        [20, 25, 30],
        [30, 35, 40],
        [0, 0, 5],
      ],
    });
    assert.equal(hasIdlePart(other, candidateOf(other, familyOf('sum', 0, [1, 2, 3]), 0)), true);
  });
});
