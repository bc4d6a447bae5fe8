/** A relation that is held close says all that was said of it, here and after it was taken over into another reading. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../test/support/reading-of';
import { HeldRelations, type RulesTakenOver } from './held-relation';
import { wholeRelation, type NewRelation } from './new-relation';
import { changedRelation, movedRelation, plainRelation } from './relation';

const { facts } = readingOf({ facts: { A1: '7', B1: '3', C1: '4', D1: '1', E1: '2', F1: '3' } });
const at = (place: number) => facts[place]?.at ?? assert.fail();
const sum: NewRelation = {
  kind: 'sum',
  whole: 0,
  parts: [
    { fact: 1, sign: 1 },
    { fact: 2, sign: -1 },
  ],
  source: 'outline',
  support: { holds: 3, asked: 4 },
  statement: 'I = 1 − 2',
};
const GIVEN: readonly NewRelation[] = [
  sum,
  { ...sum, whole: 3, parts: [{ fact: 4, sign: 1 }], support: { holds: 3, asked: 4 } },
  { ...sum, support: { holds: 2, asked: 4 } },
  { ...sum, statement: 'II = 1 − 2', exhaustive: false, force: 'warning' },
  { ...sum, roundedBy: { small: 1, big: null, scale: 1 } },
  { ...sum, roundedBy: { small: 10, big: null, scale: 2 } },
  { ...sum, source: 'formula', statement: '', formula: 'B1-C1', statedAt: { ...at(0) } },
  { ...sum, source: 'formula', statement: '', formula: 'C1', statedAt: at(5) },
  { ...sum, source: 'formula', statement: '', formula: 'C1', support: null },
  { ...sum, source: 'code row', statedAt: at(5), factorPower: 2 },
  { ...sum, blanks: [at(4)], blankRoom: null },
  { ...sum, kind: 'average', weights: [3, 4] },
  { ...sum, kind: 'count', parts: [], items: [{ text: 'An', at: at(2) }], blanks: [] },
];

describe('core/held-relation', () => {
  it('gives back every part of what was said, each under the id of its whole', () => {
    const relations = new HeldRelations(facts);
    const held = GIVEN.map((relation, index) => relations.hold(relation, index + 1));
    for (const [index, relation] of GIVEN.entries()) {
      const id = `${relation.kind}:${facts[relation.whole]?.id ?? ''}${index === 0 ? '' : `~${String(index + 1)}`}`;
      const whole = wholeRelation(relation, id);
      const own = held[index] ?? assert.fail();
      assert.deepEqual(plainRelation(own), whole);
      assert.equal(JSON.stringify(own), JSON.stringify(whole));
    }
  });

  it('is no part of the family before it where one thing alone is another', () => {
    const others: readonly Partial<NewRelation>[] = [
      { kind: 'average' },
      { exhaustive: false },
      { factorPower: -2 },
      { source: 'formula' },
      { force: 'warning' },
      { support: null },
      { support: { holds: 2, asked: 4 } },
      { support: { holds: 3, asked: 5 } },
      { roundedBy: { small: 1, big: null, scale: 1 } },
      { statement: 'khác' },
      { statedAt: at(5) },
    ];
    for (const other of others) {
      const relations = new HeldRelations(facts);
      relations.hold(sum, 1);
      const own = relations.hold({ ...sum, ...other }, 1);
      const kind = other.kind ?? sum.kind;
      assert.deepEqual(
        plainRelation(own),
        wholeRelation({ ...sum, ...other }, `${kind}:${facts[0]?.id ?? ''}`),
        JSON.stringify(other),
      );
      assert.equal(relations.hold(sum, 1).exhaustive, true);
    }
  });

  it('goes without saying where nothing is said', () => {
    const { exhaustive, factorPower, support, force, statedAt, blanks, items } = wholeRelation(
      { kind: 'equal', whole: 0, parts: [], source: 'form', statement: '' },
      'equal:x',
    );
    assert.deepEqual([exhaustive, factorPower, support, force, statedAt], [true, 0, null, 'error', null]);
    assert.deepEqual([blanks, items], [[], []]);
  });

  it('is taken over into another reading over facts that stand further on, and keeps its id', () => {
    const relations = new HeldRelations(facts);
    const held = GIVEN.map((relation, index) => relations.hold(relation, index + 1));
    const later = new HeldRelations([...facts.slice(0, 3), ...facts]);
    later.hold(sum, 1);
    const rules: RulesTakenOver = new Map();
    for (const relation of held) {
      const moved = later.takeOver(relation, 3, rules);
      assert.deepEqual(plainRelation(moved), plainRelation(movedRelation(relation, 3)));
    }
    const plain = changedRelation(held[0] ?? assert.fail(), { statement: 'khác' });
    assert.equal(later.takeOver(plain, 3, rules).whole, 3);
    assert.equal(later.takeOver(plain, 3, rules).statement, 'khác');
  });

  it('holds more parts than there was room for at first', () => {
    const relations = new HeldRelations(facts);
    const parts = Array.from({ length: 5000 }, (_, fact) => ({ fact, sign: fact % 2 === 0 ? 1 : -1 }) as const);
    relations.hold(sum, 1);
    assert.deepEqual(relations.hold({ ...sum, parts }, 1).parts, parts);
  });
});
