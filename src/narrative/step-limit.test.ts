import { strict as assert } from 'node:assert';
import { StepLimit } from './step-limit';

/** Steps until it is enough, the clock going on by so much at each. */
function stepsBy(milliseconds: number): number {
  const limit = new StepLimit();
  for (let step = 0; step < 1_000_000; step += 1)
    try {
      limit.check(step * milliseconds);
    } catch {
      return step;
    }
  return Infinity;
}

describe('how long a rendering may go on', () => {
  it('as many steps on a busy machine as on an idle one', () => {
    assert.equal(stepsBy(0.0001), 300_000);
    assert.equal(stepsBy(0.03), 300_000);
  });
  it('by the clock only where it has gone on for long', () => {
    assert.equal(stepsBy(100), 101);
  });
});
