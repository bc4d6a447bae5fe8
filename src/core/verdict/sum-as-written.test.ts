/** What a sum's figures say where its own formula adds them and where they are only read as its parts. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { toText } from '../decimal';
import { changedRelation, type RelationSource } from '../relation';
import { verdictOf } from './verdict';

type Facts = Readonly<Record<'D4' | 'D5' | 'D6', string | FactSpec>>;

function verdict(facts: Facts, source: RelationSource, relation = 'D4 = D5 + D6'): string {
  const reading = readingOf({ facts, relations: [relation] });
  const found = verdictOf(reading.facts, changedRelation(reading.relations[0] ?? assert.fail(), { source }));
  return found.status === 'fails' ? found.code : found.status === 'skipped' ? found.reason : found.status;
}

describe('core/verdict: sums as written', () => {
  const millions: Facts = {
    D4: { value: '8', unit: 'triệu đồng' },
    D5: { value: '5', unit: 'tỷ đồng' },
    D6: { value: '3', unit: 'triệu đồng' },
  };
  const things: Facts = { ...millions, D5: { value: '5', unit: 'ha' } };

  it('add what a formula adds as it stands in the cells, whatever units are written beside them', () => {
    assert.equal(verdict(millions, 'formula'), 'holds');
    assert.equal(verdict(things, 'formula'), 'holds');
    assert.equal(verdict(millions, 'figures'), 'mismatch');
    assert.equal(verdict(things, 'figures'), 'incompatible-units');
  });

  it('add what a program was seen to add as it stands, and break as it stands', () => {
    const said = (facts: Facts): string => {
      const reading = readingOf({ facts, relations: ['D4 = D5 + D6'] });
      const [relation] = reading.relations;
      assert.ok(relation);
      const found = verdictOf(reading.facts, changedRelation(relation, { asWritten: true }));
      return found.status === 'fails' ? toText(found.expected) : found.status;
    };
    assert.equal(said(things), 'holds');
    assert.equal(said({ ...things, D4: { value: '9', unit: 'triệu đồng' } }), '8');
    assert.equal(said({ ...millions, D4: { value: '9', unit: 'triệu đồng' } }), '8');
  });

  it('say of a formula that does not even add its cells what its units say', () => {
    const off = { value: '9', unit: 'triệu đồng' };
    assert.equal(verdict({ ...millions, D4: off }, 'formula'), 'mismatch');
    assert.equal(verdict({ ...things, D4: off }, 'formula'), 'incompatible-units');
    assert.equal(verdict({ D4: '9', D5: '5', D6: '3' }, 'formula'), 'mismatch');
    const scaled: Facts = { ...millions, D4: { value: '5003', unit: 'triệu đồng' } };
    assert.equal(verdict(scaled, 'formula'), 'holds', 'nor is one wrong whose units say that it holds');
  });
});
