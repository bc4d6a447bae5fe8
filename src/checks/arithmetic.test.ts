/** What findings and proofs carry of the arithmetic: exact strings, and the ends of what rounding allows. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../test/support/reading-of';
import { decimal } from '../core/decimal';
import type { Interval } from '../core/interval';
import type { Sides } from '../core/verdict';
import { arithmeticData, proofData, type ArithmeticData } from './arithmetic';

function interval(text: string): Interval {
  const [low, high] = text.slice(1, -1).split('; ');
  return {
    low: decimal(low ?? ''),
    high: decimal(high ?? ''),
    lowClosed: text.startsWith('['),
    highClosed: text.endsWith(']'),
  };
}

function sides(test: Sides['test'], stated: string): Sides {
  const computed = interval('[7.9; 8.0)');
  return { test, actual: decimal('8.4'), expected: decimal('8.00'), stated: interval(stated), computed };
}

const { facts, relations } = readingOf({
  facts: {
    D4: { value: '8.4', label: 'Tổng thu', unit: 'tỷ đồng' },
    D5: { value: '5', unit: 'tỷ đồng' },
    D6: { value: '3', unit: 'tỷ đồng' },
    E4: { value: '8.4' },
  },
  relations: ['D4 = D5 + D6', 'E4 = D5 + D6'],
});

function dataOf(given: Sides, at = 0): ArithmeticData {
  const relation = relations[at];
  const whole = relation && facts[relation.whole];
  assert.ok(whole);
  return arithmeticData({ facts, relation, whole, sides: given });
}

describe('checks: data of arithmetic', () => {
  it('has both sides, the gap and the arithmetic, and no ends where figures are exact', () => {
    assert.deepEqual(dataOf(sides('exact', '[8.4; 8.4]')), {
      actual: '8.4',
      expected: '8',
      difference: '0.4',
      unit: 'tỷ đồng',
      test: 'exact',
      label: 'Tổng thu',
      arithmetic: '5 + 3',
      statement: 'D4 = D5 + D6',
    });
    assert.equal(dataOf(sides('exact', '[8.4; 8.4]'), 1).unit, '');
  });

  it('says where rounding was used which values the figure stands for and which end belongs to them', () => {
    const { low, high, ends, computedLow, computedHigh } = dataOf(sides('rounding', '[8.35; 8.450)'));
    assert.deepEqual([low, high, ends, computedLow, computedHigh], ['8.35', '8.45', '[)', '7.9', '8']);
    assert.equal(dataOf(sides('rounding', '(8.35; 8.45]')).ends, '(]');
  });

  it('writes a proof as one equation with its unit', () => {
    const [relation] = relations;
    const [whole, , , bare] = facts;
    assert.ok(relation && whole && bare);
    const holds = readingOf({
      facts: { D4: { value: '8', label: 'Tổng thu', unit: 'tỷ đồng' }, D5: '5', D6: '3' },
      relations: ['D4 = D5 + D6'],
    });
    const [total] = holds.facts;
    const [sum] = holds.relations;
    assert.ok(total && sum);
    const exact: Sides = { ...sides('exact', '[8; 8]'), actual: total.value, expected: total.value };
    assert.deepEqual(proofData(holds.facts, sum, total, exact), {
      label: 'Tổng thu',
      equation: '5 + 3 = 8',
      unit: 'tỷ đồng',
      actual: '8',
    });
    assert.equal(proofData(facts, relation, bare, exact).unit, '');
  });
});
