import { strict as assert } from 'node:assert';
import { gatherSlices, type SlicedFile } from './sliced-file';

function file(size: number, slices: readonly (readonly number[] | null)[]): SlicedFile & { closed: number } {
  return {
    size,
    sliceCount: slices.length,
    closed: 0,
    slice: (index) => Promise.resolve(slices[index] ?? null),
    close() {
      this.closed += 1;
      return Promise.resolve();
    },
  };
}

describe('a file in slices', () => {
  it('is put together in order and closed once', async () => {
    const given = file(5, [
      [80, 75, 3],
      [4, 9],
    ]);
    assert.deepEqual(await gatherSlices(given), Uint8Array.of(80, 75, 3, 4, 9));
    assert.equal(given.closed, 1);
    assert.deepEqual(await gatherSlices(file(0, [])), new Uint8Array());
  });

  it('is none when a slice is refused, missing or too long, and is closed all the same', async () => {
    for (const slices of [
      [[80, 75], null],
      [[80, 75]],
      [[80, 75, 3, 4, 9, 9]],
      [
        [80, 75, 3],
        [4, 9, 9],
      ],
    ]) {
      const given = file(5, slices);
      assert.equal(await gatherSlices(given), null);
      assert.equal(given.closed, 1);
    }
  });

  it('is closed when a slice throws', async () => {
    const given = { ...file(5, []), sliceCount: 1, slice: () => Promise.reject(new Error('lost')) };
    await assert.rejects(gatherSlices(given), /lost/);
    assert.equal(given.closed, 1);
  });
});
