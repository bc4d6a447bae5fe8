/** Finding the item at a height: the first, one in the middle, the last, and in a list without items. */
import { strict as assert } from 'node:assert';
import { firstBelow, offsetsOf } from './list-offsets';

describe('offsets of a long list', () => {
  const heights = [30, 100, 50];
  const offsets = offsetsOf(heights.length, (at) => heights[at] ?? 0);

  it('sum up, the last being the whole height', () => {
    assert.deepEqual([...offsets], [0, 30, 130, 180]);
  });

  it('find the item that covers a height', () => {
    assert.deepEqual(
      [-500, 0, 29, 30, 129, 130, 179, 9999].map((height) => firstBelow(offsets, height)),
      [0, 0, 0, 1, 1, 2, 2, 2],
    );
    assert.equal(
      firstBelow(
        offsetsOf(0, () => 0),
        10,
      ),
      0,
    );
  });
});
