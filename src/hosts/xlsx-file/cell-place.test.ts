import { strict as assert } from 'node:assert';
import { COLUMNS, placeAt } from './cell-place';

const placeOf = (name: string): number => placeAt(new TextEncoder().encode(name), 0, name.length);

describe('the place that a cell names', () => {
  it('is its row and column', () => {
    assert.equal(placeOf('A1'), 0);
    assert.equal(placeOf('ab12'), 11 * COLUMNS + 27);
    assert.equal(placeOf('XFD1048576'), 1_048_576 * COLUMNS - 1);
  });
  it('is none where it names no cell of a sheet', () => {
    for (const name of ['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'AAAA1', 'A1B', '$A$1', 'A 1'])
      assert.equal(placeOf(name), -1, name);
  });
});
