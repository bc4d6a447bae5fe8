/** Sums of generated bodies against a calculation apart from the product's; the whole by `npm run consolidation`. */
import { strict as assert } from 'node:assert';
import { oneSet } from '../../tools/bench/consolidate/one-set';

describe('bench: consolidation', () => {
  it('adds three tiers as they are worked out apart, names every slip and accuses nobody else (short run)', function () {
    this.timeout(60_000);
    for (const seed of ['ba-0', 'ba-1']) {
      const { wrong, slips, found, cells } = oneSet(seed);
      assert.deepEqual(wrong, []);
      assert.equal(found, slips);
      assert.ok(slips >= 6 && cells > 100);
    }
  });
});
