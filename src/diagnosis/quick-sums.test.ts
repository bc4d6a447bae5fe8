/** The quick no of edits on sums says what asking each sum again would say. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readingOf } from '../../test/support/reading-of';
import { fromInteger, normalise, shift, toText, type Decimal } from '../core/decimal';
import { changedFact } from '../core/held-fact';
import { verdictOf } from '../core/verdict';
import { QuickSums } from './quick-sums';

const amount = fc
  .tuple(fc.integer({ min: -9000, max: 900_000 }), fc.integer({ min: 0, max: 2 }))
  .map(([n, scale]) => normalise(shift(fromInteger(n), -scale)));
const unit = fc.constantFrom('triệu đồng', 'người');

/** A whole and three parts, one taken away. */
function sumOf(values: readonly Decimal[], of: string): ReturnType<typeof readingOf> {
  const facts = values.map((value, at) => [`A${String(at + 1)}`, { value: toText(value), unit: of }] as const);
  return readingOf({ facts: Object.fromEntries(facts), relations: ['A1 = A2 + A3 - A4'] });
}

function says(values: readonly Decimal[], of: string, edits: ReadonlyMap<number, Decimal>): boolean {
  const { facts, relations } = sumOf(values, of);
  const edited = facts.map((fact, at) => changedFact(fact, { value: edits.get(at) ?? fact.value }));
  const verdict = verdictOf(edited, relations[0] ?? assert.fail());
  return verdict.status === 'fails' && verdict.code === 'mismatch';
}

const quick = (values: readonly Decimal[], of: string): QuickSums => {
  const { facts, relations } = sumOf(values, of);
  return new QuickSums(facts, relations);
};

describe('diagnosis/quick-sums', () => {
  it('never says no to edits with which the sum holds, or nearly', () => {
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount, amount), amount, fc.nat(3), unit, (values, value, at, of) => {
        const edits = new Map([[at, value]]);
        return !quick(values, of).fail(edits) || says(values, of, edits);
      }),
      { numRuns: 200 },
    );
    const values = [900, 500, 700, 300].map((n) => fromInteger(n));
    assert.equal(quick(values, 'người').fail(new Map()), false);
    assert.equal(quick(values, 'người').fail(new Map([[0, fromInteger(990)]])), true);
    assert.equal(quick(values, 'người').fail(new Map([[0, fromInteger(990)], [1, fromInteger(590)]])), false); // prettier-ignore
    assert.equal(quick(values, 'người').fail(new Map([[0, fromInteger(990)]]), 3), false, 'what is sought may mend it');
  });

  it('says so of a block in another unit, and nothing of other relations', () => {
    const values = [900, 500000, 700000, 300000].map((n) => fromInteger(n));
    assert.equal(quick(values, 'người').failTimes([1, 2, 3], 0.001), false);
    assert.equal(quick(values, 'người').failTimes([1, 2, 3], 0.01), true);
    const { facts } = sumOf(values, 'người');
    const other = readingOf({ facts: { A: '9', B: '5' }, relations: ['A >= B', 'A == B'] });
    assert.equal(new QuickSums(facts, other.relations).fail(new Map([[0, fromInteger(1)]])), false);
  });
});
