/** Relations as others carry them: by their cells, by kind, and over facts that stand elsewhere in a longer list. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../test/support/reading-of';
import { changedRelation, movedRelation } from './relation';
import { claimOf } from './relation-claim';
import { relationsOfKind } from './relations-by-kind';

const { facts, relations } = readingOf({
  facts: { T: '3', A: '5', B: '2', C: '2', M: '4' },
  relations: ['T = A - B', 'C count x;y', 'T = B + C', 'M average A*B B*C', 'A <= M'],
});
const at = (place: number): (typeof relations)[number] => relations[place] ?? assert.fail();

describe('core/relation', () => {
  it('claims the cells of its figures with their signs, and of what it counts', () => {
    const claim = claimOf(facts, at(0)) ?? assert.fail();
    assert.equal(claim.whole.cell, 'T');
    assert.deepEqual(
      claim.parts.map((part) => [part.at.cell, part.sign]),
      [
        ['A', 1],
        ['B', -1],
      ],
    );
    assert.deepEqual([claim.kind, claim.source, claim.exhaustive, claim.support], ['sum', 'outline', true, null]);
    const counted = claimOf(facts, at(1)) ?? assert.fail();
    assert.deepEqual(
      counted.parts.map((part) => [part.at, part.sign]),
      at(1).items.map((item) => [item.at, 1]),
    );
    assert.equal(counted.parts.length, 2);
  });

  it('claims nothing without a figure for its whole, and leaves out parts that are none', () => {
    assert.equal(claimOf([], at(0)), null);
    const claim = claimOf(facts, changedRelation(at(0), { parts: [{ fact: 99, sign: 1 }, ...at(0).parts.slice(1)] }));
    assert.deepEqual(
      claim?.parts.map((part) => part.at.cell),
      ['B'],
    );
  });

  it('moves with its facts, weights included', () => {
    const moved = movedRelation(at(3), 10);
    assert.equal(moved.whole, at(3).whole + 10);
    assert.deepEqual(
      moved.parts,
      at(3).parts.map(({ fact, sign }) => ({ fact: fact + 10, sign })),
    );
    assert.deepEqual(
      moved.weights,
      at(3).weights?.map((weight) => weight + 10),
    );
    assert.ok((moved.weights?.length ?? 0) === 2);
    assert.ok(!('weights' in movedRelation(at(0), 10)));
    assert.deepEqual({ ...movedRelation(at(0), 0) }, { ...at(0) });
  });

  it('is found by its kind, in order, each time the same list', () => {
    assert.deepEqual([...relationsOfKind(relations, 'sum')], [at(0), at(2)]);
    assert.deepEqual([...relationsOfKind(relations, 'count')], [at(1)]);
    assert.deepEqual([...relationsOfKind(relations, 'growth')], []);
    assert.equal(relationsOfKind(relations, 'sum'), relationsOfKind(relations, 'sum'));
  });
});
