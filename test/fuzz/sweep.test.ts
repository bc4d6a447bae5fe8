/** A sample of the sweep (`npm run sweep` runs the whole): no case may have a fault. */
import { strict as assert } from 'node:assert';
import { Random } from '../../tools/fuzz/random';
import { SAVED, sweepCase } from '../support/sweep';

const CASES = 8;
const FIRST = 7001;

describe('sweep: edited, saved, updated, verified', function () {
  this.timeout(300_000);
  for (const [n, saved] of SAVED.entries()) {
    it(`writes no figure into another place and proves no old one: ${saved}`, async () => {
      let holds = 0;
      for (let seed = FIRST + n; seed < FIRST + CASES; seed += SAVED.length) {
        const result = await sweepCase(new Random(seed), saved);
        assert.deepEqual(result.faults, [], `seed ${String(seed)}: ${result.log.join(', ')}`);
        if (result.holds) holds += 1;
      }
      assert.ok(holds > 0, 'some reports are proven again');
    });
  }

  for (const seed of [20149, 20272, 5017, 5085, 5133, 31597])
    it(`has no fault where it once had one: seed ${String(seed)}`, async () => {
      const result = await sweepCase(new Random(seed), SAVED[seed % SAVED.length] ?? 'Word');
      assert.deepEqual(result.faults, [], result.log.join(', '));
    });
});
