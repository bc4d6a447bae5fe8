import { strict as assert } from 'node:assert';
import type { MeasureColumn } from '../facts';
import type { BoundEquation } from '../relations';
import { settle } from './quotient-columns';

const measure = (name: string, more: Partial<MeasureColumn> = {}): MeasureColumn =>
  ({
    column: { folded: [name] },
    form: null,
    measure: name,
    rounded: false,
    additive: true,
    unit: null,
    unitIsFirm: false,
    ...more,
  }) as unknown as MeasureColumn;
const divide = (kind: BoundEquation['kind'], top: number, base: number): BoundEquation => ({
  kind,
  whole: 3,
  parts: [
    { at: top, sign: 1 },
    { at: base, sign: 1 },
  ],
  factorPower: 0,
  source: 'code row',
  statedAt: null,
  statement: '',
  only: null,
  list: null,
});
const columns = (target: MeasureColumn): MeasureColumn[] => [
  measure('plan'),
  measure('actual'),
  measure('prior'),
  target,
];

describe('columns that arithmetic makes', () => {
  it('are percentages that stand for their digits, named by what they divide', () => {
    const named = (kind: BoundEquation['kind'], base: number): string | undefined =>
      settle(columns(measure('c4')), [divide(kind, 1, base)]).measures[3]?.measure;
    assert.deepEqual(
      [named('ratio', 0), named('ratio', 2), named('growth', 2), named('growth', 0)],
      ['percent-of-plan', 'percent-of-prior', 'growth', 'c4'],
    );
    const { measures, equations } = settle(columns(measure('c4')), [divide('ratio', 1, 0)]);
    const { rounded, additive, unit, unitIsFirm } = measures[3]!;
    assert.deepEqual(
      [rounded, additive, unit?.text, unitIsFirm, equations[0]?.factorPower],
      [true, false, '%', true, 2],
    );
  });

  it('are no percentages where the heading or the unit says what they are', () => {
    const factor = (target: MeasureColumn): number | undefined =>
      settle(columns(target), [divide('ratio', 1, 0)]).equations[0]?.factorPower;
    assert.equal(factor(measure('bình quân một người')), 0);
    assert.equal(factor(measure('lần')), 0);
    assert.equal(factor(measure('c4', { unit: { text: 'tạ/ha', dimension: 'yield', kind: '', power: 0 } })), 0);
  });

  it('keep the name that another column has, or that their form gives them', () => {
    const taken = [...columns(measure('c4')), measure('growth')];
    assert.equal(settle(taken, [divide('growth', 1, 2)]).measures[3]?.measure, 'c4');
    const known = measure('c4', { form: { key: 'c4', role: 'measure', headings: [] } });
    assert.equal(settle(columns(known), [divide('ratio', 1, 0)]).measures[3]?.measure, 'c4');
  });

  it('round where they multiply, and change nothing where they add', () => {
    const rounded = (kind: BoundEquation['kind']): boolean | undefined =>
      settle(columns(measure('c4')), [divide(kind, 1, 0)]).measures[3]?.rounded;
    assert.deepEqual([rounded('product'), rounded('sum')], [true, false]);
  });
});
