/** What a user is told of a slip: its data, what speaks against it, and the sentences in both languages. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { scalePlausible } from './check';

/** Four lines held against a base; the fourth says `value`, and K1 is a typed figure elsewhere. */
function findings(
  value: string,
  {
    base = 'plan',
    unit,
    relations = [],
    other = '0',
  }: Partial<Record<'unit' | 'other', string>> & {
    readonly base?: 'plan' | 'prior';
    readonly relations?: readonly string[];
  } = {},
) {
  const facts: Record<string, FactSpec> = {};
  const measured = unit === undefined ? {} : { unit };
  ['100', '200', '300', value].forEach((actual, at) => {
    const line = String(at + 1);
    facts[`C${line}`] = { value: `${line}20`, measure: base, line, label: 'Thu phí', ...measured };
    facts[`D${line}`] = { value: actual, measure: 'actual', line, label: 'Thu phí', ...measured };
  });
  facts['K1'] = { value: other, line: '9' };
  return scalePlausible.run(readingOf({ facts, relations })).findings;
}

function said(...given: Parameters<typeof findings>): string[] {
  return findings(...given).flatMap((each) => [
    scalePlausible.describe(each, 'vi'),
    scalePlausible.describe(each, 'en'),
  ]);
}

describe('checks/scale-plausible: what is told', () => {
  it('shows the figure with its unit beside the base, and what would be in line', () => {
    const [first] = findings('400000', { unit: 'triệu đồng' });
    assert.deepEqual(first?.data, {
      label: 'Thu phí',
      actual: '400000',
      expected: '400',
      unit: 'triệu đồng',
      factor: '1000',
      direction: 'large',
      against: '420',
      againstUnit: 'triệu đồng',
      measure: 'plan',
    });
    assert.deepEqual(
      first.related.map(({ cell }) => cell),
      ['C4'],
    );
  });

  it('says which way it is off', () => {
    assert.deepEqual(
      ['400000', '0.4'].map((value) => findings(value)[0]?.data.direction),
      ['large', 'small'],
    );
  });

  it('says it in both languages against the plan', () => {
    assert.deepEqual(said('400000', { unit: 'triệu đồng' }), [
      '“Thu phí” ghi 400.000 triệu đồng, so với kế hoạch 420 triệu đồng thì lớn hơn các dòng khác khoảng 1.000 lần; có phải 400?',
      '“Thu phí” says 400,000 triệu đồng; against the plan 420 triệu đồng it is about 1,000 times too large for its table; is it 400?',
    ]);
  });

  it('says it in both languages against last year, without a unit where none is given', () => {
    assert.deepEqual(said('0.4', { base: 'prior' }), [
      '“Thu phí” ghi 0,4, so với cùng kỳ 420 thì nhỏ hơn các dòng khác khoảng 1.000 lần; có phải 400?',
      '“Thu phí” says 0.4; against last year 420 it is about 1,000 times too small for its table; is it 400?',
    ]);
  });

  it('trusts another place that says the same, and a typed total only where the other lines do not agree closely', () => {
    assert.deepEqual(findings('400000', { other: '400000', relations: ['K1 == D4'] }), []);
    const relations = ['K1 = D1 + D2 + D3 + D4'];
    assert.equal(findings('400000', { other: '400600', relations }).length, 1);
    assert.deepEqual(findings('400000', { base: 'prior', other: '400600', relations }), []);
  });

  it('is not put at rest by a total that fails, one with parts left open, or a figure it is merely within', () => {
    for (const relation of ['K1 = D1 + D2 + D4', 'K1 >= D1 + D4', 'D4 <= K1'])
      assert.equal(findings('400000', { other: '400600', relations: [relation] }).length, 1, relation);
  });
});
