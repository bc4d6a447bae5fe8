/** The reader against three hundred spoilt workbooks; `tools/fuzz/xlsx.ts` runs more of them, and tells one by its seed. */
import { strict as assert } from 'node:assert';
import { readWorkbooks } from '../../src/reading';
import { catalogue } from '../../src/forms';
import { fuzzXlsx } from '../../tools/fuzz/xlsx';

describe('fuzzing workbooks', function () {
  this.timeout(120_000);

  it('never hangs, never grows beyond a gigabyte, never fails but with a fault', async () => {
    const result = await fuzzXlsx(300, 1, { then: (book) => readWorkbooks([book], catalogue) });
    assert.deepEqual(result.failures, []);
    assert.ok(result.slowest.milliseconds < 5000);
    assert.ok(result.megabytes < 1024);
    const read = result.outcomes.get('read') ?? 0;
    assert.ok(read > 30 && read < 180, `${String(read)} of 300 were still readable`);
    assert.ok(result.outcomes.size > 20, 'the cases reach too few ends');
  });
});
