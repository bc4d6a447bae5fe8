import { strict as assert } from 'node:assert';
import { breath } from './breath';

describe('a breath', () => {
  it('is taken when the slice is used up, and others have their turn in it', async () => {
    let time = 0;
    const rest = breath(() => time, 8);
    assert.equal(rest(), null);
    time = 7;
    assert.equal(rest(), null);
    time = 9;
    let others = 0;
    setImmediate(() => {
      others += 1;
    });
    const given = rest();
    assert.ok(given);
    await given;
    assert.equal(rest(), null);
    for (let turn = 0; turn < 5 && others === 0; turn += 1) {
      time += 10;
      await rest();
    }
    assert.equal(others, 1);
    time += 8;
    assert.ok(rest());
  });
});
