import { strict as assert } from 'node:assert';
import { zipSync } from 'fflate';
import { opcContext } from '../../../test/support/opc-context';
import { listEntries } from './zip-directory';
import { stampTimes } from './zip-times';

describe('hosts/opc/zip-times', () => {
  it('gives every entry one time, folders too, in both of its headers', () => {
    const made = (mtime: Date): Uint8Array => zipSync({ 'a/': new Uint8Array(), 'a/b': new Uint8Array(9) }, { mtime });
    const [one, other] = [made(new Date(2001, 1, 1)), made(new Date(2020, 5, 5))];
    assert.notDeepEqual(one, other);
    for (const bytes of [one, other]) stampTimes(bytes, 1_623_628_800, opcContext());
    assert.deepEqual(one, other);
    assert.deepEqual(
      listEntries(one, opcContext()).map(({ time }) => [(time >>> 25) + 1980, (time >>> 21) & 15, (time >>> 16) & 31]),
      [
        [2021, 6, 14],
        [2021, 6, 14],
      ],
    );
  });
});
