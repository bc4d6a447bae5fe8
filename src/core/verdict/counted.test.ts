/** Formulas are counted in doubles: every percentage that an office app caches holds against its own operands. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Fact } from '../fact';
import { compare, fromCellNumber, fromInteger, toText } from '../decimal';
import { countedInterval } from '../interval';
import { verdictOf } from './index';
import { changedFact } from '../held-fact';
import { changedRelation, type Relation } from '../relation';

const MONEY = { text: 'đồng', dimension: 'money', kind: '', power: 0 } as const;
const MILLIONS = { text: 'triệu đồng', dimension: 'money', kind: '', power: 6 } as const;
const PERCENT = { text: '%', dimension: 'percent', kind: '', power: 0 } as const;

function fact(value: number, written: Fact['written'], unit: Fact['unit']): Fact {
  const decimal = fromCellNumber(value) ?? assert.fail();
  const whole = Number.isInteger(value);
  const decimals =
    written === 'formula' && !whole
      ? Math.max(decimal.scale, 15 - String(Math.trunc(Math.abs(value))).length)
      : decimal.scale;
  return {
    id: 'x',
    form: null,
    table: 0,
    line: 'x',
    key: null,
    label: 'x',
    measure: 'actual',
    value: decimal,
    decimals,
    standing: written === 'formula' && !whole ? 'rounded' : 'exact',
    unit,
    at: { file: 'a', sheet: 'b', cell: 'C1' },
    written,
  };
}

const RATIO: Relation = {
  id: 'ratio:x',
  kind: 'ratio',
  whole: 0,
  parts: [
    { fact: 1, sign: 1 },
    { fact: 2, sign: 1 },
  ],
  exhaustive: true,
  factorPower: 2,
  source: 'code row',
  support: null,
  force: 'error',
  statedAt: null,
  statement: '3=2/1',
  blanks: [],
  items: [],
};

const verdict = (
  percent: number,
  actual: number,
  plan: number,
  unit: Fact['unit'] = MONEY,
  source: Relation['source'] = 'code row',
): string =>
  verdictOf(
    [fact(percent, 'formula', PERCENT), fact(actual, 'number', unit), fact(plan, 'number', unit)],
    changedRelation(RATIO, { source }),
  ).status;

describe('what a formula’s result stands for', () => {
  it('is its fifteen digits, give or take one unit of the last', () => {
    const value = fromCellNumber(99.4464944649447) ?? assert.fail();
    const { low, high } = countedInterval(value, 13);
    assert.deepEqual([toText(low), toText(high)], ['99.4464944649446', '99.4464944649448']);
    assert.ok(compare(low, high) < 0);
    assert.deepEqual(toText(countedInterval(fromInteger(-2), 0).low), '-3');
  });

  it('holds for quotients that double arithmetic carries over a rounding edge', () => {
    for (const [actual, plan] of [
      [539, 542],
      [8772, 8832],
      [477, 479],
      [10888, 10966],
      [570, 572],
    ] as const) {
      assert.equal(verdict((actual / plan) * 100, actual, plan), 'holds', `${String(actual)}/${String(plan)}`);
    }
  });

  it('holds for any percentage counted as an office app counts, and for none that is off by a part in 10¹²', () => {
    const figure = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(figure, figure, (actual, plan) => {
        const percent = (actual / plan) * 100;
        assert.equal(verdict(percent, actual, plan), 'holds');
        // A smaller percentage shows too few digits for a part in 10¹².
        if (percent >= 0.1 && !Number.isInteger(percent * 1.000000000001))
          assert.equal(verdict(percent * 1.000000000001, actual, plan), 'fails');
      }),
      { numRuns: 2000 },
    );
  });

  it('allows for typed operands that were rounded to millions, unless the cell itself took them as they stand', () => {
    // 70.067,4 of 135.263,6 would be 51,80004…; of the millions as typed it is 51,79999…
    const made = (70067.4 / 135263.6) * 100;
    assert.equal(verdict(made, 70067, 135264, MILLIONS), 'holds');
    assert.equal(verdict(made, 70067, 135264, MILLIONS, 'formula'), 'fails');
    assert.equal(verdict(made, 70067, 135264, MONEY), 'fails');
    assert.equal(verdict((70068.6 / 135263.6) * 100, 70067, 135264, MILLIONS), 'fails');
  });

  it('is its fifteen digits for a whole number too: 50 of a half that doubles miss by a hair', () => {
    const half = fact(50, 'formula', PERCENT);
    const parts = [fact(0.3, 'number', null), fact(0.6, 'number', null)];
    assert.equal(verdictOf([half, ...parts], RATIO).status, 'holds');
    assert.equal(
      verdictOf([fact(51, 'formula', PERCENT), ...parts], changedRelation(RATIO, { source: 'formula' })).status,
      'fails',
    );
  });

  it('loses in a growth the digits that both figures share', () => {
    const [now, base] = [1_000_000_001, 1_000_000_000];
    const growth = fromCellNumber(((now - base) / base) * 100 + 3e-15) ?? assert.fail();
    const facts = [
      changedFact(fact(1, 'formula', PERCENT), { value: growth, decimals: growth.scale }),
      fact(now, 'number', MONEY),
      fact(base, 'number', MONEY),
    ];
    assert.equal(verdictOf(facts, changedRelation(RATIO, { kind: 'growth' })).status, 'holds');
    const off = { ...facts[0], value: fromCellNumber(1.1e-7) ?? assert.fail() } as Fact;
    assert.equal(verdictOf([off, ...facts.slice(1)], changedRelation(RATIO, { kind: 'growth' })).status, 'fails');
  });
});
