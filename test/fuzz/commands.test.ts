/** A few of the cases of `npm run fuzz`: commands over spoilt workbooks, reports, forms and templates. */
import { strict as assert } from 'node:assert';
import { fuzzCommands } from '../../tools/fuzz/main';

describe('fuzzing commands', function () {
  this.timeout(240_000);

  it('nothing fails inside, hangs, or leaves a copy that cannot be read or is worse', async () => {
    const { failures, outcomes } = await fuzzCommands(24, 1);
    assert.deepEqual(failures, []);
    const reached = [...outcomes.keys()].join('\n');
    for (const kind of ['package: refused', 'slips: fixed', 'report: ', 'form: ', 'template: '])
      assert.ok(reached.includes(kind), `${kind} was not reached:\n${reached}`);
  });
});
