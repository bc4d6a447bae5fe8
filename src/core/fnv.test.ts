/** The hash is FNV-1a itself: its published values. */
import { strict as assert } from 'node:assert';
import { fnv1a } from './fnv';

describe('core/fnv', () => {
  it('gives the published 32-bit values, and others from another start', () => {
    assert.deepEqual(
      ['', 'a', 'foobar'].map((text) => fnv1a(text).toString(16)),
      ['811c9dc5', 'e40c292c', 'bf9cf968'],
    );
    assert.notEqual(fnv1a('a', 1), fnv1a('a'));
  });
});
