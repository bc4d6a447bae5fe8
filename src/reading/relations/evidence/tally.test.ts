import { strict as assert } from 'node:assert';
import { Says } from '../family';
import { digitsOf, Tally } from './tally';

describe('tally of evidence', () => {
  it('counts what each instance says', () => {
    const tally = new Tally(5, Infinity);
    tally.holds(0, 2, 7, 3);
    tally.near(1, 1, 7, 4);
    tally.fails(2);
    tally.trivial(3);
    const { says, ...counts } = tally.evidence();
    assert.deepEqual([...says], [Says.holds, Says.near, Says.fails, Says.trivial, Says.nothing]);
    assert.deepEqual(counts, { holds: 1, near: 1, fails: 1, trivial: 1, distinct: 2, shared: 0, digits: 3 });
  });

  it('takes a copy for no new evidence', () => {
    const tally = new Tally(3, Infinity);
    tally.holds(0, 2, 7, 3);
    tally.holds(1, 2, 7, 3);
    tally.near(2, 2, 7, 3);
    const { holds, near, trivial, digits } = tally.evidence();
    assert.deepEqual({ holds, near, trivial, digits }, { holds: 1, near: 0, trivial: 2, digits: 2 });
  });

  it('tells pairs apart by both figures, and texts by their letters', () => {
    const tally = new Tally(5, Infinity);
    [3, 4, 5, 4].forEach((first, j) => tally.holds(j, 1, 7, first));
    tally.holds(4, 1, 8, 4);
    assert.deepEqual([tally.evidence().holds, tally.evidence().trivial], [4, 1]);
    assert.deepEqual(
      ['a', 'b', 'a'].map((text) => tally.idOf(text)),
      [0, 1, 0],
    );
  });

  it('counts as distinct only what tells something', () => {
    const tally = new Tally(2, Infinity);
    tally.holds(0, 0.29, 7);
    tally.holds(1, 0.3, 8);
    assert.deepEqual([tally.evidence().distinct, tally.evidence().digits], [1, 0.3]);
  });

  it('takes gaps of one size for one mistake, unless they are so small that chance makes them equal', () => {
    const tally = new Tally(5, Infinity);
    tally.failsBy(0, 188, 1);
    tally.failsBy(1, 188, 1);
    tally.failsBy(2, 187, 1);
    tally.failsBy(3, 11, 1);
    tally.failsBy(4, 11, 1);
    assert.deepEqual([tally.evidence().fails, tally.evidence().shared], [5, 1]);
  });

  it('gives large figures of fine grain more digits, six at most', () => {
    assert.equal(digitsOf(9, 1), 1);
    assert.equal(digitsOf(-99, 1), 2);
    assert.equal(digitsOf(1e12, 1), 6);
    assert.equal(digitsOf(5, 0), 6);
    assert.equal(digitsOf(0, 0), 0);
  });

  it('is no surer of a figure than the others are spread', () => {
    assert.equal(new Tally(1, 9).spreadDigits(999_999, 1), 1);
  });

  it('learns less from the next sum whose first part has the same share', () => {
    const tally = new Tally(2, Infinity);
    assert.equal(tally.sumDigits(500, 999, 1), 3);
    assert.ok(tally.sumDigits(1000, 1999, 1) < 0.3);
    assert.ok(tally.sumDigits(200, 999, 1) > 2.9);
  });
});
